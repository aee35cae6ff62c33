import type { Claim } from '../core/claim.ts';
import type { DateMention, Mention, QuantityMention } from '../core/mention.ts';
import type { TimeValue } from '../core/time.ts';
import type { Sentence } from '../core/token.ts';
import { kindByName } from '../kinds/registry.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { AffixAnalyser } from '../text/affixes.ts';
import type { Folder } from '../text/folding.ts';
import { asidesOf } from './asides.ts';
import { findSayings, sayingOf } from './attribution.ts';
import { buildClaim } from './build.ts';
import { choose, confidenceOf, spanOf } from './choose.ts';
import type { DocumentContext } from './context.ts';
import { isCourtesy } from './courtesy.ts';
import { isSinceThen } from './date-owner.ts';
import { timeOf } from './date-span.ts';
import { findQuantity, type Namer } from './details.ts';
import { isDomestic, noteLead } from './domestic.ts';
import { insertsOf, seenFrom } from './inserts.ts';
import { type Instrument, itemsAfterColon, listInstruments } from './instruments.ts';
import { makeKindJudge } from './learned/judge.ts';
import { type ClassReader, type Hits, makeClassReader } from './lexicon.ts';
import { besideDate, bySomebody, callsOff, ownTime, statesBeside, titleOf, wordFrom } from './lines.ts';
import { clauseOf, type Match, makeMatcher, makeView, standsIn, type View } from './matcher.ts';
import { findModality } from './modality.ts';
import { note } from './note.ts';
import { findParties } from './parties.ts';
import { classesOf, compileRow } from './pattern.ts';
import { isDay, isRecent, liesAhead } from './publication.ts';
import type { Cell } from './tables.ts';
import { datesListedWith, findTime } from './time.ts';

export interface SentenceInput {
  readonly sentence: Sentence;
  /** What `classes` found in its tokens. */
  readonly hits: Hits;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly numbers: readonly QuantityMention[];
  /** Kind of the list that it is a line of, as its heading or label says. */
  readonly section: string | null;
  /** Dates in the columns of a table, with the kinds that the columns tell of. */
  readonly cells?: readonly Cell[];
}

export interface ClaimReader {
  readonly classes: ClassReader;
  /** Claims of one sentence; `context` is brought up to date. */
  read(
    input: SentenceInput,
    sourceId: string,
    text: string,
    context: DocumentContext,
    trace: string[] | null,
    /** Shown every sentence that is searched for claims: for those who learn from it. */
    observe?: (view: View) => void,
  ): Claim[];
  readonly rows: number;
}

/** How far around a match a word still rules it out, in tokens. */
const NEAR = 6;

/** Classes of words for standing by somebody. */
const STANCES = /^(?:support|stance)/;

/** What the class begins with that a list's heading gives its lines. */
const IN_LIST = '#in-';

/** How far from a match an organisation may stand that is the other side of it, in tokens. */
const FACING = 8;

