import { cellAddress } from '../base/cell-address.ts'
import { describe, type Issue, type Language, type NameOf, type Severity } from '../base/issue.ts'
import type { MarkedStyles } from './mark-workbook-styles.ts'
import { linesHeight, wrappedLines } from './text-lines.ts'
import { quoted } from './workbook.ts'
import { XML_HEAD, XML_SPACE, xmlAttributes, xmlTextElement } from './workbook-xml.ts'

const MOST_ROWS = 5_000
const WORDS = {
  vi: {
    title: (counts: readonly number[]) => `${counts[0]} lỗi · ${counts[1]} cảnh báo · ${counts[2]} ghi chú`,
    more: (count: number) => `Còn ${count} kết quả khác, xem trong tệp kết quả.`,
    head: ['Mức', 'Trang', 'Ô', 'Kết quả kiểm tra', 'Cách xử lý', 'Mã'],
    severity: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Ghi chú' },
  },
  en: {
    title: (counts: readonly number[]) => `${counts[0]} errors · ${counts[1]} warnings · ${counts[2]} notes`,
    more: (count: number) => `${count} more findings are in the file of findings.`,
    head: ['Severity', 'Sheet', 'Cell', 'Finding', 'Remedy', 'Code'],
    severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  },
} as const

/** The line of headings: findings stand below it, and it is printed on top of each page. */
export const HEAD_LINE = 3
const WIDTHS = [11, 22, 12, 62, 58, 24] as const
/** The title runs on over the empty cells beside it. */
const TITLE_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0)
/** The highest row that programs show. */
const MOST_POINTS = 409
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

/**
 * The sheet of results: counts, then one line a finding, errors first and each kind by place, with a link to its cells. Texts are texts
 * only, never formulas.
 */
export function resultsSheet(
  findings: readonly Issue[],
  styles: MarkedStyles,
  language: Language,
  sheets: ReadonlySet<string>,
  nameOf?: NameOf,
): string {
  const words = WORDS[language]
  const groups = SEVERITIES.map((each) => findings.filter(({ severity }) => severity === each))
  const sorted = groups.flat()
  const [bold, head, wrap, link] = (['bold', 'head', 'wrap', 'link'] as const).map((kind) => styles.result(kind)) as [
    number,
    number,
    number,
    number,
  ]
  const title = words.title(groups.map(({ length }) => length))
  const rows = [
    row(1, [[title, bold]]),
    row(
      HEAD_LINE,
      words.head.map((text) => [text, head] as const),
    ),
  ]
  const links: string[] = []
  sorted.slice(0, MOST_ROWS).forEach((finding, at) => {
    const { code, severity, place } = finding
    const { message, remedy } = describe(finding, language, nameOf)
    const line = HEAD_LINE + 1 + at
    const { cell, location } = placeOf(finding, sheets)
    if (location !== null) {
      links.push(`<hyperlink${xmlAttributes({ ref: cellAddress(line, 3), location, display: cell })}/>`)
    }
    rows.push(
      row(line, [
        [words.severity[severity], styles.marked(wrap, severity)],
        [place?.sheet ?? '', wrap],
        [cell, location === null ? wrap : link],
        [message, wrap],
        [remedy, wrap],
        [code, wrap],
      ]),
    )
  })
  const left = sorted.length - MOST_ROWS
  if (left > 0) rows.push(row(HEAD_LINE + MOST_ROWS + 1, [[words.more(left), bold]]))
  const below = cellAddress(HEAD_LINE + 1, 1)
  return [
    `${XML_HEAD}<worksheet xmlns="${XML_SPACE.main}"><sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${HEAD_LINE}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${WIDTHS.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    `<autoFilter ref="${resultsRange(findings.length)}"/>`,
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;R&amp;8 &amp;P/&amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('')
}

/** The headings and the findings below them: what is filtered. */
export function resultsRange(findings: number): string {
  const last = HEAD_LINE + Math.min(findings, MOST_ROWS)
  return `${cellAddress(HEAD_LINE, 1)}:${cellAddress(last, WIDTHS.length)}`
}

/** The cells of a finding as they are written, and where a link to them leads; a finding without cells leads to its sheet. */
function placeOf(
  { place = {} }: Issue,
  sheets: ReadonlySet<string>,
): { readonly cell: string; readonly location: string | null } {
  const { sheet, range, row: line, column = '' } = place
  const whole = line === undefined ? (/^[A-Z]{1,3}$/.test(column) ? `${column}:${column}` : '') : `${line}:${line}`
  const cell = range ?? whole
  const leads = sheet !== undefined && sheets.has(sheet) && cell !== ''
  return { cell, location: leads ? `${quoted(sheet)}!${cell}` : null }
}

function row(number: number, cells: readonly (readonly [text: string, style: number])[]): string {
  const isTitle = cells.length === 1
  const lines = cells.map(([text], at) => wrappedLines(text, isTitle ? TITLE_WIDTH : (WIDTHS[at] ?? 0)))
  const items = cells.map(
    ([text, style], at) =>
      `<c r="${cellAddress(number, at + 1)}" s="${style}" t="inlineStr"><is>${xmlTextElement('t', text)}</is></c>`,
  )
  const ht = Math.min(MOST_POINTS, linesHeight(Math.max(...lines)))
  return `<row${xmlAttributes({ r: number, ht, customHeight: true })}>${items.join('')}</row>`
}
