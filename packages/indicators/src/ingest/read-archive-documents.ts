import { type Issue, issue } from '../base/issue.ts'
import type { ArchivedDocument } from '../generated/types.ts'
import type { IsoDate } from '../model/iso-date.ts'
import { periodWindow } from '../model/period.ts'
import type { StatedFile } from './archive-files.ts'
import { archiveRows, findArchiveTables } from './archive-tables.ts'
import type { CountedFindings } from './counted-findings.ts'
import { legacyText } from './legacy-font.ts'
import { type ArchiveContext, type ArchiveTableFile, readArchiveHead } from './read-archive-figures.ts'
import { ReadFault } from './read-fault.ts'
import { toUtf8 } from './text-encoding.ts'

/** Letters of a text that a finding shows. */
const SHOWN = 120

export interface ArchiveDocumentsReading {
  readonly entries: readonly ArchivedDocument[]
  readonly issues: readonly Issue[]
}

/** Is a narrative one text, not a table of texts? */
export function isPlainText(path: string): boolean {
  return /\.(?:txt|md)$/i.test(path)
}

/** The one entry of a report, attachment or plain text: its unit and period are those that the manifest states. */
export function readArchiveDocument(
  { stated, file: { path, sha256, bytes } }: StatedFile,
  listDate: IsoDate,
  { units, findings }: Pick<ArchiveContext, 'units' | 'findings'>,
): ArchiveDocumentsReading {
  const { kind, period = '', unit: code = '', title = path } = stated
  const window = periodWindow(period)
  const place = { file: path }
  const entry: ArchivedDocument = {
    kind: kind === 'figures' ? 'attachment' : kind,
    unit: code === '' ? null : units.read({ code, name: '', listDate, period, window, place }),
    unitCode: code,
    listDate,
    period: window && period,
    periodWritten: period,
    title: title.normalize('NFC'),
    place,
    sha256,
  }
  if (kind !== 'narrative') return { entries: [entry], issues: [] }
  try {
    const text = plainText(new TextDecoder().decode(toUtf8(bytes(), path)))
    tellLegacy(text, path, findings)
    return { entries: [{ ...entry, text }], issues: [] }
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault
    return { entries: [], issues: [fault.finding] }
  }
}

/** The entries of a table of narratives: a text in each row, with the unit and period beside it. */
export function readArchiveTexts(file: ArchiveTableFile, context: ArchiveContext): ArchiveDocumentsReading {
  const { tables, issues } = findArchiveTables(file.sheets, context.mapping, 'text', file.path)
  const entries = tables.flatMap((table) =>
    [...archiveRows(table, file.path)].map((row): ArchivedDocument => {
      const { unit, unitCode, listDate, period, periodWritten } = readArchiveHead(row, file, context)
      const text = plainText(row.cell('text')?.text ?? '')
      tellLegacy(text, file.path, context.findings)
      const title = row.text('title')
      const place = row.place('text')
      const { sha256 } = file
      return { kind: 'narrative', unit, unitCode, listDate, period, periodWritten, title, text, place, sha256 }
    }),
  )
  return { entries, issues }
}

/** NFC with line breaks of one kind. */
function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim()
}

function tellLegacy(text: string, file: string, findings: CountedFindings): void {
  const legacy = legacyText(text, null)
  if (legacy === null) return
  const { encoding } = legacy
  const converted = legacy.converted.slice(0, SHOWN)
  findings.add(['legacy', file, encoding], () => issue('archive-text-legacy', { encoding, converted }, { file }))
}
