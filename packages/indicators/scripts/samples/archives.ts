import type { ArchiveFileStated, ArchiveManifest, Mapping, MappingTable } from '../../src/generated/types.ts'
import { writeWorkbook } from '../../src/report/workbook.ts'
import { formatCsv } from '../import/observations/csv-table.ts'
import { samplePdf } from './sample-pdf.ts'
import { Seeded } from './seeded.ts'

type Range = readonly [least: number, most: number]

/** How the figures of a code of a sample are made: from a range by level, or as a part of another code's figure. */
interface PlannedCode {
  readonly code: string
  readonly measure?: string
  readonly province?: Range
  readonly commune?: Range
  readonly partOf?: string
  readonly percent?: Range
}

interface PlannedFile {
  readonly path: string
  readonly title: string
  readonly unit?: string
  readonly period?: string
}

/** What one sample archive is made from. */
interface PlannedArchive extends Pick<ArchiveManifest, 'system' | 'inUse' | 'handover' | 'listDate' | 'sharing'> {
  readonly statesHashes: boolean
  readonly tables: readonly {
    readonly path: string
    readonly years: readonly string[]
    readonly units: readonly string[]
    readonly listDate?: string
  }[]
  readonly codes: readonly PlannedCode[]
  readonly texts?: { readonly path: string; readonly rows: readonly Readonly<Record<string, string>>[] }
  readonly narratives: readonly (PlannedFile & { readonly text: readonly string[] })[]
  readonly attachments: readonly (PlannedFile & { readonly lines: readonly string[] })[]
}

/** What the sample archives are made from: `data/archives/plan.json`. */
export interface ArchivePlan {
  readonly seed: string
  readonly archives: readonly PlannedArchive[]
}

/** A file of a sample archive by its way in `data/archives`. */
export interface ArchiveSample {
  readonly path: string
  readonly bytes: Uint8Array
}

type Made = { readonly stated: Omit<ArchiveFileStated, 'sha256'>; readonly bytes: Uint8Array }
type Cells = Readonly<Record<string, string>>

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The files of all sample archives, each archive with its manifest: the same bytes each time. */
export function makeArchives(
  plan: ArchivePlan,
  mappings: ReadonlyMap<string, Mapping>,
  hash: (bytes: Uint8Array) => string,
): readonly ArchiveSample[] {
  return plan.archives.flatMap((planned) => {
    const mapping = mappings.get(planned.system)
    if (!mapping) throw new Error(`no mapping ${planned.system}`)
    const made = filesOf(planned, mapping, plan.seed)
    const manifest = manifestOf(planned, mapping, made, hash)
    return [
      { path: `${planned.system}/archive.json`, bytes: encode(`${JSON.stringify(manifest, null, 2)}\n`) },
      ...made.map(({ stated, bytes }) => ({ path: `${planned.system}/${stated.path}`, bytes })),
    ]
  })
}

function manifestOf(
  { system, inUse, handover, listDate, sharing, statesHashes }: PlannedArchive,
  { names, sources }: Mapping,
  made: readonly Made[],
  hash: (bytes: Uint8Array) => string,
): ArchiveManifest {
  return {
    ...{ system, names, sample: true, inUse, handover, mapping: system, listDate, sharing },
    records: made.reduce((sum, { stated }) => sum + (stated.records ?? 0), 0),
    files: made.map(({ stated: { path, kind, records, ...rest }, bytes }) => ({
      ...{ path, kind, records, sha256: statesHashes ? hash(bytes) : null },
      ...rest,
    })),
    sources,
    unknown: ['identifier'],
  }
}

