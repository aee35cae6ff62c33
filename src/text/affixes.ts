import type { Reading } from '../core/token.ts';

/** One slot of affixes: at most one of its forms is taken off, in the order of the slots. */
export interface AffixSlot {
  /** Affix name → its written forms, separated by spaces; `س+يتن` comes off only before one of ي ت ن. Capitals stand for harmonic letters where `harmony` is given. */
  readonly [name: string]: string;
}

export interface AffixTable {
  /** From the outside in: the first slot stands at the very beginning of a word. */
  readonly prefixes: readonly AffixSlot[];
  /** From the stem outwards: the last slot stands at the very end of a word. */
  readonly suffixes: readonly AffixSlot[];
  /** A second chain of suffixes, for verbs, where nouns and verbs do not share one. */
  readonly verbSuffixes?: readonly AffixSlot[];
  /** Affixes that are an article: an entry written with one matches only words that carry it. */
  readonly articles: readonly string[];
  /** Affixes that no word has beside an article. */
  readonly neverWithArticle?: readonly string[];
  /** How a bare stem is mended: ending → endings to try ("" stands for any stem). */
  readonly restore: Readonly<Record<string, string>>;
  /** Vowel harmony: vowels of each group, and what each capital becomes after each vowel; the table of A lists the vowels. */
  readonly harmony?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names of the affixes that a search index takes off. */
  readonly light: readonly string[];
  /** Shortest stem in letters after a prefix, and after a suffix. */
  readonly minimum: number;
  readonly minimumSuffixed: number;
}

/** Written form of an affix → its names, each with the vowels it may follow ("" = any). */
type SlotIndex = Map<string, { readonly name: string; readonly after: string }[]>;

const entriesOf = (slot: AffixSlot): [string, string][] =>
  Object.entries(slot).flatMap(([name, forms]) =>
    forms
      .split(/\s+/)
      .filter(Boolean)
      .map((form): [string, string] => [name, form]),
  );

/** Writes a form's capitals out after a stem whose last vowel is `vowel`. */
const harmonise = (form: string, vowel: string, harmony: NonNullable<AffixTable['harmony']>): string => {
  let last = vowel;
  let out = '';
  for (const letter of form) {
    const written = harmony[letter]?.[last] ?? letter;
    out += written;
    if (harmony['A']?.[written] !== undefined) last = written;
  }
  return out;
};

const indexSlot = (slot: AffixSlot, harmony: AffixTable['harmony']): SlotIndex => {
  const out: SlotIndex = new Map();
  for (const [name, form] of entriesOf(slot)) {
    const written = new Map<string, string>();
    if (harmony === undefined || !/\p{Lu}/u.test(form)) written.set(form, '');
    else
      for (const vowel of Object.keys(harmony['A'] ?? {})) {
        const text = harmonise(form, vowel, harmony);
        written.set(text, (written.get(text) ?? '') + vowel);
      }
    for (const [text, after] of written) {
      const list = out.get(text) ?? [];
      list.push({ name, after });
      out.set(text, list);
    }
  }
  return out;
};

const longest = (index: SlotIndex): number => Math.max(0, ...[...index.keys()].map((text) => text.length));

export interface AffixAnalyser {
  /** Readings of a folded word whose stems `known` accepts; the whole word comes first, always. */
  read(word: string, known: (key: string) => boolean): Reading[];
  /** The shortest stem for a search index: light affixes off as far as the minimum allows, no vocabulary. */
  stem(word: string): string;
  /** Takes the article off a word of a lexicon entry, where it has one. */
  bare(word: string): { readonly key: string; readonly article: boolean };
  isArticle(affix: string): boolean;
}

