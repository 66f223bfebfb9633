import { type CellRange, cellAddress } from '../base/cell-address.ts'
import type { Language } from '../base/issue.ts'
import { writeNumber } from '../base/write-number.ts'
import { type ConsolidatedPrint, consolidatedSheet, type PrintedSheet } from './consolidated-sheet.ts'
import { pageStyle } from './consolidated-style.ts'
import { CONSOLIDATED_WORDS } from './consolidated-words.ts'
import { TEMPLATE_WORDS } from './template-words.ts'
import type { CellLook, WorkbookCell } from './workbook-model.ts'
import { xmlText } from './workbook-xml.ts'

const DEFAULT_SIZE = 11
/** Digits of the width of a column that its edges and a mark take. */
const EDGE = 1

/** A consolidated form as a page to print: the official layout, figures as people write them, their marks as notes under the table. */
export function consolidatedHtml(print: ConsolidatedPrint): string {
  const { form, language, record, unit } = print
  const sheet = consolidatedSheet(print)
  const { layout } = sheet
  const notes = new Footnotes(sheet, language)
  const head = (layout.heads[0]?.range.fromRow ?? layout.indexRow) - 1
  const last = layout.lines.at(-1)?.sheetRow ?? layout.indexRow
  const draw = (part: Drawing['part'], from: number, to: number): string =>
    rowsHtml(sheet, { part, from, to, language, notes })
  const title = [form.head.number ?? form.names[language], record.period, unit.name].join(' · ')
  const footer = [record.sample ? TEMPLATE_WORDS[language].sample : '', form.id, record.period, record.basis]
  const columns = `<colgroup>${columnsHtml(sheet.sheet.widths)}</colgroup>`
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${xmlText(title)}</title>
<style>${pageStyle(form.print, sheet.sheet.widths, footer.filter(Boolean).join(' · '))}</style></head>
<body><main>
<table class="head">${columns}<tbody>
${draw('top', 1, head)}</tbody></table>
<table class="form">${columns}<thead>
${draw('heads', head + 1, layout.indexRow)}</thead><tbody class="lines">
${draw('lines', layout.indexRow + 1, last)}</tbody><tbody class="signed">
${draw('close', last + 2, layout.lastRow)}</tbody></table>
${notes.html()}
</main></body></html>
`
}

function columnsHtml(widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`).join('')
}

interface Drawing {
  readonly part: 'top' | 'heads' | 'lines' | 'close'
  readonly from: number
  readonly to: number
  readonly language: Language
  readonly notes: Footnotes
}

function rowsHtml({ sheet, layout }: PrintedSheet, { part, from, to, language, notes }: Drawing): string {
  const blocks = new Map((sheet.merges ?? []).map((range) => [cellAddress(range.fromRow, range.fromColumn), range]))
  const covered = new Set((sheet.merges ?? []).flatMap(coveredCells))
  const cells = new Map(sheet.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]))
  const tag = part === 'heads' ? 'th' : 'td'
  const widths = layout.columns.map(({ width }) => width)
  let html = ''
  for (let row = from; row <= to; row += 1) {
    let line = ''
    let isBlank = true
    for (let column = 1; column <= layout.lastColumn; column += 1) {
      const address = cellAddress(row, column)
      if (covered.has(address)) continue
      const cell = cells.get(address)
      if (cell?.content) isBlank = false
      const width = widths[column - 1] ?? 0
      line += cellHtml(cell, blocks.get(address), { tag, language, width, mark: notes.mark(address) })
    }
    // Lines of the head that a form leaves empty take no room.
    if (!isBlank || part !== 'top') html += `<tr>${line}</tr>\n`
  }
  return html
}

/** The cells of a block but for its first. */
function coveredCells({ fromRow, toRow, fromColumn, toColumn }: CellRange): readonly string[] {
  const found: string[] = []
  for (let row = fromRow; row <= toRow; row += 1) {
    for (let column = fromColumn; column <= toColumn; column += 1) {
      if (row > fromRow || column > fromColumn) found.push(cellAddress(row, column))
    }
  }
  return found
}

