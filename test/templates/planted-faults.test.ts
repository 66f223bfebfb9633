import { readdirSync, readFileSync } from 'node:fs'
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

const PLACE = ['file', 'sheet', 'range', 'row', 'code'] as const

function expectedIn(name: string): readonly string[] {
  return rows(name)
    .map((row) => PLACE.map((column) => row[column] ?? '').join('|'))
    .sort()
}

function foundIn(files: readonly CheckFile[]): readonly string[] {
  const { findings } = checkFiles(files, { world: { ...catalog, ...library } })
  return findings
    .map(({ issue: { code, place = {} } }) => {
      const { file = '', sheet = '', range = '', row = '' } = place
      return [file, sheet, range, String(row), code].join('|')
    })
    .sort()
}

function receivedDays(): ReadonlyMap<string, string> {
  return new Map(rows('received.csv').map((row) => [row.file ?? '', row.received ?? '']))
}

test('a check of the files kept here finds what is listed of them, each in its cell, and nothing else', () => {
  const received = receivedDays()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.xlsx'))
    .map((name): CheckFile => {
      const bytes = readFileSync(join(folder, name))
      return { name, bytes, sha256: sha256(bytes), received: received.get(name) ?? '' }
    })
  expect(files).toHaveLength(19)
  expect(foundIn(files)).toEqual(expectedIn('committed-findings.csv'))
})

test('a check of all samples finds the planted faults, each in its cell, and nothing else', {
  timeout: 240_000,
}, () => {
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))
  const received = receivedDays()
  const files: CheckFile[] = []
  for (const { path, bytes } of makeSamples({ catalog, library, plan, hash: sha256 }, false)) {
    if (!path.endsWith('.xlsx')) continue
    const made = bytes()
    files.push({ name: path, bytes: made, sha256: sha256(made), received: received.get(path) ?? '' })
  }
  expect(foundIn(files)).toEqual(expectedIn('planted-faults.csv'))
})
