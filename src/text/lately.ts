/** How many answers are kept: what is asked again, is asked again within a sentence or two. */
const KEPT = 64;

/**
 * Keeps what was made of the last objects asked about, and of no others. A WeakMap would serve all, but it keeps
 * everything alive until the old objects are collected, which is seldom.
 */
export const lately = <Key extends object, Made>(make: (key: Key) => Made): ((key: Key) => Made) => {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= KEPT) made.clear();
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
};