interface CellDrawing {
  readonly tag: string
  readonly language: Language
  readonly width: number
  readonly mark: string
}

function cellHtml(cell: WorkbookCell | undefined, block: CellRange | undefined, drawing: CellDrawing): string {
  const { tag, language, width, mark } = drawing
  const rows = block ? block.toRow - block.fromRow + 1 : 1
  const columns = block ? block.toColumn - block.fromColumn + 1 : 1
  const spans = `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`
  const { content, look = {} } = cell ?? {}
  const text =
    content?.kind === 'number' ? writeNumber(content.number, language) : content?.kind === 'text' ? content.text : ''
  // Bounds, and what is known with its counts, may go on in a second line; a number never does.
  const pieces = text.split(look.shrink ? /(?<=–)(?=\d)| (?=\()/ : /$^/)
  const room = ((width - EDGE) * DEFAULT_SIZE) / (look.size ?? DEFAULT_SIZE)
  const share = look.shrink ? Math.min(1, room / Math.max(...pieces.map(({ length }) => length))) : 1
  const written = xmlText(text)
    .replaceAll('\n', '<br>')
    .replace(/(?<=\d–)(?=\d)/, '<wbr>')
  return `<${tag}${spans}${classOf(look)}${styleOf(look, share)}>${written}${mark}</${tag}>`
}

function classOf({ bold, italic, align }: CellLook): string {
  const names = [bold ? 'b' : '', italic ? 'i' : '', align ?? ''].filter(Boolean)
  return names.length > 0 ? ` class="${names.join(' ')}"` : ''
}

function styleOf({ indent = 0, size = DEFAULT_SIZE, fill, color }: CellLook, share: number): string {
  const percent = Math.round((size / DEFAULT_SIZE) * share * 100)
  const rules = [
    indent > 0 ? `padding-left:${0.3 + indent}em` : '',
    percent === 100 ? '' : `font-size:${percent}%`,
    fill === undefined ? '' : `background:#${fill}`,
    color === undefined ? '' : `color:#${color}`,
  ].filter(Boolean)
  return rules.length > 0 ? ` style="${rules.join(';')}"` : ''
}

/** Marks of figures that are not exact, one number for each thing that is said of them. */
class Footnotes {
  readonly #numbers = new Map<string, number>()
  readonly #marks = new Map<string, number>()
  readonly #general: readonly string[]
  readonly #language: Language

  constructor({ figures }: PrintedSheet, language: Language) {
    const words = CONSOLIDATED_WORDS[language]
    this.#language = language
    for (const { address, mark } of figures) {
      const { quality, reasons, statuses, coverage } = mark
      if (quality === 'exact') continue
      const text = [...reasons, ...(quality === 'estimated' ? statuses : []), coverage].join(' ')
      const number = this.#numbers.get(text) ?? this.#numbers.size + 1
      this.#numbers.set(text, number)
      this.#marks.set(address, number)
    }
    const isOpen = figures.some(({ mark: { amounts } }) => amounts.length > 0)
    const statuses = new Set(figures.flatMap(({ mark }) => (mark.quality === 'exact' ? mark.statuses : [])))
    const exact = statuses.size === 0 ? words.exactNote : [words.exactNote, words.among, ...statuses].join(' ')
    this.#general = [words.marks, exact, ...(isOpen ? [words.open] : []), words.lineage]
  }

  mark(address: string): string {
    const number = this.#marks.get(address)
    return number === undefined ? '' : `<sup><a href="#n${number}">${number}</a></sup>`
  }

  html(): string {
    const items = [...this.#numbers].map(
      ([text, number]) => `<li id="n${number}"><sup>${number}</sup> ${xmlText(text)}</li>\n`,
    )
    const general = this.#general.map((text) => `<li>${xmlText(text)}</li>\n`)
    const title = CONSOLIDATED_WORDS[this.#language].notes
    return `<section class="notes"><h2>${title}</h2><ul>\n${items.join('')}${general.join('')}</ul></section>`
  }
}
