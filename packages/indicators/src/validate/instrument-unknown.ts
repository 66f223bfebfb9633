import { append } from '../base/grouped.ts'
import { issue } from '../base/issue.ts'
import type { RegisterRule } from './register-rule.ts'

/** An instrument that changes name is in the table of instruments. */
export const instrumentUnknown: RegisterRule = {
  code: 'instrument-unknown',
  *check({ history, rows, changePlace }) {
    const known = new Set(rows.instruments.map(({ cells }) => cells.id ?? ''))
    const citing = new Map<string, string[]>()
    for (const { id, instrument } of history.changes.values()) {
      if (instrument === null || known.has(instrument)) continue
      append(citing, instrument, id)
    }
    for (const [instrument, changes] of citing) {
      yield issue('instrument-unknown', { instrument, changes }, changePlace(changes[0] ?? ''))
    }
  },
}
