import type { BriefLanguage } from '../../brief/language.ts';
import { sayItem } from '../../brief/review.ts';
import type { Claim } from '../../core/claim.ts';
import type { Decision } from '../../core/verdict.ts';
import type { ReviewItem } from '../../dossier/review.ts';
import { nameIn } from '../../pipeline.ts';
import { claimJson } from '../claim-json.ts';

/** A decision as --decide takes it: claims by their ids. */
const decisionJson = (decision: Decision): object => {
  if ('claim' in decision) return { ...decision, claim: decision.claim.id };
  return 'claims' in decision ? { ...decision, claims: decision.claims.map(({ id }) => id) } : decision;
};

/** An item for programs: the question, its sides with their claims, and the decisions that answer it. */
export const itemJson = (item: ReviewItem): string => {
  const question = (language: BriefLanguage): string => sayItem(item, language, nameIn).question;
  const claimOf = (claim: Claim, path: string | null): object => ({
    id: claim.id,
    ...(JSON.parse(claimJson(path ?? claim.sourceId, claim)) as object),
  });
  return JSON.stringify({
    id: item.id,
    need: item.need,
    about: item.about,
    kind: item.kind,
    states: item.states,
    question: { ar: question('ar'), en: question('en'), az: question('az') },
    findings: item.findings.map(({ id }) => id),
    ...(item.likeness === undefined ? {} : { likeness: item.likeness }),
    sides: item.sides.map(({ value, finding, claims, person }) => ({
      value,
      ...(person === undefined ? {} : { person: { id: person.id, name: person.name, state: person.state } }),
      finding: finding?.id ?? null,
      claims: claims.map(({ claim, source }) => ({
        ...claimOf(claim, source?.path ?? null),
        source: claim.sourceId,
        reliability: source?.reliability ?? 'F',
      })),
    })),
    decisions: [
      ...item.decisions.map(decisionJson),
      ...(item.corrects === null ? [] : [{ action: 'correct', claim: item.corrects.id, correction: {} }]),
    ],
  });
};
