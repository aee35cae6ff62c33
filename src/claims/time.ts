import type { DateMention } from '../core/mention.ts';
import type { TimeValue } from '../core/time.ts';
import type { Kind } from '../kinds/kind.ts';
import type { DocumentContext } from './context.ts';
import { clauseOf, type Match, type View } from './matcher.ts';

const COST = { comma: 2, hardStop: 14, trigger: 7, before: 2, limit: 30, standing: 12 } as const;

/** Price of tying a date to a match: tokens between, stops, and other triggers that could claim it. */
const priceOf = (view: View, match: Match, date: DateMention, anchors: readonly Match[]): number => {
  if (date.from < match.to && date.to > match.from) return 0;
  const after = date.from >= match.to;
  const [from, to] = after ? [match.to, date.from] : [date.to, match.from];
  let cost = to - from + (after ? 0 : COST.before);
  for (let i = from; i < to; i += 1) {
    const surface = view.sentence.tokens[i]?.surface ?? '';
    if (view.hard[i] === 1) cost += COST.hardStop;
    else if (/^[,،]$/.test(surface)) cost += COST.comma;
  }
  const seen = new Set<number>();
  for (const other of anchors) {
    if (other.anchor.from === match.anchor.from || other.compiled.kind === match.compiled.kind || seen.has(other.anchor.from)) continue;
    if (other.anchor.from >= from && other.anchor.to <= to) {
      seen.add(other.anchor.from);
      cost += COST.trigger;
    }
  }
  return cost;
};

export interface Timed {
  readonly date: DateMention | null;
  readonly time: TimeValue | null;
}

const valueOf = (date: DateMention): TimeValue => ({
  edtf: date.time.edtf, text: date.time.text, calendar: date.time.calendar, inferred: date.time.inferred, anchor: date.time.anchor,
});

/** The date that belongs to a match: the nearest in its sentence, or that of the occasion it is told of. */
export const findTime = (
  view: View, match: Match, kind: Kind, dates: readonly DateMention[], anchors: readonly Match[], context: DocumentContext,
): Timed => {
  const named = match.captures.find((capture) => capture.mention?.type === 'date');
  const own = named?.mention?.type === 'date' ? named.mention : null;
  if (own !== null) return { date: own, time: valueOf(own) };

  let best: DateMention | null = null;
  let price: number = kind.standing ? COST.standing : COST.limit;
  for (const date of dates) {
    const cost = priceOf(view, match, date, anchors);
    if (cost < price) {
      best = date;
      price = cost;
    }
  }
  if (best !== null) return { date: best, time: valueOf(best) };

  const { occasion } = context;
  if (occasion === null) return { date: null, time: null };
  const clause = clauseOf(view, match.from, match.to);
  let refers = false;
  for (let i = clause.from; i < clause.to; i += 1) if ((view.hits[i] ?? []).some((hit) => hit.sense === 'during')) refers = true;
  const near = occasion.paragraph >= view.sentence.paragraph - 1;
  if (!refers && !(kind.inherits && near)) return { date: null, time: null };
  return {
    date: null,
    time: { edtf: occasion.edtf, text: view.sentence.tokens[match.anchor.from]?.surface ?? '', calendar: 'gregorian', inferred: true, anchor: 'event' },
  };
};

/** Dates that stand in one list with `date`: only commas and conjunctions between them. */
export const datesListedWith = (view: View, date: DateMention, dates: readonly DateMention[]): DateMention[] => {
  const out = [date];
  let edge = date.to;
  for (const next of dates) {
    if (next.from < edge) continue;
    let joined = next.from > edge || view.sentence.tokens[next.from]?.readings.some((reading) => reading.affixes.includes('conj')) === true;
    for (let i = edge; i < next.from; i += 1) {
      const surface = view.sentence.tokens[i]?.surface ?? '';
      const hits = view.hits[i] ?? [];
      if (!/^[,،]$/.test(surface) && !hits.some((hit) => hit.sense === 'and' || hit.sense === 'in' || hit.sense === 'again')) joined = false;
    }
    if (!joined || next.from - edge > 3) break;
    out.push(next);
    edge = next.to;
  }
  return out;
};
