import type { Claim } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import type { LanguageTag, StateCode } from '../../core/language.ts';
import type { Traits } from '../../core/traits.ts';
import type { Dossier } from '../dossier.ts';

/** What registers are told from outside: read models know neither today's date, nor words, nor the map. */
export interface RegisterAids {
  /** The day of the registers, ISO: what was due before it is past due. */
  readonly day: string;
  /** Matters and forms that the words of a claim name. */
  readonly traitsOf: (claim: Claim, language: LanguageTag) => Traits;
  /** The state that a place lies in, by its id. */
  readonly stateOfPlace: (id: string) => StateCode | null;
}

/** A dossier as registers draw on it. */
export interface Material {
  readonly dossier: Dossier;
  readonly day: string;
  /** Findings of these kinds, in the order of the dossier: by date, the undated last. */
  readonly of: (...kinds: readonly string[]) => readonly Finding[];
  readonly languageOf: (claim: Claim) => LanguageTag;
  /** Publication date of its source, EDTF. */
  readonly publishedOf: (claim: Claim) => string | null;
  readonly traitsOf: (claim: Claim) => Traits;
  readonly stateOfPlace: (id: string) => StateCode | null;
}

/** What its title names, and where that names no matter ("agreement in Nairobi") its sentence. */
const traitsIn = (claim: Claim, language: LanguageTag, traitsOf: RegisterAids['traitsOf']): Traits => {
  const { title, ...detail } = claim.detail;
  const own = traitsOf(claim, language);
  if (title === undefined || (own.topics.length > 0 && own.form !== null)) return own;
  const whole = traitsOf({ ...claim, detail }, language);
  return {
    ...own,
    form: own.form ?? whole.form,
    topics: own.topics.length > 0 ? own.topics : whole.topics,
  };
};

export const materialOf = (dossier: Dossier, aids: RegisterAids): Material => {
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const all = dossier.sections.flatMap(({ findings }) => findings);
  const languageOf = (claim: Claim): LanguageTag => sources.get(claim.sourceId)?.languageRead ?? 'und';
  const known = new Map<string, Traits>();
  const traitsOf = (claim: Claim): Traits => {
    const traits = known.get(claim.id) ?? traitsIn(claim, languageOf(claim), aids.traitsOf);
    known.set(claim.id, traits);
    return traits;
  };
  return {
    dossier,
    day: aids.day,
    of: (...kinds) => all.filter(({ kind }) => kinds.includes(kind)),
    languageOf,
    publishedOf: (claim) => sources.get(claim.sourceId)?.published ?? null,
    traitsOf,
    stateOfPlace: aids.stateOfPlace,
  };
};

/** Its claims, the one that leads before the others. */
export const claimsOf = ({ lead, claims }: Finding): readonly Claim[] => [
  lead,
  ...claims.filter(({ id }) => id !== lead.id),
];

/** Claims that say the same of it as the one that leads: planned, or done. */
export const likeLead = (finding: Finding): readonly Claim[] =>
  claimsOf(finding).filter(({ modality }) => modality === finding.modality);
