import { compare } from './csv.ts'
import type { EdgeSet } from './edge-set.ts'
import { NEW_MODEL } from './model.ts'
import type { Timeline } from './timeline.ts'

/** A code cut while it lives carries its own territory on: whole, or the rest of what it ceded. */
export function addRemainders(time: Timeline, edges: EdgeSet): void {
  for (const [code, days] of [...edges.cuts()].sort(([a], [b]) => compare(a, b))) {
    for (const date of days) {
      if (date === NEW_MODEL || !time.before(code, date) || !time.at(code, date)) continue
      const out = edges.out(code, date)
      if (out.some((edge) => edge.to === code || edge.kind === 'undetermined')) continue
      edges.add({ date, from: code, to: code, kind: out.length === 0 ? 'whole' : 'part', note: 'own-remainder' })
    }
  }
}
