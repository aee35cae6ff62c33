import { BRIEF_LANGUAGES } from '../../brief/language.ts';
import type { Claim, Quantity } from '../../core/claim.ts';
import { westernDigits } from '../../core/digits.ts';
import { RawabitError } from '../../core/errors.ts';
import type { Correction } from '../../core/verdict.ts';
import { checkCorrection, type IsState } from '../../dossier/correction.ts';
import { findState, nameIn } from '../../pipeline.ts';

/** Whether a code is that of a state that the gazetteer knows. */
export const isKnownState: IsState = (code) => {
  const found = findState(code);
  return 'code' in found && found.code === code;
};

const BOUNDS: Readonly<Record<string, Quantity['bound']>> = {
  '>': 'more-than',
  '<': 'less-than',
  '~': 'about',
  '=': 'exact',
};

/** Digits in groups of three, or with a point before a fraction; what is no number is left as it was typed. */
const numberOf = (written: string): number | string => {
  const digits = westernDigits(written).replace('٫', '.').replaceAll('٬', ',');
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
  return grouped || /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits.replaceAll(',', '')) : written;
};

/** ">25 agreement": what is left out of bound and unit stays as it was. */
const quantityOf = (value: string, before: Quantity | null): unknown => {
  const [, bound = '', written = '', unit = ''] = /^([<>~=]?)\s*(\S+)\s*(.*)$/.exec(value) ?? [];
  return {
    value: numberOf(written),
    bound: BOUNDS[bound] ?? before?.bound ?? 'exact',
    unit: unit === '' ? (before?.unit ?? '') : unit,
  };
};

const statesOf = (value: string): string[] =>
  value
    .split(/[,،;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const found = findState(name);
      return 'code' in found ? found.code : name;
    });

/** A capital or state of the claim is known by its name in any language; any other place is kept as it was typed. */
const placeOf = (value: string, states: readonly string[]): string =>
  states
    .flatMap((code) => [`capital:${code}`, `state:${code}`])
    .find((id) =>
      BRIEF_LANGUAGES.some(
        (language) => nameIn('place', id, language)?.toLowerCase() === value.toLowerCase(),
      ),
    ) ?? value;

const valueIn = (field: string, value: string, claim: Claim): unknown => {
  const none = value === '' || value === '-';
  switch (field) {
    case 'time':
      return none ? null : westernDigits(value).replace(/\s/g, '').replace('x', 'X');
    case 'quantity':
      return none ? null : quantityOf(value, claim.quantity);
    case 'states':
      return statesOf(value);
    case 'place':
      return none ? null : placeOf(value, claim.states);
    default:
      return value;
  }
};

/** "time=1994-10-10", or several between semicolons; throws a sentence that says what is wrong. */
export const correctionFrom = (line: string, claim: Claim): Correction => {
  const given: Record<string, unknown> = {};
  for (const part of line.split(/[;؛]/).filter((one) => one.trim() !== '')) {
    const at = part.indexOf('=');
    if (at < 0)
      throw new RawabitError({
        code: 'usage',
        what: `"${part.trim()}" gives no value to anything.`,
        remedy: 'Write field=value, for example time=1994-10-10.',
      });
    const field = part.slice(0, at).trim().toLowerCase();
    given[field] = valueIn(field, part.slice(at + 1).trim(), claim);
  }
  return checkCorrection(given, isKnownState);
};

/** A correction that could be meant, as an example. */
export const exampleFor = ({ time }: Claim): string => `time=${time?.edtf ?? '1994-10-10'}`;
