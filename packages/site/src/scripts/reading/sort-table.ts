const ORDER = new Intl.Collator('vi', { numeric: true })
/** Rows that belong to the row above them. */
const BOUND = 'part'

/**
 * Gives each heading that stands over one column a button that sorts by it. Keys are the `data-key` of cells, else their text;
 * headings stay as they are, rows stay in their part of the table, an empty key comes last both ways.
 */
export function makeSortable(table: HTMLTableElement): void {
  if ([...table.tBodies].some((body) => body.querySelector('[rowspan]'))) return
  for (const { heading, column } of headings(table)) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'sort'
    button.append(...heading.childNodes)
    heading.append(button)
    button.addEventListener('click', () => {
      const isAscending = heading.getAttribute('aria-sort') !== 'ascending'
      for (const each of table.querySelectorAll('thead [aria-sort]')) each.removeAttribute('aria-sort')
      heading.setAttribute('aria-sort', isAscending ? 'ascending' : 'descending')
      for (const body of table.tBodies) sortBody(body, column, isAscending)
    })
  }
}

/** Headings of one column that reach the bottom of the head, with their column. */
function headings(table: HTMLTableElement): readonly { heading: HTMLTableCellElement; column: number }[] {
  const rows = [...(table.tHead?.rows ?? [])]
  const taken = rows.map(() => new Set<number>())
  const found: { heading: HTMLTableCellElement; column: number }[] = []
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of row.cells) {
      while (taken[at]?.has(column)) column += 1
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let right = 0; right < cell.colSpan; right += 1) taken[at + down]?.add(column + right)
      const isLowest = at + cell.rowSpan >= rows.length
      if (cell.tagName === 'TH' && cell.colSpan === 1 && isLowest && cell.textContent?.trim())
        found.push({ heading: cell, column })
      column += cell.colSpan
    }
  }
  return found
}

function sortBody(body: HTMLTableSectionElement, column: number, isAscending: boolean): void {
  const groups: { key: string; rows: HTMLTableRowElement[] }[] = []
  for (const row of body.rows) {
    const last = groups.at(-1)
    if (last && row.classList.contains(BOUND)) last.rows.push(row)
    else groups.push({ key: keyOf(row, column), rows: [row] })
  }
  const isNumeric = groups.every(({ key }) => key === '' || Number.isFinite(Number(key)))
  const compare = (a: string, b: string): number => (isNumeric ? Number(a) - Number(b) : ORDER.compare(a, b))
  const sorted = groups.sort((a, b) => {
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '')
    return isAscending ? compare(a.key, b.key) : compare(b.key, a.key)
  })
  body.append(...sorted.flatMap(({ rows }) => rows))
}

function keyOf(row: HTMLTableRowElement, column: number): string {
  let at = 0
  for (const cell of row.cells) {
    if (column < at + cell.colSpan) return (cell.dataset.key ?? cell.textContent ?? '').trim()
    at += cell.colSpan
  }
  return ''
}
