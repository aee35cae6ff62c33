import { unitWords } from '../brief/count-words.ts';
import { formatCount } from '../brief/format.ts';
import type { Claim, Quantity } from '../core/claim.ts';

const BOUNDS = { exact: '', 'more-than': 'more than ', 'less-than': 'less than ', about: 'about ' } as const;
/** First strong isolate … pop: a quote in Arabic does not turn the line around it. */
const isolated = (words: string): string => `\u2068${words.replace(/\s+/g, ' ').trim()}\u2069`;

/** The whole figure, not rounded to millions, with its unit as it is said. */
const counted = ({ value, unit }: Quantity): string => {
  const words = unitWords[unit];
  return words === undefined ? `${value.toLocaleString('en')} ${unit}` : formatCount(value, words, 'en');
};

/** A claim for people: what, when, who, and the words that it stands on. */
export function claimText(claim: Claim): string {
  const facts = [
    claim.time === null ? '' : `${claim.time.edtf}${claim.time.inferred ? ' (inferred)' : ''}`,
    claim.place?.name ?? '',
    claim.quantity === null ? '' : `${BOUNDS[claim.quantity.bound]}${counted(claim.quantity)}`,
    claim.modality === 'asserted' ? '' : claim.modality,
    claim.subjects.join(', '),
  ].filter((fact) => fact !== '');
  const roles = claim.roles.map(
    ({ role, name, state }) => `${role}: ${name}${state === null ? '' : ` (${state})`}`,
  );
  return [
    `${claim.kind}  ${claim.states.join('–')}${facts.length > 0 ? `  ${facts.join('; ')}` : ''}`,
    ...(roles.length > 0 ? [`    ${roles.join('; ')}`] : []),
    ...(claim.attribution === null ? [] : [`    according to ${claim.attribution.name}`]),
    `    [${claim.evidence.start}, ${claim.evidence.end}) ${isolated(claim.evidence.quote)}`,
  ].join('\n');
}
