/** Things in groups by what a key says of each, in the order in which they come. */
export function grouped<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) append(groups, keyOf(thing), thing)
  return groups
}

/** Adds a thing to the group of a key, which begins with it where there is none. */
export function append<T, K>(groups: Map<K, T[]>, key: K, thing: T): void {
  const held = groups.get(key)
  if (held) held.push(thing)
  else groups.set(key, [thing])
}