function filesOf(planned: PlannedArchive, mapping: Mapping, seed: string): readonly Made[] {
  const { tables, codes, texts, narratives, attachments } = planned
  const tableOf = (field: 'value' | 'text'): MappingTable => {
    const found = mapping.tables.find(({ columns }) => columns.some((column) => column.field === field))
    if (!found) throw new Error(`no table of ${field} in ${mapping.code}`)
    return found
  }
  return [
    ...tables.map(({ path, years, units, listDate }): Made => {
      const rows = years.flatMap((year) => units.flatMap((unit) => figureRows(codes, mapping, { seed, unit, year })))
      const stated = {
        path,
        kind: 'figures',
        records: rows.length,
        ...(listDate !== undefined && { listDate }),
      } as const
      return { stated, bytes: tableFile(path, tableOf('value'), rows, mapping) }
    }),
    ...(texts ? [textTable(texts, tableOf('text'), mapping)] : []),
    ...narratives.map(({ text, ...rest }): Made => {
      return { stated: { ...rest, kind: 'narrative', records: 1 }, bytes: encode(`${text.join('\n')}\n`) }
    }),
    ...attachments.map(({ lines, ...rest }): Made => {
      return { stated: { ...rest, kind: 'attachment', records: 1 }, bytes: samplePdf(lines) }
    }),
  ]
}

function textTable({ path, rows }: NonNullable<PlannedArchive['texts']>, table: MappingTable, mapping: Mapping): Made {
  const cells = rows.map(({ unit = '', ...rest }) => ({ unitCode: unit, ...rest }))
  return { stated: { path, kind: 'narrative', records: rows.length }, bytes: tableFile(path, table, cells, mapping) }
}

/** One row for each code, by the fields that a mapping names. */
function figureRows(
  codes: readonly PlannedCode[],
  mapping: Mapping,
  { seed, unit, year }: { readonly seed: string; readonly unit: string; readonly year: string },
): readonly Cells[] {
  const own = mapping.units.find(({ code }) => code === unit)
  const isProvince = own !== undefined && /^\d{2}-/.test(own.unit)
  const values = new Map<string, number>()
  return codes.map(({ code, measure = '', partOf, percent = [100, 100], province, commune }) => {
    const random = new Seeded(seed, mapping.code, unit, year, code)
    const [least, most] = (isProvince ? province : commune) ?? [0, 0]
    const whole = values.get(partOf ?? '') ?? 0
    const value = partOf === undefined ? random.whole(least, most) : random.part(whole, ...percent)
    values.set(code, value)
    return { unitCode: unit, unitName: own?.name ?? '', indicator: code, period: year, measure, value: String(value) }
  })
}

function tableFile(
  path: string,
  { sheet, columns }: MappingTable,
  rows: readonly Cells[],
  mapping: Mapping,
): Uint8Array {
  const named = columns.map(({ header = '', field = '' }) => ({ header, field }))
  if (path.endsWith('.xlsx')) return workbook(sheet ?? 'data', named, rows)
  const { thousands } = mapping.locale
  const group = (value: string): string => value.replace(/\B(?=(\d{3})+$)/g, thousands)
  const lines = rows.map((row) =>
    Object.fromEntries(
      named.map(({ header, field }) => [header, field === 'value' ? group(row[field] ?? '') : (row[field] ?? '')]),
    ),
  )
  return encode(
    formatCsv(
      named.map(({ header }) => header),
      lines,
    ),
  )
}

function workbook(
  sheet: string,
  columns: readonly { readonly header: string; readonly field: string }[],
  rows: readonly Cells[],
): Uint8Array {
  const text = (row: number, column: number, value: string) =>
    ({ row, column, content: { kind: 'text', text: value }, look: {} }) as const
  const cells = [
    ...columns.map(({ header }, at) => text(1, at + 1, header)),
    ...rows.flatMap((each, line) =>
      columns.map(({ field }, at) => {
        const value = each[field] ?? ''
        if (field !== 'value') return text(line + 2, at + 1, value)
        return { row: line + 2, column: at + 1, content: { kind: 'number', number: value }, look: {} } as const
      }),
    ),
  ]
  const widths = columns.map(() => 16)
  return writeWorkbook({ title: 'SAMPLE', sheets: [{ name: sheet, cells, widths }], names: new Map() })
}
