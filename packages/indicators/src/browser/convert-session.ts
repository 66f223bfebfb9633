import { columnLetters } from '../base/cell-address.ts'
import { describe, type Language } from '../base/issue.ts'
import { writeDate } from '../base/write-date.ts'
import { CodeConverter, TO_DECIDE } from '../convert-codes.ts'
import {
  type CodeColumns,
  type ConvertedRow,
  convertTable,
  matchColumns,
  otherList,
  proposeColumns,
} from '../convert-table.ts'
import { issueCodes } from '../generated/issue-codes.ts'
import { phrases } from '../generated/phrases.ts'
import { readSheets } from '../ingest/read-sheets.ts'
import type { Sheet } from '../ingest/sheet.ts'
import { type IsoDate, isIsoDate } from '../model/iso-date.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { type ConversionLists, decisionRows, tableRows } from './conversion-csv.ts'
import type {
  ConversionCounts,
  ConversionWish,
  ConvertAnswer,
  ConvertQuestion,
  ConvertSlice,
  ConvertWords,
} from './convert-messages.ts'
import { exactCsv, excelCsv } from './excel-csv.ts'
import type { ChosenFile } from './messages.ts'
import { openRegister } from './register-slice.ts'
import { showConversion } from './show-conversion.ts'

type Answer<K extends ConvertAnswer['kind']> = Extract<ConvertAnswer, { readonly kind: K }>
type RowsQuestion = Extract<ConvertQuestion, { readonly kind: 'rows' }>

interface Converted extends ConversionLists {
  readonly sheet: Sheet
  readonly columns: CodeColumns
  readonly rows: readonly ConvertedRow[]
}

/** A file of the converter page from choosing to download: its sheets, and what its codes came to last. */
export class ConvertSession {
  readonly #history: UnitHistory
  readonly #language: Language
  #name = ''
  #sheets: readonly Sheet[] = []
  #converted: Converted | null = null

  constructor(slice: ConvertSlice, language: Language) {
    Object.assign(issueCodes, slice.wording.codes)
    Object.assign(phrases, slice.wording.phrases)
    this.#history = openRegister(slice)
    this.#language = language
  }

  ready(): Answer<'ready'> {
    const { vintages = [], coveredFrom = null } = this.#history.head
    return { kind: 'ready', lists: [...vintages].sort(), coveredFrom }
  }

  /** Reads a file and proposes the sheet and column that hold codes of a list. */
  read({ name, bytes }: ChosenFile, listDate: string): Answer<'table' | 'refused'> {
    this.#converted = null
    const { sheets, issues } = readSheets(bytes, { name, clock: () => Date.now() })
    this.#sheets = sheets.filter(({ cellCount }) => cellCount > 0)
    this.#name = name
    // Findings about a table that was read whole, such as a heading that stands twice, keep no code from being carried over.
    const fault = this.#sheets.length === 0 ? issues[0] : undefined
    if (fault) return { kind: 'refused', ...describe(fault, this.#language) }
    const date = dateOf(listDate)
    const proposed = this.#sheets.findIndex((sheet) => proposeColumns(sheet, this.#history, date) !== null)
    return this.columns(Math.max(0, proposed), listDate)
  }

  columns(at: number, listDate: string): Answer<'table'> {
    const sheet = this.#sheet(at)
    const date = dateOf(listDate)
    const proposed = proposeColumns(sheet, this.#history, date)
    const headRow = proposed?.headRow ?? 0
    return {
      kind: 'table',
      sheets: this.#sheets.map(({ name }) => name),
      sheet: at,
      columns: matchColumns(sheet, this.#history, date).map((match) => ({
        ...match,
        letters: columnLetters(match.column),
        header: headRow === 0 ? '' : sheet.cell(headRow, match.column).text.trim(),
      })),
      proposed,
    }
  }

  convert({ sheet: at, columns, listDate: from, date: to }: ConversionWish): Answer<'converted'> {
    const sheet = this.#sheet(at)
    const [listDate, date] = [dateOf(from), dateOf(to)]
    const rows = convertTable(sheet, columns, new CodeConverter(this.#history, listDate, date))
    this.#converted = { sheet, columns, rows, listDate, date }
    const other = otherList(sheet, columns, this.#history, listDate)
    return {
      kind: 'converted',
      counts: countsOf(rows),
      otherList: other && {
        date: other.listDate,
        written: writeDate(other.listDate, this.#language),
        fits: other.fits,
      },
    }
  }

  /** Lines of the last conversion: all, or those that need a decision. */
  rows({ which, from, count }: RowsQuestion): Answer<'rows'> {
    const converted = this.#last()
    const rows = which === 'all' ? converted.rows : converted.rows.filter(needsDecision)
    const shown = rows.slice(from, from + count)
    return {
      kind: 'rows',
      total: rows.length,
      rows: shown.map((row) => showConversion(row, this.#history, converted, this.#language)),
    }
  }

  csv(of: 'exact' | 'excel' | 'decisions', words: ConvertWords): Answer<'csv'> {
    const converted = this.#last()
    const base = (this.#name.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '')
    const show = (row: ConvertedRow) => showConversion(row, this.#history, converted, this.#language)
    if (of === 'decisions') {
      const rows = decisionRows(converted.rows.filter(needsDecision).map(show), words)
      return {
        kind: 'csv',
        name: `${base} ${words['convert.file.decisions'] ?? of}.csv`,
        text: excelCsv(rows, this.#language),
      }
    }
    const isExact = of === 'exact'
    const rows = tableRows(converted, converted.rows.map(show), isExact ? null : words)
    const text = isExact ? exactCsv(rows) : excelCsv(rows, this.#language)
    const suffix = words[isExact ? 'convert.file.exact' : 'convert.file.excel'] ?? of
    return { kind: 'csv', name: `${base} ${suffix}.csv`, text }
  }

  #sheet(at: number): Sheet {
    const sheet = this.#sheets[at]
    if (!sheet) throw new Error(`expected one of ${this.#sheets.length} sheets, found ${at}`)
    return sheet
  }

  #last(): Converted {
    if (this.#converted === null) throw new Error('expected a conversion before its lines are asked for')
    return this.#converted
  }
}

function dateOf(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(`expected a date, found "${text}"`)
  return text
}

function needsDecision({ conversion }: ConvertedRow): boolean {
  return conversion !== null && TO_DECIDE.includes(conversion.outcome)
}

/** `unknown`: codes that are none of the list, whatever they may mean; the others that need a decision are `decide`. */
function countsOf(rows: readonly ConvertedRow[]): ConversionCounts {
  const counts = { rows: rows.length, same: 0, converted: 0, decide: 0, unknown: 0, blank: 0 }
  for (const { conversion } of rows) {
    const outcome = conversion?.outcome ?? 'blank'
    if (outcome === 'same' || outcome === 'converted' || outcome === 'blank') counts[outcome] += 1
    else if (outcome === 'unknown' || outcome === 'zeros') counts.unknown += 1
    else counts.decide += 1
  }
  return counts
}
