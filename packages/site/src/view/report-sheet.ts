import {
  type CellRange,
  CONSOLIDATED_WORDS,
  cellAddress,
  consolidatedSheet,
  type HeadField,
  type PrintedSheet,
  writeNumber,
} from '@chitieu/indicators'
import { figureAnchor, type OpenedReport } from './report-places.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** A cell of the printed form. */
export interface SheetCell {
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
  /** How the cell is set: `number`, `mark`, `text`, `label`, `measure`, `code`, `group`. */
  readonly kind: string
  readonly figure: SheetFigure | null
  /** Sources received of those expected, as it stands under a number that is no total: `(390/396)`. */
  readonly coverage: string
}

/** What is told of a figure beside its number. */
export interface SheetFigure {
  readonly id: string
  readonly href: string
  /** Its method as a word where it comes first in the table, else as letters. */
  readonly method: string
  readonly status: string
  readonly meaning: string
  readonly quality: string
  /** Number of its note; 0 where there is none. */
  readonly note: number
}

/** A form in its official layout, with the legend under it. */
export interface ReportSheet {
  readonly paper: string
  readonly left: readonly string[]
  readonly centre: { readonly notice: string; readonly title: string; readonly lines: readonly string[] }
  readonly right: readonly { readonly name: string; readonly text: string }[]
  readonly measure: string
  readonly columns: readonly string[]
  readonly heads: readonly (readonly SheetCell[])[]
  readonly index: readonly string[]
  readonly lines: readonly (readonly SheetCell[])[]
  readonly dateLine: string
  readonly signatures: readonly { readonly title: string; readonly sign: string }[]
  readonly notes: readonly string[]
  readonly legend: readonly string[]
}

type Text = (row: number, column: number) => string

/** The official layout of one unit's consolidated form; `hrefOf` leads from a figure to its sources. */
export function reportSheet(
  site: Site,
  { record, own, form, regime }: OpenedReport,
  language: Language,
  hrefOf: (anchor: string) => string,
): ReportSheet {
  const catalog = site.facts.reporting.world
  const printed = consolidatedSheet({ form, regime, catalog, record, unit: own, language })
  const { layout } = printed
  const text = textsOf(printed, language)
  const at = ({ fromRow, fromColumn }: CellRange): string => text(fromRow, fromColumn)
  const field = (name: HeadField): string => {
    const range = layout.fields.get(name)
    return range ? at(range) : ''
  }
  const notes = new SheetNotes(printed, language, hrefOf)
  return {
    paper: `${form.print.paper.toLowerCase()}-${form.print.orientation}`,
    left: [field('number'), field('instrument'), field('receivedOn')].filter(Boolean),
    centre: {
      notice: field('notice'),
      title: field('title'),
      lines: [field('period'), field('fromTo'), field('covers')].filter(Boolean),
    },
    right: (
      [
        ['reporterLabel', 'reporter'],
        ['unitCodeLabel', 'unitCode'],
        ['receiversLabel', 'receivers'],
      ] as const
    )
      .map(([name, told]) => ({ name: field(name), text: field(told) }))
      .filter((each) => each.text !== ''),
    measure: field('measure'),
    columns: layout.columns.map(({ column }) => column.role),
    heads: headRows(printed, text),
    index: layout.columns.map(({ sheetColumn }) => text(layout.indexRow, sheetColumn)),
    lines: layout.lines.map((line) => lineCells(printed, line, text, notes)),
    dateLine: at(layout.dateLine),
    signatures: form.signatures.map((names, place) => ({
      title: names[language],
      sign: layout.signatures[place] === undefined || names[language].includes('(') ? '' : say(language, 'report.sign'),
    })),
    notes: notes.texts,
    legend: notes.legend,
  }
}

function textsOf({ sheet }: PrintedSheet, language: Language): Text {
  const texts = new Map(
    sheet.cells.map(({ row, column, content }) => [
      cellAddress(row, column),
      content?.kind === 'number' ? writeNumber(content.number, language) : content?.kind === 'text' ? content.text : '',
    ]),
  )
  return (row, column) => texts.get(cellAddress(row, column)) ?? ''
}

