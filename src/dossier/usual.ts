import type { StateCode } from '../core/language.ts';
import type { Store } from '../store/contract.ts';

/** What is known of other pairs: how many there are, and of how many of them each kind is known. */
export interface Usual {
  readonly pairs: number;
  readonly kinds: Readonly<Record<string, number>>;
}

/** A pair of fewer claims was only named in passing: it says nothing of what is usual. */
const LEAST_CLAIMS = 10;

/** What the other pairs of a store usually have. */
export const usualKinds = async (
  store: Pick<Store, 'kindCounts'>,
  except: readonly [StateCode, StateCode],
): Promise<Usual> => {
  const others = (await store.kindCounts()).filter(
    ({ pair, kinds }) =>
      !pair.every((state) => except.includes(state)) &&
      Object.values(kinds).reduce((sum, count) => sum + count, 0) >= LEAST_CLAIMS,
  );
  const kinds: Record<string, number> = {};
  for (const other of others)
    for (const kind of Object.keys(other.kinds)) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { pairs: others.length, kinds };
};
