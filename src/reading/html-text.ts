import type { RawMetadata } from './format.ts';
import { keepContent } from './html-content.ts';
import { publishedOf } from './html-date.ts';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'head',
  'title',
]);

/** The little of the DOM that the walk needs. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  /** Elements alone have it. */
  getAttribute?(name: string): string | null;
}

/** A paragraph of a page: its text, the element that its last words stand in, the share of it that is links. */
export interface Paragraph {
  readonly text: string;
  readonly element: DomNode;
  readonly linked: number;
}

/** Beyond these the article finder takes time that grows with the cube of the depth; the whole page is read then. */
const MAX_DEPTH = 200;
const MAX_TAGS = 20_000;
/** Elements that are never closed, which would count as ever deeper. */
const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*?(\/?)>/gi;
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr li p td th tr dd dt option'.split(
    ' ',
  ),
);

function isOrdinary(markup: string): boolean {
  let depth = 0;
  let tags = 0;
  for (const [, slash, name = '', selfClosed] of markup.matchAll(TAG)) {
    tags += 1;
    if (VOID.has(name.toLowerCase()) || selfClosed === '/') continue;
    depth += slash === '/' ? -1 : 1;
    if (depth > MAX_DEPTH || tags > MAX_TAGS) return false;
  }
  return true;
}

/** The article of a page as text, a blank line between paragraphs, and what the page says of itself. */
export async function textOfHtml(
  given: string,
): Promise<{ text: string; metadata: RawMetadata; notes: readonly string[] }> {
  const { parseHTML } = await import('linkedom');
  const markup = wholePage(given);
  const page = parseHTML(markup).document;
  if (!isOrdinary(markup)) {
    return {
      text: textOf(page.documentElement),
      metadata: { language: page.documentElement.getAttribute('lang') ?? '' },
      notes: ['The page is too large or too deep to find its article in; all of its text is read.'],
    };
  }
  const published = publishedOf(page);
  const { Defuddle } = await import('defuddle/node');
  // Nothing may leave the machine: no extractor may fetch.
  const article = await Defuddle(page, undefined, { useAsync: false, fetch: refuseFetch });
  const content = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`).document;
  // The article finder works on the page itself: what it left out is seen in a fresh one.
  const whole = paragraphsOf(parseHTML(markup).document.documentElement);
  const found = paragraphsOf(content.body);
  const kept =
    found.length === 0
      ? { texts: whole.map(({ text }) => text), notes: [] }
      : keepContent(found, whole, article.title);
  const metadata = {
    title: article.title,
    publisher: article.site,
    author: article.author,
    published,
    language: article.language,
    url: page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
  };
  return { text: kept.texts.join(BLANK_LINE), metadata, notes: kept.notes };
}

const refuseFetch = (): Promise<Response> => Promise.resolve(Response.error());

const BLANK_LINE = '\n\n';

/** A fragment as a page: the parser takes the first element for the root, and the rest would be lost. */
function wholePage(markup: string): string {
  const bare = markup.replace(/^\uFEFF?(?:\s|<\?xml[^>]*>)*(?:<!doctype[^>]*>)?/i, '');
  if (/<body\b/i.test(bare)) return /<html\b/i.test(bare) ? markup : `<!doctype html><html>${bare}</html>`;
  const [opening = ''] =
    /^(?:\s|<!--[\s\S]*?-->)*(?:<html\b[^>]*>)?(?:\s|<!--[\s\S]*?-->)*(?:<head\b[\s\S]*?<\/head\s*>)?/i.exec(
      bare,
    ) ?? [];
  const rest = bare.slice(opening.length).replace(/<\/html\s*>\s*$/i, '');
  const root = /<html\b/i.test(opening) ? '' : '<html>';
  return `<!doctype html>${root}${opening}<body>${rest}</body></html>`;
}

const textOf = (root: DomNode): string =>
  paragraphsOf(root)
    .map(({ text }) => text)
    .join(BLANK_LINE);

/** A line that is broken inside a sentence by its width: so long, without an end, and the next one goes on. */
const BROKEN = 40;
const ENDED = /[.!?؟…:;؛"”»)\]]$/;
const LOWER = /^\p{Ll}/u;
/** A letter of a script without capitals. */
const CASELESS = /^\p{Lo}/u;
const LITTLE_WORD = /\s\p{Ll}{1,3}$/u;

/** With the first letter of the next line. */
const LINE_END = /\n(?=(\S?))/gu;
/** Enough of the line that ends here to judge it by. */
const lineBefore = (text: string, end: number): string =>
  text
    .slice(Math.max(0, end - BROKEN), end)
    .split('\n')
    .at(-1) ?? '';

/** Whether a `<br>` stands inside a sentence. Lines of verses, signatures and lists begin anew and stay lines. */
function goesOn(line: string, below: string): boolean {
  if (line === '' || below === '' || ENDED.test(line)) return false;
  if (LOWER.test(below)) return true;
  if (line.length < BROKEN) return /[,،]$/.test(line) && CASELESS.test(below);
  return CASELESS.test(below) || (LITTLE_WORD.test(line) && /^[\p{L}\d]/u.test(below));
}

/** Paragraphs of a tree, walked without recursion: pages nest as deep as they like. */
export function paragraphsOf(root: DomNode): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let line = '';
  let element = root;
  let linked = 0;
  /** How many links the walk is inside of. */
  let links = 0;
  const breakLine = (): void => {
    const text = line
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
      .replace(LINE_END, (end, below: string, at: number, all: string) =>
        goesOn(lineBefore(all, at), below) ? ' ' : end,
      );
    if (text !== '') paragraphs.push({ text, element, linked: linked / text.length });
    line = '';
    linked = 0;
  };
  let node: DomNode | null = root;
  while (node !== null) {
    const name = node.nodeName.toLowerCase();
    const enter: boolean = node.nodeType === 1 && !SKIPPED.has(name);
    if (node.nodeType === 3) {
      const words = (node.textContent ?? '').replace(/\s+/g, ' ');
      line += words;
      if (links > 0) linked += words.length;
      if (words.trim() !== '') element = node.parentNode ?? root;
    }
    if (name === 'br') line += '\n';
    if (BLOCKS.has(name)) breakLine();
    if (enter && node.firstChild !== null) {
      if (name === 'a') links += 1;
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null) break;
      const left = node.nodeName.toLowerCase();
      if (left === 'a') links -= 1;
      if (BLOCKS.has(left)) breakLine();
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  breakLine();
  return paragraphs;
}
