/** The little of the DOM that is asked. */
interface PageElement {
  readonly nodeName: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  closest(selector: string): PageElement | null;
}
export interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Names of meta tags that hold the day of publication, the surest first. */
const META = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'date',
];
const LINKED_DATA = /"datePublished"\s*:\s*"([^"]+)"/;
const MARKED = /publish|posted|entry-?date|post-?date|article-?date/i;
/** A paragraph with more letters than this besides the date is the text itself and no line of author and date. */
const BYLINE = 60;
/** Where dates are those of other pages, or what the text tells of. */
const ELSEWHERE = 'a, nav, aside, footer, li, td, blockquote';

/**
 * The day that a page says it was published: from its meta tags, its linked data, or a `<time>` that is marked
 * so or stands in its header. Dates in the running text are what the text tells of, never this. Empty if open.
 */
export function publishedOf(page: Page): string {
  return ordered(inMeta(page) || inLinkedData(page) || inMarks(page) || inTime(page));
}

function inMeta(page: Page): string {
  const found = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = tag.getAttribute('content')?.trim() ?? '';
    if (name !== null && /\d{4}/.test(content) && !found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), content);
  }
  const name = META.find((known) => found.has(known));
  return name === undefined ? '' : (found.get(name) ?? '');
}

function inLinkedData(page: Page): string {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const [, date = ''] = LINKED_DATA.exec(script.textContent ?? '') ?? [];
    if (date !== '') return date.trim();
  }
  return '';
}

function inMarks(page: Page): string {
  const mark = page.querySelector('[itemprop="datePublished"], time[pubdate]');
  if (mark === null) return '';
  const attribute = ['datetime', 'content', 'title'].map((name) => mark.getAttribute(name)?.trim() ?? '');
  return attribute.find((value) => value !== '') ?? mark.textContent?.trim() ?? '';
}

function inTime(page: Page): string {
  let heading = false;
  for (const element of page.querySelectorAll('h1, p, time')) {
    const name = element.nodeName.toLowerCase();
    if (name === 'h1') heading = true;
    if (name === 'p' && (element.textContent ?? '').trim().length > BYLINE) heading = false;
    if (name !== 'time' || element.closest(ELSEWHERE) !== null) continue;
    const inHeader = element.closest('header') !== null;
    const date = element.getAttribute('datetime')?.trim() ?? '';
    if (date !== '' && (heading || inHeader || MARKED.test(element.getAttribute('class') ?? ''))) return date;
  }
  return '';
}

/** "2025/10/07" and "20251007" can be read in one way only. */
const ordered = (date: string): string =>
  date
    .replace(/^(\d{4})[/.](\d{2})[/.](\d{2})/, '$1-$2-$3')
    .replace(/^(\d{4})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3');
