/** A cell: its text, or HTML that was made safe before. */
export type TableCell = string | { readonly html: string }

/** A column: its heading, and whether it holds numbers. */
export interface TableColumn {
  readonly heading: string
  readonly isNumber?: boolean
  /** Class of its cells. */
  readonly kind?: string
}

/** A table that repeats its head on each printed page and may be scrolled on a narrow screen; where a title stands above, its caption is only spoken. */
export function htmlTable(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  isTitled = false,
): string {
  const classOf = ({ isNumber, kind = '' }: TableColumn): string => {
    const names = [isNumber ? 'number' : '', kind].filter(Boolean).join(' ')
    return names === '' ? '' : ` class="${names}"`
  }
  const head = columns.map((column) => `<th scope="col"${classOf(column)}>${htmlText(column.heading)}</th>`).join('')
  const body = rows.map((cells) => {
    const made = cells.map((cell, at) => `<td${classOf(columns[at] ?? { heading: '' })}>${cellHtml(cell)}</td>`)
    return `<tr>${made.join('')}</tr>`
  })
  const name = htmlText(caption)
  return `<div class="scroll" role="region" tabindex="0" aria-label="${name}"><table><caption${isTitled ? ' class="spoken"' : ''}>${name}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`
}

function cellHtml(cell: TableCell): string {
  return typeof cell === 'string' ? htmlText(cell) : cell.html
}

/** Text that is only text inside HTML. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
