import type { DueRule, Form, FormCellPart, FormColumn, FormRow } from '../generated/types.ts'
import { cellPart, type FigureRow, leafColumns, partMeasure, rowMeasure } from '../model/form.ts'
import type { FormLayout, LayoutLine } from '../model/form-layout.ts'
import { dayTitle, fillSlots } from '../model/head-words.ts'
import { templateFormula } from './template-formulas.ts'
import { blockCells } from './template-head.ts'
import type { GivenValue, TemplateOptions } from './template-options.ts'
import { TEMPLATE_WORDS } from './template-words.ts'
import type { CellContent, CellLook, CellNote, WorkbookCell } from './workbook-model.ts'

const HEAD: CellLook = { bold: true, align: 'center', wrap: true, border: 'thin', fill: 'DDE7F0' }
const INDEX: CellLook = { italic: true, size: 9, align: 'center', border: 'thin', fill: 'F2F2F2', shrink: true }
const GREY = 'EDEDED'
const INPUT = 'FFFBE6'
const GROUP: CellLook = { bold: true, align: 'left', border: 'thin', fill: 'F2F2F2', wrap: true }
/** Marks as forms write them. */
const MARKS = { nil: '-', missing: '…', notApplicable: 'x' } as const

/** How a cell of figures behaves: what the form says, with what the catalogue adds. */
export interface TableCell {
  readonly part: FormCellPart
  readonly entry: NonNullable<FormCellPart['entry']>
  readonly type: NonNullable<FormCellPart['type']>
  readonly decimals: number | null
  readonly isNonNegative: boolean
  /** `null` where the catalogue gives none. */
  readonly measure: string | null
}

/** What a cell of a form may hold. */
export function tableCell({ form, catalog, language }: TemplateOptions, row: FigureRow, column: FormColumn): TableCell {
  const part = column.role === 'note' ? { ...column.cell } : cellPart(form, row, column)
  const indicator = part.indicator === undefined ? undefined : catalog.indicators.get(part.indicator)
  const measure = partMeasure(part, catalog)
  return {
    part,
    entry: part.entry ?? (column.role === 'note' ? 'note' : 'input'),
    type: part.type ?? (column.role === 'note' ? 'text' : 'number'),
    decimals: part.decimals ?? indicator?.decimals ?? null,
    isNonNegative: part.bound === false || (indicator?.nonNegative ?? false),
    measure: measure ? (measure.symbols ?? measure.names)[language] : null,
  }
}

/** Headings, index row and lines of the table, with the notes that hang on them. */
export function tableCells(
  options: TemplateOptions,
  layout: FormLayout,
): { readonly cells: readonly WorkbookCell[]; readonly notes: readonly CellNote[] } {
  const { form, language } = options
  const cells: WorkbookCell[] = []
  const notes: CellNote[] = []
  for (const { range, node } of layout.heads) {
    cells.push(...blockCells(range, node.heading[language], HEAD))
    const text = node.kind === 'column' ? (node.guidance?.[language] ?? conceptOf(options, node.cell)) : null
    if (text) notes.push({ row: range.fromRow, column: range.fromColumn, text })
  }
  for (const { sheetColumn, column } of layout.columns) {
    const text = printedIndex(form, column)
    cells.push({ row: layout.indexRow, column: sheetColumn, content: { kind: 'text', text }, look: INDEX })
  }
  for (const line of layout.lines) {
    cells.push(...lineCells(options, layout, line))
    const text = noteOf(options, line.row)
    if (text && (line.repeat ?? 1) === 1) notes.push({ row: line.sheetRow, column: labelColumn(layout), text })
  }
  return { cells, notes }
}

function printedIndex(form: Form, { index, printedIndex: printed }: FormColumn): string {
  const usesBrackets = leafColumns(form.columns).some((column) => column.printedIndex?.startsWith('('))
  return printed ?? (usesBrackets ? `(${index})` : index)
}

function labelColumn(layout: FormLayout): number {
  return layout.columns.find(({ column }) => column.role === 'label')?.sheetColumn ?? 1
}

function noteOf(options: TemplateOptions, row: FormRow): string | null {
  return row.guidance?.[options.language] ?? (row.kind === 'heading' ? null : conceptOf(options, row.cell))
}

function conceptOf({ catalog, language }: TemplateOptions, part: FormCellPart | undefined): string | null {
  const indicator = part?.indicator === undefined ? undefined : catalog.indicators.get(part.indicator)
  if (!indicator || part?.parts) return null
  return indicator.guidance?.[language] ?? indicator.definitions.at(-1)?.concept[language] ?? null
}

function lineCells(options: TemplateOptions, layout: FormLayout, line: LayoutLine): readonly WorkbookCell[] {
  const { row, sheetRow } = line
  if (row.kind === 'heading') return headingCells(options, layout, line)
  return layout.columns.map(({ sheetColumn, column }) => {
    const place = { row: sheetRow, column: sheetColumn }
    if (column.role === 'value' || column.role === 'note')
      return { ...place, ...figureCell(options, layout, line, row, column) }
    return { ...place, ...printedCell(options, line, row, column) }
  })
}

