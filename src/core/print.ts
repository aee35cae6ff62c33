/**
 * What a text looks like from afar: the least of many hashes of its word triples (MinHash, Broder 1997). Two prints
 * agree in about as many places as the texts share of their triples (Jaccard).
 */
export type Print = readonly number[];

/** Places of a print, and how many of them make a band: texts that share a band are compared. */
export const PLACES = 64;
export const BAND = 4;

/** Share of equal places from which one text is held to repeat another. */
export const REPEATS = 0.4;

/** How much of two texts is the same, in [0, 1], give or take a tenth. */
export const likenessOf = (a: Print, b: Print): number => {
  if (a.length !== PLACES || b.length !== PLACES) return 0;
  let equal = 0;
  for (let at = 0; at < PLACES; at += 1) if (a[at] === b[at]) equal += 1;
  return equal / PLACES;
};

/** A number for each band of a print. */
export const bandsOf = (print: Print): number[] => {
  const out: number[] = [];
  for (let from = 0; from + BAND <= print.length; from += BAND) {
    let mixed = from;
    for (let at = from; at < from + BAND; at += 1)
      mixed = Math.imul(mixed ^ (print[at] as number), 0x9e3779b1) >>> 0;
    out.push(mixed);
  }
  return out;
};
