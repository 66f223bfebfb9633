import { cellPart, figureRows, valueColumns } from '../model/form.ts'
import { FIRST_REASON } from '../model/form-layout.ts'
import type { TemplateOptions } from './template-options.ts'
import { TEMPLATE_WORDS } from './template-words.ts'
import { linesHeight, wrappedLines } from './text-lines.ts'
import type { CellLook, WorkbookCell, WorkbookSheet } from './workbook-model.ts'

const REASON_LINES = 40
/** As wide as a page across. */
const GUIDANCE_WIDTH = 135
const REASON_WIDTHS = [18, 32, 85] as const
const BODY: CellLook = { wrap: true, vertical: 'top', align: 'left' }

/** How to fill the form in: what the form itself says, and the marks that it takes. */
export function guidanceSheet(options: TemplateOptions): WorkbookSheet {
  const { form, language } = options
  const words = TEMPLATE_WORDS[language]
  const parts = figureRows(form.rows).flatMap((row) => valueColumns(form).map((column) => cellPart(form, row, column)))
  const hasCross = parts.some(({ entry, states }) => entry === 'notApplicable' || states?.includes('notApplicable'))
  const lines = [
    ...(form.guidance ?? []).map((each) => each[language]),
    words.marks,
    ...(hasCross ? [words.cross] : []),
    ...(parts.some(({ entry }) => entry === 'computed') ? [words.computed] : []),
    ...(form.note ? [form.note[language]] : []),
  ]
  const all = [...new Set(lines)]
  return {
    name: words.guidanceSheet,
    cells: [
      { row: 1, column: 1, content: { kind: 'text', text: form.names[language] }, look: { bold: true, size: 13 } },
      ...all.map((text, at) => ({ row: at + 3, column: 1, content: { kind: 'text', text } as const, look: BODY })),
    ],
    widths: [GUIDANCE_WIDTH],
    heights: new Map(all.map((text, at) => [at + 3, linesHeight(wrappedLines(text, GUIDANCE_WIDTH))])),
    isProtected: true,
    hasGridLines: false,
    print: sidePrint(all.length + 2, 1),
  }
}

/** Where reasons for warnings are typed: row 1 is a title, row 2 says how to write places, row 3 are the headings; then the reasons. */
export function reasonsSheet({ language }: TemplateOptions): WorkbookSheet {
  const words = TEMPLATE_WORDS[language]
  const head: CellLook = { bold: true, align: 'center', border: 'thin', fill: 'DDE7F0' }
  const open: CellLook = { border: 'thin', wrap: true, unlocked: true, fill: 'FFFBE6', format: '@' }
  const cells: WorkbookCell[] = [
    { row: 1, column: 1, content: { kind: 'text', text: words.reasonsTitle }, look: { bold: true } },
    { row: 2, column: 1, content: { kind: 'text', text: words.reasonsPlaces }, look: { italic: true } },
    ...words.reasonsHead.map((text, at) => ({
      row: 3,
      column: at + 1,
      content: { kind: 'text', text } as const,
      look: head,
    })),
  ]
  for (let row = FIRST_REASON; row < FIRST_REASON + REASON_LINES; row += 1) {
    for (let column = 1; column <= 3; column += 1) cells.push({ row, column, look: open })
  }
  return {
    name: words.reasonsSheet,
    cells,
    widths: [...REASON_WIDTHS],
    heights: new Map([[3, linesHeight(1)]]),
    isProtected: true,
    hasGridLines: false,
    freezeAt: { row: FIRST_REASON, column: 1 },
    print: { ...sidePrint(FIRST_REASON + REASON_LINES - 1, 3), titleRows: [FIRST_REASON - 1, FIRST_REASON - 1] },
  }
}

/** Sheets beside the form are printed on A4 across, as wide as the page. */
function sidePrint(toRow: number, toColumn: number): NonNullable<WorkbookSheet['print']> {
  return {
    paper: 'A4',
    orientation: 'landscape',
    area: { fromRow: 1, fromColumn: 1, toRow, toColumn },
    footer: '&R&8 &P/&N',
  }
}
