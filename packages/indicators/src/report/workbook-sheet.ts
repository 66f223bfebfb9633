import { type CellRange, cellAddress, rangeText } from '../base/cell-address.ts'
import type { CellRule, WorkbookCell, WorkbookSheet } from './workbook-model.ts'
import type { WorkbookStyles } from './workbook-styles.ts'
import { XML_HEAD, XML_SPACE, xmlAttributes, xmlText } from './workbook-xml.ts'

const PAPERS = { A4: 9, A3: 8 } as const
const MARGINS = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>'
const PROTECTED = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>'

/** Texts of a workbook, each held once. */
export class SharedTexts {
  readonly texts: string[] = []
  readonly #numbers = new Map<string, number>()
  uses = 0

  number(text: string): number {
    this.uses += 1
    const found = this.#numbers.get(text)
    if (found !== undefined) return found
    this.#numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }
}

export interface SheetParts {
  readonly styles: WorkbookStyles
  readonly texts: SharedTexts
  /** The sheet that is in front when the workbook is opened. */
  readonly isFront: boolean
  /** Relation of the boxes of notes. */
  readonly drawing: string | null
}

/** The part of one sheet; elements stand in the order that the format prescribes. */
export function sheetXml(sheet: WorkbookSheet, parts: SheetParts): string {
  const { merges = [], rules = [], links = [], print } = sheet
  return [
    `${XML_HEAD}<worksheet xmlns="${XML_SPACE.main}" xmlns:r="${XML_SPACE.office}">`,
    print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<dimension ref="${extent(sheet.cells)}"/>`,
    views(sheet, parts.isFront),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(sheet.widths),
    rowsXml(sheet, parts),
    sheet.isProtected ? PROTECTED : '',
    counted(
      'mergeCells',
      merges.map((range) => `<mergeCell ref="${rangeText(range)}"/>`),
    ),
    counted('dataValidations', rules.map(ruleXml)),
    links.length > 0
      ? `<hyperlinks>${links.map(({ address, location }) => `<hyperlink${xmlAttributes({ ref: address, location })}/>`).join('')}</hyperlinks>`
      : '',
    MARGINS,
    print
      ? `<pageSetup${xmlAttributes({ paperSize: PAPERS[print.paper], orientation: print.orientation, fitToWidth: 1, fitToHeight: 0 })}/><headerFooter><oddFooter>${xmlText(print.footer)}</oddFooter></headerFooter>`
      : '',
    parts.drawing === null ? '' : `<legacyDrawing r:id="${parts.drawing}"/>`,
    '</worksheet>',
  ].join('')
}

function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`
}

function extent(cells: readonly WorkbookCell[]): string {
  const range: CellRange = {
    fromRow: 1,
    fromColumn: 1,
    toRow: cells.reduce((most, { row }) => Math.max(most, row), 1),
    toColumn: cells.reduce((most, { column }) => Math.max(most, column), 1),
  }
  return rangeText(range)
}

function views({ freezeAt, hasGridLines }: WorkbookSheet, isFront: boolean): string {
  const attributes = xmlAttributes({
    showGridLines: hasGridLines === false ? false : null,
    tabSelected: isFront || null,
    workbookViewId: 0,
  })
  if (!freezeAt) return `<sheetViews><sheetView${attributes}/></sheetViews>`
  const { row, column } = freezeAt
  const pane = column > 1 ? (row > 1 ? 'bottomRight' : 'topRight') : 'bottomLeft'
  const frozen = xmlAttributes({
    xSplit: column > 1 ? column - 1 : null,
    ySplit: row > 1 ? row - 1 : null,
    topLeftCell: cellAddress(row, column),
    activePane: pane,
    state: 'frozen',
  })
  return `<sheetViews><sheetView${attributes}><pane${frozen}/><selection pane="${pane}"/></sheetView></sheetViews>`
}

function columns(widths: readonly number[]): string {
  const items = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`
}

function rowsXml({ cells, heights, hiddenRows }: WorkbookSheet, parts: SheetParts): string {
  const byRow = new Map<number, WorkbookCell[]>()
  for (const cell of cells) {
    const row = byRow.get(cell.row)
    if (row) row.push(cell)
    else byRow.set(cell.row, [cell])
  }
  const rows = [...byRow].sort(([a], [b]) => a - b)
  return `<sheetData>${rows
    .map(([row, held]) => {
      const height = heights?.get(row)
      const attributes = xmlAttributes({
        ...{ r: row, ht: height, customHeight: height === undefined ? null : true },
        hidden: hiddenRows?.has(row) || null,
      })
      const inside = [...held].sort((a, b) => a.column - b.column).map((cell) => cellXml(cell, parts))
      return `<row${attributes}>${inside.join('')}</row>`
    })
    .join('')}</sheetData>`
}

function cellXml({ row, column, content, look }: WorkbookCell, { styles, texts }: SheetParts): string {
  const place = `r="${cellAddress(row, column)}" s="${styles.number(look)}"`
  switch (content?.kind) {
    case undefined:
      return `<c ${place}/>`
    case 'text':
      return `<c ${place} t="s"><v>${texts.number(content.text)}</v></c>`
    case 'number':
      return `<c ${place}><v>${content.number}</v></c>`
    case 'error':
      return `<c ${place} t="e"><v>${xmlText(content.error)}</v></c>`
    case 'bareFormula':
      return `<c ${place}><f>${xmlText(content.formula)}</f></c>`
    case 'formula':
      return content.number === null
        ? `<c ${place} t="str"><f>${xmlText(content.formula)}</f><v>${xmlText(content.text)}</v></c>`
        : `<c ${place}><f>${xmlText(content.formula)}</f><v>${content.number}</v></c>`
  }
}

function ruleXml({ range, kind, formula, prompt, refusal, style }: CellRule): string {
  const attributes = xmlAttributes({
    type: kind,
    errorStyle: style === 'warning' ? 'warning' : null,
    allowBlank: true,
    showInputMessage: prompt ? true : null,
    showErrorMessage: true,
    errorTitle: short(refusal.title, 32),
    error: short(refusal.text, 225),
    promptTitle: prompt && short(prompt.title, 32),
    prompt: prompt && short(prompt.text, 255),
    sqref: rangeText(range),
  })
  return `<dataValidation${attributes}><formula1>${xmlText(formula)}</formula1></dataValidation>`
}

/** The format limits these texts; programs ask for repair when they are longer. */
function short(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`
}
