/** Character classes by code unit; tables are filled once, so that a scan costs one look-up a unit. */

export const OTHER = 0;
export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const BREAK = 5;
/** Zero-width and bidirectional controls: part of no word, and no boundary either. */
export const INVISIBLE = 6;

const classify = (unit: number): number => {
  const char = String.fromCharCode(unit);
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return BREAK;
  if (/[\p{Cf}]/u.test(char)) return INVISIBLE;
  // Tatweel lengthens a letter and is a letter to Unicode; to a reader it is nothing.
  if (unit === 0x0640) return MARK;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{M}/u.test(char)) return MARK;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\s\p{Z}]/u.test(char)) return SPACE;
  // Surrogates: letters outside the basic plane never split a word in two.
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER;
  return OTHER;
};

const classes = (() => {
  const table = new Uint8Array(0x10000);
  // Ideographs and syllables are letters; testing 50,000 of them one by one costs start-up time.
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const bulk = (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3);
    if (unit < 0x0700 || (unit >= 0x1e00 && unit < 0x2100)) table[unit] = classify(unit);
    else table[unit] = bulk ? LETTER : 0xff;
  }
  return table;
})();

/** Class of a UTF-16 code unit. */
export const classOf = (unit: number): number => {
  const known = classes[unit] as number;
  if (known !== 0xff) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
};
