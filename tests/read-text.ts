import type { Claim } from '../src/core/claim.ts';
import type { Source, SourceKind } from '../src/core/source.ts';
import { readDocument } from '../src/pipeline.ts';

export interface TextAbout {
  readonly published?: string | null;
  readonly language?: string | null;
  readonly kind?: SourceKind;
  readonly title?: string | null;
}

/** A source made of a text alone. */
export const sourceOf = (text: string, about: TextAbout = {}): Source => ({
  id: 'test',
  path: null,
  format: 'text',
  encoding: 'utf-8',
  text,
  title: about.title ?? null,
  publisher: null,
  author: null,
  kind: about.kind ?? 'news',
  language: about.language ?? null,
  published: about.published ?? null,
  retrieved: null,
  url: null,
  label: 'public',
  reliability: 'F',
});

/** The claims of a text. */
export const readText = (text: string, about: TextAbout = {}): readonly Claim[] =>
  readDocument(sourceOf(text, about)).claims;
