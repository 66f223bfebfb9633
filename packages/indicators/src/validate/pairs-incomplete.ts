import { append } from '../base/grouped.ts'
import { issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import type { Transfer } from '../model/unit.ts'
import type { RegisterRule } from './register-rule.ts'

/** A change whose pairs are unknown has a row for each old unit with each new one it is tied to. */
export const pairsIncomplete: RegisterRule = {
  code: 'pairs-incomplete',
  *check({ history, changePlace }) {
    for (const [change, transfers] of byChange(history.transfers)) {
      const missing = [...components(transfers)].flatMap(missingPairs).sort(byText)
      if (missing.length > 0) yield issue('pairs-incomplete', { change, pairs: missing }, changePlace(change))
    }
  },
}

interface Pair {
  readonly from: string
  readonly to: string
}

/** Undetermined rows of each change; a source with a row to nobody only lists candidates and owes no pairs. */
function byChange(transfers: readonly Transfer[]): ReadonlyMap<string, readonly Pair[]> {
  const open = new Set(transfers.filter(({ to }) => to === null).map(({ from }) => from))
  const pairs = new Map<string, Pair[]>()
  for (const { change, from, to, kind, evidence } of transfers) {
    if (kind !== 'undetermined' || evidence === 'alias' || from === null || to === null || open.has(from)) continue
    append(pairs, change, { from, to })
  }
  return pairs
}

function* components(pairs: readonly Pair[]): Generator<readonly Pair[]> {
  const left = new Set(pairs)
  for (const start of pairs) {
    if (!left.delete(start)) continue
    const component = [start]
    for (const one of component) {
      for (const other of [...left]) {
        if (other.from === one.from || other.to === one.to) {
          left.delete(other)
          component.push(other)
        }
      }
    }
    yield component
  }
}

function missingPairs(pairs: readonly Pair[]): readonly string[] {
  const known = new Set(pairs.map(({ from, to }) => `${from} → ${to}`))
  const targets = new Set(pairs.map(({ to }) => to))
  return [...new Set(pairs.map(({ from }) => from))].flatMap((from) =>
    [...targets].map((to) => `${from} → ${to}`).filter((pair) => !known.has(pair)),
  )
}
