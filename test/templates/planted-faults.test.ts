import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeSamples } from '../../packages/indicators/scripts/samples/make-samples.ts'
import { type CheckFile, checkFiles } from '../../packages/indicators/src/check-files.ts'
import { readRows } from '../../packages/indicators/src/ingest/read-rows.ts'
import { catalog, DATA, library, sha256 } from './template-world.ts'

const folder = join(DATA, 'submissions')

function rows(name: string): readonly Readonly<Record<string, string>>[] {
  const read = readRows(readFileSync(join(folder, name)), name)
  if (!read.ok) throw new Error(`${name} cannot be read`)
  return read.value.map(({ cells }) => cells)
}

test('a check of all samples finds the planted faults, each in its cell, and nothing else', {
  timeout: 240_000,
}, () => {
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))
  const received = new Map(rows('received.csv').map((row) => [row.file ?? '', row.received ?? '']))
  const files: CheckFile[] = []
  for (const { path, bytes } of makeSamples({ catalog, library, plan, hash: sha256 }, false)) {
    if (!path.endsWith('.xlsx')) continue
    const made = bytes()
    files.push({ name: path, bytes: made, sha256: sha256(made), received: received.get(path) ?? '' })
  }
  const { findings } = checkFiles(files, { world: { ...catalog, ...library } })
  const found = findings.map(({ issue: { code, place = {} } }) => {
    const { file = '', sheet = '', range = '', row = '' } = place
    return [file, sheet, range, String(row), code].join('|')
  })
  const expected = rows('planted-faults.csv').map(({ file = '', sheet = '', range = '', row = '', code = '' }) => {
    return [file, sheet, range, row, code].join('|')
  })
  expect([...found].sort()).toEqual([...expected].sort())
})
