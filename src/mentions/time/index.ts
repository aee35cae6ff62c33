/** Time expressions of a sentence, tied to their context. */
import type { DateMention } from '../../core/mention.ts';
import { evidenceOf } from '../../core/span.ts';
import type { Token } from '../../core/token.ts';
import type { TimeWords } from '../../languages/time-words.ts';
import type { AffixAnalyser } from '../../text/affixes.ts';
import type { Folder } from '../../text/folding.ts';
import { makeNumeralReader } from '../numbers/numeral.ts';
import { makePieces, type Piece } from '../numbers/pieces.ts';
import { makeWords } from '../numbers/words.ts';
import { type Day, serial } from './calendar.ts';
import { readEdtf, type Stretch, writeEdtf } from './edtf.ts';
import { readRule } from './grammar.ts';
import { makeMatcher } from './match.ts';
import { makeResolver, type TimeContext } from './resolve.ts';
import { makeTense } from './tense.ts';

export { timeVocabulary } from '../numbers/words.ts';
export type { TimeContext } from './resolve.ts';

export type TimeReader = (tokens: readonly Token[], text: string, context: TimeContext) => DateMention[];

const isAfter = (day: Day, written: Stretch | null): boolean =>
  written !== null && serial(day) > serial(written.last);

/** Whether a sentence ends between two places of a paragraph that was not cut. */
const endsBetween = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1)
    if (/^[.!?؟]$/.test(tokens[i]?.surface ?? '') && tokens[i + 1]?.spaced !== false) return true;
  return false;
};

/**
 * Builds the reader of a language. Mentions are in order and do not overlap; an expression that the
 * context cannot anchor yields none. Within a sentence each date becomes the `previous` of the next.
 */
export const makeTimeReader = (source: TimeWords, fold: Folder, affixes: AffixAnalyser): TimeReader => {
  const words = makeWords(source, fold, affixes);
  const cut = makePieces(words);
  const match = makeMatcher(source.rules.map(readRule), words, makeNumeralReader(words));
  const tenseOf = makeTense(words);
  return (tokens, text, context) => {
    const pieces = cut(tokens);
    const matcher = match(pieces);
    const out: DateMention[] = [];
    let { previous } = context;
    const written = readEdtf(context.published);
    let told: string | undefined;
    let toldAt = 0;
    for (let at = 0; at < pieces.length; at += 1) {
      const way = matcher.longest(at);
      if (way === null) continue;
      const first = pieces[at] as Piece;
      const last = pieces[way.to - 1] as Piece;
      const tense = tenseOf(tokens, first.first, last.last);
      const lean = tense ?? (context.lean === 'future' ? 1 : -1);
      if (told !== undefined && endsBetween(tokens, toldAt, first.first)) told = undefined;
      const here = told === undefined ? { ...context, previous } : { ...context, previous, told };
      const value = makeResolver(here, lean, tense === null)(way.node);
      at = way.to - 1;
      if (value === null) continue;
      // "Two years later": what is told as past lies not ahead of the day of writing, unless its anchor does.
      const base = readEdtf(here.previous);
      if (
        tense === -1 &&
        value.anchor === 'previous-date' &&
        isAfter(value.first, written) &&
        (base === null || !isAfter(base.first, written))
      )
        continue;
      const plain = writeEdtf(value);
      const edtf =
        value.approximate && !plain.includes('X')
          ? plain
              .split('/')
              .map((edge) => `${edge}~`)
              .join('/')
          : plain;
      const evidence = evidenceOf(text, first.start, last.end);
      previous = plain;
      if (!value.inferred && value.calendar === 'gregorian') {
        told = plain;
        toldAt = last.last;
      }
      // A day or a month without a year may also be the next one: what is planned is.
      const other =
        lean < 0 && value.inferred && value.anchor === 'document-date'
          ? makeResolver(here, 1, false)(way.node)
          : null;
      const ahead = other === null || !isAfter(other.first, written) ? plain : writeEdtf(other);
      out.push({
        type: 'date',
        from: first.first,
        to: last.last,
        start: first.start,
        end: last.end,
        time: {
          ...evidence,
          edtf,
          text: evidence.quote,
          calendar: value.calendar,
          inferred: value.inferred,
          anchor: value.anchor,
          ...(ahead === plain ? {} : { ahead }),
        },
      });
    }
    return out;
  };
};
