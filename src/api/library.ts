import type { Claim } from '../core/claim.ts';
import type { Source } from '../core/source.ts';
import type { SourceEntry } from '../dossier/dossier.ts';

/** What the pages read: a store, or anything that answers as one. */
export interface Library {
  pairs(): readonly { readonly pair: readonly [string, string]; readonly claims: number; readonly sources: number }[];
  claimsOfPair(a: string, b: string): readonly Claim[];
  claimsOfSource(id: string): readonly Claim[];
  sources(): readonly SourceEntry[];
  source(id: string): (Source & { readonly languageRead: string }) | null;
}
