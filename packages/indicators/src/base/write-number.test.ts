import { expect, test } from 'vitest'
import { writeBytes, writeCount, writeNumber, writeTime, writeUngrouped } from './write-number.ts'

test.each([
  ['1234567.8', 'vi', 0, '1.234.567,8'],
  ['1234567.8', 'en', 0, '1,234,567.8'],
  ['-0.5', 'vi', 2, '\u22120,50'],
  ['-1234', 'en', 0, '\u22121,234'],
  ['12', 'vi', 1, '12,0'],
  ['999', 'vi', 0, '999'],
  ['15000000000000000.25', 'vi', 0, '15.000.000.000.000.000,25'],
  ['1/3', 'vi', 0, '1/3'],
  ['x', 'vi', 0, 'x'],
] as const)('%s in %s with %i decimals is %s', (value, language, decimals, written) => {
  expect(writeNumber(value, language, decimals)).toBe(written)
})

test('where marks are in doubt no thousands are marked', () => {
  expect(writeUngrouped('1234', 'vi')).toBe('1234')
  expect(writeUngrouped('-1.234', 'vi')).toBe('\u22121,234')
  expect(writeUngrouped('1.234', 'en')).toBe('1.234')
})

test('counts, sizes and times keep their measure on the same line', () => {
  expect(writeCount(12345, 'vi')).toBe('12.345')
  expect(writeBytes(61_234_567, 'vi')).toBe('61,2\u00a0MB')
  expect(writeBytes(50_000_000, 'en')).toBe('50\u00a0MB')
  expect(writeBytes(1, 'en')).toBe('1\u00a0kB')
  expect(writeTime(30, 'second', 'vi')).toBe('30\u00a0giây')
  expect(writeTime(1, 'day', 'en')).toBe('1\u00a0day')
  expect(writeTime(2, 'day', 'en')).toBe('2\u00a0days')
})
