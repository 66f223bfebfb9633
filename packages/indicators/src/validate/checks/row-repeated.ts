import { issue } from '../../base/issue.ts'
import { fold } from '../../base/text.ts'
import type { SubmittedCell } from '../../model/submission.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** One item of a repeating row has one line. */
export const rowRepeated: SubmissionRule = {
  code: 'row-repeated',
  level: 1,
  concerns: ({ rows }) => rows.some(({ kind }) => kind === 'repeat'),
  *check({ cells }) {
    const lines = new Map<string, Map<number, SubmittedCell>>()
    for (const cell of cells) {
      if (cell.key === null || cell.key === '') continue
      const item = `${cell.row} ${fold(cell.key)}`
      const rows = lines.get(item) ?? new Map<number, SubmittedCell>()
      lines.set(item, rows)
      const row = rowOf(cell)
      if (!rows.has(row)) rows.set(row, cell)
    }
    for (const rows of lines.values()) {
      if (rows.size < 2) continue
      const numbers = [...rows.keys()].sort((a, b) => a - b)
      const [first] = numbers
      const cell = rows.get(numbers[1] ?? first ?? 0) as SubmittedCell
      const { range: _range, ...place } = cell.place
      yield issue('row-repeated', { value: cell.key ?? '', rows: numbers.map(String) }, { ...place, row: rowOf(cell) })
    }
  },
}

function rowOf({ place }: SubmittedCell): number {
  return Number(place.range?.replace(/\D/g, '') ?? 0)
}
