/** What some keys of a map held before they were changed; undefined for those that it did not hold. */
export type Before<K, V> = Map<K, V | undefined>;

/** Remembers what a key held before the first of several changes. */
export function note<K, V>(before: Before<K, V>, key: K, value: V | undefined): void {
  if (!before.has(key)) before.set(key, value);
}

/** The map as it was. */
export function revert<K, V>(now: ReadonlyMap<K, V>, before: ReadonlyMap<K, V | undefined>): ReadonlyMap<K, V> {
  const reverted = new Map(now);
  for (const [key, value] of before) {
    if (value === undefined) reverted.delete(key);
    else reverted.set(key, value);
  }
  return reverted;
}
