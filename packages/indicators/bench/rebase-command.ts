import { join } from 'node:path'
import type { Restating } from './write-crosswalk.ts'

/** The restating that is timed: the communes of the day before the rearrangement, onto those of the day. */
export const restating: Restating = { level: 'commune', listDate: '2025-06-30', to: '2025-07-01', basis: 'population' }

/** Arguments for `node` that restate the seeded table with the command line. */
export function rebaseCommand(figures: string, out: string, more: readonly string[] = []): readonly string[] {
  const { listDate, to, basis } = restating
  return [
    join(import.meta.dirname, '../bin/chitieu.js'),
    ...['rebase', figures, '--to', to, '--list-date', listDate, '--unit-column', 'unit', '--period-column', 'period'],
    ...['--key-columns', 'indicator', '--value-columns', 'value', '--behaviour', 'value=flow', '--weights', basis],
    ...['--on-unknown-share', 'refuse', '--out', out, ...more],
  ]
}
