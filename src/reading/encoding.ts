import { RawabitError } from '../core/errors.ts';
import type { Original } from './format.ts';
import { detectLegacy } from './legacy-encoding.ts';

export interface Decoded {
  /** Without its byte-order mark. */
  readonly text: string;
  readonly encoding: string;
}

const SAMPLE = 64 * 1024;

/** Bytes → text: byte-order mark, then strict UTF-8, then UTF-16 by its shape, then the code pages of our languages. */
export async function decode(original: Original): Promise<Decoded> {
  const { bytes } = original;
  const [b0, b1, b2, b3] = bytes;
  if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) return decodeUtf8(original, bytes.subarray(3));
  if (b0 === 0xff && b1 === 0xfe && b2 === 0 && b3 === 0) throw utf32(original);
  if (b0 === 0 && b1 === 0 && b2 === 0xfe && b3 === 0xff) throw utf32(original);
  if (b0 === 0xff && b1 === 0xfe) return decodeUtf16(original, 'utf-16le', 2);
  if (b0 === 0xfe && b1 === 0xff) return decodeUtf16(original, 'utf-16be', 2);
  const shape = utf16Shape(bytes);
  if (shape !== null) return decodeUtf16(original, shape, 0);
  refuseBinary(original);
  const text = strict('utf-8', bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  const broken = brokenUtf8(bytes);
  if (broken.mostlyUtf8) throw invalidUtf8(original, broken.offset);
  return detectLegacy(original, broken.offset);
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUtf8(original: Original, bytes: Uint8Array): Decoded {
  refuseBinary(original);
  const text = strict('utf-8', bytes);
  if (text === null) throw invalidUtf8(original, brokenUtf8(bytes).offset + 3);
  return { text, encoding: 'utf-8' };
}

function decodeUtf16(original: Original, encoding: 'utf-16le' | 'utf-16be', skip: number): Decoded {
  const text = strict(encoding, original.bytes.subarray(skip));
  if (text === null) {
    throw new RawabitError({
      code: 'input-encoding',
      what: `The text is ${encoding.toUpperCase()} and breaks off or holds half a character.`,
      where: original.name,
      remedy: 'Save it again as UTF-8.',
    });
  }
  if (text.includes('\0')) throw binary(original, 'It holds zero characters.');
  return { text, encoding };
}

/**
 * UTF-16 without a mark: in our languages nearly every character has the same high byte, zero (Latin) or
 * 06 (Arabic), so every second byte of the text is one of the two.
 */
function utf16Shape(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0 || bytes[at] === 6) even += 1;
    if (bytes[at + 1] === 0 || bytes[at + 1] === 6) odd += 1;
  }
  const pairs = length / 2;
  if (odd / pairs > 0.8 && even / pairs < 0.2) return 'utf-16le';
  if (even / pairs > 0.8 && odd / pairs < 0.2) return 'utf-16be';
  return null;
}

/** A text has no zero bytes and next to no control characters. */
function refuseBinary(original: Original): void {
  const { bytes } = original;
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] as number;
    // Tab, line feed, vertical tab, form feed, carriage return and the old end-of-file mark occur in texts.
    if ((byte < 32 && (byte < 9 || byte > 13) && byte !== 26) || byte === 127) controls += 1;
  }
  if (bytes.includes(0)) throw binary(original, 'It holds zero bytes.');
  if (controls > length / 100)
    throw binary(original, `${controls} of its first ${length} bytes are control codes.`);
}

/** Where strict UTF-8 breaks, and whether the rest is UTF-8 all the same. */
function brokenUtf8(bytes: Uint8Array): { offset: number; mostlyUtf8: boolean } {
  let offset = -1;
  let good = 0;
  let bad = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const more =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    let whole = more > 0;
    for (let next = 1; next <= more; next += 1) {
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) whole = false;
    }
    if (whole) {
      good += 1;
      at += more + 1;
    } else {
      bad += 1;
      if (offset < 0) offset = at;
      at += 1;
    }
  }
  // Surrogates and overlong forms pass the loop above and fail the strict decoder: report the start.
  return { offset: Math.max(offset, 0), mostlyUtf8: good > bad };
}

const invalidUtf8 = (original: Original, offset: number): RawabitError =>
  new RawabitError({
    code: 'input-encoding',
    what: `The text is UTF-8, but byte ${offset} is not.`,
    where: original.name,
    why: 'A position in a damaged text could not be trusted.',
    remedy: 'Save it again as UTF-8 from the program that made it.',
  });

const utf32 = (original: Original): RawabitError =>
  new RawabitError({
    code: 'input-encoding',
    what: 'The text is UTF-32, which is not read.',
    where: original.name,
    remedy: 'Save it as UTF-8.',
  });

const binary = (original: Original, why: string): RawabitError =>
  new RawabitError({
    code: 'input-binary',
    what: 'This is not a text.',
    where: original.name,
    why,
    remedy: 'Give a document: text, Markdown, HTML or DOCX.',
  });
