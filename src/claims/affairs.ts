import type { Mention, StateMention } from '../core/mention.ts';
import type { Sentence } from '../core/token.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Hits } from './lexicon.ts';

/** Class of nouns for an affair that third states speak of: a crisis, a war, its settlement. */
const AFFAIR = 'affair';

/** Classes of what is named after a capital ("Convention", "Process"), and of verbs whose object is talked about. */
const NAMED_AFTER = 'namedAfter';
const ABOUT = 'about';

/** Class of newspapers, channels and agencies: their state is where they appear. */
const PRESS = 'press';

/** Class of the words, and names of the affixes, that mean "in". */
const IN = 'in';
const IN_AFFIXES: readonly string[] = ['in', 'loc', 'rel'];

/** How many words may stand between an affair and its state: beside it, and before "in"; between a newspaper and its state: its name. */
const BESIDE = 2;
const TITLE = 4;
const BEFORE_IN = 5;

/**
 * Marks the states that a sentence names only as where an affair lies: "the crisis in Libya", "the Libyan
 * crisis", and those listed with them. `side` is where a language puts the state of a noun.
 */
export const markAffairs = (
  sentence: Sentence,
  hits: Hits,
  mentions: Mention[],
  side: LanguagePack['names']['stateStands'],
): Mention[] => {
  if (
    !hits.some((list) =>
      list.some(
        ({ sense }) => sense === AFFAIR || sense === NAMED_AFTER || sense === ABOUT || sense === PRESS,
      ),
    )
  )
    return mentions;
  const size = sentence.tokens.length;
  const taken = new Uint8Array(size);
  for (const mention of mentions) taken.fill(1, mention.from, mention.to);
  const ends = new Uint8Array(size + 1);
  const starts = new Uint8Array(size + 1);
  const locates = new Uint8Array(size + 1);
  hits.forEach((list, at) => {
    for (const hit of list) {
      if (hit.sense === AFFAIR) {
        starts[at] = 1;
        ends[hit.to] = 1;
      } else if (hit.sense === IN) locates[hit.to] = 1;
    }
  });
  const free = (at: number): boolean => sentence.tokens[at]?.kind === 'word' && taken[at] === 0;

  /** An affair ends before token `at`, with at most `reach` free words between. */
  const behind = (at: number, reach: number): boolean => {
    for (let i = at; i >= 0 && at - i <= reach; i -= 1) {
      if (ends[i] === 1) return true;
      if (!free(i - 1)) return false;
    }
    return false;
  };
  const ahead = (at: number, reach: number): boolean => {
    for (let i = at; i < size && i - at <= reach; i += 1) {
      if (starts[i] === 1) return true;
      if (!free(i)) return false;
    }
    return false;
  };
  /** Whether a word of a class ends before, or begins at, a token. */
  const touches = (name: string, at: number, way: 1 | -1): boolean =>
    way === 1
      ? (hits[at] ?? []).some((hit) => hit.sense === name)
      : hits
          .slice(Math.max(0, at - 4), at)
          .some((list) => list.some((hit) => hit.sense === name && hit.to === at));
  const located = ({ from, to }: StateMention): number | null => {
    if (locates[from] === 1) return from - 1;
    const carries = [from, to - 1].some((at) =>
      sentence.tokens[at]?.readings.some(({ affixes }) => affixes.some((one) => IN_AFFIXES.includes(one))),
    );
    return carries ? from : null;
  };
  /** A newspaper right behind a state, or before it with its name between. */
  const isOfMedia = ({ from, to }: StateMention): boolean => {
    if (side !== 'after' && [to, to + 1].some((at) => touches(PRESS, at, 1))) return true;
    if (side === 'before') return false;
    for (let i = from - 1; i >= Math.max(0, from - TITLE); i -= 1) {
      if (touches(PRESS, i, 1)) return true;
      if (/^[,،.;؛:]$/.test(sentence.tokens[i]?.surface ?? '')) return false;
    }
    return false;
  };
  const isAffair = (mention: StateMention): boolean => {
    // "The Vienna Convention", "مؤتمر لندن": named after where it was concluded.
    if (mention.form === 'capital')
      return (
        (side !== 'before' && touches(NAMED_AFTER, mention.from, -1)) ||
        (side !== 'after' && touches(NAMED_AFTER, mention.to, 1))
      );
    // "They discussed Libya": what is talked about.
    if (mention.form === 'name' && touches(ABOUT, mention.from, -1)) return true;
    if (mention.form === 'government') return false;
    const before = located(mention);
    if (before !== null) return behind(before, BEFORE_IN) || (side !== 'after' && ahead(mention.to, BESIDE));
    if (side !== 'before' && behind(mention.from, side === 'both' ? 1 : BESIDE)) return true;
    // "Russia's war": a possessor wages it; "the Libyan war" lies there.
    if (side === 'both') return mention.form === 'nisba' && ahead(mention.to, 1);
    return side === 'before' && ahead(mention.to, 0);
  };

  let last: StateMention | null = null;
  // "The Algerian newspaper El Khabar": where it appears is not spoken of at all.
  const spoken = mentions.filter(
    (mention) => !(mention.type === 'state' && mention.form === 'nisba' && isOfMedia(mention)),
  );
  return spoken.map((mention) => {
    if (mention.type !== 'state') return mention;
    const listed = last !== null && mention.from - last.to <= 1 && joined(sentence, last.to, mention.from);
    last = listed || isAffair(mention) ? mention : null;
    return last === null ? mention : { ...mention, affair: true as const };
  });
};

/** Nothing but a conjunction, as a word or an affix, between two names. */
const joined = (sentence: Sentence, from: number, to: number): boolean => {
  const token = sentence.tokens[from];
  if (from === to) return token?.readings.some(({ affixes }) => affixes.includes('conj')) === true;
  return token?.kind === 'word' && token.surface.length <= 3;
};
