import type { Claim, Place, Quantity, Role } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import type { StateCode } from '../../core/language.ts';
import { claimsOf, likeLead, type Material } from './material.ts';
import type { Cell, Row, TermSet, ToldTime, Wording } from './register.ts';

/** Dates of a finding: one, or each that sources give where they part. */
export const timesOf = (finding: Finding): readonly ToldTime[] => {
  if (finding.dispute === 'time')
    return finding.versions.flatMap(({ value, claims }) =>
      value === null ? [] : [{ edtf: value, inferred: claims.every(({ time }) => time?.inferred === true) }],
    );
  return finding.time === null ? [] : [{ edtf: finding.time.edtf, inferred: finding.time.inferred }];
};

export const dateCell = (finding: Finding): Cell | null => {
  const times = timesOf(finding);
  return times.length === 0 ? null : { type: 'date', times };
};

export const termCell = (set: TermSet, ...terms: readonly (string | null | undefined)[]): Cell | null => {
  const told = terms.filter((term) => term !== null && term !== undefined);
  return told.length === 0 ? null : { type: 'term', set, terms: told };
};

/** Done, planned, hoped for or denied: each, where sources contradict one another about it. */
export const stateCell = (finding: Finding, set: TermSet): Cell | null =>
  finding.dispute === 'modality'
    ? termCell(
        set,
        ...new Set(finding.versions.flatMap(({ claims }) => claims.map(({ modality }) => modality))),
      )
    : termCell(set, finding.modality);

export const statesCell = (...states: readonly (StateCode | null | undefined)[]): Cell | null => {
  const told = states.filter((state) => state !== null && state !== undefined);
  return told.length === 0 ? null : { type: 'states', states: told };
};

/** Where it was: of one place the nearest name, "Baku" before "Azerbaijan". */
export const placesOf = (finding: Finding): readonly Place[] => {
  const told = (claims: readonly Claim[]): Place[] =>
    claims.map(({ place }) => place).filter((place) => place !== null);
  if (finding.dispute === 'place') return finding.versions.flatMap(({ claims }) => told(claims).slice(0, 1));
  const [first, ...others] = told(likeLead(finding));
  if (first === undefined) return [];
  const nearer = others.find(
    ({ id }) => first.id.startsWith('state:') && id === first.id.replace('state', 'capital'),
  );
  return [nearer ?? first];
};

export const placeCell = (places: readonly Place[]): Cell | null =>
  places.length === 0 ? null : { type: 'place', places };

/** Who plays one of these parts, by the first of its claims that says so. */
export const rolesOf = (
  finding: Finding,
  parts: readonly string[],
): { roles: readonly Role[]; claim: Claim } => {
  const playing = (claim: Claim): readonly Role[] => claim.roles.filter(({ role }) => parts.includes(role));
  const claim = likeLead(finding).find((one) => playing(one).length > 0) ?? finding.lead;
  return { roles: playing(claim), claim };
};

export const rolesCell = (finding: Finding, material: Material, ...parts: readonly string[]): Cell | null => {
  const { roles, claim } = rolesOf(finding, parts);
  return roles.length === 0 ? null : { type: 'roles', roles, language: material.languageOf(claim) };
};

/** Words of its claims, once a language. */
const wordingsOf = (
  finding: Finding,
  material: Material,
  wordsOf: (claim: Claim) => string | undefined,
): readonly Wording[] => {
  const wordings: Wording[] = [];
  for (const claim of likeLead(finding)) {
    const text = wordsOf(claim)?.replace(/\s+/g, ' ').trim();
    const language = material.languageOf(claim);
    if (text !== undefined && text !== '' && wordings.every((one) => one.language !== language))
      wordings.push({ text, language });
  }
  return wordings;
};

/** What is said of it. */
export const textCell = (finding: Finding, material: Material): Cell => ({
  type: 'text',
  wordings: wordingsOf(finding, material, ({ evidence }) => evidence.quote),
});

const sameFigure = (a: Quantity | null, b: Quantity | null): boolean =>
  a?.value === b?.value && a?.bound === b?.bound && a?.unit === b?.unit;

/** What is said of its figure, by those that give it as the one that leads does. */
export const figureText = (finding: Finding, material: Material): Cell => ({
  type: 'text',
  wordings: wordingsOf(finding, material, ({ evidence, quantity }) =>
    sameFigure(quantity, finding.lead.quantity) ? evidence.quote : undefined,
  ),
});

/** What the instrument is called that it names; null where it names none. */
export const titleCell = (finding: Finding, material: Material): Cell | null => {
  const wordings = wordingsOf(finding, material, ({ detail }) => detail.title);
  return wordings.length === 0 ? null : { type: 'title', wordings };
};

export const quantityCell = (finding: Finding): Cell | null => {
  const told = (claims: readonly Claim[]): Quantity[] =>
    claims.map(({ quantity }) => quantity).filter((quantity) => quantity !== null);
  const quantities =
    finding.dispute === 'quantity'
      ? finding.versions.flatMap(({ claims }) => told(claims).slice(0, 1))
      : told(likeLead(finding)).slice(0, 1);
  return quantities.length === 0 ? null : { type: 'quantity', quantities };
};

export const ordinalOf = (finding: Finding): number | null =>
  claimsOf(finding).find(({ detail }) => detail.ordinal !== undefined)?.detail.ordinal ?? null;

export const ordinalCell = (finding: Finding): Cell | null => {
  const value = ordinalOf(finding);
  return value === null ? null : { type: 'ordinal', value };
};

/** The last day on which a source says it: as of then. */
export const asOfCell = (finding: Finding, material: Material): Cell | null => {
  const days = likeLead(finding)
    .map(material.publishedOf)
    .filter((day) => day !== null);
  const last = days.sort().at(-1);
  return last === undefined ? null : { type: 'date', times: [{ edtf: last, inferred: false }] };
};

export const findingsCell = (findings: readonly Finding[]): Cell | null =>
  findings.length === 0 ? null : { type: 'findings', findings };

/** A row that stands on these findings; what one of them is disputed about, the row is. */
export const rowOf = (findings: Row['findings'], cells: Row['cells']): Row => ({
  findings,
  status: findings.some(({ status }) => status === 'disputed') ? 'disputed' : findings[0].status,
  sources: findings[0].sources,
  voices: findings[0].voices,
  cells,
});