function headRows({ layout }: PrintedSheet, text: Text): readonly (readonly SheetCell[])[] {
  const first = layout.heads[0]?.range.fromRow ?? layout.indexRow
  return Array.from({ length: layout.indexRow - first }, (_, at) =>
    layout.heads
      .filter(({ range }) => range.fromRow === first + at)
      .map(({ range, node }) => ({
        text: text(range.fromRow, range.fromColumn),
        rowSpan: range.toRow - range.fromRow + 1,
        columnSpan: range.toColumn - range.fromColumn + 1,
        kind: node.kind === 'column' ? node.role : 'group',
        ...{ figure: null, coverage: '' },
      })),
  )
}

function lineCells(
  { layout }: PrintedSheet,
  { sheetRow, row }: PrintedSheet['layout']['lines'][number],
  text: Text,
  notes: SheetNotes,
): readonly SheetCell[] {
  if (row.kind === 'heading') {
    const title = text(sheetRow, 1)
    return [{ text: title, rowSpan: 1, columnSpan: layout.lastColumn, kind: 'group', figure: null, coverage: '' }]
  }
  return layout.columns.map(({ sheetColumn, column }) => {
    const figure = notes.figureAt(cellAddress(sheetRow, sheetColumn))
    const written = text(sheetRow, sheetColumn)
    const kind = column.role !== 'value' ? column.role : /^[-…xc—]?$/.test(written) ? 'mark' : 'number'
    const coverage = figure === null ? '' : (/\([\d.,]+\/[\d.,]+\)$/.exec(written)?.[0] ?? '')
    const number = written.slice(0, written.length - coverage.length).trimEnd()
    return { text: number, rowSpan: 1, columnSpan: 1, kind, figure, coverage }
  })
}

/** Marks of figures: method in a word, then in letters; flags in theirs; a note for each thing that is said of what is not exact. */
class SheetNotes {
  readonly texts: string[] = []
  readonly legend: readonly string[]
  readonly #figures = new Map<string, SheetFigure>()

  constructor({ figures }: PrintedSheet, language: Language, hrefOf: (anchor: string) => string) {
    const met = new Set<string>()
    const flags = new Set<string>()
    for (const { address, figure, mark } of figures) {
      const { method, status } = figure
      const word = sayCode(language, 'method', method)
      const letters = sayCode(language, 'report.letters', method)
      const told = mark.quality === 'exact' ? '' : [...mark.reasons, mark.coverage].join(' ')
      for (const flag of status) flags.add(flag)
      const id = figureAnchor(figure)
      const said = [
        word,
        ...mark.amounts,
        ...[...status].map((flag) => sayCode(language, 'status', flag)),
        mark.coverage,
      ]
      this.#figures.set(address, {
        ...{ id, href: hrefOf(id), status, quality: mark.quality, note: told === '' ? 0 : this.#noteOf(told) },
        method: met.has(method) ? letters : word,
        meaning: said.join('; '),
      })
      met.add(method)
    }
    this.legend = legendOf(met, flags, language)
  }

  figureAt(address: string): SheetFigure | null {
    return this.#figures.get(address) ?? null
  }

  #noteOf(text: string): number {
    const at = this.texts.indexOf(text)
    return at < 0 ? this.texts.push(text) : at + 1
  }
}

function legendOf(methods: ReadonlySet<string>, flags: ReadonlySet<string>, language: Language): readonly string[] {
  const words = CONSOLIDATED_WORDS[language]
  const told = [...methods].map(
    (code) => `${sayCode(language, 'report.letters', code)}: ${sayCode(language, 'method', code)}`,
  )
  const letters = [...flags].sort().map((flag) => `${flag}: ${sayCode(language, 'status', flag)}`)
  return [[...told, ...letters].join('; '), words.marks, words.open].filter((text) => text !== '')
}
