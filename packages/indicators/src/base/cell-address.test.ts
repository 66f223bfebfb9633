import { expect, test } from 'vitest'
import { parseRange } from './cell-address.ts'

test.each([
  ['B9', [9, 9, 2, 2]],
  ['$B$9', [9, 9, 2, 2]],
  ['b9', [9, 9, 2, 2]],
  ['AB1', [1, 1, 28, 28]],
  ['XFD1048576', [1048576, 1048576, 16384, 16384]],
  ['ZZZ9999999', [9999999, 9999999, 18278, 18278]],
  ['D5:D7', [5, 7, 4, 4]],
  ['$D$5:F$7', [5, 7, 4, 6]],
  ['F7:D5', [5, 7, 4, 6]],
  ['D7:F5', [5, 7, 4, 6]],
])('%s is rows and columns %j', (text, [fromRow, toRow, fromColumn, toColumn]) => {
  expect(parseRange(text)).toEqual({ fromRow, toRow, fromColumn, toColumn })
})

test.each([
  ...['', '9', 'B', 'B0', 'B09', 'B-1', 'B1.5', 'B 9', ' B9', 'B9 ', '31:35', 'A:B', 'B9:', ':B9', 'B9:C', 'B9:C9:D9'],
  ...['ABCD1', 'B12345678', '$$B9', 'B$$9', 'B9$', '@1', '[1', '`1', '{1', 'Đ1', 'B١', 'R1C1', 'B9:31'],
])('%j is no address of cells', (text) => {
  expect(parseRange(text)).toBeNull()
})
