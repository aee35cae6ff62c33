import type { DomNode, Paragraph } from './html-text.ts';

/** Elements that hold no part of an article, unless the article itself was found inside. */
const APART = new Set('nav header footer aside form button select label menu dialog figure'.split(' '));
const APART_ROLES = new Set('navigation banner contentinfo complementary search dialog alert'.split(' '));
const CLEARLY_APART = new Set('nav footer dialog'.split(' '));
/** Words in the class or the id of what is never an article. */
const CLEAR_WORDS = new Set(
  (
    'advert advertisement breadcrumb breadcrumbs consent cookie cookies gdpr navbar navigation newsletter ' +
    'pagination popup related share sharing sidebar social subscribe'
  ).split(' '),
);
/** Words of what mostly is none, and is not put back once the finder has left it out. */
const APART_WORDS = new Set(
  (
    'ad ads author banner byline comment comments copyright date disclaimer footer info keywords latest login menu ' +
    'meta modal more nav pager popular promo recommended search sponsor subscription tag tags teaser toolbar widget'
  ).split(' '),
);
/** An element that holds so much of what was found is the article, whatever it is called. */
const MAIN_SHARE = 1 / 3;
const APART_TEXT =
  /cookie|all rights reserved|©|javascript|subscribe|newsletter|privacy policy|ملفات تعريف الارتباط|جميع الحقوق محفوظة|hüquqlar[ıi] qorunur/i;
const APART_TEXT_LENGTH = 400;

