import type { IsoDate } from './iso-date.ts'
import { isEmpty, type Span } from './span.ts'
import type { Unit } from './unit.ts'

/** A unit and the days on which it had a code. */
export interface CodeLife extends Span {
  readonly unit: Unit
}

/** Who had a code last before a day, and who has it first after; two of a side have it at once. */
export interface CodeLives {
  readonly before: readonly CodeLife[]
  readonly after: readonly CodeLife[]
}

/** Who had a code nearest to a day on which no unit has it; a state that was on no list counts only where there is no other. */
export function codeLives(holders: readonly Unit[], code: string, date: IsoDate): CodeLives {
  const listed = holders.filter((unit) => !isEmpty(unit))
  const lives = (listed.length > 0 ? listed : holders).map((unit): CodeLife => {
    const own = unit.versions.filter((version) => version.code === code)
    return { unit, from: own[0]?.from ?? null, to: own.at(-1)?.to ?? null }
  })
  const before = lives.filter(({ to }) => to !== null && to <= date)
  const after = lives.filter(({ from }) => from !== null && from > date)
  const last = before
    .map(({ to }) => to ?? '')
    .sort()
    .at(-1)
  const [first] = after.map(({ from }) => from ?? '').sort()
  return { before: before.filter(({ to }) => to === last), after: after.filter(({ from }) => from === first) }
}
