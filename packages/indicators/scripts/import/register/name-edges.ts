import { nameTakers, stirred } from './candidates.ts'
import { compare } from './csv.ts'
import type { EdgeSet } from './edge-set.ts'
import { NEW_MODEL } from './model.ts'
import type { Timeline } from './timeline.ts'

/** Counts of what the history itself shows. */
export interface NameFindings {
  takings: number
  takingsWithoutTable: number
  unknownEnds: number
}

/** Every other end in the history: a code that took the name is the candidate, else what stirred in the same parent that day; the receiver stays unknown. */
export function addUnknownEnds(time: Timeline, edges: EdgeSet): NameFindings {
  const found: NameFindings = { takings: 0, takingsWithoutTable: 0, unknownEnds: 0 }
  for (const code of [...time.rows.keys()].sort(compare)) {
    for (const run of time.runs(code)) {
      if (run.to === '' || run.to >= NEW_MODEL) continue
      const takers = nameTakers(time, code, run.to)
      const known = edges.out(code, run.to).length > 0
      if (takers.length > 0) found.takings++
      if (known) continue
      if (takers.length > 0) found.takingsWithoutTable++
      found.unknownEnds++
      const date = run.to
      const candidates = takers.length > 0 ? takers : stirred(time, edges, code, date)
      const note = takers.length > 0 ? 'name-taken' : 'same-parent'
      for (const to of candidates) edges.add({ date, from: code, to, kind: 'undetermined', note })
      edges.add({ date, from: code, to: '', kind: 'undetermined', note: 'receiver-unknown' })
    }
  }
  return found
}
