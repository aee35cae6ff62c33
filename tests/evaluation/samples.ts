/** Facts and claims written for the tests of the measure. */
import type { Claim } from '../../src/core/claim.ts';
import { evidenceOf } from '../../src/core/span.ts';
import type { GoldDocument, GoldFact } from '../../src/evaluation/gold.ts';

export const TEXT =
  'The foreign ministers of Malaysia and Jordan met in Geneva on 3 March 2022. They signed two protocols. 😀 The ministers will meet again in May.\nMalaysia opened an embassy in Amman in 1996.';

export const fact = (parts: Partial<GoldFact> & Pick<GoldFact, 'kind' | 'cue'>): GoldFact => ({
  states: ['JOR', 'MYS'],
  date: null,
  modality: 'asserted',
  people: [],
  place: null,
  quantity: null,
  attributedTo: null,
  also: [],
  optional: false,
  ...parts,
});

export const document = (facts: readonly GoldFact[], text = TEXT): GoldDocument => ({
  name: '001',
  language: 'en',
  text,
  facts,
  digest: JSON.stringify(facts),
});

interface ClaimParts extends Partial<Omit<Claim, 'time' | 'evidence'>> {
  readonly kind: string;
  /** The words that it stands on, found in the text. */
  readonly words: string;
  /** EDTF. */
  readonly date?: string | null;
}

export const claim = ({ words, date = null, ...parts }: ClaimParts, text = TEXT): Claim => {
  const start = text.indexOf(words);
  return {
    id: words,
    sourceId: 'source',
    states: ['JOR', 'MYS'],
    time:
      date === null ? null : { edtf: date, text: date, calendar: 'gregorian', inferred: false, anchor: null },
    modality: 'asserted',
    roles: [],
    place: null,
    quantity: null,
    subjects: [],
    attribution: null,
    evidence: evidenceOf(text, start, start + words.length),
    rule: 'test',
    confidence: 0.9,
    detail: {},
    ...parts,
  };
};
