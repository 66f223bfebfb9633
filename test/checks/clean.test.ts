import { expect, test } from 'vitest'
import { checkFiles } from '../../packages/indicators/src/check-files.ts'
import { filledForm } from './filled-form.ts'
import { toyForm } from './toy-form.ts'
import { world } from './toy-world.ts'

test('a form without a fault has none, and says so with counts', () => {
  const before = filledForm(toyForm, { name: 'before.json', head: { period: '2024-Q4' } })
  const result = checkFiles([filledForm(toyForm)], { world, previous: [before] })
  expect(result.findings.map(({ issue }) => issue)).toEqual([])
  expect(result.totals).toEqual({ error: 0, warning: 0, note: 0 })
  const [file] = result.files
  // Column 1 of the six rows that must be filled in.
  expect(file).toMatchObject({
    form: 'toy-1',
    unit: '30280-1',
    period: '2025-Q1',
    cells: 6,
    validCells: 6,
    isSample: true,
  })
})
