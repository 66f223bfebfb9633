import type { Unit } from '../../model/unit.ts'
import type { ConversionEntry } from '../../model/unit-list.ts'

/** A row of a conversion table whose old unit is known. */
export interface Edge {
  readonly from: Unit | null
  readonly entry: ConversionEntry
  /** Level and code of the new unit. */
  readonly key: string
}

/** Rows of a conversion table that share units, old or new, put together. */
export function componentsOf(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const above = new Map<string, string>()
  const root = (node: string): string => {
    let top = node
    for (let up = above.get(top); up !== undefined && up !== top; up = above.get(top)) top = up
    above.set(node, top)
    return top
  }
  for (const { from, key } of edges) if (from) above.set(root(`old ${from.id}`), root(`new ${key}`))
  const parts = new Map<string, Edge[]>()
  for (const edge of edges) {
    const top = root(`new ${edge.key}`)
    const part = parts.get(top)
    if (part) part.push(edge)
    else parts.set(top, [edge])
  }
  return [...parts.values()]
}

/** What happened in a component, in the words of a register. */
export function kindsOf(part: readonly Edge[]): readonly string[] {
  const feeders = new Map<string, Set<string>>()
  const parts = new Map<string, number>()
  for (const { from, entry, key } of part) {
    feeders.set(key, (feeders.get(key) ?? new Set()).add(from?.id ?? ''))
    if (from && entry.kind === 'part') parts.set(from.id, (parts.get(from.id) ?? 0) + 1)
  }
  const kinds = [
    ...([...feeders.values()].some(({ size }) => size > 1) ? ['merge'] : []),
    ...([...parts.values()].some((count) => count > 1) ? ['split'] : []),
  ]
  if (kinds.length > 0) return kinds
  if (part.some(({ from, entry }) => from?.level !== entry.now.level)) return ['create']
  return [part.some(({ entry }) => entry.kind === 'undetermined') ? 'merge' : 'recode']
}
