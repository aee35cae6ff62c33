import type { LanguageTag } from './language.ts';

export type SourceKind =
  | 'op-ed'
  | 'news'
  | 'statement'
  | 'speech'
  | 'interview'
  | 'communique'
  | 'treaty'
  | 'brief'
  | 'dataset'
  | 'unknown';

export type HandlingLabel = 'public' | 'internal' | 'restricted';

const RESTRICTION: Readonly<Record<HandlingLabel, number>> = { public: 0, internal: 1, restricted: 2 };

/** The most restricted of labels; what has no label is public. */
export const strictest = (labels: readonly HandlingLabel[]): HandlingLabel =>
  labels.reduce<HandlingLabel>(
    (worst, label) => (RESTRICTION[label] > RESTRICTION[worst] ? label : worst),
    'public',
  );

/** Admiralty letter: A reliable … E unreliable, F cannot be judged. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx';

/** A stored document. `id` is the SHA-256 of the original bytes, in hexadecimal. */
export interface Source {
  readonly id: string;
  /** Path as given, or null for a document that did not come from a file. */
  readonly path: string | null;
  readonly format: SourceFormat;
  /** Character encoding that the bytes were read in ("utf-8", "windows-1256"…). */
  readonly encoding: string;
  /** The text after the front matter, untouched; all spans count in it, in UTF-16 units. */
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly kind: SourceKind;
  /** Declared language, or null; analysis decides what it really is. */
  readonly language: LanguageTag | null;
  /** Publication date, EDTF, or null. */
  readonly published: string | null;
  /** Day of retrieval, EDTF, or null. */
  readonly retrieved: string | null;
  readonly url: string | null;
  readonly label: HandlingLabel;
  readonly reliability: Reliability;
}
