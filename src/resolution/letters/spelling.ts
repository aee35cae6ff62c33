/** How a word is levelled before its letters are compared with those of another script. */

/** Small letters only: no signs, no apostrophes; marks stay, for some letters are nothing without them. */
export const latinLetters = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/[^\p{L}]/gu, '');

/** Letters without vowel signs, tatweel and controls; hamza seats stay, for they tell how a word is read. */
export const arabicLetters = (word: string): string => word.normalize('NFC').replace(/[^\p{L}]|ـ/gu, '');
