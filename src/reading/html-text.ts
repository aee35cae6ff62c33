import type { RawMetadata } from './format.ts';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'head']);

/** The little of the DOM that the walk needs. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
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
export async function textOfHtml(markup: string): Promise<{ text: string; metadata: RawMetadata }> {
  const { parseHTML } = await import('linkedom');
  const page = parseHTML(markup).document;
  if (!isOrdinary(markup)) {
    return {
      text: textOf(page.documentElement),
      metadata: { language: page.documentElement.getAttribute('lang') ?? '' },
    };
  }
  const { Defuddle } = await import('defuddle/node');
  // Nothing may leave the machine: no extractor may fetch.
  const article = await Defuddle(page, undefined, { useAsync: false, fetch: refuseFetch });
  const content = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`).document;
  const found = textOf(content.body);
  const text = found === '' ? textOf(parseHTML(markup).document.documentElement) : found;
  const metadata = {
    title: article.title,
    publisher: article.site,
    author: article.author,
    published: article.published,
    language: article.language,
    url: page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
  };
  return { text, metadata };
}

const refuseFetch = (): Promise<Response> => Promise.resolve(Response.error());

/** Text of a tree, walked without recursion: pages nest as deep as they like. */
export function textOf(root: DomNode): string {
  const paragraphs: string[] = [];
  let line = '';
  const breakLine = (): void => {
    const words = line
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (words !== '') paragraphs.push(words);
    line = '';
  };
  let node: DomNode | null = root;
  while (node !== null) {
    const name = node.nodeName.toLowerCase();
    const enter: boolean = node.nodeType === 1 && !SKIPPED.has(name);
    if (node.nodeType === 3) line += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (name === 'br') line += '\n';
    if (BLOCKS.has(name)) breakLine();
    if (enter && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && BLOCKS.has(node.nodeName.toLowerCase())) breakLine();
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  breakLine();
  return paragraphs.join('\n\n');
}
