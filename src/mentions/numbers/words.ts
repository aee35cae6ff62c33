/** The words of time and number as one vocabulary: what each phrase can mean. */
import type { Token } from '../../core/token.ts';
import type { NumberWords, TimeWords } from '../../languages/time-words.ts';
import type { AffixAnalyser } from '../../text/affixes.ts';
import { entriesOf } from '../../text/entries.ts';
import type { Folder } from '../../text/folding.ts';
import { lately } from '../../text/lately.ts';
import { scan } from '../../text/scan.ts';
import { type Found, makeVocabulary, type Vocabulary } from '../../text/vocabulary.ts';

/** A meaning: a category ("month", "card", "<of>"…) and its value. */
export interface Sense {
  readonly category: string;
  readonly value: string;
}

type Row = readonly [phrase: string, category: string, value: string];

const rowsOf = (category: string, table: Readonly<Record<string, string | undefined>>): Row[] =>
  Object.entries(table).flatMap(([value, text]) =>
    entriesOf(text ?? '').map((phrase): Row => [phrase, category, value]),
  );

const listRows = (category: string, list: readonly string[]): Row[] =>
  list.flatMap((text, index) => entriesOf(text).map((phrase): Row => [phrase, category, String(index + 1)]));

const numberRows = (words: NumberWords): Row[] => [
  ...rowsOf('card', words.cardinals),
  ...rowsOf('ord', words.ordinals),
  ...rowsOf('scale', words.scales),
  ...entriesOf(words.scalePlurals).map((phrase): Row => [phrase, 'class', 'scalePlural']),
  ...rowsOf('fraction', words.fractions),
  ...rowsOf('measure', words.units),
  ...rowsOf('currency', words.currencies),
  ...rowsOf('rate', words.rates),
  ...rowsOf('bound', words.before),
  ...rowsOf('boundVerb', words.verbs),
  ...words.after.flatMap((row, index) =>
    entriesOf(row.words).map((phrase): Row => [phrase, 'boundAfter', String(index)]),
  ),
  ...rowsOf('class', {
    a: words.a,
    point: words.point,
    count: words.count,
    not: words.not,
    stop: words.stops,
    label: words.labels,
    notNumber: words.notNumbers,
    vague: words.vague,
    hour: words.hours,
  }),
];

const rows = (words: TimeWords): Row[] => [
  ...listRows('month', words.months),
  ...listRows('hmonth', words.hijriMonths),
  ...listRows('weekday', words.weekdays),
  ...listRows('wd', words.weekdayNouns),
  ...rowsOf('season', words.seasons),
  ...rowsOf('unit', words.units),
  ...rowsOf('units', words.plurals),
  ...rowsOf('dayword', words.days),
  ...rowsOf('decade', words.decades),
  ...rowsOf('holiday', words.holidays),
  ...rowsOf('class', words.words),
  ...rowsOf('class', { future: words.future.words, past: words.past.words }),
  ...numberRows(words.numbers),
];

/** All folded words that the reader must be able to look up: hand them to the tokeniser's `known`. */
export const timeVocabulary = (words: TimeWords, fold: Folder, affixes: AffixAnalyser): string[] => {
  const out = new Set<string>();
  for (const [phrase] of rows(words))
    for (const piece of scan(phrase)) {
      if (piece.kind !== 'word') continue;
      const key = fold(phrase.slice(piece.start, piece.end));
      out.add(key);
      out.add(affixes.bare(key).key);
    }
  return [...out];
};

/** Categories that no foreign affix may be taken off for. */
const STRICT = new Set([
  'card',
  'ord',
  'month',
  'hmonth',
  'weekday',
  'class',
  'fraction',
  'dayword',
  'boundVerb',
  'bound',
  'season',
  'decade',
]);
/** Categories that are names: written with a capital where the language does so. */
const NAMES = new Set(['month', 'weekday']);

/** Categories that may stand in a plural or a dual. */
const MILD = new Set(['measure', 'currency', 'unit', 'scale']);
const BRIEF = new Set(['card', 'currency']);

const shortKey = (token: Token | undefined, affixes: readonly string[]): boolean =>
  token?.readings.some((reading) => reading.key.length <= 2 && reading.affixes.join() === affixes.join()) ??
  false;

/** A capital inside a sentence is a name ("Sabah" is a family before it is tomorrow). */
const isNameLike = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (/^\p{Lu}/u.test(tokens[at]?.surface ?? '') && tokens[at + 2]?.surface === '-') return true;
  return (
    /^\p{Lu}/u.test(tokens[at]?.surface ?? '') &&
    before !== undefined &&
    (before.kind !== 'mark' || before.surface === '-')
  );
};

export interface Words {
  readonly source: TimeWords;
  /** Meanings of the phrases that begin at a place. */
  at: Vocabulary<Sense>['at'];
  has(key: string): boolean;
}

const builds = new WeakMap<TimeWords, WeakMap<Folder, Words>>();

/** Builds the vocabulary; the time reader and the number reader of a pack share one. */
export const makeWords = (source: TimeWords, fold: Folder, affixes: AffixAnalyser): Words => {
  const known = builds.get(source)?.get(fold);
  if (known !== undefined) return known;
  const vocabulary = makeVocabulary<Sense>(fold, affixes);
  for (const [phrase, category, value] of rows(source)) vocabulary.add(phrase, { category, value });
  const foreign = new Set(source.foreignAffixes.split(' '));
  const milder = new Set([...foreign].filter((name) => name !== 'dual' && name !== 'plural'));
  const alien = (names: readonly string[]): boolean => names.some((name) => foreign.has(name));
  // Two readers ask for the same places of the same sentence, many times over.
  const foundIn = lately((_tokens: readonly Token[]): Found<Sense>[][] => []);
  const at: Words['at'] = (tokens, start) => {
    const found = foundIn(tokens);
    const known = found[start] ?? look(tokens, start);
    found[start] = known;
    return known;
  };
  const look: Words['at'] = (tokens, start) => {
    const found = vocabulary.at(tokens, start);
    if (found.length === 0) return found;
    return found.filter((hit: Found<Sense>) => {
      const { category } = hit.sense;
      if (source.capitals && NAMES.has(category) && !/^\p{Lu}/u.test(tokens[start]?.surface ?? ''))
        return false;
      // Two letters are too few to take an affix off: "بين" is no yen, "onu" no ten.
      if (
        BRIEF.has(category) &&
        !hit.affixes.every(affixes.isArticle) &&
        hit.to === start + 1 &&
        shortKey(tokens[start], hit.affixes)
      )
        return false;
      if (category === 'dayword' && isNameLike(tokens, start)) return false;
      if (MILD.has(category))
        return (
          !hit.affixes.some((name) => milder.has(name)) && !hit.lastAffixes.some((name) => milder.has(name))
        );
      return !STRICT.has(category) || !(alien(hit.affixes) || alien(hit.lastAffixes));
    });
  };
  const words: Words = { source, at, has: vocabulary.has };
  const inner = builds.get(source) ?? new WeakMap<Folder, Words>();
  inner.set(fold, words);
  builds.set(source, inner);
  return words;
};
