import { expect, test } from 'vitest'
import { loadBodies } from '../../packages/indicators/src/load-bodies.ts'
import { obligations } from '../../packages/indicators/src/model/obligation.ts'
import { historyOf } from '../support/invented-register.ts'
import { smallRegister } from '../support/small-register.ts'
import { SAMPLE_FORM, SAMPLE_REGIME } from './sample-form.ts'

/**
 * Two rounds: on 2024-07-01 A and B become C; on 2025-07-01 C is divided into D, E and F, a part of G goes to H, K is renamed, and the
 * code of A is given to a new unit.
 */
const history = historyOf(
  smallRegister({
    units: `A-1 P-1 ..2024-07-01
      B-1 P-1 ..2024-07-01
      C-1 P-1 2024-07-01..2025-07-01
      D-1 P-1 2025-07-01..
      E-1 P-1 2025-07-01..
      F-1 P-1 2025-07-01..
      G-1 P-1 ..2025-07-01
      G-2 P-1 2025-07-01..
      H-1 P-1 ..2025-07-01
      H-2 P-1 2025-07-01..
      K-1 P-1 ..2025-07-01 name=Old
      K-1 P-1 2025-07-01.. name=New
      A-2 P-1 2025-07-01..`,
    changes: 'merge 2024-07-01\n split 2025-07-01\n part 2025-07-01',
    transfers: `merge A-1>C-1 whole
      merge B-1>C-1 whole
      split C-1>D-1 part
      split C-1>E-1 part
      split C-1>F-1 part
      part G-1>G-2 part
      part G-1>H-2 part
      part H-1>H-2 whole`,
  }),
)
const regimes = new Map([[SAMPLE_REGIME.code, SAMPLE_REGIME]])
const bodies = loadBodies(new Map(), { history, regimes })
if (!bodies.ok) throw new Error('expected bodies of every unit')
const world = {
  ...{ history, regimes, forms: new Map([[SAMPLE_FORM.id, SAMPLE_FORM]]), mappings: new Map(), holidays: new Map() },
  ...{ indicators: new Map(), measures: new Map(), breakdowns: new Map(), calendars: new Map() },
}

test.each([
  ['2024-Q2', 'before both rounds', ['A-1', 'B-1', 'G-1', 'H-1', 'K-1']],
  ['2024-Q3', 'between them', ['C-1', 'G-1', 'H-1', 'K-1']],
  ['2025-Q2', 'the last quarter before the second', ['C-1', 'G-1', 'H-1', 'K-1']],
  ['2025-Q3', 'after it', ['A-2', 'D-1', 'E-1', 'F-1', 'G-2', 'H-2', 'K-1']],
])('%s, %s: who must send is who was there', (period, _when, expected) => {
  const owed = obligations(world, bodies.value.registry, { period, asOf: '2025-12-31' })
  expect(owed.map(({ subject }) => subject).sort()).toEqual(expected)
})
