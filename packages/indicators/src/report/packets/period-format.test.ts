import { expect, test } from 'vitest'
import { fileNames } from './file-names.ts'
import { formatPeriod, kindOfPeriod } from './period-format.ts'

test.each([
  ['2025-07', 'YYYYMM', '202507'],
  ['2025-Q3', 'YYYYQ', '20253'],
  ['2025', 'YYYY', '2025'],
  ['2025-H2', "YYYY'H'H", '2025H2'],
  ['2025-9M', "YYYY'9T'", '20259T'],
  ['2025-07-15', 'DD/MM/YYYY', '15/07/2025'],
  ['2025-Q3', "'Quý 'Q/YYYY", 'Quý 3/2025'],
  ['2025-Q3', 'id', '2025-Q3'],
])('%s as %s is %s', (id, format, written) => {
  expect(formatPeriod(id, format)).toBe(written)
})

test.each([
  ['2025-Q3', 'quarter'],
  ['2025-Q5', null],
  ['quý III', null],
])('the kind of %s is %s', (id, kind) => {
  expect(kindOfPeriod(id)).toBe(kind)
})

test.each([
  ['figures/{form}_{part}.json', 2, ['figures/f_1.json', 'figures/f_2.json']],
  ['figures/{form}.json', 2, ['figures/f.json', 'figures/f-2.json']],
  ['{basis}.json', 1, ['at-2025-07-01.json']],
  ['{table}.json', 1, ['all.json']],
  ['{unit}.json', 1, ['--x.json']],
])('%s in %i parts', (pattern, parts, names) => {
  expect(fileNames(pattern, { form: 'f', basis: 'at:2025-07-01', unit: '../x' }, parts)).toEqual(names)
})
