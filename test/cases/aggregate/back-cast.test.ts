import { expect, test } from 'vitest'
import { lines, restateSmall, shown } from '../../support/case-table.ts'

/** S began in 2010 and goes on; A was always there. A table on the list of 2012 gives both for 2005. */
const land = { units: 'A-1 P-1 ..\n S-1 P-1 2010..', changes: '', transfers: '' }
const csv = 'unit,period,people\nA,2005,2\nS,2005,3'
const wish = { to: '2012-06-01', listDate: '2012-01-01', behaviour: { people: 'flow' }, hasPeriod: true }

test('a figure for days before its unit began is what the source itself restated', () => {
  const { rows } = restateSmall(land, csv, wish)
  expect(shown(rows, 'unit method value')).toEqual(lines('A-1 reported 2\n S-1 restatedBySource 3'))
})

test('summed to a higher level it counts: the table of one list is whole', () => {
  const { rows } = restateSmall(land, csv, { ...wish, level: 'province' })
  expect(shown(rows, 'unit method value sources')).toEqual(lines('P-1 summed 5 A-1@1|S-1@1'))
})
