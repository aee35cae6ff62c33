import { azerbaijaniLatin, azerbaijaniSigns, cyrillicAlso, cyrillicLatin } from './letters/sounds-data.ts';
import { arabicLetters, latinLetters } from './letters/spelling.ts';
import { arabicSoundsOf, soundsOf } from './sounds.ts';

export type Script = 'arabic' | 'latin' | 'cyrillic' | 'other';

/** A word in all the spellings in which it can be compared; empty where a script has none. */
export interface Spellings {
  readonly script: Script;
  readonly arabic: readonly string[];
  readonly latin: readonly string[];
  readonly sounds: readonly string[];
}

export const scriptOf = (word: string): Script => {
  if (/\p{Script=Arabic}/u.test(word)) return 'arabic';
  if (/\p{Script=Cyrillic}/u.test(word)) return 'cyrillic';
  return /\p{Script=Latin}/u.test(word) ? 'latin' : 'other';
};

const longestCyrillic = Math.max(...Object.keys(cyrillicLatin).map((key) => key.length));

const fromCyrillic = (word: string, also: boolean): string => {
  let out = '';
  for (let i = 0; i < word.length; ) {
    let taken = 1;
    let latin = also ? (cyrillicAlso[word[i] as string] ?? '') : '';
    if (latin === '')
      for (let n = longestCyrillic; n > 0; n -= 1) {
        const known = cyrillicLatin[word.slice(i, i + n)];
        if (known === undefined) continue;
        latin = known;
        taken = n;
        break;
      }
    out += latin;
    i += taken;
  }
  return out;
};

const fromAzerbaijani = (word: string): string => {
  let out = '';
  for (const letter of word) out += azerbaijaniLatin[letter] ?? letter;
  return out;
};

/** True of a name that is plainly written in Azerbaijani (or Turkish, whose letters these are too). */
export const readsAzerbaijani = (name: string): boolean =>
  [...azerbaijaniSigns].some((sign) => name.includes(sign));

/** Lower case that leaves no dot above behind: "İ" is i. */
export const lower = (text: string): string => text.toLowerCase().replace(/\u0307/g, '');

/** All spellings of a word that is already in small letters. */
export const spellingsOf = (word: string, azerbaijani: boolean): Spellings => {
  const script = scriptOf(word);
  if (script === 'arabic') {
    const plain = arabicLetters(word);
    // Writers leave the hamza off: الهام is إلهام.
    const arabic = plain.startsWith('ا') ? ['ا', 'أ', 'إ'].map((seat) => seat + plain.slice(1)) : [plain];
    return { script, arabic, latin: [], sounds: arabic.map(arabicSoundsOf) };
  }
  // Scripts without a table are compared with themselves alone, letter by letter.
  if (script === 'other') return { script, arabic: [], latin: [], sounds: [word] };
  const plain = latinLetters(word);
  // Typists without the keys write Cavusoglu for Çavuşoğlu.
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ə', 'a');
  const latin =
    script === 'cyrillic'
      ? [...new Set([fromCyrillic(word, false), fromCyrillic(word, true)])]
      : azerbaijani
        ? [...new Set([fromAzerbaijani(plain), plain, bare])]
        : /[cxq]/.test(plain)
          ? [...new Set([plain, fromAzerbaijani(plain), bare])]
          : [...new Set([plain, bare])];
  return { script, arabic: [], latin, sounds: [...new Set(latin.map(soundsOf))] };
};
