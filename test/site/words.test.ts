import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import en from '../../packages/site/src/i18n/en.json' with { type: 'json' }
import vi from '../../packages/site/src/i18n/vi.json' with { type: 'json' }
import { link, safe, slug } from '../../packages/site/src/view/address.ts'
import { dayBefore, padDate, writeDate, writePeriod, writeSpan } from '../../packages/site/src/view/date.ts'
import { writeNumber } from '../../packages/site/src/view/number.ts'

const source = join(import.meta.dirname, '../../packages/site/src')

const slotsOf = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort()

test('both languages have the same keys, and the same slots apart from the two ways to number a quarter', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort())
  const english = new Map(Object.entries(en))
  for (const [key, text] of Object.entries(vi)) {
    const other = english.get(key) ?? ''
    expect([key, slotsOf(text).map((slot) => slot.replace('roman', 'quarter'))]).toEqual([key, slotsOf(other)])
  }
})

test('no text is empty and all are NFC', () => {
  for (const text of [...Object.values(vi), ...Object.values(en)]) {
    expect(text.trim()).not.toBe('')
    expect(text).toBe(text.normalize('NFC'))
  }
})

/** Keys whose last part is data: a code of the report, the catalogue or the register. */
const fromData =
  /^(?:level|type|method|reason|status|state|kind|severity|sourceClass|overUnits|overTime|scope|compiledBy|periodicity|reconciliation\.kind|reconciliation|transfer\.kind|transfer\.amount|basis|field|finding\.remedy|methods\.basis|history|lang|archive\.kind)\./

test('every message is used', () => {
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|astro)$/.test(path))
    .map((path) => readFileSync(join(source, path), 'utf8'))
    .join('\n')
  const unused = Object.keys(vi).filter((key) => !fromData.test(key) && !code.includes(`'${key}'`))
  expect(unused).toEqual([])
})

test.each([
  ['1234567.8', 'vi', 0, '1.234.567,8'],
  ['1234567.8', 'en', 0, '1,234,567.8'],
  ['-0.5', 'vi', 2, '\u22120,50'],
  ['12', 'vi', 1, '12,0'],
  ['999', 'vi', 0, '999'],
  ['15000000000000000.25', 'vi', 0, '15.000.000.000.000.000,25'],
] as const)('%s in %s with %i decimals is %s', (value, language, decimals, written) => {
  expect(writeNumber(value, language, decimals)).toBe(written)
})

test('dates and periods are written as officials write them', () => {
  expect(writeDate('2025-07-01', 'vi')).toBe('01/7/2025')
  expect(writeDate('2025-07-01', 'en')).toBe('1 July 2025')
  expect(padDate('2025-07-01', 'vi')).toBe('01/07/2025')
  expect(writePeriod('2019-04-01', 'en')).toBe('1 April 2019')
  expect(writeDate('2025-02-11', 'vi')).toBe('11/02/2025')
  expect(writePeriod('2026-Q3', 'vi')).toBe('quý III/2026')
  expect(writePeriod('2026-Q3', 'en')).toBe('Q3 2026')
  expect(writePeriod('2025-07', 'vi')).toBe('tháng 7/2025')
  expect(writePeriod('2019-04-01', 'vi')).toBe('01/4/2019')
  expect(dayBefore('2025-07-01')).toBe('2025-06-30')
  expect(writeSpan(null, '2025-07-01', 'vi')).toBe('đến 30/6/2025')
  expect(writeSpan(null, null, 'vi')).toBe('ngày bắt đầu chưa rõ')
})

test.each([
  ['/vi/don-vi/a/', '/vi/don-vi/b/', '../b/index.html'],
  ['/vi/', '/vi/chi-tieu/', 'chi-tieu/index.html'],
  ['/vi/don-vi/a/', '/en/don-vi/a/', '../../../en/don-vi/a/index.html'],
  ['/vi/don-vi/a/', '/assets/site.css', '../../../assets/site.css'],
  ['/vi/a/', '/vi/a/', 'index.html'],
] as const)('from %s to %s is %s', (from, to, expected) => {
  expect(link(from, to)).toBe(expected)
})

test('slugs and ids are safe in a file name', () => {
  expect(slug('Phường Đại Hoà')).toBe('phuong-dai-hoa')
  expect(safe('91-2')).toBe('91-2')
  expect(safe('K/3')).toBe('K~2f3')
})
