import { RawabitError } from '../core/errors.ts';
import type { Decoded } from './encoding.ts';
import type { Original } from './format.ts';

/** Code pages that Arabic, Turkish-script and English texts were written in, by the detector's names. */
const readAs: Readonly<Record<string, string>> = {
  'windows-1256': 'windows-1256',
  'ISO-8859-6': 'iso-8859-6',
  'windows-1254': 'windows-1254',
  'ISO-8859-9': 'windows-1254',
  'windows-1252': 'windows-1252',
  'ISO-8859-1': 'windows-1252',
};

const SAMPLE = 256 * 1024;
/** Below this the detector is guessing. */
const LEAST = 10;

/** A single-byte text: the likeliest code page of the languages we read, or a refusal. */
export async function detectLegacy({ bytes, name }: Original, offset: number): Promise<Decoded> {
  const { default: chardet } = await import('chardet');
  const guesses = chardet.analyse(bytes.subarray(0, SAMPLE));
  const best = guesses.find((guess) => guess.name in readAs);
  const first = guesses[0];
  const beaten = best !== undefined && first !== undefined && first.confidence > 2 * best.confidence;
  if (best === undefined || best.confidence < LEAST || beaten) {
    const seems = beaten ? ` It looks like ${first.name}.` : '';
    throw new RawabitError({
      code: 'input-encoding',
      what: `The text is not UTF-8 (byte ${offset}) and its encoding could not be told.${seems}`,
      where: name,
      remedy: 'Save it as UTF-8.',
    });
  }
  const encoding = readAs[best.name] as string;
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
