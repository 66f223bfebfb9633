import { type CensusCase, LAST_OLD } from './census-cases.ts'
import { addParts } from './census-parts.ts'
import type { EdgeSet } from './edge-set.ts'
import { NEW_MODEL } from './model.ts'
import { Standing } from './standing.ts'
import type { Timeline } from './timeline.ts'
import { addUnresolved } from './unresolved.ts'

/** Writes the chain from the census units to the last list of the old model as transfers; returns what is worth reading. */
export function addCensusEdges(time: Timeline, edges: EdgeSet, cases: readonly CensusCase[]): string[] {
  const communes = cases.filter((one) => one.code.length === 5)
  const settled = communes.filter((one) => !one.unresolved)
  const standing = new Standing(time, edges)
  for (const one of settled) standing.addGap(one)
  for (const one of settled) addWhole(time, edges, standing, one)
  return [
    ...settled.flatMap((one) => addParts(time, edges, standing, one)),
    ...communes.filter((one) => one.unresolved).flatMap((one) => addUnresolved(time, edges, standing, communes, one)),
  ]
}

function addWhole(
  time: Timeline,
  edges: EdgeSet,
  standing: Standing,
  { code, targets, alias, rows }: CensusCase,
): void {
  const [target = ''] = targets
  if (targets.length !== 1 || target === code) return
  const date = standing.end(code)
  if (date === NEW_MODEL) throw new Error(`${code} goes whole to ${target}, but is in force on ${LAST_OLD}`)
  if (target.length === 3) {
    for (const run of time.runs(code))
      edges.add({ date: run.to, from: code, to: target, kind: 'whole', note: 'to-district' })
    return
  }
  const to = standing.receiver(target, date)
  if (to === code) return
  if (alias) edges.add({ date, from: code, to, kind: 'undetermined', evidence: 'alias', note: 'press' })
  else edges.add({ date, from: code, to, kind: 'whole', note: rows[0]?.how === 'former_name' ? 'former-name' : '' })
}
