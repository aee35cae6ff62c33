import { PLACES, type Print } from '../core/print.ts';

/** Texts of fewer words repeat nothing that could be told. */
const LEAST_WORDS = 8;
/** Words of a run that is compared; a text of few words is compared whole. */
const RUN = 3;
const FEW_WORDS = 30;
const NONE = 0xffffffff;

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo). */
const hashOf = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Murmur3's last steps: every bit of the value moves every bit. */
const mix = (value: number): number => {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/**
 * The print of a text given as folded stems; empty for one that is too short to be told from another. Each run of words
 * is hashed once and falls into one place (one permutation hashing, Li et al. 2012); a place that none falls into takes
 * the next one's (Shrivastava and Li 2014).
 */
export const printOf = (words: readonly string[]): Print => {
  if (words.length < LEAST_WORDS) return [];
  const hashes = words.map(hashOf);
  const long = words.length < FEW_WORDS ? words.length : RUN;
  const least = Array.from({ length: PLACES }, () => NONE);
  for (let at = 0; at + long <= hashes.length; at += 1) {
    let run = 0;
    for (let k = at; k < at + long; k += 1) run = (Math.imul(run, 31) + (hashes[k] as number)) | 0;
    const value = mix(run);
    const place = value % PLACES;
    if (value < (least[place] as number)) least[place] = value;
  }
  return least.map((value, place) => {
    for (let step = 0; step < PLACES; step += 1) {
      const found = least[(place + step) % PLACES] as number;
      if (found !== NONE) return step === 0 ? value : mix((found + step) | 0);
    }
    return value;
  });
};
