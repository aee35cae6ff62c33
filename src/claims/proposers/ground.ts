import { type Evidence, evidenceOf } from '../../core/span.ts';
import type { Folder } from '../../text/folding.ts';

/**
 * Where a quote stands in a text: to the letter, or after folding (case, marks, spelling variants, white space);
 * null where it does not. The evidence is always the text's own words.
 */
export const ground = (text: string, quote: string, fold: Folder): Evidence | null => {
  const words = quote.trim();
  if (words === '') return null;
  const exact = text.indexOf(words);
  if (exact >= 0) return evidenceOf(text, exact, exact + words.length);
  const folded = fold.withMap(text);
  const level = levelled(folded.text);
  const wanted = levelled(fold(words)).text.trim();
  if (wanted === '') return null;
  const at = level.text.indexOf(wanted);
  if (at < 0) return null;
  const from = folded.map[level.map[at] as number] as number;
  const last = level.map[at + wanted.length - 1] as number;
  const to = folded.map[last + 1] as number;
  return evidenceOf(text, from, to);
};

/** A text with each run of white space as one space, and where each unit came from. */
const levelled = (text: string): { text: string; map: number[] } => {
  let out = '';
  const map: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const space = /\s/.test(text[i] as string);
    if (space && out.endsWith(' ')) continue;
    out += space ? ' ' : text[i];
    map.push(i);
  }
  return { text: out, map };
};
