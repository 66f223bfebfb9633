import type { Language } from '../base/issue.ts'
import type { ArchiveEntry } from '../model/archive.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import type { ArchiveSummary } from '../node/archive-folder.ts'
import { shortEdition } from './print-archive.ts'
import { plain } from './print-issues.ts'

/** An entry that a search found. */
export interface ArchiveHit {
  readonly system: string
  readonly entry: ArchiveEntry
  /** What stands around the words in a narrative. */
  readonly passage: string
  /** Where the original is kept. */
  readonly object: string
}

/** An archive in the list of archives. */
export interface ArchiveLine {
  readonly summary: ArchiveSummary
  readonly edition: string
  readonly editions: number
}

const SHOWN = 50
const WORDS = {
  vi: {
    hits: 'mục tìm được',
    more: 'mục nữa; thêm --unit, --system hoặc dùng --json',
    none: 'không gắn với đơn vị nào',
    figure: 'số liệu',
    report: 'báo cáo',
    narrative: 'lời văn',
    attachment: 'tệp kèm theo',
    files: 'tệp',
    records: 'bản ghi',
    editions: 'bản',
  },
  en: {
    hits: 'hits',
    more: 'more; narrow by --unit or --system, or use --json',
    none: 'of no unit',
    figure: 'figure',
    report: 'report',
    narrative: 'narrative',
    attachment: 'attachment',
    files: 'files',
    records: 'records',
    editions: 'editions',
  },
} as const

/** Hits as a person reads them: what, whose, when, and where it stands in which original. */
export function hitsText(hits: readonly ArchiveHit[], history: UnitHistory, language: Language): string {
  const words = WORDS[language]
  const lines = hits.slice(0, SHOWN).flatMap((hit) => hitLines(hit, history, language))
  if (hits.length > SHOWN) lines.push(`… ${hits.length - SHOWN} ${words.more}`)
  return `${[...lines, `${hits.length} ${words.hits}`].map(plain).join('\n')}\n`
}

function hitLines({ system, entry, passage }: ArchiveHit, history: UnitHistory, language: Language): readonly string[] {
  const words = WORDS[language]
  const unit = entry.unit === null ? null : history.find(entry.unit)
  const whose = unit ? `${history.version(unit, entry.listDate).name} (${unit.id})` : words.none
  const what =
    entry.kind === 'figure'
      ? `${entry.code} ${entry.title}: ${entry.written} ${entry.measureWritten}`.trim()
      : `${words[entry.kind]}: ${entry.title}`
  const { file = '', sheet, range } = entry.place
  const where = [file, sheet, range].filter((part) => part !== undefined).join(', ')
  return [
    `${whose} · ${entry.periodWritten === '' ? '–' : entry.periodWritten} · ${what}`,
    ...(passage === '' ? [] : [`    "${passage}"`]),
    `    ${system}: ${where} · sha256 ${entry.sha256}`,
  ]
}

/** Hits as JSON, one a line. */
export function hitsJson(hits: readonly ArchiveHit[]): string {
  if (hits.length === 0) return '[]\n'
  const lines = hits.map(({ system, entry, passage, object }) => JSON.stringify({ system, ...entry, passage, object }))
  return `[\n${lines.join(',\n')}\n]\n`
}

/** The archives there are, as a person reads them. */
export function systemsText(rows: readonly ArchiveLine[], language: Language): string {
  const words = WORDS[language]
  return rows
    .map(({ summary: { system, names, counts }, edition, editions }) => {
      const { files, records } = counts
      const said = `${files.after} ${words.files}, ${records.after} ${words.records}, ${editions} ${words.editions}, ${shortEdition(edition)}`
      return `${plain(`${system}  ${names[language]}: ${said}`)}\n`
    })
    .join('')
}

/** The archives there are, as JSON. */
export function systemsJson(rows: readonly ArchiveLine[]): string {
  return `${JSON.stringify(
    rows.map(({ summary: { system, names, sharing, counts }, edition, editions }) => {
      return { system, names, sharing, counts, edition, editions }
    }),
    null,
    2,
  )}\n`
}
