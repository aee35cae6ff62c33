/** A second reading by a language model, of what the rules have read. Off unless somebody names an endpoint. */
import { type LanguageModelOptions, makeLanguageModel } from './claims/proposers/language-model.ts';
import { mergeProposals, type SecondReport, type TextFacts } from './claims/proposers/merge.ts';
import type { Proposal, Proposer, Usage } from './claims/proposers/proposer.ts';
import type { StateCode } from './core/language.ts';
import type { Source } from './core/source.ts';
import { kinds } from './kinds/registry.ts';
import { packs } from './languages/registry.ts';
import { type ReadResult, readDocument } from './pipeline.ts';
import { makeFolder } from './text/folding.ts';

export interface SecondReading {
  readonly result: ReadResult;
  readonly report: SecondReport;
  readonly usage: Usage;
  /** Items of its answers that were no proposals. */
  readonly malformed: number;
}

/** The second reader at an endpoint, told of every kind. */
export const secondReader = (options: Omit<LanguageModelOptions, 'kinds'>): Proposer =>
  makeLanguageModel({ ...options, kinds: kinds.map((kind) => kind.name) });

/** A model is given so much text at once, in UTF-16 units, cut between paragraphs. */
const CHUNK = 6000;

const chunksOf = (text: string): string[] => {
  const out: string[] = [];
  for (const paragraph of text.split(/(?<=\n)/)) {
    const last = out.at(-1);
    if (last !== undefined && last.length + paragraph.length <= CHUNK) out[out.length - 1] = last + paragraph;
    else for (let at = 0; at < paragraph.length; at += CHUNK) out.push(paragraph.slice(at, at + CHUNK));
  }
  return out.filter((chunk) => chunk.trim() !== '');
};

/**
 * Lets a second reader read a source and joins what it says to what the rules say: what both say becomes surer,
 * what it alone says is kept where its quote stands in the text. Rejects as the proposer does; the reading by the
 * rules needs no second one.
 */
export const readTwice = async (source: Source, proposer: Proposer): Promise<SecondReading> => {
  const states = new Set<StateCode>();
  const dates: TextFacts['dates'][number][] = [];
  const sentences: { start: number; end: number }[] = [];
  const result = readDocument(source, {
    observe: (view) => {
      sentences.push({ start: view.sentence.start, end: view.sentence.end });
      for (const mention of view.mentionsAt.flat()) {
        if ('state' in mention && mention.state !== null) states.add(mention.state);
        if (mention.type === 'date')
          dates.push({ start: mention.start, end: mention.end, time: mention.time });
      }
    },
  });
  const pack = packs.find(({ tag }) => tag === result.language);
  const proposals: Proposal[] = [];
  const usage = { inputTokens: 0, outputTokens: 0 };
  let malformed = 0;
  for (const chunk of chunksOf(source.text)) {
    const answer = await proposer.propose(chunk, result.language);
    proposals.push(...answer.proposals);
    malformed += answer.malformed;
    usage.inputTokens += answer.usage.inputTokens;
    usage.outputTokens += answer.usage.outputTokens;
  }
  const { claims, report } = mergeProposals(
    result.claims,
    proposals,
    `${proposer.name}.${proposer.version}`,
    {
      text: source.text,
      sourceId: source.id,
      fold: makeFolder(pack?.folding ?? { locale: '', replace: {} }),
      kinds: new Set(kinds.map((kind) => kind.name)),
      lone: new Set(
        kinds.filter(({ parties }) => parties === 'one' || parties === 'holders').map(({ name }) => name),
      ),
      states,
      dates,
      sentences,
    },
  );
  return { result: { ...result, claims }, report, usage, malformed };
};

export type { SecondReport } from './claims/proposers/merge.ts';
export type { Usage } from './claims/proposers/proposer.ts';
