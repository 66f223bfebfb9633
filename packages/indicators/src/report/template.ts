import { type CellRange, cellAddress, rangeText } from '../base/cell-address.ts'
import { headDepth } from '../model/form.ts'
import { IDENTITY_SCHEMA, identityRows } from '../model/form-identity.ts'
import { type FormLayout, formLayout, IDENTITY_SHEET, layoutText } from '../model/form-layout.ts'
import { dayTitle } from '../model/head-words.ts'
import { blockCells, coversRules, headCellsOf, isCutByChange } from './template-head.ts'
import type { TemplateOptions } from './template-options.ts'
import { type CodeList, codeLists, tableRules } from './template-rules.ts'
import { guidanceSheet, reasonsSheet } from './template-side-sheets.ts'
import { tableCells } from './template-table.ts'
import { TEMPLATE_WORDS, type TemplateWords } from './template-words.ts'
import { linesHeight, wrappedLines } from './text-lines.ts'
import { quoted } from './workbook.ts'
import type { Workbook, WorkbookCell, WorkbookSheet } from './workbook-model.ts'

const LISTS_SHEET = '_lists'

/** The workbook of a form: the printed layout to fill in, guidance, lists to choose from, and a hidden sheet that says what it is. */
export function templateWorkbook(options: TemplateOptions): Workbook {
  const { form, head, language, repeats } = options
  const layout = formLayout(form, { date: head.listDate, language, ...(repeats && { repeats }) })
  const lists = [...codeLists(options).values()]
  return {
    title: form.names[language],
    sheets: [
      formSheet(options, layout),
      guidanceSheet(options),
      reasonsSheet(options),
      listsSheet(lists),
      identitySheet(options, layout),
    ],
    names: new Map([...placeNames(layout), ...listNames(lists)]),
  }
}

function formSheet(options: TemplateOptions, layout: FormLayout): WorkbookSheet {
  const { form, language } = options
  const words = TEMPLATE_WORDS[language]
  const { cells, notes } = tableCells(options, layout)
  const all = [...headCellsOf(options, layout), ...cells, ...closingCells(options, layout)]
  const number = layout.fields.get('number')
  const merges = formMerges(layout)
  const told = number ? [{ row: number.fromRow, column: number.fromColumn, text: identityNote(options) }] : []
  return {
    name: layout.sheet,
    cells: all,
    widths: layout.columns.map(({ width }) => width),
    heights: rowHeights(all, merges, layout),
    merges,
    rules: [...coversRules(options, layout, 'list_covers'), ...tableRules(options, layout)],
    notes: [...told, ...notes],
    isProtected: true,
    freezeAt: { row: layout.indexRow + 1, column: firstValueColumn(layout) },
    hasGridLines: false,
    print: {
      ...form.print,
      titleRows: [layout.indexRow - headDepth(form.columns), layout.indexRow],
      area: { fromRow: 1, fromColumn: 1, toRow: layout.lastRow + 4, toColumn: layout.lastColumn },
      // A digit after the size would be read as part of it.
      footer: `&L&8 ${options.isSample ? `${words.sample} · ` : ''}${form.id.replaceAll('&', '&&')} · ${options.head.period}&R&8 ${words.page} &P/&N`,
    },
  }
}

/** The blocks of the sheet of a form that are one cell each. */
export function formMerges(layout: FormLayout): readonly CellRange[] {
  return [
    ...layout.fields.values(),
    ...layout.heads.map(({ range }) => range),
    ...layout.lines.flatMap(({ row, sheetRow }) =>
      row.kind === 'heading'
        ? [{ fromRow: sheetRow, toRow: sheetRow, fromColumn: 1, toColumn: layout.lastColumn }]
        : [],
    ),
    layout.dateLine,
    ...layout.signatures,
  ].filter(({ fromRow, toRow, fromColumn, toColumn }) => fromRow < toRow || fromColumn < toColumn)
}

/** The first column that holds figures. */
export function firstValueColumn(layout: FormLayout): number {
  return layout.columns.find(({ column }) => column.role === 'value')?.sheetColumn ?? 1
}

/** The line of the date and the places to sign. */
export function closingCells({ form, language }: TemplateOptions, layout: FormLayout): readonly WorkbookCell[] {
  const words = TEMPLATE_WORDS[language]
  return [
    ...blockCells(layout.dateLine, words.dateLine, { italic: true, align: 'center' }),
    ...layout.signatures.flatMap((range, at) =>
      blockCells(range, (form.signatures[at]?.[language] ?? '').replace(' (', '\n('), {
        bold: true,
        align: 'center',
        wrap: true,
        vertical: 'top',
      }),
    ),
  ]
}

