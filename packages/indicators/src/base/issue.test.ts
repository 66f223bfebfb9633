import { expect, test } from 'vitest'
import { commandRemedy, describe, explain, isIssueCode, issue, type NameOf } from './issue.ts'

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
  expect(describe(found, 'vi').message).toBe('Bảng thiếu cột ma. Các cột đang có: ten, nam.')
  expect(describe(found, 'en').message).toBe('The table lacks the column ma. It has: ten, nam.')
})

test('a part in brackets is left out when there is nothing to say in it', () => {
  const found = (candidates: readonly string[]) =>
    describe(issue('unit-unknown', { unit: '99', listDate: '2025-07-01', candidates }), 'vi').message
  expect(found([])).toBe('Không có đơn vị 99 trên danh mục ngày 01/7/2025.')
  expect(found(['91'])).toBe(
    'Không có đơn vị 99 trên danh mục ngày 01/7/2025. Có thể là: 91 (chỉ là gợi ý, không tự thay vào).',
  )
})

test('an empty list outside of brackets is said', () => {
  expect(describe(issue('column-missing', { column: 'ma', available: [] }), 'vi').message).toContain(
    'đang có: không có.',
  )
})

test('a long list is cut, and says by how many', () => {
  const letters = [...'abcdefghijklmn']
  const found = issue('column-missing', { column: 'X', available: letters })
  expect(describe(found, 'en').message).toBe(
    'The table lacks the column X. It has: a, b, c, d, e, f, g, h, i, j, k, l and 2 more.',
  )
  expect(describe(found, 'vi').message).toContain('k, l và 2 mục khác.')
})

test('numbers and dates are those of the language; arguments stay what they are', () => {
  const args = { value: '1234567.5', expected: '-2000', difference: '1236567.5', terms: ['B2', 'C2'] }
  const found = issue('sum-differs', args)
  expect(describe(found, 'vi').message).toBe('1.234.567,5 khác kết quả tính \u22122.000 (chênh lệch 1.236.567,5).')
  expect(describe(found, 'en').message).toBe(
    '1,234,567.5 differs from what its terms give, \u22122,000 (difference 1,236,567.5).',
  )
  expect(found.args).toEqual(args)
})

test('what something may be read as is joined by or', () => {
  const number = issue('number-ambiguous', { value: '1.234', readings: ['1234', '1.234'] })
  expect(describe(number, 'vi').message).toBe('Không rõ "1.234" là số nào: 1234 hay 1,234.')
  const date = issue('date-ambiguous', { value: '7/1/2025', readings: ['2025-01-07', '2025-07-01'] })
  expect(describe(date, 'vi').message).toBe(
    'Không rõ "7/1/2025" là ngày 7 tháng 1 năm 2025 hay ngày 1 tháng 7 năm 2025.',
  )
})

test.each([
  ['0', null, 'từ 0 trở lên', '0 or more'],
  [null, '1000', 'từ 1.000 trở xuống', '1,000 or less'],
  ['0', '100', 'từ 0 đến 100', 'from 0 to 100'],
])('limits %s and %s are written open where they are open', (minimum, maximum, vi, en) => {
  const found = issue('out-of-range', { value: '-5', minimum, maximum })
  expect(describe(found, 'vi').message).toBe(`\u22125 nằm ngoài giới hạn ${vi}.`)
  expect(describe(found, 'en').message).toContain(`outside the limits: ${en}.`)
})

test('spans end on their last day, and are left out when neither end is known', () => {
  const found = (from: string | null, to: string | null) =>
    describe(issue('unit-not-in-force', { unit: '01-1', listDate: '2025-07-01', from, to }), 'vi').message
  expect(found(null, '2008-08-01')).toBe(
    '01-1 không có trên danh mục ngày 01/7/2025; đơn vị này có hiệu lực đến 31/7/2008.',
  )
  expect(found(null, null)).toBe('01-1 không có trên danh mục ngày 01/7/2025.')
})

test('codes are named where names are known', () => {
  const found = issue('unit-begins-later', { unit: '91-2', from: '2025-07-01', period: '2025-Q1' })
  const nameOf: NameOf = (kind, code) => (kind === 'unit' && code === '91-2' ? '91 Tỉnh An Giang' : null)
  expect(describe(found, 'vi', nameOf).message).toBe('91 Tỉnh An Giang có từ ngày 01/7/2025, sau quý I/2025.')
  expect(describe(found, 'en').message).toBe('91-2 begins on 1 July 2025, after the first quarter of 2025.')
})

test('states and reasons are words; an unknown reason stands as it is', () => {
  const mark = issue('state-not-allowed', { value: 'x', allowed: ['nil', 'missing'] })
  expect(describe(mark, 'vi').message).toBe(
    'Ô ghi "x"; ô này chỉ nhận số hoặc một trong các dấu: - (không có hiện tượng phát sinh), … (có phát sinh nhưng không thu thập được số liệu).',
  )
  const why = (reason: string) =>
    describe(issue('previous-missing', { unit: '91-2', period: '2025-Q2', reason }), 'en').message
  expect(why('coverage')).toBe(
    'There is no figure of the second quarter of 2025 on the territory of 91-2 to compare with. ' +
      'The figure of at least one unit that makes it up is missing.',
  )
  expect(why('none')).toMatch(/ none$/)
})

test('what a text holds is never taken for a phrase', () => {
  expect(describe(issue('file-empty', { file: 'blank' }), 'vi').message).toBe('Tệp blank không có dòng dữ liệu nào.')
  expect(describe(issue('file-empty', { file: '' }), 'vi').message).toContain('Tệp (để trống) không có')
})

test('options of a command are said beside the remedy, and only of codes that have any', () => {
  const found = issue('number-ambiguous', { value: '1.234', readings: ['1234', '1.234'] })
  expect(describe(found, 'vi').remedy).not.toContain('--')
  expect(commandRemedy(found, 'vi')).toContain('--locale vi')
  expect(commandRemedy(issue('cell-blank', {}), 'vi')).toBeNull()
})

test('an argument is text, never a template of its own', () => {
  const found = issue('column-missing', { column: '{available}', available: ['a'] })
  expect(describe(found, 'en').message).toBe('The table lacks the column {available}. It has: a.')
})

test('only our own codes are codes', () => {
  expect(isIssueCode('unit-unknown')).toBe(true)
  expect(isIssueCode('constructor')).toBe(false)
  expect(explain('toString')).toBeNull()
  expect(explain('file-empty')?.severity).toBe('error')
})
