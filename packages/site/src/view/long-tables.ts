/** Most rows that the tables of one page have together. */
export const ROWS_IN_PAGE = 500

const START = '<div class="scroll"'
const ROWS = '<tbody>\n'
const END = '\n</tbody></table></div>'

/** A table as the library writes it: where it stands, and where its rows begin and end. */
interface TablePlace {
  readonly from: number
  readonly rowsFrom: number
  readonly rowsTo: number
  readonly to: number
}

function* tablesIn(html: string): Generator<TablePlace> {
  for (let from = html.indexOf(START); from >= 0; ) {
    const rows = html.indexOf(ROWS, from)
    const rowsTo = rows < 0 ? -1 : html.indexOf(END, rows + ROWS.length)
    if (rowsTo < 0) return
    const to = rowsTo + END.length
    yield { from, rowsFrom: rows + ROWS.length, rowsTo, to }
    from = html.indexOf(START, to)
  }
}

/** How many rows the tables in some markup have, heads left out. */
export function rowsIn(html: string): number {
  return [...tablesIn(html)].reduce((sum, { rowsFrom, rowsTo }) => sum + rowsOf(html.slice(rowsFrom, rowsTo)).length, 0)
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
  for (const { from, rowsFrom, rowsTo, to } of tablesIn(html)) {
    const rows = rowsOf(html.slice(rowsFrom, rowsTo))
    const [head, foot] = [html.slice(from, rowsFrom), html.slice(rowsTo, to)]
    if (rows.length > room && room < most) turn()
    put(html.slice(done, from))
    done = to
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
