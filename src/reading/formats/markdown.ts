import type { Format } from '../format.ts';
import { extractText } from './text.ts';

/** Markdown is read as it stands: its marks are part of the text that spans count in. */
export const markdown: Format = {
  format: 'markdown',
  caption: 'Markdown',
  extensions: ['.md', '.markdown'],
  // Content cannot tell it from plain text.
  recognises: () => false,
  extract: extractText,
};
