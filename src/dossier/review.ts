import { hash } from 'node:crypto';
import type { Claim } from '../core/claim.ts';
import type { Attribute, Conflict, Finding, Version } from '../core/finding.ts';
import type { StateCode } from '../core/language.ts';
import type { PersonRule, UnsurePair } from '../core/person.ts';
import { type Decision, standing, type Verdict } from '../core/verdict.ts';
import { kindByName } from '../kinds/registry.ts';
import type { Dossier, SourceEntry } from './dossier.ts';
import { doublesIn, oddIn } from './likeness.ts';
import type { Person } from './persons.ts';

/**
 * Why a person is asked, the gravest first:
 * - `contradiction`: sources contradict one another, and one of them must be wrong
 * - `unsure`: the words may have been misread
 * - `inferred`: a date that no source states decides a finding
 * - `name`: two persons could be one
 * - `double`: two findings could be one
 * - `mixed`: one claim of a finding may be of another thing
 */
export type ReviewNeed = 'contradiction' | 'unsure' | 'inferred' | 'name' | 'double' | 'mixed';

/** A claim with the source that it stands in, as it is shown. */
export interface ReviewClaim {
  readonly claim: Claim;
  readonly source: SourceEntry | null;
}

/** One of the answers to a question, or one of the two things that it is about. */
export interface ReviewSide {
  /** As in a conflict: an EDTF date, a figure, a place; null where sides are no values. */
  readonly value: string | null;
  /** The finding that it is; null where it is a part of one. */
  readonly finding: Finding | null;
  readonly claims: readonly ReviewClaim[];
  /** Who he is, where it is asked of a person. */
  readonly person?: Person;
}

/** A question to a person, with everything that is needed to answer it. */
export interface ReviewItem {
  /** Stable for the same question about the same claims. */
  readonly id: string;
  readonly need: ReviewNeed;
  /** Of what is asked about; "person" where that is no claim. */
  readonly kind: string;
  readonly states: readonly StateCode[];
  /** What the sources differ about, where they do. */
  readonly about: Attribute | null;
  readonly conflict: Conflict | null;
  /** The findings that the answer changes. */
  readonly findings: readonly Finding[];
  readonly sides: readonly ReviewSide[];
  /** The decisions that answer it; of a contradiction first one for each side, in their order. */
  readonly decisions: readonly Decision[];
  /** The claim that may be put right instead; null where there is more than one. */
  readonly corrects: Claim | null;
  /** How like the names are, where persons are asked about. */
  readonly likeness?: PersonRule;
}

/** Below it a claim is worth a second look. */
export const UNSURE = 0.6;

/** A later reading's claim that takes the place of one that was decided on: on the same words, told as the same kind. */
const replaces = (now: Claim, then: Claim): boolean =>
  now.sourceId === then.sourceId &&
  now.kind === then.kind &&
  now.evidence.start < then.evidence.end &&
  then.evidence.start < now.evidence.end;

/** What people have answered already. */
interface Answers {
  readonly judged: (claim: Claim) => boolean;
  readonly preferred: (claim: Claim) => boolean;
  /** They were ruled to be one, or two. */
  readonly compared: (some: readonly Claim[], others: readonly Claim[]) => boolean;
}

