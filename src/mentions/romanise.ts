import type { NameRules } from '../languages/pack.ts';
import type { Folder } from '../text/folding.ts';

const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1);

/** Writes a name that no gazetteer knows in Latin letters; a name already in Latin letters stays as it is. */
export const makeRomaniser = (rules: NameRules, fold: Folder): ((words: readonly string[]) => string) => {
  const table = rules.romanise;
  const word = (text: string): string => {
    if (/^\p{Script=Latin}/u.test(text)) {
      let out = '';
      for (const char of text) out += table[char] ?? char;
      return out;
    }
    const folded = fold(text);
    let out = '';
    for (let i = 0; i < folded.length; ) {
      const ending = table[`${folded.slice(i)}$`];
      if (ending !== undefined && i > 0) return capital(out + ending);
      const pair = folded.slice(i, i + 2);
      if (table[pair] !== undefined) {
        out += table[pair];
        i += 2;
        continue;
      }
      out += table[folded[i] as string] ?? folded[i];
      i += 1;
    }
    return out === '' ? text : capital(out);
  };
  return (words) => words.map(word).join(' ');
};
