/**
 * A canonical name as names are compared: without marks over letters, hyphens, apostrophes and capitals, so that
 * "Abdel Fattah El-Sisi" and "Abdel Fattah el Sisi" are one. Nothing is transliterated and no part is left out.
 */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}|['’ʼ‘ʿʾ`]/gu, '')
    .replace(/[\p{Pd}\s.]+/gu, ' ')
    .trim()
    .toLowerCase();
