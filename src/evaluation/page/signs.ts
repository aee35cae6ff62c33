/** The sign, word and meaning of each outcome: never colour alone. */
import type { EntryOutcome } from './entries.ts';

interface OutcomeSign {
  readonly sign: string;
  readonly word: string;
  readonly meaning: string;
}

export const SIGNS: Readonly<Record<EntryOutcome, OutcomeSign>> = {
  right: { sign: '✓', word: 'right', meaning: 'kind, states, date and modality are those of the gold' },
  wrong: { sign: '≠', word: 'wrong', meaning: 'found, with other states, date or modality' },
  missed: { sign: '−', word: 'missed', meaning: 'a fact of the gold that no claim tells' },
  spurious: { sign: '+', word: 'spurious', meaning: 'a claim that no fact of the gold tells' },
  aside: {
    sign: '○',
    word: 'aside',
    meaning: 'repeats a fact, or tells one that readers disagree about; not counted',
  },
};

export const OUTCOMES = Object.keys(SIGNS) as readonly EntryOutcome[];
