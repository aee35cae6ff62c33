import { z } from 'zod';

/** What a second reader says that a text claims: unchecked until its quote is found in the text. */
export const proposalSchema = z.object({
  kind: z.string(),
  states: z.array(z.string()).min(1).max(12),
  /** EDTF, or null. */
  date: z.string().nullable().default(null),
  modality: z.enum(['asserted', 'planned', 'hoped', 'denied']).default('asserted'),
  quote: z.string().min(1).max(2000),
});

export type Proposal = z.infer<typeof proposalSchema>;

/** What an answer cost. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What a second reader answered about one stretch of text. */
export interface Answer {
  readonly proposals: readonly Proposal[];
  /** Items of the answer that had not the shape of a proposal. */
  readonly malformed: number;
  readonly usage: Usage;
}

/** A second reader. It may be wrong, silent or hostile: nothing that it says is believed without the text. */
export interface Proposer {
  /** Name of the model, as rules carry it. */
  readonly name: string;
  /** Version of the instructions that it is given. */
  readonly version: string;
  /** Rejects with `model-unreachable` or `model-answer`. */
  propose(text: string, language: string): Promise<Answer>;
}