/** Elements whose text is kept however short: list items, cells, quotations; headings where text follows. */
const SHORT_ALLOWED = new Set('li td th dd dt blockquote caption'.split(' '));
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const PROSE = new Set('p div section article main body pre center font'.split(' '));
const CONTAINERS = new Set('div section article main body html center form'.split(' '));
const LEAST_PROSE = 40;
const SENTENCE = /[.!?؟…:;؛"”»)]$/;
const MOST_LINKED = 0.5;

/** So many letters at either end of a paragraph tell that it is there: marks of footnotes may differ between. */
const END_LETTERS = 30;
/** In longer articles only whole paragraphs are compared: the time would grow with the square. */
const MOST_SEARCHED = 400_000;
const QUOTED = 60;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export interface KeptContent {
  readonly texts: readonly string[];
  readonly notes: readonly string[];
}

/**
 * What the article finder found, together with what it left out of the main content of the page: a list, a
 * table, a quotation. `whole` is all of the page; menus, banners and footers in it stay out.
 */
export function keepContent(
  found: readonly Paragraph[],
  whole: readonly Paragraph[],
  title: string,
): KeptContent {
  const places = placesIn(found, whole);
  const dropped = droppedOf(whole, places);
  const kept = whole.filter((_, at) => places[at] !== null && !dropped.has(at));
  const known = new Set(kept.flatMap(({ element }) => upwards(element)));
  const root = rootOf(kept);
  const heading = lettersOf(title);
  const candidates = whole.map(
    (paragraph, at) =>
      places[at] === null &&
      lettersOf(paragraph.text) !== heading &&
      paragraph.linked < MOST_LINKED &&
      !(paragraph.text.length <= APART_TEXT_LENGTH && APART_TEXT.test(paragraph.text)) &&
      !isApart(paragraph, known, isRound),
  );
  const inside = (at: number): boolean => root !== null && upwards(whole[at]?.element ?? null).includes(root);
  const restored = new Set<number>();
  // Backwards, because a heading is kept where what follows it is.
  for (let at = whole.length - 1; at >= 0; at -= 1) {
    const next = restored.has(at + 1) || (typeof places[at + 1] === 'number' && !dropped.has(at + 1));
    if (candidates[at] === true && inside(at) && isContent(whole[at] as Paragraph, next)) restored.add(at);
  }
  const lost = whole.filter(
    ({ text }, at) =>
      candidates[at] === true && !restored.has(at) && text.length >= QUOTED && SENTENCE.test(text),
  );
  return { texts: merge(found, whole, places, restored, dropped), notes: notesOf(whole, restored, lost) };
}

/** For each paragraph of the page, where it stands in what was found; null if it is not there. */
function placesIn(found: readonly Paragraph[], whole: readonly Paragraph[]): (number | null)[] {
  const keys = found.map(({ text }) => lettersOf(text));
  const places = new Map(keys.map((key, at) => [key, at]));
  const all = keys.join(' ');
  const starts: number[] = [];
  keys.reduce((start, key) => {
    starts.push(start);
    return start + key.length + 1;
  }, 0);
  const lines = Map.groupBy(
    found.flatMap(({ text }, at) => text.split('\n').map((line) => ({ key: lettersOf(line), at }))),
    ({ key }) => key,
  );
  const own = whole.map(({ text }) => lettersOf(text));
  return own.map((key, at) => {
    if (key.length >= END_LETTERS) {
      const same = places.get(key);
      if (same !== undefined || all.length > MOST_SEARCHED) return same ?? null;
      const head = all.indexOf(key.slice(0, END_LETTERS));
      const start = head === -1 ? all.indexOf(key.slice(-END_LETTERS)) : head;
      return start === -1 ? null : starts.findLastIndex((one) => one <= start);
    }
    // A short one counts as often as it is there: a figure in a table is not the same figure in the text.
    const same = key === '' ? -1 : lines.get(key)?.shift()?.at;
    if (same !== undefined) return same;
    if (all.length > MOST_SEARCHED) return null;
    // Cells of a table that lays the page out are run together.
    const together = [key + (own[at + 1] ?? ''), (own[at - 1] ?? '') + key];
    const one = together.map((both) => keys.findIndex((other) => other.includes(both)));
    return one.find((place, side) => place !== -1 && together[side] !== key) ?? null;
  });
}

function merge(
  found: readonly Paragraph[],
  whole: readonly Paragraph[],
  places: readonly (number | null)[],
  restored: ReadonlySet<number>,
  dropped: ReadonlySet<number>,
): string[] {
  const gone = new Set([...dropped].map((at) => places[at]));
  const texts: string[] = [];
  let done = 0;
  const takeTo = (end: number): void => {
    for (; done < end; done += 1) if (!gone.has(done)) texts.push(found[done]?.text ?? '');
  };
  for (const [at, place] of places.entries()) {
    if (restored.has(at)) texts.push(whole[at]?.text ?? '');
    if (place !== null) takeTo(place + 1);
  }
  takeTo(found.length);
  return texts;
}

function* climb(from: DomNode | null): Generator<DomNode> {
  for (let node = from; node !== null; node = node.parentNode) yield node;
}
const upwards = (from: DomNode | null): DomNode[] => [...climb(from)];

/** The element that holds all that was found: the whole `<article>` or `<main>` where it is inside one. */
function rootOf(kept: readonly Paragraph[]): DomNode | null {
  const [first, ...others] = kept.map(({ element }) => upwards(element));
  if (first === undefined) return null;
  let at = 0;
  for (const other of others) {
    const path = new Set(other);
    while (at < first.length - 1 && !path.has(first[at] as DomNode)) at += 1;
  }
  const above = first.slice(at);
  // A list or a paragraph has its neighbours in what stands round it.
  const own = above.find((node) => CONTAINERS.has(nameOf(node))) ?? null;
  return above.find((node) => nameOf(node) === 'article' || nameOf(node) === 'main') ?? own;
}

const nameOf = (node: DomNode): string => node.nodeName.toLowerCase();

/**
 * The finder keeps all of a short page, with its menus and banners: paragraphs in elements that say themselves
 * that they are none of the article go, unless much of what was found is in there.
 */
function droppedOf(whole: readonly Paragraph[], places: readonly (number | null)[]): Set<number> {
  const weights = new Map<DomNode, number>();
  let total = 0;
  for (const [at, { text, element }] of whole.entries()) {
    if (places[at] === null) continue;
    total += text.length;
    for (const node of climb(element)) weights.set(node, (weights.get(node) ?? 0) + text.length);
  }
  const main = new Set(
    [...weights].filter(([, weight]) => weight >= total * MAIN_SHARE).map(([node]) => node),
  );
  return new Set(
    whole.keys().filter((at) => places[at] !== null && isApart(whole[at] as Paragraph, main, isClearlyRound)),
  );
}

function isApart(
  { element }: Paragraph,
  main: ReadonlySet<DomNode>,
  round: (node: DomNode) => boolean,
): boolean {
  for (const node of climb(element)) {
    if (main.has(node)) return false;
    if (round(node)) return true;
  }
  return false;
}

const attributeOf = (node: DomNode, name: string): string => node.getAttribute?.(name) ?? '';

const isNamed = (node: DomNode, words: ReadonlySet<string>): boolean =>
  `${attributeOf(node, 'class')} ${attributeOf(node, 'id')}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => words.has(word));

const isClearlyRound = (node: DomNode): boolean =>
  CLEARLY_APART.has(nameOf(node)) || APART_ROLES.has(attributeOf(node, 'role')) || isNamed(node, CLEAR_WORDS);

function isRound(node: DomNode): boolean {
  if (APART.has(nameOf(node)) || isClearlyRound(node) || isNamed(node, APART_WORDS)) return true;
  if (attributeOf(node, 'aria-hidden') === 'true') return true;
  if (/display\s*:\s*none/i.test(attributeOf(node, 'style'))) return true;
  return node.nodeType === 1 && (node.getAttribute?.('hidden') ?? null) !== null;
}

function isContent({ text, element }: Paragraph, followed: boolean): boolean {
  for (const node of climb(element)) {
    const name = nameOf(node);
    if (SHORT_ALLOWED.has(name)) return true;
    if (HEADINGS.has(name)) return followed;
    if (PROSE.has(name)) {
      const quoted = nameOf(node.parentNode ?? node);
      return SHORT_ALLOWED.has(quoted) || (text.length >= LEAST_PROSE && SENTENCE.test(text));
    }
  }
  return false;
}

function notesOf(
  whole: readonly Paragraph[],
  restored: ReadonlySet<number>,
  lost: readonly Paragraph[],
): string[] {
  const [kept] = [...restored].sort((a, b) => a - b).map((at) => whole[at]);
  const notes: string[] = [];
  if (kept !== undefined)
    notes.push(
      `${count(restored.size)} of the page, not recognised as part of its article, ${restored.size === 1 ? 'is' : 'are'} kept: ${quote(kept)}.`,
    );
  const [first] = lost;
  if (first !== undefined)
    notes.push(
      `${count(lost.length)} of the page ${lost.length === 1 ? 'is' : 'are'} taken to be no part of its article and left out: ${quote(first)}.`,
    );
  return notes;
}

const count = (paragraphs: number): string =>
  paragraphs === 1 ? 'One paragraph' : `${paragraphs} paragraphs`;
const quote = ({ text }: Paragraph): string =>
  `“${text.length > QUOTED ? `${text.slice(0, QUOTED).trim()}…` : text}”`;
