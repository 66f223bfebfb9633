import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { ArchiveFileStated, ArchiveManifest, Mapping } from '../../packages/indicators/src/generated/types.ts'
import { type ImportArchiveOptions, importArchive } from '../../packages/indicators/src/import-archive.ts'
import { readCheckWorld } from '../../packages/indicators/src/node/read-check-world.ts'
import { writeWorkbook } from '../../packages/indicators/src/report/workbook.ts'

const read = readCheckWorld(join(import.meta.dirname, '../../data'))
if (!read.ok) throw new Error(read.issues.map(({ code }) => code).join(', '))

/** The real register and catalogue. */
export const world = read.value

const known = world.mappings.get('sample-system-a')
if (!known) throw new Error('expected the mapping of sample system A')

/** The mapping of sample system A, with a table of narratives and one whose rows name their list beside that of figures. */
export const mapping: Mapping = {
  ...known,
  tables: [
    ...known.tables,
    {
      sheet: 'LoiVan',
      headerRow: 1,
      columns: [
        { header: 'MA_DV', field: 'unitCode' },
        { header: 'KY', field: 'period' },
        { header: 'TIEU_DE', field: 'title' },
        { header: 'LOI_VAN', field: 'text' },
      ],
    },
    {
      sheet: 'SoLieuNgay',
      headerRow: 1,
      columns: [
        { header: 'MA_DV', field: 'unitCode' },
        { header: 'NGAY_DM', field: 'listDate' },
        { header: 'MA_CT', field: 'indicator' },
        { header: 'KY', field: 'period' },
        { header: 'GIA_TRI', field: 'value' },
      ],
    },
  ],
}

/** Header of a table of figures. */
export const HEAD = 'MA_DV,TEN_DV,MA_CT,KY,DVT,GIA_TRI'

/** What is stated of a file, and what came: a text, bytes, or nothing. */
export interface ToyFile extends Partial<Omit<ArchiveFileStated, 'path'>> {
  readonly came: string | Uint8Array | null
  /** Is it in the manifest? It is unless this is `false`. */
  readonly isStated?: boolean
}

export type ToyFiles = Readonly<Record<string, ToyFile>>

/** A table of figures of system A. */
export const figures = (rows: readonly string[], stated: Partial<ToyFile> = {}): ToyFile => ({
  kind: 'figures',
  came: `${[HEAD, ...rows].join('\n')}\n`,
  ...stated,
})

/** A workbook of sheets of texts; cells are parted by commas. */
export function workbookOf(sheets: Readonly<Record<string, readonly string[]>>): Uint8Array {
  return writeWorkbook({
    title: 'toy',
    names: new Map(),
    sheets: Object.entries(sheets).map(([name, lines]) => ({
      name,
      widths: [],
      cells: lines.flatMap((line, row) =>
        line.split(',').map((text, column) => {
          const content = { kind: 'text', text } as const
          return { row: row + 1, column: column + 1, content, look: {} }
        }),
      ),
    })),
  })
}

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** An archive of some files, on the list of 2024-12-31 unless a file names another. */
export function toyArchive(files: ToyFiles, changed: Partial<ArchiveManifest> = {}): ImportArchiveOptions {
  const entries = Object.entries(files)
  const manifest: ArchiveManifest = {
    system: 'toy',
    names: { vi: 'Hệ thống thử', en: 'Toy system' },
    sample: true,
    inUse: { from: '2015-01-01', to: '2025-07-01' },
    handover: { by: { vi: 'Sở thử', en: 'Toy office' }, identifier: '', date: null },
    mapping: 'sample-system-a',
    listDate: '2024-12-31',
    sharing: 'public',
    records: null,
    files: entries.flatMap(([path, { came: _, isStated, kind = 'figures', ...rest }]) =>
      isStated === false ? [] : [{ path, kind, records: null, sha256: null, ...rest }],
    ),
    sources: ['invented'],
    unknown: [],
    ...changed,
  }
  return {
    manifest,
    manifestHash: sha256(JSON.stringify(manifest)),
    manifestName: 'archive.json',
    mapping: { record: mapping, sha256: sha256(JSON.stringify(mapping)) },
    files: entries.flatMap(([path, { came }]) => {
      if (came === null) return []
      const bytes = bytesOf(came)
      return [{ path, size: bytes.length, sha256: sha256(bytes), bytes: () => bytes }]
    }),
    world,
  }
}

/** Findings of an archive as `code place`, the place a cell, row or file. */
export function findingsOf(options: ImportArchiveOptions): readonly string[] {
  return importArchive(options).issues.map(({ code, place: { file, range, row } = {} }) => {
    const where = range ?? (row === undefined ? (file ?? '') : `row ${row}`)
    return `${code} ${where}`.trim()
  })
}
