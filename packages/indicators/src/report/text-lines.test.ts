import { describe, expect, test } from 'vitest'
import { linesHeight, wrappedLines } from './text-lines.ts'

const a = (count: number): string => 'a'.repeat(count)

// A column of 21 has room for 20 digits; an `a` takes 0.95 of one and a little to spare, so 20 of them fit and 21 do not.
describe('lines that a text takes', () => {
  test.each([
    ['', 21, {}, 1],
    [a(20), 21, {}, 1],
    [a(21), 21, {}, 2],
    [a(61), 21, {}, 4],
    // Ten letters, a blank and nine fit; ten and ten do not: the word goes down whole.
    [`${a(10)} ${a(9)}`, 21, {}, 1],
    [`${a(10)} ${a(10)}`, 21, {}, 2],
    [`${a(15)} ${a(15)} ${a(15)}`, 21, {}, 3],
    // A word longer than the column is broken, and what is left of it shares its line.
    [`${a(5)} ${a(25)} ${a(5)}`, 21, {}, 3],
    ['a\nb\n\nc', 21, {}, 4],
    // Marks take no room of their own, and narrow letters little.
    ['ấấấấấấấấấấấấấấấấấấấấ', 21, {}, 1],
    ['i'.repeat(32), 21, {}, 1],
    ['W'.repeat(13), 21, {}, 2],
    [a(20), 21, { bold: true }, 2],
    // Twice as large: ten fit.
    [a(20), 21, { size: 22 }, 2],
    [a(21), 21, { size: 22 }, 3],
    [a(19), 21, { indent: 2 }, 2],
    [a(3), 1, {}, 3],
  ])('%j in %d %o: %d', (text, width, look, lines) => expect(wrappedLines(text, width, look)).toBe(lines))
})

test('a row is as high as its lines', () => {
  expect([1, 2, 3].map((lines) => linesHeight(lines))).toEqual([19, 33, 48])
  expect(linesHeight(1, { size: 22 })).toBe(33)
  expect(linesHeight(1, { size: 9 })).toBe(19)
})
