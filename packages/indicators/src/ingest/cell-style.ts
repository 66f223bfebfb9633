/** What of a cell's style decides how its value is read. */
export interface CellStyle {
  readonly format: string
  readonly isDate: boolean
  readonly font: string | null
}

/** A cell without any style. */
export const PLAIN_STYLE: CellStyle = { format: 'General', isDate: false, font: null }

/** Number formats that a workbook names by number only (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
])

/** Numbers 27–36 and 50–58 are dates in the calendars of some languages; their letters differ by language. */
const OTHER_DATE = 'yyyy-mm-dd'

/** The format of a built-in number, `General` for one that is not known. */
export function builtInFormat(number: number): string {
  const isOtherDate = (number >= 27 && number <= 36) || (number >= 50 && number <= 58)
  return BUILT_IN.get(number) ?? (isOtherDate ? OTHER_DATE : 'General')
}

/** Does a number format print a date or a time? Letters in quotes, after `\` and in brackets other than `[h]` do not count. */
export function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '')
  return !/general/i.test(bare) && /[dmyhs]/i.test(bare)
}

/** By which power of ten a number format shows more than is stored: 2 for per cent, -3 for each comma that cuts off thousands. */
export function shownPower(format: string): number {
  const [bare = ''] = format
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .split(';')
  const percents = bare.split('%').length - 1
  const cut = /[0#?](,+)[^0#?,]*$/.exec(bare)?.[1] ?? ''
  return 2 * percents - 3 * cut.length
}
