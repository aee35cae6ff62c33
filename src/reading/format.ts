import type { SourceFormat } from '../core/source.ts';

/** What the front matter or the file itself says about a document, as strings, before it is checked. */
export type RawMetadata = Readonly<Record<string, string>>;

/** A document taken out of its file. */
export interface Extracted {
  /** The text that all spans count in. */
  readonly text: string;
  readonly encoding: string;
  readonly metadata: RawMetadata;
  /** What was odd and did not stop the taking out, as sentences. */
  readonly notes?: readonly string[];
}

export interface Original {
  readonly bytes: Uint8Array;
  /** How messages name the document: its path, or "the input". */
  readonly name: string;
}

/** One file format: how it is recognised and how its text is taken out. */
export interface Format {
  readonly format: SourceFormat;
  /** As people call it. */
  readonly caption: string;
  /** Lower-case, with the dot. */
  readonly extensions: readonly string[];
  /** Looks at the content alone; the extension decides only among formats that content cannot tell apart. */
  readonly recognises: (original: Original) => boolean;
  readonly extract: (original: Original) => Extracted | Promise<Extracted>;
}