/** Compiles the patterns of a pack once; reading a sentence is then one pass over its tokens. */
export const makeClaimReader = (
  pack: LanguagePack,
  fold: Folder,
  affixes: AffixAnalyser,
  name: Namer,
): ClaimReader => {
  const rows = Object.entries(pack.patterns).flatMap(([kind, list]) =>
    list.map((row) => compileRow(kind, row)),
  );
  const literals = new Set(rows.flatMap(classesOf).filter((cls) => cls.startsWith('=')));
  const classes = makeClassReader(pack, literals, fold, affixes);
  const matcher = makeMatcher(rows);

  const holds = (view: View, match: Match): boolean => {
    const clause = clauseOf(view, match.from, match.to);
    return (
      match.compiled.with.every((node) => standsIn(view, node, clause.from, clause.to)) &&
      !match.compiled.nowhere.some((node) => standsIn(view, node, clause.from, clause.to)) &&
      !match.compiled.without.some((node) =>
        standsIn(view, node, Math.max(clause.from, match.from - NEAR), Math.min(clause.to, match.to + NEAR)),
      )
    );
  };

  const read: ClaimReader['read'] = (input, sourceId, text, context, trace, observe) => {
    const { sentence, hits, dates, numbers } = input;
    // A question claims nothing.
    if (/^[?؟]$/.test(sentence.tokens.at(-1)?.surface ?? '')) return [];
    if (
      numbers.length === 0 &&
      input.section === null &&
      !hits.some((list) => list.some((hit) => matcher.classes.has(hit.sense))) &&
      !hits.some((list) => list.some((hit) => hit.sense === 'say'))
    )
      return [];
    const mentions = [...input.mentions, ...dates, ...numbers];
    const view = makeView(sentence, hits, mentions, input.section, input.cells);
    observe?.(view);
    noteLead(view, context);
    const sayings = findSayings(
      view,
      text,
      input.mentions,
      context,
      (id) => name('office', id),
      (id) => name('state', id),
    );
    const spoken =
      sayings.length === 0 && !hits.some((list) => list.some((hit) => hit.sense === 'say'))
        ? undefined
        : dates.find((date) => isDay(date.time.edtf) && isRecent(date.time.edtf, context.published));
    if (spoken !== undefined) context.statement = spoken.time.edtf;
    const recent = dates.find((date) => isDay(date.time.edtf) && isRecent(date.time.edtf, context.published));
    const matches = matcher(view).filter((match) => holds(view, match));
    const chosen = choose(view, matches);
    if (trace !== null)
      for (const match of matches)
        if (!chosen.includes(match)) trace.push(`  ${match.compiled.row.id}: gave way to a likelier row`);
    const judge = makeKindJudge(view);
    const inserts = insertsOf(view);
    const out: Claim[] = [];
    for (const match of chosen) {
      const kind = kindByName(match.compiled.kind);
      if (kind === undefined) continue;
      const { modality: cued, unreal } = findModality(
        seenFrom(view, inserts, match.anchor.from),
        match,
        pack,
        chosen,
        kind.voiced,
        dates,
      );
      // "Will stand by its neighbour": a stance that is promised is held.
      const said =
        cued === 'planned' && kind.parties === 'holders' && STANCES.test(match.anchor.sense)
          ? 'asserted'
          : cued;
      if (unreal) {
        trace?.push(`  ${match.compiled.row.id}: spoken of as unreal, no claim`);
        continue;
      }
      const saying = sayingOf(sayings, match.anchor.from);
      const heard = context.lastSpeaker;
      if (saying?.speaker != null) {
        // "It considered that …": the words of the match are said by who spoke before.
        const within = saying.at >= match.from && saying.at < match.to;
        context.lastSpeaker = within ? { ...saying.speaker, sentence: sentence.index } : saying.speaker;
      }
      const parties = findParties(view, match, kind, context);
      context.lastSpeaker = heard;
      if (
        parties === null ||
        (kind.parties !== 'one' &&
          kind.parties !== 'holders' &&
          parties.states.length < 2 &&
          !facesOrganisation(view, match))
      ) {
        trace?.push(`  ${match.compiled.row.id}: no states found for it`);
        continue;
      }
      if (isDomestic(view, match, kind, parties.states, saying?.attribution === null, context)) {
        trace?.push(`  ${match.compiled.row.id}: politics at home, no claim`);
        continue;
      }
      if (isCourtesy(view, match, kind, parties.states)) {
        trace?.push(`  ${match.compiled.row.id}: a courtesy, no claim`);
        continue;
      }
      const { date, time: first } = match.compiled.row.undated
        ? { date: null, time: null }
        : findTime(
            view,
            match,
            kind,
            dates.filter((one) => !isSinceThen(view, match, kind, one, said)),
            chosen,
            context,
            numbers,
            parties.states,
            said,
            inserts,
            pack.verbFinal,
          );
      // "Is to come in September": the next one.
      const ahead =
        said === 'planned' && date !== null && first?.edtf === date.time.edtf ? date.time.ahead : undefined;
      const time = first === null || ahead === undefined ? first : { ...first, edtf: ahead };
      const quantity = findQuantity(view, match, kind, numbers);
      // "Did not exceed" denies no figure: it bounds one.
      const bounded = said === 'denied' && quantity?.bound === 'less-than' ? 'asserted' : said;
      // What lies ahead of the text that tells it has not happened.
      const modality =
        bounded === 'asserted' &&
        time !== null &&
        !kind.standing &&
        !kind.forward &&
        liesAhead(time.edtf, context.published)
          ? 'planned'
          : bounded;
      const attribution = bySomebody(saying?.attribution ?? context.interviewee, parties.states);
      const others = statesBeside(view, parties.states);
      const base = { kind, match, modality, states: parties.states, quantity, attribution };
      const inList = match.anchor.sense.startsWith(IN_LIST);
      const listed = inList
        ? dates.filter((one) => one.from >= match.from)
        : kind.repeats && date !== null
          ? datesListedWith(view, date, dates)
          : [];
      const items = kind.itemises ? itemsOf(view, match) : [];
      const emit = (
        when: TimeValue | null,
        span: { from: number; to: number },
        title: string | null,
        near: { from: number; to: number } = match,
        count: Claim['quantity'] = quantity,
      ): void => {
        const confidence = confidenceOf(
          match,
          parties.named,
          modality,
          when,
          judge(kind.name, match.anchor.from),
          others,
        );
        out.push(
          buildClaim(
            { ...base, quantity: count },
            {
              time: when,
              span,
              title,
              confidence,
              near,
              asides: asidesOf(view, dates, kind, modality, when, match, {
                verbFinal: pack.verbFinal,
                published: context.published,
              }),
            },
            { view, sourceId, text, context, name },
          ),
        );
        trace?.push(
          `  ${match.compiled.row.id}: ${kind.name} ${parties.states.join('–')} ${when?.edtf ?? 'undated'} ${modality} (${confidence}) “${text.slice(sentence.tokens[span.from]?.start ?? 0, sentence.tokens[span.to - 1]?.end ?? 0)}”`,
        );
      };
      const span = spanOf(
        match,
        date,
        quantity === null ? null : (numbers.find((number) => number.value === quantity.value) ?? null),
        view,
      );
      if (items.length > 1)
        for (const [index, item] of items.entries())
          emit(
            ownTime(item, items[index + 1], dates) ?? time,
            index === 0 ? { from: Math.min(item.from, match.from), to: item.to } : item,
            titleOf(view, item, text),
          );
      else if (listed.length > 1)
        for (const one of listed)
          emit(
            timeOf(one),
            inList && one !== listed[0]
              ? { from: wordFrom(sentence, listed[listed.indexOf(one) - 1]?.to ?? one.from), to: one.to }
              : { from: Math.min(match.from, one.from), to: Math.max(match.to, one.to) },
            null,
            one === listed[0] ? match : one,
            inList && quantity !== null ? besideDate(one, numbers, quantity) : quantity,
          );
      else emit(time, span, items[0] === undefined ? null : titleOf(view, items[0], text));
      note(
        context,
        { view, text, match, kind, modality, time, dates, states: parties.states },
        out.at(-1),
        sayings.length > 0,
        name,
      );
    }
    const kept = out.filter((claim) => !out.some((other) => callsOff(other, claim)));
    if (recent !== undefined)
      context.day = { edtf: recent.time.edtf, paragraph: sentence.paragraph, sentence: sentence.index };
    return kept;
  };

  /** A state with an organisation of states: the organisation is the other side. */
  const facesOrganisation = (view: View, match: Match): boolean => {
    const clause = clauseOf(view, match.from, match.to);
    const [from, to] = [Math.max(clause.from, match.from - FACING), Math.min(clause.to, match.to + FACING)];
    for (let i = from; i < to; i += 1)
      if ((view.mentionsAt[i] ?? []).some((mention) => mention.type === 'organisation')) return true;
    return false;
  };

  const itemsOf = (view: View, match: Match): Instrument[] => {
    const items = listInstruments(view, match, pack.verbFinal);
    if (!pack.verbFinal && (view.hits[match.from] ?? []).some((hit) => hit.sense === 'instrument'))
      return items.filter((item) => item.from < match.to).slice(0, 1);
    const last = items.at(-1);
    if (last?.plural === true || items.length === 0) {
      const listed = itemsAfterColon(view, last?.from ?? match.from);
      if (listed.length > 1) return listed;
    }
    return items;
  };

  return { classes, read, rows: rows.length };
};
