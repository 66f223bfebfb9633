import { expect, test } from 'vitest'
import { chain, clay, edit, type Files, lint, lintCases } from './lint-cases.ts'

test('a sound register has nothing to be said about', () => {
  expect(lint({})).toEqual([])
})

test.for(lintCases)('one fault, one finding: %s %o', ([code, args, edits, head = {}]) => {
  const found = lint(head, ...edits)
  expect(found.map((each) => each.code)).toEqual([code])
  expect(found[0]).toMatchObject({ code, args })
})

test('changes of one day that a unit links are sound in order', () => {
  expect(lint({}, ...chain('1', '2'))).toEqual([])
})

test('end dates that include the last day are not days too many', () => {
  const inclusive = (files: Files): Files => ({
    ...files,
    units: files.units.replaceAll(',2000-01-01,\n', ',1999-12-31,\n'),
  })
  expect(lint({ endDate: 'inclusive' }, inclusive)).toEqual([])
})

test('findings stand at the row that has to be corrected', () => {
  expect(lint({}, edit('units', clay, 'C-1,C,parish,Parish,,L-1,,,'))[0]?.place).toEqual({ file: 'units.csv', row: 6 })
})
