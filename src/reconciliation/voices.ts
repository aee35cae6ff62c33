import type { Claim } from '../core/claim.ts';
import type { SourceFacts } from './sources.ts';

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().trim();

/**
 * Who is heard in a claim: the speaker that it quotes, the hand that wrote the source, its house, and the family of
 * copies that the source belongs to. Two claims that share any of them are one voice.
 */
const hearsIn = (claim: Claim, source: SourceFacts | undefined): string[] => {
  const out = [`family ${source?.family ?? claim.sourceId}`];
  if (claim.attribution !== null) out.push(`said ${claim.attribution.id ?? folded(claim.attribution.name)}`);
  if (source?.author != null) out.push(`hand ${folded(source.author)}`);
  if (source?.publisher != null) out.push(`house ${folded(source.publisher)}`);
  return out;
};

/** How many independent voices the claims are: what repeats another counts once. */
export const voicesOf = (
  claims: readonly Claim[],
  sourceOf: (id: string) => SourceFacts | undefined,
): number => {
  const owner = new Map<string, number>();
  const parent = claims.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] as number;
    return top;
  };
  claims.forEach((claim, at) => {
    for (const key of hearsIn(claim, sourceOf(claim.sourceId))) {
      const known = owner.get(key);
      if (known === undefined) owner.set(key, at);
      else parent[root(at)] = root(known);
    }
  });
  return new Set(claims.map((_, at) => root(at))).size;
};

/** Whether two claims come from one hand: one house, one writer, one speaker, or copies of one text. */
export const sameHand = (a: Claim, b: Claim, sourceOf: (id: string) => SourceFacts | undefined): boolean => {
  const one = new Set(hearsIn(a, sourceOf(a.sourceId)));
  return hearsIn(b, sourceOf(b.sourceId)).some((key) => one.has(key));
};
