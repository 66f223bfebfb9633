import type { RoundReport } from '@chitieu/indicators'
import type { RoundFacts } from './site-data.ts'

/** The round whose reports were taken last; of two on one day the later code. */
export function newestRound(rounds: readonly RoundFacts[]): RoundReport | null {
  const order = (a: RoundReport, b: RoundReport): number =>
    a.asOf === b.asOf ? (a.code < b.code ? -1 : 1) : a.asOf < b.asOf ? -1 : 1
  return [...rounds.map(({ report }) => report)].sort(order).at(-1) ?? null
}
