/** A text in TEI (the Text Encoding Initiative's XML) as plain text: one line a heading or paragraph. */

/** Elements that begin and end a line; all others stand inside one. */
const BLOCKS = /<\/?(?:head|p|div|item|list|listBibl|bibl|figure|body|back)\b[^>]*>/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (all, decimal, hexadecimal, name) =>
    name !== undefined
      ? (ENTITIES[name] ?? all)
      : String.fromCodePoint(Number.parseInt(decimal ?? hexadecimal, decimal === undefined ? 16 : 10)),
  );

/** Words without markup, white space as one space. */
const wordsOf = (xml: string): string =>
  decoded(
    xml
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' '),
  ).trim();

export interface TeiText {
  /** The short title of its header ("Ecuador"). */
  readonly title: string;
  /** Lines of the body, headings among them. */
  readonly lines: readonly string[];
  /** Headings of the divisions that are dated events. */
  readonly events: readonly string[];
}

/** Title, lines and headings of events of one TEI document; an empty title where the header has none. */
export const readTei = (xml: string): TeiText => {
  const title = wordsOf(/<title type="short">([\s\S]*?)<\/title>/.exec(xml)?.[1] ?? '');
  const body = (/<body>([\s\S]*)<\/body>/.exec(xml)?.[1] ?? '').replace(/<!--[\s\S]*?-->/g, '');
  // White space is of the file's layout until the blocks give line ends of their own.
  const lines = body
    .replace(/\s+/g, ' ')
    .replace(BLOCKS, '\n')
    .split('\n')
    .map(wordsOf)
    .filter((line) => line !== '');
  const events = [...body.matchAll(/<div type="timeline"[^>]*>\s*<head>([\s\S]*?)<\/head>/g)].map((match) =>
    wordsOf(match[1] ?? ''),
  );
  return { title, lines, events };
};
