import { issue } from '../base/issue.ts'
import type { RegisterRule } from './register-rule.ts'

const DEMANDING = ['merge', 'split', 'adjust']

/** A change that moves territory between units says from which to which; a lone beginning or end is another finding. */
export const changeWithoutTransfers: RegisterRule = {
  code: 'change-without-transfers',
  *check({ history, changePlace }) {
    const moving = new Set(history.transfers.map(({ change }) => change))
    for (const { id, kinds } of history.changes.values()) {
      const demanding = kinds.filter((kind) => DEMANDING.includes(kind))
      if (demanding.length > 0 && !moving.has(id)) {
        yield issue('change-without-transfers', { change: id, kinds: demanding }, changePlace(id))
      }
    }
  },
}
