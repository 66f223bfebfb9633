import { issue } from '../base/issue.ts'
import type { RegisterRule } from './register-rule.ts'

/** One transfer has one weight and one decision on a basis; two that differ leave it to chance which is read. */
export const weightGivenTwice: RegisterRule = {
  code: 'weight-given-twice',
  *check({ rows }) {
    for (const table of [rows.weights, rows.decisions]) {
      const values = new Map<string, string>()
      for (const { cells, file, row } of table) {
        const { change = '', from = '', to = '', basis = '', amount = '', share = '' } = cells
        const kind = amount === '' ? 'share' : 'amount'
        const key = [change, from, to, basis, kind].join('\n')
        const before = values.get(key)
        const value = amount || share
        if (before !== undefined && before !== value) {
          yield issue('weight-given-twice', { change, from, to, basis, values: [before, value] }, { file, row })
        }
        values.set(key, value)
      }
    }
  },
}
