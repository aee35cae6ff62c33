import { RawabitError } from '../../core/errors.ts';
import { decode } from '../encoding.ts';
import type { Extracted, Format, Original } from '../format.ts';
import { declaredCharset, HEAD } from '../html-charset.ts';
import { textOfHtml } from '../html-text.ts';
import { MAX_MARKUP_UNITS, refuseLength } from '../limits.ts';

/** The first thing in a page, after white space, comments and an XML declaration. */
const OPENING =
  /^\uFEFF?(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|p)\b/i;
const CLOSING = /<\/(?:html|head|body|title|article|main|div|p)\s*>/i;

function recognises({ bytes }: Original): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString(utf16 ? 'utf16le' : 'utf8');
  return OPENING.test(head) && (CLOSING.test(head) || /^\s*\uFEFF?\s*<!doctype\s+html/i.test(head));
}

async function extractHtml(original: Original): Promise<Extracted> {
  const declared = declaredCharset(original.bytes);
  const { text: markup, encoding } =
    declared === null
      ? await decode(original)
      : { text: new TextDecoder(declared).decode(original.bytes), encoding: declared };
  refuseLength(markup.length, MAX_MARKUP_UNITS, original.name);
  try {
    return { encoding, ...(await textOfHtml(markup)) };
  } catch (cause) {
    throw new RawabitError({
      code: 'input-format',
      what: 'The page could not be taken apart.',
      where: original.name,
      why: cause instanceof Error ? `${cause.message.split('\n')[0]}.` : '',
      remedy: 'Save the text of the article as .txt.',
      cause,
    });
  }
}

export const html: Format = {
  format: 'html',
  caption: 'a web page (HTML)',
  extensions: ['.html', '.htm', '.xhtml'],
  recognises,
  extract: extractHtml,
};
