/**
 * A map that nobody can change, not even by a cast or through `Map.prototype`: what others are judged by is handed out as
 * one of these. It looks things up as fast as the map beneath.
 * @param entries what it holds, in order
 */
export function frozenMap<K, V>(entries: Iterable<readonly [K, V]>): ReadonlyMap<K, V> {
  const map = new Map(entries)
  const frozen: ReadonlyMap<K, V> = {
    size: map.size,
    get: (key) => map.get(key),
    has: (key) => map.has(key),
    keys: () => map.keys(),
    values: () => map.values(),
    entries: () => map.entries(),
    forEach: (take, self) => {
      for (const [key, value] of map) take.call(self, value, key, frozen)
    },
    [Symbol.iterator]: () => map[Symbol.iterator](),
  }
  return Object.freeze(frozen)
}
