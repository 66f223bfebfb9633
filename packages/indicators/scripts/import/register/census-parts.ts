import { CENSUS, type CensusCase, LAST_OLD, LIST_2024 } from './census-cases.ts'
import { compare } from './csv.ts'
import type { EdgeSet } from './edge-set.ts'
import { NEW_MODEL } from './model.ts'
import { noteAmounts } from './note-amounts.ts'
import type { Standing } from './standing.ts'
import type { Timeline } from './timeline.ts'

/** The parts of a census unit that the table leads to several receivers, with the amounts its notes state. */
export function addParts(time: Timeline, edges: EdgeSet, standing: Standing, one: CensusCase): string[] {
  const { code, targets, rows } = one
  if (targets.length < 2) return []
  const end = standing.end(code)
  const days = new Map<string, string>()
  for (const row of rows) {
    const target = row.code_2025_06 ?? ''
    if (target !== code) days.set(target, end < NEW_MODEL ? end : dayOf(time, standing, target, row.note_vi ?? ''))
  }
  const stated = [...days.values()].filter(Boolean).sort(compare)[0] ?? standing.entered(code)[0] ?? ''
  const settled = stated || LIST_2024
  const log = stated ? [] : [`no day is stated for the parts of ${code}: set on the later list, ${LIST_2024}`]
  for (const row of rows) {
    const target = row.code_2025_06 ?? ''
    const date = days.get(target) || settled
    const to = standing.receiver(target, date)
    const source = (time.at(code, CENSUS) ?? time.before(code, date))?.name ?? ''
    const receiver = time.at(to, date)?.name ?? ''
    const amounts = noteAmounts(row.note_vi ?? '', source, receiver)
    edges.add({ date, from: code, to, kind: 'part', ...amounts })
    log.push(
      `part ${date} ${code} ${source} → ${to} ${receiver}: ${amounts?.people || '?'} people, ${amounts?.km2 || '?'} km2`,
    )
  }
  return log
}

/** The day of a part whose source lives on: the note's own, else the receiver's first, else the one on which a neighbour entered it. */
function dayOf(time: Timeline, standing: Standing, target: string, note: string): string {
  const stated = /Ngày (\d\d)\/(\d\d)\/(\d{4})/.exec(note)
  if (stated) return `${stated[3]}-${stated[2]}-${stated[1]}`
  const gap = standing.bridge(target)
  if (gap) return gap.from
  const start = time.run(target, LAST_OLD)?.from ?? ''
  return start > CENSUS ? start : (standing.entered(target)[0] ?? '')
}
