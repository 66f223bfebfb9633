/** How many are held at once: all bases of a form and period, and those of the periods beside it. */
const KEPT = 6

/** Keeps what was read last: pages of one record follow each other. */
export function lastUsed<T>(read: (name: string) => T): (name: string) => T {
  const kept = new Map<string, T>()
  return (name) => {
    const held = kept.get(name)
    if (held !== undefined) return held
    const made = read(name)
    if (kept.size >= KEPT) kept.delete([...kept.keys()][0] ?? '')
    kept.set(name, made)
    return made
  }
}
