import type { Claim } from '../core/claim.ts';
import type { Finding } from '../core/finding.ts';
import type { StateCode } from '../core/language.ts';
import { kindByName } from '../kinds/registry.ts';
import type { Store } from '../store/contract.ts';
import { buildDossier, type Dossier } from './dossier.ts';

/** Reads what a store holds of a pair: what concerns both, and what concerns one alone (its independence, its rulers, its memberships). */
export const loadDossier = async (
  store: Store,
  a: StateCode,
  b: StateCode,
  reconcile: (claims: readonly Claim[]) => readonly Finding[],
): Promise<Dossier> => {
  const [both, onlyA, onlyB, sources] = await Promise.all([
    store.claimsOfPair(a, b),
    store.claimsOfPair(a, a),
    store.claimsOfPair(b, b),
    store.sources(),
  ]);
  const told = new Set(both.map((claim) => claim.sourceId));
  const alone = [...onlyA, ...onlyB].filter(
    (claim) =>
      claim.states.length === 1 && kindByName(claim.kind)?.parties === 'one' && told.has(claim.sourceId),
  );
  return buildDossier([a, b], reconcile([...both, ...alone]), sources);
};
