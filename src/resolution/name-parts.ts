import { matchKey } from '../gazetteer/match-key.ts';
import { levelArabic } from './sounds.ts';
import { lower, readsAzerbaijani, type Spellings, scriptOf, spellingsOf } from './spellings.ts';
import { commonParts } from './words/common-parts.ts';
import { nameWords } from './words/name-words.ts';

/** One part of a person's name, ready to be compared. */
export interface NamePart {
  /** As it is written, without its article. */
  readonly written: string;
  /** `father` is a father's name; `initial` one letter; `plain` everything else. */
  readonly role: 'plain' | 'father' | 'initial';
  /** An article stood before it: a family's or an ancestor's name. */
  readonly article: boolean;
  /** First half of a compound name (`servant` of عبد), or "". */
  readonly half: string;
  /** The line of `commonParts` that it is a form of, or null. */
  readonly group: number | null;
  /** A given name that many bear before the one they go by. */
  readonly leading: boolean;
  /** How much its likeness or unlikeness says, in (0, 1]. */
  readonly weight: number;
  readonly spellings: Spellings;
}

export interface PersonName {
  readonly text: string;
  readonly parts: readonly NamePart[];
  /** What was set aside: titles and forms of address. */
  readonly aside: readonly string[];
}

/** A dotted shortening keeps its dots inside (h.e), so that it is not taken for a name. */
const keyOf = (word: string): string =>
  /\S\.\S/.test(word) ? lower(word).replace(/\.$/, '') : matchKey(word);

const setOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(',')
      .map((form) => keyOf(form.trim()))
      .filter(Boolean),
  );

const titles = setOf(`${nameWords.titles}, ${nameWords.legalForms}`);
const doubtful = setOf(nameWords.doubtfulTitles);
const articles = setOf(nameWords.articles);
const steadyArticles = setOf(nameWords.steadyArticles);
const childOf = setOf(nameWords.childOf);
const ofChild = setOf(nameWords.ofChild);
const particles = setOf(nameWords.particles);
const secondHalves = setOf(nameWords.secondHalves);
const leading = setOf(nameWords.leading);
const halves = Object.entries(nameWords.firstHalves).flatMap(([name, forms]) =>
  [...setOf(forms)].map((form) => ({ name, form })),
);
const halfOf = new Map(halves.map(({ name, form }) => [form, name]));
const longestTitle = Math.max(...[...titles].map((title) => title.split(' ').length));
const fatherEndings = nameWords.fatherEndings.split(',').map((row) => {
  const [ending = '', least = '3'] = row.trim().split(' ');
  return { ending: matchKey(ending), least: Number(least) };
});
const FATHER_WEIGHT = 0.6;
const INITIAL_WEIGHT = 0.4;

/** Shortest joined name that may have an article or a first half in it: Albanai, Abdulfattah. */
const LEAST_REST = 3;
/** In other scripts articles are seldom joined, and many names begin like one: Alexander. */
const LEAST_LATIN = 6;
const joinedArticles = nameWords.joinedArticles.split(', ');

/** A word without the article that is written in one with it, or null; أل and إل are letters of a name. */
const withoutArticle = (word: string, least = LEAST_REST): string | null => {
  const form = joinedArticles.find((article) => lower(word).startsWith(article));
  const floor = scriptOf(word) === 'arabic' ? least : LEAST_LATIN;
  return form !== undefined && word.length - form.length >= floor ? word.slice(form.length) : null;
};

/** True where the last letter of an article is the first of the name, as sun letters make it. */
const assimilates = (article: string, next: string): boolean =>
  steadyArticles.has(article) || next.startsWith(article.at(-1) ?? '');

/** A name written in one with its first half (Abdulfattah, عبدالفتاح, Əbdürrəhman): the half and the rest, or null. */
const splitHalf = (word: string): { half: string; rest: string } | null => {
  const key = lower(word).normalize('NFC');
  for (const { name, form } of [...halves].sort((a, b) => b.form.length - a.form.length)) {
    const level =
      scriptOf(key) === 'arabic' ? levelArabic(key) : key.replaceAll('ə', 'e').replaceAll('ü', 'u');
    if (form.length < 3 || !level.startsWith(form)) continue;
    const rest = key.slice(form.length);
    const bare = rest.replace(/^ال/, '');
    // A doubled sun letter is the article's: Abdurrahman, Abdussalam.
    if (rest.length >= LEAST_REST - 1 && !(name === 'father' && rest.length < 4))
      return { half: name, rest: scriptOf(key) === 'arabic' && bare.length > 1 ? bare : rest };
  }
  return null;
};

/** What a part is looked up by among the common ones. */
const partKey = (written: string, half: string): string =>
  `${half}${half === '' ? '' : ' '}${matchKey(written)}`;

interface Common {
  readonly weight: number;
  readonly group: number;
}

/** The key of a form of the list of common parts, read as a part is. */
const commonKey = (form: string): string => {
  const [first = '', ...rest] = form.trim().split(/[\s-]+/);
  const half = rest.length > 0 ? halfOf.get(keyOf(first)) : undefined;
  if (half !== undefined)
    return partKey(withoutArticle(rest.at(-1) as string, 2) ?? (rest.at(-1) as string), half);
  const last = rest.at(-1) ?? first;
  const joined = splitHalf(last);
  return joined === null ? partKey(withoutArticle(last) ?? last, '') : partKey(joined.rest, joined.half);
};

const common = new Map<string, Common>(
  commonParts
    .trim()
    .split('\n')
    .flatMap((line, group) => {
      const [weight = '1', ...rest] = line.split(' ');
      return rest
        .join(' ')
        .split(',')
        .map((form): [string, Common] => [commonKey(form), { weight: Number(weight), group }]);
    }),
);