function headingCells(
  { language }: TemplateOptions,
  layout: FormLayout,
  { row, sheetRow }: LayoutLine,
): readonly WorkbookCell[] {
  const text = [row.number, row.label[language]].filter(Boolean).join('. ')
  return blockCells({ fromRow: sheetRow, toRow: sheetRow, fromColumn: 1, toColumn: layout.lastColumn }, text, GROUP)
}

type Filled = Pick<WorkbookCell, 'look' | 'content'>

function printedCell(options: TemplateOptions, { repeat }: LayoutLine, row: FigureRow, column: FormColumn): Filled {
  const { language, given } = options
  const bold = isTotal(options.form, row)
  const centered: CellLook = { align: 'center', border: 'thin', bold }
  if (column.role === 'number')
    return { look: centered, ...text(row.number ?? (repeat === null ? '' : String(repeat))) }
  if (column.role === 'code') {
    const isPrinted = row.kind === 'fixed' && row.codePrinted !== false
    return { look: { ...centered, format: '@' }, ...text(isPrinted ? row.code : '') }
  }
  if (column.role === 'measure') return { look: { ...centered, wrap: true }, ...text(measureText(options, row)) }
  if (column.role === 'due') return { look: { ...centered, wrap: true, size: 9 }, ...text(dueText(options, row)) }
  const look: CellLook = { align: 'left', wrap: true, border: 'thin', bold, indent: row.indent ?? 0 }
  if (repeat === null) return { look, ...text(row.label[language]) }
  return { look: { ...look, unlocked: true, fill: INPUT, format: '@' }, ...text(given?.key(row, repeat) ?? '') }
}

/** Rows that others add up to, and numbered ones, stand out. */
function isTotal({ relations }: Form, row: FigureRow): boolean {
  if (row.kind === 'fixed' && row.number !== undefined) return true
  return relations.some((each) => each.kind === 'partition' && each.axis === 'rows' && each.total === row.code)
}

function text(written: string): Pick<WorkbookCell, 'content'> {
  return written === '' ? {} : { content: { kind: 'text', text: written } }
}

function measureText({ form, catalog, language }: TemplateOptions, row: FigureRow): string {
  const measure = rowMeasure(form, row, catalog)
  return measure ? (measure.symbols ?? measure.names)[language] : ''
}

function dueText({ regime, language }: TemplateOptions, row: FigureRow): string {
  const task = row.kind === 'fixed' ? regime.tasks?.find(({ id }) => id === row.task) : undefined
  return task ? dueTitle(task.due, language) : ''
}

function dueTitle(due: DueRule, language: TemplateOptions['language']): string {
  const words = TEMPLATE_WORDS[language]
  switch (due.kind) {
    case 'by':
    case 'before':
      return fillSlots(words[due.kind], { date: dayTitle(due.date) })
    case 'continuous':
      return words.continuous
    case 'afterEvent': {
      const event = fillSlots(words.afterEvent[due.relation], { event: due.event[language] })
      return due.days === null ? event : `${fillSlots(words.days, { n: due.days })} ${event}`
    }
    case 'afterPeriod':
    case 'inYear':
      return ''
  }
}

function figureCell(
  options: TemplateOptions,
  layout: FormLayout,
  { repeat }: LayoutLine,
  row: FigureRow,
  column: FormColumn,
): Filled {
  const cell = tableCell(options, row, column)
  const given = options.given?.cell(row, column, repeat) ?? null
  const right: CellLook = {
    ...{ align: 'right', border: 'thin', shrink: true, bold: isTotal(options.form, row) },
    format: numberFormat(cell.decimals),
  }
  switch (cell.entry) {
    case 'notApplicable':
      return { look: { align: 'center', border: 'thin', fill: GREY }, ...text(MARKS.notApplicable) }
    case 'fixed':
      return { look: { ...right, fill: GREY }, ...(cell.part.value ? { content: numberOf(cell.part.value) } : {}) }
    case 'computed': {
      const formula = templateFormula(options.form, layout, row, column, cell.decimals)
      if (formula !== null) return { look: { ...right, fill: GREY }, content: computed(formula, given) }
      break
    }
    case 'input':
    case 'note':
  }
  const isText = cell.type === 'text'
  const kind: CellLook = isText
    ? { align: 'left', border: 'thin', wrap: true, format: '@' }
    : cell.type === 'number'
      ? right
      : { align: 'center', border: 'thin', ...(cell.type === 'date' ? { format: 'dd/mm/yyyy' } : {}) }
  return { look: { ...kind, unlocked: true, fill: INPUT }, ...contentOf(given) }
}

function computed(formula: string, given: GivenValue | null): CellContent {
  return { kind: 'formula', formula, number: given?.state === 'number' ? given.value : null, text: '' }
}

function contentOf(given: GivenValue | null): Pick<WorkbookCell, 'content'> {
  if (given === null || given.state === 'confidential') return {}
  if (given.state === 'number') return { content: numberOf(given.value) }
  return text(given.state === 'text' ? given.text : MARKS[given.state])
}

function numberOf(number: string): CellContent {
  return { kind: 'number', number }
}

/** Thousands apart, as many decimals as the figure has; how they are marked is up to the reader's program. */
function numberFormat(decimals: number | null): string {
  if (decimals === null) return '#,##0.###'
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
}
