import type { Modality, Quantity } from '../core/claim.ts';
import { daysOf } from '../core/days.ts';
import { RawabitError } from '../core/errors.ts';
import type { Correction } from '../core/verdict.ts';
import { kindByName } from '../kinds/registry.ts';

const MODALITIES: readonly Modality[] = ['asserted', 'planned', 'hoped', 'denied'];
const BOUNDS: readonly Quantity['bound'][] = ['exact', 'more-than', 'less-than', 'about'];
const FIELDS = ['time', 'modality', 'quantity', 'states', 'kind', 'place'] as const;

const wrong = (what: string, remedy: string): RawabitError =>
  new RawabitError({ code: 'usage', what, remedy });

/** Tells whether a code is that of a state: the gazetteer is known outside. */
export type IsState = (code: string) => boolean;

/** For whoever knows no gazetteer: what looks like a code may be one. */
export const looksLikeState: IsState = (code) => /^[A-Z]{3}$/.test(code);

const YEAR = /^\d{4}[~?%]?$/;
const DECADE = /^\d{3}X[~?%]?$/;
const MONTH_OR_DAY = /^\d{4}-\d\d(?:-\d\d)?[~?%]?$/;

/** A date that the calendar has: the 30th of February would silently be the 2nd of March. */
const exists = (date: string): boolean => {
  const plain = date.replace(/[~?%]$/, '');
  const time = Date.parse(`${plain.length === 7 ? `${plain}-01` : plain}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(plain);
};

const isDate = (date: string): boolean =>
  YEAR.test(date) || DECADE.test(date) || (MONTH_OR_DAY.test(date) && exists(date));

/** A date as claims have them: a day, a month, a year, a decade, an interval of two that may be open at one end. */
export const isEdtf = (text: string): boolean => {
  const [from = '', to, more] = text.split('/');
  if (more !== undefined) return false;
  if (to === undefined) return isDate(from);
  const open = (end: string): boolean => end === '..';
  if (open(from) && open(to)) return false;
  if (![from, to].every((end) => open(end) || isDate(end))) return false;
  const days = daysOf(text);
  return days !== null && days.first <= days.last;
};

const checkTime = (time: unknown): void => {
  if (time === null || (typeof time === 'string' && isEdtf(time))) return;
  throw wrong(
    `"${String(time)}" is no date of the calendar.`,
    'Give it as 1994-10-10, 1994-10, 1994, 199X, 1994~ or 2009-02-10/2009-02-11; nothing for none.',
  );
};

const checkModality = (modality: unknown): void => {
  if (MODALITIES.some((one) => one === modality)) return;
  throw wrong(`"${String(modality)}" is no modality.`, `Give one of ${MODALITIES.join(', ')}.`);
};

const checkQuantity = (quantity: unknown): void => {
  if (quantity === null) return;
  const { value, bound, unit } = (typeof quantity === 'object' ? quantity : {}) as Record<string, unknown>;
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw wrong(
      `"${String(value)}" is no number.`,
      'Give digits, with a point before a fraction; nothing for no figure.',
    );
  if (!BOUNDS.some((one) => one === bound))
    throw wrong(`"${String(bound)}" is no bound.`, `Give one of ${BOUNDS.join(', ')}.`);
  if (typeof unit !== 'string' || unit.trim() === '')
    throw wrong('A figure needs a unit.', 'Name what is counted, for example "agreement" or "USD".');
};

const checkStates = (states: unknown, isState: IsState): void => {
  const list = Array.isArray(states) ? (states as readonly unknown[]) : [];
  const bad = list.find((code) => typeof code !== 'string' || !isState(code));
  if (bad !== undefined)
    throw wrong(`"${String(bad)}" is no code of a state.`, 'Give ISO codes, for example AZE,KWT.');
  if (list.length === 0 || new Set(list).size < list.length)
    throw wrong(
      'A claim concerns one state or several different ones.',
      'Give ISO codes, for example AZE,KWT.',
    );
};

const checkKind = (kind: unknown): void => {
  if (typeof kind === 'string' && kindByName(kind) !== undefined) return;
  throw wrong(
    `"${String(kind)}" is no kind of claim.`,
    'Give one as "rawabit claims" prints it, for example meeting.',
  );
};

const checkPlace = (place: unknown): void => {
  if (place === null || (typeof place === 'string' && place.trim() !== '')) return;
  throw wrong('A place is a name.', 'Give the name, or nothing for none.');
};

/** The correction, if all of it can be; else a sentence that says what cannot. */
export const checkCorrection = (given: unknown, isState: IsState = looksLikeState): Correction => {
  const fields = typeof given === 'object' && given !== null && !Array.isArray(given) ? given : {};
  const names = Object.keys(fields);
  const unknown = names.find((name) => !FIELDS.some((field) => field === name));
  if (unknown !== undefined)
    throw wrong(`There is nothing called "${unknown}" to be corrected.`, `Name one of ${FIELDS.join(', ')}.`);
  if (names.length === 0) throw wrong('Nothing is corrected.', `Name one of ${FIELDS.join(', ')}.`);
  const correction = fields as Record<(typeof FIELDS)[number], unknown>;
  if ('time' in fields) checkTime(correction.time);
  if ('modality' in fields) checkModality(correction.modality);
  if ('quantity' in fields) checkQuantity(correction.quantity);
  if ('states' in fields) checkStates(correction.states, isState);
  if ('kind' in fields) checkKind(correction.kind);
  if ('place' in fields) checkPlace(correction.place);
  return fields as Correction;
};
