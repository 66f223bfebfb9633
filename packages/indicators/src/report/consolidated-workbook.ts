import { writeDate, writePeriod } from '../base/write-date.ts'
import { writeNumber } from '../base/write-number.ts'
import { titleAt } from '../model/names.ts'
import { type ConsolidatedPrint, consolidatedSheet, type PrintedFigure } from './consolidated-sheet.ts'
import { CONSOLIDATED_WORDS } from './consolidated-words.ts'
import { linesHeight, wrappedLines } from './text-lines.ts'
import type { CellLook, Workbook, WorkbookCell, WorkbookSheet } from './workbook-model.ts'

const HEAD: CellLook = { bold: true, align: 'center', border: 'thin', fill: 'DDE7F0', wrap: true }
const BODY: CellLook = { border: 'thin', wrap: true, vertical: 'top', align: 'left', format: '@' }
const CELL_WIDTHS = [8, 14, 8, 24, 18, 16, 60, 12, 22, 40]
const SOURCE_WIDTHS = [56, 68, 12, 30, 16, 14]
const HEAD_ROW = 3

/** The workbook of a consolidated form: the form itself, how far each cell can be trusted, and the reports behind it. Nothing is open to typing. */
export function consolidatedWorkbook(print: ConsolidatedPrint): Workbook {
  const { form, language } = print
  const { sheet, figures } = consolidatedSheet(print)
  return {
    title: form.names[language],
    sheets: [sheet, cellsSheet(print, figures), sourcesSheet(print)],
    names: new Map(),
  }
}

function cellsSheet({ language, form }: ConsolidatedPrint, figures: readonly PrintedFigure[]): WorkbookSheet {
  const words = CONSOLIDATED_WORDS[language]
  const rows = figures.map(({ address, figure, mark }) => {
    const { content, quality, reasons, amounts, statuses } = mark
    const { row, column, key = '', received, expected, periods, changes = [] } = figure
    const shown = content.kind === 'number' ? writeNumber(content.number, language) : content.text
    return [
      ...[address, row, column, key, shown, words.quality[quality], [...reasons, ...amounts, ...statuses].join(' ')],
      ...[
        `${received}/${expected}`,
        periods.map((period) => writePeriod(period, language)).join(', '),
        changes.join(', '),
      ],
    ]
  })
  return tableSheet(words.cellsSheet, {
    ...{ title: form.names[language], under: words.marks, head: words.cellsHead, rows, widths: CELL_WIDTHS },
  })
}

function sourcesSheet({ language, record, catalog }: ConsolidatedPrint): WorkbookSheet {
  const words = CONSOLIDATED_WORDS[language]
  const rows = record.submissions.map(({ file, sha256, subject, period, listDate }) => {
    const unit = catalog.history.find(subject)
    const name = unit ? titleAt(catalog.history, unit, listDate) : ''
    return [file, sha256, subject, name, writePeriod(period, language), writeDate(listDate, language)]
  })
  return tableSheet(words.sourcesSheet, {
    ...{ title: words.sourcesTitle, under: words.lineage, head: words.sourcesHead, rows, widths: SOURCE_WIDTHS },
  })
}

interface Table {
  readonly title: string
  readonly under: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly widths: readonly number[]
}

/** A title, a line under it, and a table of texts from row 3 on. */
function tableSheet(name: string, { title, under, head, rows, widths }: Table): WorkbookSheet {
  const line = (row: number, texts: readonly string[], look: CellLook): readonly WorkbookCell[] =>
    texts.map((text, at) => ({
      ...{ row, column: at + 1, look },
      ...(text === '' ? {} : { content: { kind: 'text', text } as const }),
    }))
  const height = (texts: readonly string[]): number =>
    linesHeight(Math.max(...texts.map((text, at) => wrappedLines(text, widths[at] ?? 10))))
  return {
    name,
    cells: [
      ...line(1, [title], { bold: true, size: 13 }),
      ...line(2, [under], { italic: true }),
      ...line(HEAD_ROW, head, HEAD),
      ...rows.flatMap((texts, at) => line(HEAD_ROW + 1 + at, texts, BODY)),
    ],
    ...{ widths, isProtected: true, hasGridLines: false, freezeAt: { row: HEAD_ROW + 1, column: 1 } },
    heights: new Map([head, ...rows].map((texts, at) => [HEAD_ROW + at, height(texts)])),
    print: {
      ...{ paper: 'A4', orientation: 'landscape', titleRows: [HEAD_ROW, HEAD_ROW], footer: '&R&8 &P/&N' },
      area: { fromRow: 1, fromColumn: 1, toRow: HEAD_ROW + rows.length, toColumn: widths.length },
    },
  }
}
