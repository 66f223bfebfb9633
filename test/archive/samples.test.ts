import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ArchivePlan, makeArchives } from '../../packages/indicators/scripts/samples/archives.ts'
import { importArchive } from '../../packages/indicators/src/import-archive.ts'
import { readHandedOver } from '../../packages/indicators/src/node/read-handed-over.ts'
import { sha256, world } from './toy-archive.ts'

const data = join(import.meta.dirname, '../../data')
const folder = join(data, 'archives')
const plan: ArchivePlan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))

function imported(system: string) {
  const came = readHandedOver(join(folder, system), data)
  if (!came.ok) throw new Error(came.issues.map(({ code }) => code).join(', '))
  const { manifest, mapping, files } = came.value
  const hash = { manifestHash: manifest.sha256, manifestName: 'archive.json' }
  return importArchive({ manifest: manifest.record, ...hash, mapping, files, world })
}

test('the files kept here are what the program makes', () => {
  const made = makeArchives(plan, world.mappings, sha256)
  const here = globSync('sample-system-*/**/*.*', { cwd: folder })
  expect([...here].sort()).toEqual(made.map(({ path }) => path).sort())
  for (const { path, bytes } of made) {
    expect(sha256(readFileSync(join(folder, path))), `${path}: run make-archives.ts`).toBe(sha256(bytes))
  }
})

test('every sample says that it is one', () => {
  for (const path of globSync('sample-system-*/*/*', { cwd: folder })) expect(path).toContain('SAMPLE')
  for (const { system } of plan.archives) expect(imported(system).index.sample).toBe(true)
})

test('system A: six years of three units and six codes, one of which has no indicator, and three documents', () => {
  const { index, issues } = imported('sample-system-a')
  expect(issues.map(({ code, args }) => [code, 'records' in args ? args.records : 0])).toEqual([
    ['archive-indicator-kept', 6 * 3],
  ])
  expect(index.counts).toEqual({
    files: { before: 9, after: 9 },
    records: { before: 6 * 3 * 6 + 3, after: 6 * 3 * 6 + 3 },
    units: { codes: 3, resolved: 3 },
    codes: { matched: 3, converted: 2, unmapped: 1 },
    figures: { matched: 6 * 3 * 3, converted: 6 * 3 * 2, unmapped: 6 * 3 },
  })
})

test('system B: one code is two units, by the list that each file names', () => {
  const { index, issues } = imported('sample-system-b')
  expect(issues).toEqual([])
  const years = (unit: string) => [
    ...new Set(
      index.entries.filter((entry) => entry.unit === unit && entry.kind === 'figure').map(({ period }) => period),
    ),
  ]
  expect(years('31081-1')).toEqual(['2019', '2020'])
  expect(years('31081-2')).toEqual(['2021', '2022', '2023', '2024'])
  // Two years of three units and five codes, four years of as many, two narratives.
  expect(index.counts.records).toEqual({ before: 92, after: 92 })
  expect(index.counts.units).toEqual({ codes: 6, resolved: 6 })
})

test('a figure of a table and of a workbook is the exact amount in the measure of its indicator', () => {
  const { entries } = imported('sample-system-a').index
  const figures = entries.flatMap((entry) => (entry.kind === 'figure' ? [entry] : []))
  const plans = figures.filter(({ code }) => code === 'GN01')
  expect(plans).toHaveLength(18)
  for (const { written, value, place } of plans) {
    const thousand = written.replaceAll('.', '').padStart(4, '0')
    // One million đồng is a thousand thousand.
    const exact = `${thousand.slice(0, -3)}.${thousand.slice(-3)}`.replace(/\.?0+$/, '')
    expect([place.file, value]).toEqual([place.file, exact])
  }
})
