import { decode } from '../encoding.ts';
import type { Extracted, Format, Original } from '../format.ts';
import { splitFrontMatter } from '../front-matter.ts';

/** A text as it stands: nothing after the front matter is touched, line ends neither. */
export async function extractText(original: Original): Promise<Extracted> {
  const { text, encoding } = await decode(original);
  const { body, metadata } = await splitFrontMatter(text, original.name);
  return { text: body, encoding, metadata };
}

export const text: Format = {
  format: 'text',
  caption: 'plain text',
  extensions: ['.txt', '.text'],
  recognises: () => true,
  extract: extractText,
};
