import { append } from '../base/grouped.ts'
import { issue } from '../base/issue.ts'
import { by, byText } from '../base/order.ts'
import type { IsoDate } from '../model/iso-date.ts'
import { isEmpty, overlaps, type Span } from '../model/span.ts'
import type { Unit } from '../model/unit.ts'
import type { RegisterRule } from './register-rule.ts'

interface Holding extends Span {
  readonly unit: Unit
}

/** On one list a code belongs to one unit of a level. */
export const codeHeldTwice: RegisterRule = {
  code: 'code-held-twice',
  *check({ history, unitPlace }) {
    for (const [code, holdings] of holdingsByCode(history.units)) {
      const ordered = holdings.sort(by(({ from }) => from ?? ''))
      for (const [at, holding] of ordered.entries()) {
        const other = ordered.slice(0, at).find((before) => before.unit !== holding.unit && overlaps(before, holding))
        if (!other) continue
        const units = [other.unit.id, holding.unit.id].sort(byText)
        yield issue('code-held-twice', { code, listDate: sharedDay(other, holding), units }, unitPlace(holding.unit.id))
      }
    }
  },
}

function holdingsByCode(units: readonly Unit[]): ReadonlyMap<string, Holding[]> {
  const codes = new Map<string, Map<string, Holding[]>>()
  for (const unit of units) {
    for (const { code, from, to } of unit.versions) {
      if (isEmpty({ from, to })) continue
      const levels = codes.get(code) ?? new Map<string, Holding[]>()
      codes.set(code, levels)
      append(levels, unit.level, { unit, from, to })
    }
  }
  return new Map(
    [...codes].flatMap(([code, levels]) => [...levels.values()].map((held): [string, Holding[]] => [code, held])),
  )
}

/** The first day both are in force, `null` while both starts are unknown. */
function sharedDay(a: Span, b: Span): IsoDate | null {
  const starts = [a.from, b.from].filter((date) => date !== null).sort(byText)
  return starts.at(-1) ?? null
}
