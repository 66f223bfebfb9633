/** Things in groups by what a key says of each, in the order in which they come. */
export function grouped<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const held = groups.get(key)
    if (held) held.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}
