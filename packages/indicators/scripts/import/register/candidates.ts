import { compare } from './csv.ts'
import type { EdgeSet } from './edge-set.ts'
import { bareName } from './model.ts'
import type { Timeline } from './timeline.ts'

/** Codes of the same parent that take the name of a code on the day it ends; not those that bore it already. */
export function nameTakers(time: Timeline, code: string, date: string): string[] {
  const ended = time.before(code, date)
  if (!ended || time.at(code, date)) return []
  return time
    .bearers(ended.parentCode, ended.name, date)
    .filter((row) => row.level === ended.level)
    .filter((row) => {
      const earlier = time.before(row.code, date)
      return !earlier || bareName(earlier.name) !== bareName(row.name)
    })
    .map((row) => row.code)
    .sort(compare)
}

/** Codes of the same parent that appear, change their name or absorb on the day a code ends. */
export function stirred(time: Timeline, edges: EdgeSet, code: string, date: string): string[] {
  const ended = time.before(code, date)
  if (!ended) return []
  return time
    .children(ended.parentCode, date)
    .filter((row) => row.level === ended.level && row.code !== code)
    .filter((row) => {
      const earlier = time.before(row.code, date)
      return (
        !earlier ||
        bareName(earlier.name) !== bareName(row.name) ||
        edges.into(row.code, date).some((e) => e.from !== row.code)
      )
    })
    .map((row) => row.code)
    .sort(compare)
}
