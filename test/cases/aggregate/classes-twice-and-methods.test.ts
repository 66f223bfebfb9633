import { expect, test } from 'vitest'
import { findings, lines, restateSmall, shown } from '../../support/case-table.ts'

const wish = { to: '2011-01-01', listDate: '2009-01-01' }

/** A is divided into X and Y, nobody says how. */
const divided = {
  units: 'A-1 P-1 ..2010 class=urban\n X-1 P-1 2010.. class=urban\n Y-1 P-1 2010.. class=rural',
  changes: 'cut 2010',
  transfers: 'cut A-1>X-1 part\n cut A-1>Y-1 part',
}

test('neither of two figures of one unit is used, not even as an amount kept above', () => {
  const { rows, issues } = restateSmall(divided, 'unit,people\nA,3\nA,4', { ...wish, behaviour: { people: 'flow' } })
  expect(shown(rows, 'unit method reason value known')).toEqual(
    lines('X-1 refused reported-twice . 0\n Y-1 refused reported-twice . 0'),
  )
  expect(findings(issues)).toEqual(['reported-twice A-1'])
})

test('two lists that report one territory: what arrived is known, and the finding names the units', () => {
  const merged = { units: 'A-1 P-1 ..2010\n M-1 P-1 2010..', changes: 'join 2010', transfers: 'join A-1>M-1 whole' }
  const csv = 'unit,period,list,people\nA,2012,2009-01-01,5\nM,2012,2011-01-01,6'
  const { rows, issues } = restateSmall(merged, csv, { to: '2011-01-01', behaviour: { people: 'flow' }, hasPeriod: true })
  expect(shown(rows, 'unit method reason known received sources')).toEqual(
    lines('M-1 refused reported-twice 11 2 A-1@1|M-1@1'),
  )
  expect(issues.flatMap(({ args }) => ('other' in args ? args.other : []))).toEqual(['M-1'])
})

test('a closed group in which nothing occurs has no total to print', () => {
  const { rows } = restateSmall(divided, 'unit,people\nA,-', { ...wish, behaviour: { people: 'flow' } })
  expect(shown(rows, 'unit method value')).toEqual(lines('X-1 summed -\n Y-1 summed -'))
})

test('by class, what is divided is kept above like any other amount, and its group has a total', () => {
  const { rows } = restateSmall(divided, 'unit,people\nA,5', { ...wish, behaviour: { people: 'class:urban' } })
  const before = rows.filter(({ indicator }) => indicator === 'people@2009-01-01')
  expect(shown(before, 'unit method value known')).toEqual(
    lines('. group 5 .\n P-1 unallocated 5 .\n X-1 refused . 0\n Y-1 refused . 0'),
  )
})

test('a unit that nobody has classed yet is neither urban nor not', () => {
  const register = {
    units: `A-1 P-1 ..2010 class=urban
    B-1 P-1 ..2010 class=rural
    Z-1 P-1 ..2010
    M-1 P-1 2010.. class=urban
    N-1 P-1 2010..`,
    changes: 'join 2010\n rise 2010',
    transfers: 'join A-1>M-1 whole\n join B-1>M-1 whole\n rise Z-1>N-1 whole',
  }
  const { rows } = restateSmall(register, 'unit,p\nA,5\nB,7\nZ,2', { ...wish, behaviour: { p: 'class:urban' } })
  expect(shown(rows, 'indicator unit method reason value')).toEqual(
    lines(`p@2009-01-01 M-1 summed . 5
    p@2009-01-01 N-1 refused undetermined .
    p@2011-01-01 M-1 summed . 12
    p@2011-01-01 N-1 refused undetermined .`),
  )
})

test('what an earlier restating summed stays a sum, and is not taken for a back-cast of the source', () => {
  const merged = { units: 'A-1 P-1 ..2010\n M-1 P-1 2010..', changes: 'join 2010', transfers: 'join A-1>M-1 whole' }
  const csv = 'unit,period,people,method\nM,2005,9,summed'
  const next = { to: '2012-01-01', listDate: '2011-01-01', behaviour: { people: 'flow' }, hasPeriod: true }
  const { rows } = restateSmall(merged, csv, next)
  expect(shown(rows, 'unit method status value')).toEqual(lines('M-1 summed W 9'))
})

test('what a source restated itself goes on like any figure where its unit has ended since', () => {
  const chain = {
    units: 'A-1 P-1 ..2000\n M-1 P-1 2000..2010\n N-1 P-1 2010..',
    changes: 'one 2000\n two 2010',
    transfers: 'one A-1>M-1 whole\n two M-1>N-1 whole',
  }
  const csv = 'unit,period,people,method\nM,1995,9,restatedBySource'
  const { rows } = restateSmall(chain, csv, { ...wish, behaviour: { people: 'flow' }, hasPeriod: true })
  expect(shown(rows, 'unit method value')).toEqual(lines('N-1 summed 9'))
})
