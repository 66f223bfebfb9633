import { issue } from '../base/issue.ts'
import { by } from '../base/order.ts'
import { isEmpty, type Span } from '../model/span.ts'
import type { RegisterRule } from './register-rule.ts'

/** A code that lapsed and came back on its level: true re-use, or a version that was forgotten. */
export const validityGap: RegisterRule = {
  code: 'validity-gap',
  *check({ history }) {
    const holdings = new Map<string, (Span & { readonly code: string; readonly unit: string })[]>()
    for (const { id: unit, level, versions } of history.units) {
      for (const { code, from, to } of versions) {
        if (isEmpty({ from, to })) continue
        const key = `${level} ${code}`
        const held = holdings.get(key)
        if (held) held.push({ unit, code, from, to })
        else holdings.set(key, [{ unit, code, from, to }])
      }
    }
    for (const held of holdings.values()) {
      if (held.length < 2) continue
      held.sort(by(({ from }) => from ?? ''))
      const [first] = held
      const lapses = held.some(({ unit, to }, at) => {
        const next = held[at + 1]
        return next && next.unit !== unit && next.from !== null && to !== null && to < next.from
      })
      if (first && lapses) yield issue('validity-gap', { code: first.code }, { file: 'units.csv' })
    }
  },
}
