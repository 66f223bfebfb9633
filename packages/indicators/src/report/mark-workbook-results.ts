import { cellAddress } from '../base/cell-address.ts'
import { describe, type Issue, type Language, type NameOf } from '../base/issue.ts'
import type { MarkedStyles } from './mark-workbook-styles.ts'
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

/** The sheet of results: counts, then one line a finding with a link to its cells. Texts are texts only, never formulas. */
export function resultsSheet(
  findings: readonly Issue[],
  styles: MarkedStyles,
  language: Language,
  sheets: ReadonlySet<string>,
  nameOf?: NameOf,
): string {
  const words = WORDS[language]
  const counts = (['error', 'warning', 'note'] as const).map(
    (each) => findings.filter(({ severity }) => severity === each).length,
  )
  const bold = styles.result('bold')
  const wrap = styles.result('wrap')
  const link = styles.result('link')
  const rows = [
    row(1, [[words.title(counts), bold]]),
    row(
      3,
      words.head.map((text) => [text, bold]),
    ),
  ]
  const links: string[] = []
  findings.slice(0, MOST_ROWS).forEach((finding, at) => {
    const { code, severity, place } = finding
    const { message, remedy } = describe(finding, language, nameOf)
    const line = at + 4
    const cell = place?.range ?? (place?.row === undefined ? '' : `A${place.row}`)
    const leads = place?.sheet !== undefined && sheets.has(place.sheet) && cell !== ''
    if (leads) {
      const location = `${quoted(place.sheet ?? '')}!${cell}`
      links.push(`<hyperlink${xmlAttributes({ ref: cellAddress(line, 3), location, display: cell })}/>`)
    }
    rows.push(
      row(line, [
        [words.severity[severity], wrap],
        [place?.sheet ?? '', wrap],
        [cell, leads ? link : wrap],
        [message, wrap],
        [remedy, wrap],
        [code, wrap],
      ]),
    )
  })
  const left = findings.length - MOST_ROWS
  if (left > 0) rows.push(row(MOST_ROWS + 4, [[words.more(left), wrap]]))
  return [
    `${XML_HEAD}<worksheet xmlns="${XML_SPACE.main}"><sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/><cols>${[11, 22, 12, 70, 60, 26].map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>',
  ].join('')
}

function row(number: number, cells: readonly (readonly [text: string, style: number])[]): string {
  const items = cells.map(
    ([text, style], at) =>
      `<c r="${cellAddress(number, at + 1)}" s="${style}" t="inlineStr"><is>${xmlTextElement('t', text)}</is></c>`,
  )
  return `<row r="${number}">${items.join('')}</row>`
}