/** Merged and wrapped cells do not grow by themselves: rows are made as high as their longest text needs. */
export function rowHeights(
  cells: readonly WorkbookCell[],
  merges: WorkbookSheet['merges'],
  layout: FormLayout,
): ReadonlyMap<number, number> {
  const blocks = new Map((merges ?? []).map((range) => [cellAddress(range.fromRow, range.fromColumn), range]))
  const heights = new Map(layout.lines.map(({ sheetRow }) => [sheetRow, linesHeight(1)]))
  for (const { row, column, content, look } of cells) {
    if (content?.kind !== 'text' || !look.wrap) continue
    const { fromRow, toRow, fromColumn, toColumn } = blocks.get(cellAddress(row, column)) ?? {
      ...{ fromRow: row, toRow: row, fromColumn: column, toColumn: column },
    }
    const width = layout.columns.slice(fromColumn - 1, toColumn).reduce((sum, each) => sum + each.width, 0)
    const needed = linesHeight(wrappedLines(content.text, width, look), look) / (toRow - fromRow + 1)
    for (let at = fromRow; at <= toRow; at += 1) {
      heights.set(at, Math.max(heights.get(at) ?? linesHeight(1), Math.ceil(needed)))
    }
  }
  return heights
}

function identityNote({ form, head }: TemplateOptions): string {
  return [form.id, head.subject, dayTitle(head.listDate), head.period, head.edition ?? ''].filter(Boolean).join(' · ')
}

function listsSheet(lists: readonly CodeList[]): WorkbookSheet {
  return {
    name: LISTS_SHEET,
    state: 'hidden',
    cells: lists.flatMap(({ items }, list) =>
      items.map((text, at) => ({ row: at + 1, column: list + 1, content: { kind: 'text', text } as const, look: {} })),
    ),
    widths: lists.map(() => 40),
  }
}

function listNames(lists: readonly CodeList[]): readonly (readonly [string, string])[] {
  return lists.map(({ name, items }, at) => {
    const range = { fromRow: 1, toRow: items.length, fromColumn: at + 1, toColumn: at + 1 }
    return [name, `${quoted(LISTS_SHEET)}!${absolute(rangeText(range))}`]
  })
}

function placeNames(layout: FormLayout): readonly (readonly [string, string])[] {
  const sheet = quoted(layout.sheet)
  const first = layout.lines.at(0)?.sheetRow ?? layout.indexRow
  const last = layout.lines.at(-1)?.sheetRow ?? layout.indexRow
  const block = (fromColumn: number, toColumn: number): string =>
    `${sheet}!${absolute(rangeText({ fromRow: first, toRow: last, fromColumn, toColumn }))}`
  return [
    ['form_data', block(firstValueColumn(layout), layout.lastColumn)],
    ...layout.columns.map(
      ({ column, sheetColumn }) => [`column_${column.index}_`, block(sheetColumn, sheetColumn)] as const,
    ),
  ]
}

function absolute(range: string): string {
  return range.replace(/(?<![A-Z])([A-Z]+)(\d+)/g, '$$$1$$$2')
}

function identitySheet(options: TemplateOptions, layout: FormLayout): WorkbookSheet {
  const { head, form, language } = options
  const rows = identityRows({
    ...head,
    form: form.code,
    version: form.version,
    schema: IDENTITY_SCHEMA,
    language,
    repeats: layout.repeats,
    isSample: options.isSample,
    layout: options.hash(layoutText(layout)),
  })
  const covers = layout.fields.get('covers')
  const words = TEMPLATE_WORDS[language]
  return {
    name: IDENTITY_SHEET,
    state: 'hidden',
    cells: rows.flatMap(([key, value], at) => {
      const choice = covers && isCutByChange(options) && key === 'covers'
      const formula = choice
        ? choiceFormula(`${quoted(layout.sheet)}!${cellAddress(covers.fromRow, covers.fromColumn)}`, words)
        : null
      const content =
        formula === null
          ? ({ kind: 'text', text: value } as const)
          : ({ kind: 'formula', formula, number: null, text: value } as const)
      return [
        { row: at + 1, column: 1, content: { kind: 'text', text: key } as const, look: {} },
        { row: at + 1, column: 2, content, look: { format: '@' } },
      ]
    }),
    widths: [14, 70],
    isProtected: true,
  }
}

/** What was chosen on the form, as the hidden sheet says it. */
function choiceFormula(cell: string, { covers }: TemplateWords): string {
  return `IF(${cell}="${covers.period}","period",IF(${cell}="${covers.life}","life",""))`
}
