import { compare } from './csv.ts'
import type { EdgeSet } from './edge-set.ts'
import { NEW_MODEL } from './model.ts'
import { dayBefore, type Timeline } from './timeline.ts'

/** District territory that moved because communes moved: the only thing the history says about districts. */
export function addDistrictEdges(time: Timeline, edges: EdgeSet): number {
  const moves = new Map<string, Set<string>>()
  const move = (date: string, from: string, to: string): void => {
    if (from === to || from.length !== 3 || to.length !== 3 || date >= NEW_MODEL) return
    const key = `${date} ${from}`
    moves.set(key, (moves.get(key) ?? new Set()).add(to))
  }
  for (const [code, rows] of time.rows) {
    if (code.length !== 5) continue
    for (const [i, row] of rows.entries()) {
      const earlier = rows[i - 1]
      if (earlier && earlier.to === row.from) move(row.from, earlier.parentCode, row.parentCode)
    }
  }
  for (const edge of edges.all()) {
    if (edge.kind !== 'whole' || edge.from.length !== 5 || edge.to.length !== 5) continue
    const from = time.before(edge.from, edge.date)?.parentCode ?? ''
    move(edge.date, from, time.at(edge.to, edge.date)?.parentCode ?? '')
  }
  let count = 0
  for (const [key, targets] of [...moves].sort(([a], [b]) => compare(a, b))) {
    const [date = '', from = ''] = key.split(' ')
    if (!time.before(from, date)) continue
    const receivers = [...targets].filter((to) => time.at(to, date)).sort(compare)
    if (receivers.length === 0) continue
    const ends = !time.at(from, date)
    const kind =
      ends && !allPlaced(time, edges, from, date) ? 'undetermined' : ends && receivers.length === 1 ? 'whole' : 'part'
    for (const to of receivers) edges.add({ date, from, to, kind, note: 'communes-moved' })
    if (kind === 'undetermined') edges.add({ date, from, to: '', kind, note: 'receiver-unknown' })
    count += receivers.length
  }
  return count
}

/** Is it known of every commune of an ending district where it goes that day? */
function allPlaced(time: Timeline, edges: EdgeSet, district: string, date: string): boolean {
  return time
    .children(district, dayBefore(date))
    .every(
      ({ code }) =>
        edges.out(code, date).every((edge) => edge.kind === 'whole') &&
        (time.at(code, date) || edges.out(code, date).length > 0),
    )
}
