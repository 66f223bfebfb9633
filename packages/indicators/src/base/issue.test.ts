import { expect, test } from 'vitest'
import { describe, explain, isIssueCode, issue } from './issue.ts'

test('a finding carries the severity of its code, its arguments and its place', () => {
  const place = { file: 'so-lieu.csv', row: 3, column: 'unit' }
  expect(issue('unit-unknown', { unit: '99', listDate: '2025-07-01', candidates: [] }, place)).toEqual({
    code: 'unit-unknown',
    severity: 'error',
    args: { unit: '99', listDate: '2025-07-01', candidates: [] },
    place,
  })
})

test('a finding without a place has no field for it', () => {
  expect(Object.keys(issue('file-empty', { file: 'a.csv' }))).toEqual(['code', 'severity', 'args'])
})

test('its words hold the arguments, in either language', () => {
  const found = issue('column-missing', { column: 'ma', available: ['ten', 'nam'] })
  expect(describe(found, 'vi').message).toBe('Tệp thiếu cột ma. Các cột đang có: ten, nam.')
  expect(describe(found, 'en').message).toBe('The file lacks the column ma. It has: ten, nam.')
})

test('an empty list is said, not left blank', () => {
  const found = issue('unit-unknown', { unit: '99', listDate: '2025-07-01', candidates: [] })
  expect(describe(found, 'vi').message).toContain('Có thể là: không có.')
  expect(describe(found, 'en').message).toContain('It may be: none.')
})

test('a long list is cut, and says by how many', () => {
  const candidates = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
  const found = issue('unit-ambiguous', { unit: 'X', listDate: '2025-07-01', candidates })
  expect(describe(found, 'en').message).toContain('a, b, c, d, e, f, g, h, … (+2).')
})

test('an unknown date is shown as unknown', () => {
  const found = issue('unit-not-in-force', { unit: '01-1', listDate: '2025-07-01', from: null, to: '2008-08-01' })
  expect(describe(found, 'en').message).toContain('in force from … until before 2008-08-01')
})

test('an argument is text, never a template of its own', () => {
  const found = issue('column-missing', { column: '{available}', available: ['a'] })
  expect(describe(found, 'en').message).toBe('The file lacks the column {available}. It has: a.')
})

test('only our own codes are codes', () => {
  expect(isIssueCode('unit-unknown')).toBe(true)
  expect(isIssueCode('constructor')).toBe(false)
  expect(explain('toString')).toBeNull()
  expect(explain('file-empty')?.severity).toBe('error')
})
