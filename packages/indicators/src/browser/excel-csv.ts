import type { Language } from '../base/issue.ts'

/** A spreadsheet would take such a cell for a formula. */
const FORMULA = /^[=+\-@\t\r]/
const NEEDS_QUOTES = /[",;\n\r\t]/

/**
 * Rows as a spreadsheet program of the language opens them by a double click: with a mark of its encoding, the separator it expects,
 * and an apostrophe before what it would run as a formula.
 */
export function excelCsv(rows: readonly (readonly string[])[], language: Language): string {
  const separator = language === 'vi' ? ';' : ','
  const lines = rows.map((cells) => cells.map((text) => quoted(FORMULA.test(text) ? `'${text}` : text)).join(separator))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

/** Rows as machines read them: every cell exactly as it is. */
export function exactCsv(rows: readonly (readonly string[])[]): string {
  return `${rows.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
