import { expect, test } from 'vitest'
import { lines, restateSmall, shown } from '../../support/case-table.ts'

/** X and Y were two until 2000; then Y went on enlarged, and nobody says how much of X went to it and how much elsewhere. */
const lost = {
  units: 'X-1 P-1 ..2000\n Y-1 P-1 ..2000\n Y-2 P-1 2000..',
  changes: 'join 2000',
  transfers: 'join Y-1>Y-2 whole\n join X-1>Y-2 undetermined\n join X-1>0 undetermined',
}

test('what comes back to a unit that partly went nobody knows where is not all of it: no figure, no bounds, no group', () => {
  const wish = { to: '1999-01-01', listDate: '2001-01-01', behaviour: { people: 'flow' }, onUnknownShare: 'bounds' as const }
  const { rows } = restateSmall(lost, 'unit,people\nY,100', wish)
  expect(shown(rows, 'unit method reason known upper')).toEqual(
    lines('P-1 unallocated undetermined . .\n X-1 refused unresolved 0 .\n Y-1 bounded undetermined 0 100'),
  )
})

/** All of one successor came from X, but X had more. */
const ceded = {
  units: 'X-1 P-1 ..2000\n Y-2 P-1 2000..',
  changes: 'end 2000',
  transfers: 'end X-1>Y-2 undetermined\n end X-1>0 undetermined',
}

test('even when the one known successor came from it alone', () => {
  const { rows } = restateSmall(ceded, 'unit,people\nY,100', { to: '1999-01-01', listDate: '2001-01-01', behaviour: { people: 'flow' } })
  expect(shown(rows, 'unit method reason known')).toEqual(lines('X-1 refused unresolved 100'))
})
