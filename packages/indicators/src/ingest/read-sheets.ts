import { type Issue, issue } from '../base/issue.ts'
import type { CsvSeparator } from './csv-separator.ts'
import { type CsvSheetOptions, readCsvSheet } from './csv-sheet.ts'
import { type FileKind, fileKind } from './file-kind.ts'
import { readJsonSheets, readNdjsonSheets } from './json-sheets.ts'
import { ReadFault, readFault } from './read-fault.ts'
import { READ_LIMITS, type ReadLimits } from './read-limits.ts'
import { readXlsx } from './read-xlsx.ts'
import { type SdmxHeader, sdmxHeader } from './sdmx-csv.ts'
import type { Sheet } from './sheet.ts'
import { toUtf8 } from './text-encoding.ts'
import type { DefinedName } from './xlsx-workbook.ts'

export interface ReadSheetsOptions {
  /** Name of the file: where findings stand, and what tells CSV from JSON. */
  readonly name: string
  readonly limits?: Partial<ReadLimits>
  /** Milliseconds that have passed; without it the time limit is not kept. */
  readonly clock?: () => number
  /** Told how much was read, after each piece; stops the reading by throwing. */
  readonly onProgress?: () => void
  /** Separator of a CSV file, where it is declared. */
  readonly separator?: CsvSeparator
  /** Does the first row of a CSV file name its columns? It does unless this is `false`. */
  readonly hasHeader?: boolean
}

/** What a file holds, or the findings that say why it was not read; a file is read whole or not at all. */
export interface SheetsReading {
  readonly kind: FileKind | null
  readonly sheets: readonly Sheet[]
  /** Names that a workbook gives to cells. */
  readonly names: readonly DefinedName[]
  /** The columns of a CSV file that is SDMX-CSV. */
  readonly sdmx: SdmxHeader | null
  readonly issues: readonly Issue[]
}

/**
 * Reads the sheets of an .xlsx, .csv, .tsv, .json or .ndjson file, each cell as it stands there with its address. Nothing is
 * understood yet: how numbers and dates are written is declared later, to the reader of the single cell.
 */
export function readSheets(bytes: Uint8Array, options: ReadSheetsOptions): SheetsReading {
  const { name: file } = options
  const limits = { ...READ_LIMITS, ...options.limits }
  try {
    if (bytes.length === 0) throw readFault('file-empty', { file }, { file })
    if (bytes.length > limits.fileBytes) {
      throw readFault('file-too-large', { file, bytes: bytes.length, allowed: limits.fileBytes }, { file })
    }
    const kind = fileKind(bytes, file)
    const reading = readKind(kind, bytes, { ...options, limits })
    const isEmpty = reading.sheets.every(({ cellCount }) => cellCount === 0)
    return isEmpty ? { ...reading, issues: [...reading.issues, issue('file-empty', { file }, { file })] } : reading
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault
    return { kind: null, sheets: [], names: [], sdmx: null, issues: [fault.finding] }
  }
}

function readKind(
  kind: FileKind,
  bytes: Uint8Array,
  options: ReadSheetsOptions & { readonly limits: ReadLimits },
): SheetsReading {
  const { name: file, limits } = options
  const none = { kind, names: [], sdmx: null, issues: [] }
  const common = { file, name: baseName(file), limits, onChunk: pace(options) }
  if (kind === 'xlsx') return { ...none, ...readXlsx(bytes, common) }
  const utf8 = toUtf8(bytes, file)
  if (kind === 'json') return { ...none, ...readJsonSheets(new TextDecoder().decode(utf8), common) }
  if (kind === 'ndjson') return { ...none, ...readNdjsonSheets(new TextDecoder().decode(utf8), common) }
  const separator = options.separator ?? (kind === 'tsv' ? '\t' : null)
  const csv: CsvSheetOptions = { ...common, separator, hasHeader: options.hasHeader ?? true }
  const { sheet, header, issues } = readCsvSheet(utf8, csv)
  return { ...none, sheets: [sheet], sdmx: sdmxHeader(header), issues }
}

/** What is done after each piece of work: tell of it, and stop when it has taken too long. */
function pace({
  name: file,
  clock,
  onProgress,
  limits,
}: ReadSheetsOptions & { readonly limits: ReadLimits }): () => void {
  const start = clock?.() ?? 0
  const { seconds } = limits
  return () => {
    onProgress?.()
    if (clock && clock() - start > seconds * 1000) throw readFault('reading-too-slow', { file, seconds }, { file })
  }
}

function baseName(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[^.]+$/, '')
}
