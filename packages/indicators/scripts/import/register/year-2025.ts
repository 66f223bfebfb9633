import { readSource } from './csv.ts'
import type { EdgeSet } from './edge-set.ts'
import { type Edge, NEW_MODEL } from './model.ts'

/** Communes whose territory did not move on 2025-07-01: one whole edge to their own code, and nobody else enters it. */
function continuing(rows: readonly { from: string; to: string; kind: string }[]): Set<string> {
  const feeders = new Map<string, number>()
  for (const { to } of rows) feeders.set(to, (feeders.get(to) ?? 0) + 1)
  return new Set(
    rows.filter((row) => row.from === row.to && row.kind === 'whole' && feeders.get(row.to) === 1).map((row) => row.to),
  )
}

/** The official table of 2025-07-01 as transfers; units that keep code and territory have none. Returns how many continue. */
export function addEdges2025(dir: string, edges: EdgeSet): number {
  const communes = readSource(dir, 'commune_mapping').map(
    (row) =>
      ({
        from: row.old_code ?? '',
        to: row.new_code ?? '',
        kind: row.kind === 'whole' ? 'whole' : 'part',
        area: row.area ?? '',
        population: row.population ?? '',
      }) as const,
  )
  const kept = continuing(communes)
  for (const row of communes) if (!kept.has(row.to)) edges.add({ date: NEW_MODEL, ...row } satisfies Edge)
  const provinces = readSource(dir, 'province_mapping').map(
    (row) => ({ from: row.old_code ?? '', to: row.new_code ?? '', kind: 'whole' }) as const,
  )
  const keptProvinces = continuing(provinces)
  for (const row of provinces) {
    if (!keptProvinces.has(row.to)) edges.add({ date: NEW_MODEL, ...row, area: 'all', population: 'all' })
  }
  return kept.size + keptProvinces.size
}