const answersIn = (verdicts: readonly Verdict[], findings: readonly Finding[]): Answers => {
  const present = new Set(findings.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const decisions = standing(verdicts).map(({ decision }) => decision);
  const about = (actions: readonly Decision['action'][]): Claim[] =>
    decisions.flatMap((decision) =>
      'claim' in decision && actions.includes(decision.action) ? [decision.claim] : [],
    );
  const judged = about(['accept', 'correct', 'reject']);
  const preferred = about(['prefer']);
  const compared = decisions.flatMap((decision) => ('claims' in decision ? [decision.claims] : []));
  const among = (list: readonly Claim[], claim: Claim): boolean =>
    list.some((then) => claim.id === then.id || (!present.has(then.id) && replaces(claim, then)));
  return {
    judged: (claim) => among(judged, claim),
    preferred: (claim) => among(preferred, claim),
    compared: (some, others) =>
      compared.some((then) => some.some((one) => among(then, one)) && others.some((one) => among(then, one))),
  };
};

type SourceOf = (claim: Claim) => SourceEntry | null;

const shown = (claims: readonly Claim[], sourceOf: SourceOf): ReviewClaim[] =>
  claims.map((claim) => ({ claim, source: sourceOf(claim) }));

const idOf = (need: ReviewNeed, claims: readonly Claim[]): string =>
  hash('sha256', `${need} ${claims.map(({ id }) => id).join()}`, 'hex').slice(0, 12);

const valueGiven = (claim: Claim, about: Attribute): string | null => {
  switch (about) {
    case 'time':
      return claim.time?.edtf ?? null;
    case 'quantity':
      return claim.quantity === null ? null : String(claim.quantity.value);
    case 'place':
      return claim.place?.id ?? null;
    case 'ordinal':
      return claim.detail.ordinal === undefined ? null : String(claim.detail.ordinal);
    default:
      return claim.modality;
  }
};

/** The claim that stands for a value: one that gives just it, states it, and is sure. */
const speakerOf = ({ value, claims }: Version, about: Attribute): Claim | undefined =>
  [...claims].sort(
    (a, b) =>
      Number(valueGiven(b, about) === value) - Number(valueGiven(a, about) === value) ||
      Number(a.time?.inferred === true) - Number(b.time?.inferred === true) ||
      b.confidence - a.confidence ||
      (a.id < b.id ? -1 : 1),
  )[0];

/** What can happen only once cannot have been two things. */
const onlyOnce = (kind: string): boolean => kindByName(kind)?.identity.includes('once') === true;

const contradictionOf = (
  conflict: Conflict,
  findings: readonly Finding[],
  sourceOf: SourceOf,
): ReviewItem => {
  const versions = conflict.versions.filter(({ claims }) => claims.length > 0);
  const speakers = versions.flatMap((version) => speakerOf(version, conflict.about) ?? []);
  const split: Decision[] =
    findings.length === 1 && !onlyOnce(conflict.kind) && speakers.length > 1
      ? [{ action: 'split', claims: speakers }]
      : [];
  return {
    id: idOf('contradiction', speakers),
    need: 'contradiction',
    kind: conflict.kind,
    states: conflict.states,
    about: conflict.about,
    conflict,
    findings,
    sides: versions.map(({ value, claims }) => ({
      value,
      finding: null,
      claims: shown(claims, sourceOf),
    })),
    decisions: [...speakers.map((claim): Decision => ({ action: 'prefer', claim })), ...split],
    corrects: null,
  };
};

const judgementOf = (
  need: 'unsure' | 'inferred',
  claim: Claim,
  finding: Finding,
  sourceOf: SourceOf,
): ReviewItem => ({
  id: idOf(need, [claim]),
  need,
  kind: claim.kind,
  states: claim.states,
  about: need === 'inferred' ? 'time' : null,
  conflict: null,
  findings: [finding],
  sides: [{ value: claim.time?.edtf ?? null, finding, claims: shown([claim], sourceOf) }],
  decisions: [
    { action: 'accept', claim },
    { action: 'reject', claim },
  ],
  corrects: claim,
});

const comparison = (
  need: 'double' | 'mixed',
  findings: readonly Finding[],
  claims: readonly [Claim, Claim],
  sides: readonly ReviewSide[],
): ReviewItem => ({
  id: idOf(need, claims),
  need,
  kind: claims[0].kind,
  states: claims[0].states,
  about: null,
  conflict: null,
  findings,
  sides,
  decisions: [
    { action: 'merge', claims },
    { action: 'split', claims },
  ],
  corrects: null,
});

const contradictions = (
  dossier: Dossier,
  findings: ReadonlyMap<string, Finding>,
  answers: Answers,
  sourceOf: SourceOf,
): ReviewItem[] =>
  dossier.conflicts
    .filter(({ type }) => type === 'true contradiction')
    .filter(({ versions }) => !versions.some(({ claims }) => claims.some(answers.preferred)))
    .map((conflict) =>
      contradictionOf(
        conflict,
        conflict.findings.flatMap((id) => findings.get(id) ?? []),
        sourceOf,
      ),
    );

const unsureIn = (findings: readonly Finding[], answers: Answers, sourceOf: SourceOf): ReviewItem[] =>
  findings
    .flatMap((finding) => finding.claims.map((claim) => ({ claim, finding })))
    .filter(({ claim }) => claim.confidence < UNSURE && !answers.judged(claim))
    .sort((a, b) => a.claim.confidence - b.claim.confidence || (a.claim.id < b.claim.id ? -1 : 1))
    .map(({ claim, finding }) => judgementOf('unsure', claim, finding, sourceOf));

/** The claim whose inferred date is that of its finding, unless somebody has looked at one that gives the same. */
const inferredIn = (finding: Finding, answers: Answers): Claim | null => {
  if (finding.time?.inferred !== true) return null;
  const same = finding.claims.filter(({ time }) => time?.edtf === finding.time?.edtf);
  if (same.some((claim) => answers.judged(claim))) return null;
  return same.find(({ id }) => id === finding.lead.id) ?? same[0] ?? null;
};

const inferred = (
  findings: readonly Finding[],
  answers: Answers,
  sourceOf: SourceOf,
  asked: ReadonlySet<string>,
): ReviewItem[] =>
  findings.flatMap((finding) => {
    const claim = inferredIn(finding, answers);
    return claim === null || asked.has(claim.id) ? [] : [judgementOf('inferred', claim, finding, sourceOf)];
  });

const doubles = (findings: readonly Finding[], answers: Answers, sourceOf: SourceOf): ReviewItem[] =>
  doublesIn(
    findings,
    (claim) => sourceOf(claim)?.languageRead ?? 'und',
    (one, other) => answers.compared(one.claims, other.claims),
  ).map(({ one, other }) =>
    comparison(
      'double',
      [one, other],
      [one.lead, other.lead],
      [one, other].map((finding) => ({
        value: finding.time?.edtf ?? null,
        finding,
        claims: shown(finding.claims, sourceOf),
      })),
    ),
  );

const mixed = (findings: readonly Finding[], answers: Answers, sourceOf: SourceOf): ReviewItem[] =>
  findings.flatMap((finding) => {
    // Of a dispute it is asked which value holds, and there it can be said that there were two things.
    if (finding.versions.length > 1 || onlyOnce(finding.kind)) return [];
    const found = oddIn(finding);
    if (found === null) return [];
    const { odd, rest } = found;
    const others = finding.claims.filter(({ id }) => id !== odd.id);
    if (answers.compared([odd], others) || answers.preferred(odd)) return [];
    return [
      comparison(
        'mixed',
        [finding],
        [rest, odd],
        [
          { value: rest.time?.edtf ?? null, finding, claims: shown(others, sourceOf) },
          { value: odd.time?.edtf ?? null, finding: null, claims: shown([odd], sourceOf) },
        ],
      ),
    ];
  });

const likeNames = (
  dossier: Dossier,
  { persons: ids, names, bearers, rule }: UnsurePair,
  findings: ReadonlyMap<string, Finding>,
  sourceOf: SourceOf,
): ReviewItem[] => {
  const people = ids.flatMap((id) => dossier.persons.list.find((person) => person.id === id) ?? []);
  if (people.length < ids.length) return [];
  const told = [...new Set(people.flatMap((person) => person.findings))];
  const of = bearers === undefined ? {} : { bearers };
  return [
    {
      id: hash('sha256', `name ${JSON.stringify([names, bearers ?? null])}`, 'hex').slice(0, 12),
      need: 'name',
      kind: 'person',
      states: [...new Set(people.flatMap(({ state }) => state ?? []))].sort(),
      about: null,
      conflict: null,
      findings: told.flatMap((id) => findings.get(id) ?? []),
      sides: people.map((person) => ({
        value: null,
        finding: null,
        claims: shown(person.claims, sourceOf),
        person,
      })),
      decisions: (['same', 'different', 'unsure'] as const).map((action) => ({ action, names, ...of })),
      corrects: null,
      likeness: rule,
    },
  ];
};

/** Persons who could be one; whom somebody has told apart, or could not, is not among them. */
const persons = (
  dossier: Dossier,
  findings: ReadonlyMap<string, Finding>,
  sourceOf: SourceOf,
): ReviewItem[] => dossier.persons.unsure.flatMap((pair) => likeNames(dossier, pair, findings, sourceOf));

/** What people are asked about a dossier, in order of need; what was answered is not asked again. */
export const reviewItems = (dossier: Dossier, verdicts: readonly Verdict[]): ReviewItem[] => {
  const findings = dossier.sections.flatMap((section) => section.findings);
  const answers = answersIn(verdicts, findings);
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const sourceOf: SourceOf = ({ sourceId }) => sources.get(sourceId) ?? null;
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const unsure = unsureIn(findings, answers, sourceOf);
  const asked = new Set(unsure.map(({ corrects }) => corrects?.id ?? ''));
  return [
    ...contradictions(dossier, byId, answers, sourceOf),
    ...unsure,
    ...inferred(findings, answers, sourceOf, asked),
    ...persons(dossier, byId, sourceOf),
    ...doubles(findings, answers, sourceOf),
    ...mixed(findings, answers, sourceOf),
  ];
};