/** A word that begins with the letters of an article may have none: الهام is إلهام, not the هام. */
const both = (bare: Spellings, whole: Spellings): Spellings => ({
  script: bare.script,
  arabic: [...new Set([...bare.arabic, ...whole.arabic])],
  latin: [...new Set([...bare.latin, ...whole.latin])],
  sounds: [...new Set([...bare.sounds, ...whole.sounds])],
});

interface PartMarks {
  readonly role: NamePart['role'];
  readonly half: string;
  readonly article: boolean;
  readonly azerbaijani: boolean;
}

/** `whole` is the word with the article that `written` may have lost. */
const makePart = (written: string, whole: string, marks: PartMarks): NamePart => {
  const { role, half, article, azerbaijani } = marks;
  const key = partKey(written, half);
  const known = common.get(key);
  const base = known?.weight ?? 1;
  return {
    written,
    role,
    article,
    half,
    group: known?.group ?? null,
    leading: leading.has(key),
    weight: role === 'initial' ? INITIAL_WEIGHT : role === 'father' ? base * FATHER_WEIGHT : base,
    spellings: both(spellingsOf(lower(written), azerbaijani), spellingsOf(lower(whole), azerbaijani)),
  };
};

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}ـ]/gu, '')
    .replace(/[\u064B-\u0652\u0670]/g, '')
    .split(/[\s,،;()"«»/]+|(?<=\p{L}{2})[-‐‑–](?=\p{L})/u)
    // Initials written together are parted (J.R.), shortened titles are not (H.E.).
    .flatMap((word) =>
      /^(\p{L}\.)+\p{L}{1,}\.?$/u.test(word) && !titles.has(keyOf(word)) ? word.split(/(?<=\.)/) : [word],
    )
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Takes titles off a list of words: every phrase of the list, longest first; doubtful ones only at the start of a longer name. */
const withoutTitles = (list: readonly string[]): { rest: string[]; aside: string[] } => {
  const rest: string[] = [];
  const aside: string[] = [];
  for (let i = 0; i < list.length; ) {
    let taken = 0;
    for (let n = Math.min(longestTitle, list.length - i); n > 0 && taken === 0; n -= 1)
      if (
        titles.has(
          list
            .slice(i, i + n)
            .map(keyOf)
            .join(' '),
        )
      )
        taken = n;
    if (taken > 0) aside.push(list.slice(i, i + taken).join(' '));
    else rest.push(list[i] as string);
    i += Math.max(1, taken);
  }
  if (rest.length > 2 && doubtful.has(keyOf(rest[0] as string)) && !childOf.has(keyOf(rest[1] as string)))
    aside.push(rest.shift() as string);
  // A name of nothing but titles is a name.
  return rest.length === 0 ? { rest: [...list], aside: [] } : { rest, aside };
};

/** Names whose parts are kept; all are forgotten when there are more. */
const KEPT = 20_000;
const kept = new Map<string, PersonName>();

/** Reads a person's name into its parts: titles aside, articles and "son of" taken as marks, compounds joined. */
export const readName = (text: string): PersonName => {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const name = readParts(text);
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, name);
  return name;
};

const readParts = (text: string): PersonName => {
  const { rest, aside } = withoutTitles(words(text));
  const azerbaijani = readsAzerbaijani(text);
  const parts: NamePart[] = [];
  let father = false;
  let half = '';
  let article = false;
  rest.forEach((word, i) => {
    const key = keyOf(word);
    const last = i === rest.length - 1;
    if (!last && articles.has(key) && assimilates(key, keyOf(rest[i + 1] as string))) {
      article = true;
      return;
    }
    if (!last && childOf.has(key)) {
      father = parts.length > 0;
      return;
    }
    if (ofChild.has(key) && parts.length > 1) {
      const before = parts.pop() as NamePart;
      parts.push({ ...before, role: 'father', weight: before.weight * FATHER_WEIGHT });
      return;
    }
    if (!last && particles.has(key)) return;
    if (!last && halfOf.has(key) && half === '') {
      half = halfOf.get(key) as string;
      article = false;
      return;
    }
    const before = parts.at(-1);
    if (secondHalves.has(key) && before !== undefined && before.role === 'plain') {
      const core = withoutArticle(word) ?? word;
      const whole = before.written + lower(core);
      parts[parts.length - 1] = makePart(whole, whole, { ...before, azerbaijani });
      article = false;
      return;
    }
    const core = withoutArticle(word, half === '' ? LEAST_REST : 2);
    const joined = half === '' ? (splitHalf(core ?? word) ?? splitHalf(word)) : null;
    const written = joined?.rest ?? core ?? word;
    const initial = key.replaceAll('.', '').length === 1 && scriptOf(word) !== 'other';
    const ending = fatherEndings.find(
      ({ ending: form, least }) => key.endsWith(form) && key.length - form.length >= least,
    );
    const patronymic = parts.length > 0 && !last && ending !== undefined;
    const role = initial ? 'initial' : father || patronymic ? 'father' : 'plain';
    const own = half || (joined?.half ?? '');
    // The first word of a name with no article before it may be a name that begins so; Latin names often do.
    const marked =
      own === '' && (article || (core !== null && parts.length > 0 && scriptOf(word) === 'arabic'));
    parts.push(
      // Гейдарович is compared as it is and as Гейдар.
      makePart(written, patronymic ? word.slice(0, -ending.ending.length) : own === '' ? word : written, {
        role,
        half: own,
        article: marked,
        azerbaijani,
      }),
    );
    father = false;
    half = '';
    article = false;
  });
  return Object.freeze({ text, parts, aside });
};
