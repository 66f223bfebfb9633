import { type Issue, issue } from './base/issue.ts'
import type { ArchivedFile, ArchiveIndex, ArchiveManifest, Mapping } from './generated/types.ts'
import { doubledRecords } from './ingest/archive-doubled.ts'
import { type ArchiveFile, matchFiles, type StatedFile } from './ingest/archive-files.ts'
import { ArchiveUnits } from './ingest/archive-units.ts'
import { CountedFindings } from './ingest/counted-findings.ts'
import { isPlainText, readArchiveDocument, readArchiveTexts } from './ingest/read-archive-documents.ts'
import { type ArchiveContext, type ArchiveTableFile, readArchiveFigures } from './ingest/read-archive-figures.ts'
import { readSheets } from './ingest/read-sheets.ts'
import type { ArchiveEntry } from './model/archive.ts'
import type { CheckWorld } from './model/check-world.ts'
import { archiveIndex } from './report/archive-index.ts'

/** What a closed system handed over, and what it is read with. */
export interface ImportArchiveOptions {
  readonly manifest: ArchiveManifest
  /** SHA-256 of the manifest, and the name under which findings place it. */
  readonly manifestHash: string
  readonly manifestName: string
  /** The mapping that the manifest names, with the SHA-256 of its file. */
  readonly mapping: { readonly record: Mapping; readonly sha256: string } | null
  /** The files of the folder, without the manifest. */
  readonly files: readonly ArchiveFile[]
  readonly world: CheckWorld
  /** Told before each file is read. */
  readonly onProgress?: (file: string) => void
}

/** An archive that was read, and what was found on the way. */
export interface ArchiveImport {
  readonly index: ArchiveIndex
  readonly issues: readonly Issue[]
}

/** Reads an archive whole: every record of every file becomes an entry, counts are compared, and what does not fit is told. */
export function importArchive(options: ImportArchiveOptions): ArchiveImport {
  const { manifest, mapping, world } = options
  const { matched, issues } = matchFiles(manifest, options.files)
  const findings = new CountedFindings()
  const units = new ArchiveUnits(world.history, mapping?.record ?? null, findings)
  const context = { world, mapping: mapping?.record ?? null, units, findings }
  const found: Issue[] = [...issues]
  const entries: ArchiveEntry[] = []
  const files = matched.map((each): ArchivedFile => {
    options.onProgress?.(each.file.path)
    const listDate = each.stated.listDate ?? manifest.listDate
    const read = readFile(each, listDate, context)
    for (const entry of read.entries) entries.push(entry)
    for (const fault of read.issues) found.push(fault)
    return archivedFile(each, listDate, read.entries.length)
  })
  found.push(...countFaults(options, files), ...doubledRecords(entries), ...findings.issues())
  const index = archiveIndex({
    manifest,
    manifestHash: options.manifestHash,
    mapping: mapping && { code: mapping.record.code, sha256: mapping.sha256 },
    files,
    entries,
    units: units.counts,
    issues: found,
  })
  return { index, issues: found }
}

type Context = Omit<ArchiveContext, 'mapping'> & { readonly mapping: Mapping | null }
type FileReading = { readonly entries: readonly ArchiveEntry[]; readonly issues: readonly Issue[] }

function readFile(each: StatedFile, listDate: string, context: Context): FileReading {
  const { stated, file } = each
  const { path, sha256 } = file
  const isTable = stated.kind === 'figures' || (stated.kind === 'narrative' && !isPlainText(path))
  if (!isTable) return readArchiveDocument(each, listDate, context)
  const { mapping } = context
  if (mapping === null) {
    return { entries: [], issues: [issue('archive-columns-missing', { file: path, missing: [], mapping: '' })] }
  }
  const { kind, sheets, issues } = readSheets(file.bytes(), { name: path })
  if (kind === null) return { entries: [], issues }
  const table: ArchiveTableFile = { path, sha256, listDate, sheets }
  const read = stated.kind === 'figures' ? readArchiveFigures : readArchiveTexts
  const { entries, issues: more } = read(table, { ...context, mapping })
  return { entries, issues: [...issues, ...more] }
}

function archivedFile({ stated, file }: StatedFile, listDate: string, after: number): ArchivedFile {
  return {
    path: file.path,
    kind: stated.kind,
    listDate,
    bytes: file.size,
    sha256: file.sha256,
    isHashStated: stated.sha256 !== null,
    records: { before: stated.records, after },
  }
}

/** Files whose records are not as many as the old system counted, and its total where that is not what its files make up. */
function countFaults(
  { manifest, manifestName }: ImportArchiveOptions,
  files: readonly ArchivedFile[],
): readonly Issue[] {
  const faults = files.flatMap(({ path: file, records: { before, after } }) =>
    before === null || before === after ? [] : [issue('archive-records-differ', { file, before, after }, { file })],
  )
  const counted = new Map(files.map(({ path, records }) => [path, records.after]))
  const after = manifest.files.reduce((sum, { path, records }) => sum + (records ?? counted.get(path) ?? 0), 0)
  const { records: before } = manifest
  if (before === null || before === after) return faults
  const place = { file: manifestName }
  return [...faults, issue('archive-records-differ', { file: manifestName, before, after }, place)]
}
