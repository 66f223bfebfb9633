/** Most rows that the tables of one page have together. */
export const ROWS_IN_PAGE = 500

/** A table as the library writes it: what stands before its rows, the rows, what stands after them. */
const TABLE = /(<div class="scroll"(?:(?!<tbody>)[\s\S])*<tbody>\n)([\s\S]*?)(\n<\/tbody><\/table><\/div>)/g

/** How many rows the tables in some markup have, heads left out. */
export function rowsIn(html: string): number {
  return [...html.matchAll(TABLE)].reduce((sum, [, , rows = '']) => sum + rowsOf(rows).length, 0)
}

function rowsOf(rows: string): readonly string[] {
  return rows === '' ? [] : rows.split(/\n(?=<tr>)/)
}

/** Markup cut into pages of so many rows: a table that goes on has its head again, what stands between tables goes with the next one. */
export function tablePages(html: string, most = ROWS_IN_PAGE): readonly string[] {
  const pages = ['']
  let room = most
  const put = (text: string): void => void pages.push((pages.pop() ?? '') + text)
  const turn = (): void => {
    pages.push('')
    room = most
  }
  let done = 0
  for (const { index, 0: whole, 1: head = '', 2: body = '', 3: foot = '' } of html.matchAll(TABLE)) {
    const rows = rowsOf(body)
    if (rows.length > room && room < most) turn()
    put(html.slice(done, index))
    done = index + whole.length
    for (let at = 0; at === 0 || at < rows.length; at += most) {
      if (at > 0) turn()
      const own = rows.slice(at, at + most)
      put(head + own.join('\n') + foot)
      room -= own.length
    }
  }
  put(html.slice(done))
  return pages
}
