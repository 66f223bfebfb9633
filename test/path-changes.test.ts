import { expect, test } from 'vitest'
import { pathChanges } from '../packages/indicators/src/aggregate/path-changes.ts'
import { historyOf } from './support/invented-register.ts'
import { restate } from './support/restate.ts'
import { smallRegister } from './support/small-register.ts'

const history = historyOf(
  smallRegister({
    units: `A-1 P-1 ..2000
      A-2 P-1 2000..
      B-1 P-1 2000..2005
      E-1 P-1 ..2005
      D-1 P-1 2005..`,
    changes: `split 2000
      merge 2005`,
    transfers: `split A-1>A-2 part
      split A-1>B-1 part
      merge B-1>D-1 whole
      merge E-1>D-1 whole`,
  }),
)

test('a unit passed the changes on its own way, not those of the other part of its source', () => {
  expect([...pathChanges(history, 'A-2')]).toEqual(['split'])
  expect([...pathChanges(history, 'D-1')].sort()).toEqual(['merge', 'split'])
})

test('figures of both parts are bounded by the same source', () => {
  const { rows } = restate(history, 'unit,n\nA-1,10\nE-1,4\n', {
    to: '2010-01-01',
    listDate: '1999-01-01',
    behaviour: { n: 'flow' },
    onUnknownShare: 'bounds',
  })
  expect(
    rows.filter(({ method }) => method === 'bounded').map(({ unit, lower, upper }) => `${unit} ${lower}–${upper}`),
  ).toEqual(['A-2 0–10', 'D-1 4–14'])
})
