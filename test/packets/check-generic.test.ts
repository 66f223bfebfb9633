import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateGenericValidation } from '@chitieu/indicators/validators'
import { expect, test } from 'vitest'
import { runChitieu } from '../support/run-chitieu.ts'

const folder = mkdtempSync(join(tmpdir(), 'chitieu-generic-'))
const sample = 'data/submissions/2025-Q3'

test('check --generic writes the generic form at the moment that is declared, twice the same', () => {
  const files = ['a.json', 'b.json'].map((name) => join(folder, name))
  for (const file of files) {
    const { status } = runChitieu('check', sample, '--generic', file, '--at', '2026-01-31T08:00:00+07:00', '--json')
    expect(status).toBe(1)
  }
  const [first = '', second] = files.map((file) => readFileSync(file, 'utf8'))
  expect(second).toBe(first)
  const report = JSON.parse(first)
  expect(validateGenericValidation(report)).toBe(true)
  const values = report.map(({ type, value }: { type: string; value: string }) => (type === 'validation' ? value : ''))
  expect(new Set(values)).toEqual(new Set(['0', '1', 'NA', '']))
  expect(report[0].event).toEqual({ time: '2026-01-31T08:00:00+07:00', actor: 'chitieu check' })
})

test('a moment that is none is refused', () => {
  const { status, err } = runChitieu('check', sample, '--generic', join(folder, 'c.json'), '--at', 'hôm qua')
  expect(status).toBe(2)
  expect(err).toContain('[option-invalid]')
})
