import type { Sentence, Token } from '../core/token.ts';
import { entriesOf } from '../text/entries.ts';
import type { Folder } from '../text/folding.ts';
import type { Tokeniser } from '../text/tokens.ts';
import { paragraphsOf, type Run } from './lines.ts';

const END = new Set(['.', '!', '?', '؟', '۔', '…']);
/** Marks that close a sentence together with its stop. */
const CLOSERS = new Set(['"', '”', '»', '’', "'", ')', ']', '›']);

export type SentenceSplitter = (text: string) => Sentence[];

/** A very long line is cut at a space, so that no sentence grows without bound. */
const LONGEST = 4000;

const cutLong = (text: string, line: Run): Run[] => {
  if (line.end - line.start <= LONGEST * 4) return [line];
  const out: Run[] = [];
  let start = line.start;
  while (line.end - start > LONGEST * 4) {
    const space = text.lastIndexOf(' ', start + LONGEST * 4);
    const end = space > start ? space : start + LONGEST * 4;
    out.push({ start, end });
    start = end;
  }
  out.push({ start, end: line.end });
  return out;
};

/**
 * Builds the sentence splitter of a language. A sentence ends at . ! ? ؟ ۔ … with what closes it,
 * and at the end of a paragraph; not after an abbreviation, an initial, a number of a list, or a stop
 * inside a number or a name of letters (U.S., C.Bayramov).
 */
export const makeSentenceSplitter = (
  tokenise: Tokeniser,
  fold: Folder,
  abbreviations: string,
): SentenceSplitter => {
  const short = new Set(entriesOf(abbreviations).map(fold));

  const endsHere = (text: string, tokens: readonly Token[], at: number, first: number): boolean => {
    const mark = tokens[at] as Token;
    if (!END.has(mark.surface)) return false;
    if (mark.surface !== '.') return true;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (before !== undefined && !mark.spaced && before.kind === 'word') {
      if (short.has(before.fold)) return false;
      const letters = [...before.surface].length;
      const upper = before.surface !== before.surface.toLowerCase();
      if (letters === 1 && upper) return false;
    }
    // "1. At the invitation": the number of a paragraph.
    if (before?.kind === 'number' && at - 1 === first && before.fold.length <= 3) return false;
    // "e.g.This", "www.example.org": no space and no closing mark behind it, small letter or digit.
    if (after !== undefined && !after.spaced && after.kind !== 'mark') {
      const char = text[after.start] ?? '';
      if (after.kind === 'number' || (char === char.toLowerCase() && char !== char.toUpperCase()))
        return false;
    }
    return true;
  };

  return (text) => {
    const out: Sentence[] = [];
    let paragraph = -1;
    for (const whole of paragraphsOf(text)) {
      paragraph += 1;
      for (const line of cutLong(text, whole)) {
        const tokens = tokenise(text, line.start, line.end);
        let first = 0;
        for (let i = 0; i < tokens.length; i += 1) {
          const last = i === tokens.length - 1;
          if (!last && !(endsHere(text, tokens, i, first) || i - first > 400)) continue;
          let end = i;
          while (
            end + 1 < tokens.length &&
            CLOSERS.has((tokens[end + 1] as Token).surface) &&
            !(tokens[end + 1] as Token).spaced
          )
            end += 1;
          const part = tokens.slice(first, end + 1);
          const head = part[0] as Token;
          const tail = part[part.length - 1] as Token;
          out.push({
            index: out.length,
            paragraph,
            start: head.start,
            end: tail.end,
            tokens: part,
            opens: first === 0,
            heading:
              first === 0 &&
              end === tokens.length - 1 &&
              part.length <= 14 &&
              !END.has(tail.surface) &&
              tail.surface !== ':',
          });
          first = end + 1;
          i = end;
        }
      }
    }
    return out;
  };
};
