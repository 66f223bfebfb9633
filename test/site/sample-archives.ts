import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ArchiveEntry, ArchiveIndex } from '@chitieu/indicators'
import { ArchiveFolder } from '@chitieu/indicators/node'

/** An archive of a closed system, as far as a test chooses it: who may see it and what it holds. */
export interface SampleArchive {
  readonly system: string
  readonly sharing: ArchiveIndex['sharing']
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly entries: (hashOf: (path: string) => string) => readonly ArchiveEntry[]
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const common = { listDate: '2019-12-31', period: '2019', periodWritten: '2019' } as const

/** A figure of Birch (20) in the old system. */
const figure = (period: string, written: string, range: string, sha: string): ArchiveEntry => ({
  kind: 'figure',
  unit: '20-1',
  unitCode: '20',
  unitName: 'Birch',
  ...{ ...common, period, periodWritten: period },
  title: 'Dân số',
  code: 'P.01',
  indicator: 'population-resident-average',
  breakdown: '',
  definition: null,
  scenario: 'actual',
  mapped: 'matched',
  ...{ written, measureWritten: 'nghìn người', state: 'number', value: written, measure: 'thousand-persons' },
  place: { file: 'so-lieu/Dân số.csv', sheet: 'Dân số', range },
  sha256: sha,
})

/** Two closed systems: a public one with figures, a narrative and a file, and an internal one. */
export const ARCHIVES: readonly SampleArchive[] = [
  {
    system: 'old-a',
    sharing: 'public',
    files: [
      {
        path: 'so-lieu/Dân số.csv',
        text: 'unit,indicator,period,value\n20,P.01,2018,210\n20,P.01,2019,220\n20,X.9,2019,\n',
      },
      { path: 'loi-van/bao-cao.txt', text: 'Kết quả.\n\nĐề xuất.\n' },
      { path: 'so-do.PDF', text: '%PDF-1.4\n' },
    ],
    entries: (hashOf) => {
      const [table, text, plan] = [hashOf('so-lieu/Dân số.csv'), hashOf('loi-van/bao-cao.txt'), hashOf('so-do.PDF')]
      const document = { unit: '20-1', unitCode: '20', ...common } as const
      const last = figure('2019', '', 'D4', table)
      if (last.kind !== 'figure') throw new Error('expected a figure')
      return [
        figure('2019', '220', 'D3', table),
        figure('2018', '210', 'D2', table),
        {
          ...last,
          title: 'X.9',
          code: 'X.9',
          indicator: null,
          mapped: 'unmapped',
          state: 'blank',
          value: null,
          measure: null,
        },
        {
          ...document,
          ...{ kind: 'narrative', title: 'Báo cáo năm 2019', text: 'Kết quả.\n\nĐề xuất.' },
          ...{ place: { file: 'loi-van/bao-cao.txt' }, sha256: text },
        },
        {
          ...document,
          ...{ kind: 'attachment', title: 'Sơ đồ', unit: null, unitCode: '' },
          ...{ place: { file: 'so-do.PDF' }, sha256: plan },
        },
      ]
    },
  },
  {
    system: 'old-b',
    sharing: 'internal',
    files: [{ path: 'a.csv', text: 'internal\n' }],
    entries: (hashOf) => [{ ...figure('2019', '5', 'D2', hashOf('a.csv')), place: { file: 'a.csv', range: 'D2' } }],
  },
]

/** Keeps archives in a folder, as an import would. */
export function sampleArchives(folder: string, archives: readonly SampleArchive[]): void {
  for (const { system, sharing, files, entries } of archives) {
    const sources = mkdtempSync(join(tmpdir(), 'chitieu-originals-'))
    const originals = [...files, { path: 'archive.json', text: '{}' }].map(({ text }, at) => {
      const source = join(sources, String(at))
      writeFileSync(source, text)
      return { source, sha256: sha256(text) }
    })
    const texts = new Map(files.map(({ path, text }) => [path, text]))
    const counts = { matched: 0, converted: 0, unmapped: 0 }
    const all = { before: files.length, after: files.length }
    new ArchiveFolder(folder).keep(
      {
        ...{ schemaVersion: '1.0.0', system, sample: true, sharing, listDates: ['2019-12-31'] },
        names: { vi: `Hệ thống ${system}`, en: `System ${system}` },
        inUse: { from: '2010-01-01', to: '2020-01-01' },
        handover: { by: { vi: 'Sở mẫu', en: 'Sample office' }, identifier: '', date: null },
        ...{ manifest: sha256('{}'), mapping: null, findings: [] },
        counts: { files: all, records: all, units: { codes: 1, resolved: 1 }, codes: counts, figures: counts },
        files: files.map(({ path, text }) => ({
          ...{ path, kind: 'attachment', listDate: '2019-12-31', bytes: Buffer.byteLength(text), sha256: sha256(text) },
          ...{ isHashStated: false, records: { before: null, after: 1 } },
        })),
        entries: entries((path) => sha256(texts.get(path) ?? '')),
      },
      originals,
    )
  }
}
