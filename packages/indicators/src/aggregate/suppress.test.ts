import { expect, test } from 'vitest'
import { complementsOf } from './suppress.ts'

const cell = (id: string, value: number | null) => ({ id, value: value === null ? null : BigInt(value) })

test('the smallest sibling of a hidden cell is hidden too, since the total stays public', () => {
  const cells = [cell('a', 10), cell('b', 3), cell('c', 5)]
  expect([...complementsOf(cells, [{ cells: ['a', 'b', 'c'] }], new Set(['a']))]).toEqual(['b'])
})

test('a second hidden cell in the same sum is complement enough', () => {
  const cells = [cell('a', 10), cell('b', 3), cell('c', 5)]
  expect([...complementsOf(cells, [{ cells: ['a', 'b', 'c'] }], new Set(['a', 'c']))]).toEqual([])
})

test('a complement in the new table is followed back into the old one', () => {
  // Old a1 a2 b1 b2 under one parent; new A = a1 + a2, B = b1 + b2 under one parent; a1 is confidential.
  const cells = [cell('a1', 4), cell('a2', 6), cell('b1', 7), cell('b2', 9), cell('A', 10), cell('B', 16)]
  const relations = [
    { cells: ['A', 'a1', 'a2'], result: 'A' },
    { cells: ['B', 'b1', 'b2'], result: 'B' },
    { cells: ['a1', 'a2', 'b1', 'b2'] },
    { cells: ['A', 'B'] },
  ]
  const hidden = complementsOf(cells, relations, new Set(['a1', 'A']))
  // Old parent gives a1 away: a2 (smallest). New parent gives A away: B. B = b1 + b2 gives B away: b1.
  expect([...hidden].sort()).toEqual(['B', 'a2', 'b1'])
})

test('equal cells are hidden by id', () => {
  const cells = [cell('z', 1), cell('y', 3), cell('x', 3)]
  expect([...complementsOf(cells, [{ cells: ['z', 'y', 'x'] }], new Set(['z']))]).toEqual(['x'])
})