/** Builds the analyser of a language's affixes. A word costs a few dozen hash look-ups, once: tokenisers cache it. */
export const makeAffixAnalyser = (table: AffixTable): AffixAnalyser => {
  const { harmony, minimum } = table;
  const prefixSlots = table.prefixes.map((slot) => indexSlot(slot, undefined));
  const chains = [table.suffixes, table.verbSuffixes ?? []]
    .filter((slots) => slots.length > 0)
    .map((slots) =>
      slots.map((slot) => indexSlot(slot, harmony)).map((index) => ({ index, most: longest(index) })),
    );
  const restore = Object.entries(table.restore).map(([end, tries]): [string, string[]] => [
    end,
    tries.split(/\s+/),
  ]);
  const articles = new Set(table.articles);
  const articleless = new Set(table.neverWithArticle ?? []);
  const allowed = (names: readonly string[]): boolean =>
    articleless.size === 0 ||
    !names.some((name) => articles.has(name)) ||
    !names.some((name) => articleless.has(name));
  const light = new Set(table.light);
  const articleForms = table.prefixes
    .flatMap(entriesOf)
    .filter(([name]) => articles.has(name))
    .map(([, form]) => form)
    .sort((a, b) => b.length - a.length);

  const lastVowel = (stem: string): string => {
    for (let i = stem.length - 1; i >= 0; i -= 1)
      if (harmony?.['A']?.[stem[i] as string] !== undefined) return stem[i] as string;
    return '';
  };

  /** Takes suffixes off `word`, from slot `slot` inwards, and hands every stem to `found`. */
  const strip = (
    chain: (typeof chains)[number],
    slot: number,
    word: string,
    names: readonly string[],
    found: (stem: string, names: readonly string[]) => void,
  ): void => {
    for (let at = slot; at >= 0; at -= 1) {
      const { index, most } = chain[at] as (typeof chain)[number];
      for (let length = 1; length <= most && word.length - length >= table.minimumSuffixed; length += 1) {
        const forms = index.get(word.slice(word.length - length));
        if (forms === undefined) continue;
        const stem = word.slice(0, word.length - length);
        const vowel = harmony === undefined ? '' : lastVowel(stem);
        for (const { name, after } of forms) {
          if (after !== '' && vowel !== '' && !after.includes(vowel)) continue;
          const taken = [name, ...names];
          found(stem, taken);
          strip(chain, at - 1, stem, taken, found);
        }
      }
    }
  };

  /** Takes prefixes off, in the order of the slots, and hands every rest to `found`, the whole word first. */
  const open = (
    word: string,
    slot: number,
    names: readonly string[],
    found: (rest: string, names: readonly string[]) => void,
  ): void => {
    for (let at = slot; at < prefixSlots.length; at += 1) {
      for (const [written, forms] of prefixSlots[at] as SlotIndex) {
        const [form, ahead] = written.split('+') as [string, string | undefined];
        if (!word.startsWith(form) || word.length - form.length < minimum) continue;
        if (ahead !== undefined && !ahead.includes(word[form.length] as string)) continue;
        const rest = word.slice(form.length);
        for (const { name } of forms) {
          const taken = [...names, name];
          found(rest, taken);
          open(rest, at + 1, taken, found);
        }
      }
    }
  };

  const read = (word: string, known: (key: string) => boolean): Reading[] => {
    const out: Reading[] = [{ key: word, affixes: [] }];
    const seen = new Set([word]);
    const push = (key: string, affixes: readonly string[]): void => {
      if (!known(key)) return;
      const mark = `${key} ${affixes.join(' ')}`;
      if (seen.has(mark)) return;
      seen.add(mark);
      out.push({ key, affixes });
    };
    // A word that is known whole is not taken apart at both ends: وزارة is no و + زار + ه.
    const whole = known(word);
    const close = (rest: string, before: readonly string[]): void => {
      if (before.length > 0) push(rest, before);
      for (const chain of chains)
        strip(chain, chain.length - 1, rest, [], (stem, names) => {
          if (whole && before.length > 0) return;
          const affixes = before.length === 0 ? names : [...before, ...names];
          if (!allowed(affixes)) return;
          push(stem, affixes);
          // A stem that is a word as it stands is mended to no other: توجت is no توجه.
          for (const [end, tries] of restore)
            if (stem.endsWith(end) && !(end === '' && known(stem)))
              for (const added of tries) push(stem.slice(0, stem.length - end.length) + added, affixes);
        });
    };
    close(word, []);
    open(word, 0, [], close);
    return out;
  };

  const stem = (word: string): string => {
    const floor = Math.max(3, minimum);
    let rest = word;
    open(word, 0, [], (shorter, names) => {
      // One letter may belong to the word: it comes off only with more behind it.
      if (shorter.length < (word.length - shorter.length === 1 ? floor + 1 : floor)) return;
      if (shorter.length < rest.length && names.every((name) => light.has(name))) rest = shorter;
    });
    let best = rest;
    for (const chain of chains)
      strip(chain, chain.length - 1, rest, [], (shorter, names) => {
        if (shorter.length >= floor && shorter.length < best.length && names.every((name) => light.has(name)))
          best = shorter;
      });
    // countri → country, səfirliy → səfirlik: the stem as it stands alone.
    if (best !== rest)
      for (const [end, tries] of restore)
        if (end !== '' && best.endsWith(end))
          return best.slice(0, best.length - end.length) + (tries[0] as string);
    return best;
  };

  const bare = (word: string): { key: string; article: boolean } => {
    for (const form of articleForms)
      if (word.startsWith(form) && word.length - form.length >= minimum)
        return { key: word.slice(form.length), article: true };
    return { key: word, article: false };
  };

  return { read, stem, bare, isArticle: (affix) => articles.has(affix) };
};
