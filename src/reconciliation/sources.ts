import type { HandlingLabel, Reliability } from '../core/source.ts';

/** What reconciling needs to know of a source: who speaks in it, when, and whom it repeats. */
export interface SourceFacts {
  readonly id: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly language: string;
  readonly reliability: Reliability;
  readonly label: HandlingLabel;
  /** The same for a text and all its copies; a source's own id where it repeats none. */
  readonly family: string;
}
