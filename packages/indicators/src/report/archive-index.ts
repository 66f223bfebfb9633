import type { Issue } from '../base/issue.ts'
import { by, byText } from '../base/order.ts'
import type { ArchiveCodeCounts, ArchivedFile, ArchiveIndex, ArchiveManifest } from '../generated/types.ts'
import { type ArchiveEntry, inArchiveOrder } from '../model/archive.ts'

/** All that an index is laid out from. */
export interface ArchiveParts {
  readonly manifest: ArchiveManifest
  readonly manifestHash: string
  readonly mapping: ArchiveIndex['mapping']
  readonly files: readonly ArchivedFile[]
  readonly entries: readonly ArchiveEntry[]
  readonly units: { readonly codes: number; readonly resolved: number }
  readonly issues: readonly Issue[]
}

/** Lays out the index of an archive: counts before and after, files, findings, and the entries in their order. */
export function archiveIndex(parts: ArchiveParts): ArchiveIndex {
  const { manifest, files, entries, units } = parts
  const { system, names, sample, inUse, handover, sharing } = manifest
  const after = files.reduce((sum, { records }) => sum + records.after, 0)
  return {
    schemaVersion: '1.0.0',
    system,
    names,
    sample,
    inUse,
    handover,
    sharing,
    listDates: [...new Set([...files, ...entries].map(({ listDate }) => listDate))].sort(byText),
    manifest: parts.manifestHash,
    mapping: parts.mapping,
    counts: {
      files: { before: manifest.files.length, after: files.length },
      records: { before: recordsStated(manifest), after },
      units,
      codes: countCodes(entries),
      figures: countFigures(entries),
    },
    files: [...files].sort(by(({ path }) => path)),
    findings: parts.issues.map((found) => ({ ...found })),
    entries: inArchiveOrder(entries),
  }
}

/** Records as the old system counted them: its total, else the sum of its files where it counted each of them. */
function recordsStated({ records, files }: ArchiveManifest): number | null {
  if (records !== null) return records
  return files.reduce<number | null>(
    (sum, file) => (sum === null || file.records === null ? null : sum + file.records),
    0,
  )
}

function countFigures(entries: readonly ArchiveEntry[]): ArchiveIndex['counts']['figures'] {
  const counts = { matched: 0, converted: 0, unmapped: 0 }
  for (const entry of entries) if (entry.kind === 'figure') counts[entry.mapped] += 1
  return counts
}

/** Codes by the worst of what became of their figures: one figure that is not mapped makes its code one that is not. */
function countCodes(entries: readonly ArchiveEntry[]): ArchiveCodeCounts {
  const worst = new Map<string, keyof ArchiveCodeCounts>()
  for (const entry of entries) {
    if (entry.kind !== 'figure') continue
    const { code, mapped } = entry
    const held = worst.get(code)
    if (mapped === 'unmapped' || held === undefined || (mapped === 'converted' && held === 'matched')) {
      worst.set(code, mapped)
    }
  }
  const counts = { matched: 0, converted: 0, unmapped: 0 }
  for (const mapped of worst.values()) counts[mapped] += 1
  return counts
}
