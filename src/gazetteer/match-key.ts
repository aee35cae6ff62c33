/** Levels a name so that case, marks, hamza seats and punctuation do not matter when two names are compared. */

const LEVEL: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ء: '',
  ـ: '',
  ı: 'i',
  ə: 'e',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

export const matchKey = (text: string): string => {
  let out = '';
  for (const char of text.toLowerCase().normalize('NFKD')) {
    // Decomposed, the hamza of أ إ آ ؤ ئ is a mark and goes with the others.
    if (/\p{M}|['’ʼ`.]/u.test(char)) continue;
    out += /[\p{L}\p{N}+&]/u.test(char) ? (LEVEL[char] ?? char) : ' ';
  }
  return out.replace(/&/g, ' and ').replace(/\s+/g, ' ').trim().replace(/^the /, '');
};
