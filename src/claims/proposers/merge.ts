import { hash } from 'node:crypto';
import type { Claim } from '../../core/claim.ts';
import type { StateCode } from '../../core/language.ts';
import type { Evidence } from '../../core/span.ts';
import type { TimeValue } from '../../core/time.ts';
import type { Folder } from '../../text/folding.ts';
import { ground } from './ground.ts';
import type { Proposal } from './proposer.ts';

/** What became of the proposals of a text. */
export interface SecondReport {
  readonly proposed: number;
  /** Said by the rules too: their claim became surer. */
  readonly agreed: number;
  /** Grounded, and new. */
  readonly added: number;
  /** Why others were dropped → how many. */
  readonly dropped: Readonly<Record<DropReason, number>>;
}

export type DropReason = 'not-in-the-text' | 'unknown-kind' | 'state-not-named' | 'too-long' | 'told-already';

/** What the text itself holds, against which proposals are checked. */
export interface TextFacts {
  readonly text: string;
  readonly sourceId: string;
  readonly fold: Folder;
  readonly kinds: ReadonlySet<string>;
  /** Kinds whose claims one state alone can have. */
  readonly lone: ReadonlySet<string>;
  /** States that it names. */
  readonly states: ReadonlySet<StateCode>;
  /** Dates that it tells, by where they stand. */
  readonly dates: readonly { readonly start: number; readonly end: number; readonly time: TimeValue }[];
  /** Its sentences, in order. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** Confidence of what only the second reader says, and how much of its doubt a claim of both loses. */
const ALONE = 0.55;
const DOUBT_LEFT = 0.4;
/** A quote of more characters states no one fact. */
const LONGEST = 600;

const round = (value: number): number => Math.round(Math.min(0.99, value) * 100) / 100;

/** The stretch of the sentences that a span lies in. */
const sentencesAround = (facts: TextFacts, { start, end }: Evidence): { start: number; end: number } => {
  const inside = facts.sentences.filter((one) => one.start < end && start < one.end);
  return { start: inside[0]?.start ?? start, end: inside.at(-1)?.end ?? end };
};

/** A date is believed only where our own reading found it in the sentences of the quote. */
const dateIn = (facts: TextFacts, evidence: Evidence, edtf: string | null): TimeValue | null => {
  if (edtf === null) return null;
  const around = sentencesAround(facts, evidence);
  return (
    facts.dates.find(({ start, end, time }) => time.edtf === edtf && start < around.end && around.start < end)
      ?.time ?? null
  );
};

/**
 * Checks proposals against the text and joins them to what the rules found. A proposal without its quote in the
 * text, of no known kind, or about a state that the text does not name is dropped, whatever it says.
 */
export const mergeProposals = (
  claims: readonly Claim[],
  proposals: readonly Proposal[],
  reader: string,
  facts: TextFacts,
): { claims: Claim[]; report: SecondReport } => {
  const dropped: Record<DropReason, number> = {
    'not-in-the-text': 0,
    'unknown-kind': 0,
    'state-not-named': 0,
    'too-long': 0,
    'told-already': 0,
  };
  const out = [...claims];
  const confirmed = new Set<number>();
  let agreed = 0;
  let added = 0;
  for (const proposal of proposals) {
    const states = [...new Set(proposal.states)].sort();
    if (!facts.kinds.has(proposal.kind)) dropped['unknown-kind'] += 1;
    else if (
      !states.every((state) => facts.states.has(state)) ||
      (states.length < 2 && !facts.lone.has(proposal.kind))
    )
      dropped['state-not-named'] += 1;
    else if (proposal.quote.length > LONGEST) dropped['too-long'] += 1;
    else {
      const evidence = ground(facts.text, proposal.quote, facts.fold);
      if (evidence === null) {
        dropped['not-in-the-text'] += 1;
        continue;
      }
      const around = sentencesAround(facts, evidence);
      const twin = out.findIndex(
        (claim) =>
          claim.kind === proposal.kind &&
          claim.states.join() === states.join() &&
          claim.evidence.start < around.end &&
          around.start < claim.evidence.end,
      );
      if (twin >= 0) {
        const claim = out[twin] as Claim;
        const same =
          claim.modality === proposal.modality &&
          (proposal.date === null || claim.time === null || claim.time.edtf === proposal.date);
        if (!same || confirmed.has(twin) || claim.rule.startsWith('model.')) {
          dropped['told-already'] += 1;
          continue;
        }
        confirmed.add(twin);
        agreed += 1;
        out[twin] = { ...claim, confidence: round(1 - (1 - claim.confidence) * DOUBT_LEFT) };
        continue;
      }
      added += 1;
      const time = dateIn(facts, evidence, proposal.date);
      out.push({
        id: hash(
          'sha256',
          `${facts.sourceId} ${proposal.kind} ${evidence.start} ${evidence.end} ${states.join()} ${time?.edtf ?? ''} ${reader}`,
          'hex',
        ).slice(0, 20),
        sourceId: facts.sourceId,
        kind: proposal.kind,
        states,
        time,
        modality: proposal.modality,
        roles: [],
        place: null,
        quantity: null,
        subjects: [],
        attribution: null,
        evidence,
        confidence: ALONE,
        rule: `model.${reader}`,
        detail: {},
      });
    }
  }
  out.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
  return { claims: out, report: { proposed: proposals.length, agreed, added, dropped } };
};
