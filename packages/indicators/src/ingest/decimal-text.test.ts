import { expect, test } from 'vitest'
import { decimalOf, pointed } from './decimal-text.ts'

test.each([
  ['1.1000000000000001', '1.1'],
  ['0.30000000000000004', '0.30000000000000004'],
  ['123456789012345.67', '123456789012345.67'],
  // The nearest double is 1000000000000000, which no program writes as 999999999999999.99.
  ['999999999999999.99', '999999999999999.99'],
  ['-999999999999999.99', '-999999999999999.99'],
  ['9999999999999999', '9999999999999999'],
])('%s means %s', (written, meant) => {
  const read = decimalOf(written)
  expect(read && pointed(read)).toBe(meant)
})
