import type { IsoDate } from '../model/iso-date.ts'
import { statedShares } from '../model/shares.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { buildCrosswalk } from './crosswalk.ts'

/** What a register knows about the way from one list to another, counted. */
export interface Exactness {
  /** Units of the new list whose every source is known, and those with a source that may have gone elsewhere. */
  readonly exact: number
  readonly marked: number
  /** Sets of marked units whose totals are exact. */
  readonly groups: number
}

/** How many units of the later list are exact for figures that follow a basis. */
export function exactnessOn(
  history: UnitHistory,
  from: IsoDate,
  to: IsoDate,
  level: string,
  basis: string | null,
): Exactness {
  const units = sourcesOf(history, from, to, level)
  const { targets, groups } = buildCrosswalk(history, from, to, units, new Set(units), {
    rules: { basis, decisions: true },
  })
  const own = targets.filter(({ unit }) => unit.level === level)
  const exact = own.filter(({ reached }) => reached.length === 0).length
  return { exact, marked: own.length - exact, groups: groups.length }
}

/** The units of a level on a list, and those of other levels that became units of that level. */
function sourcesOf(history: UnitHistory, from: IsoDate, to: IsoDate, level: string): readonly Unit[] {
  const became = history.list(to, { level }).flatMap(({ id }) => history.predecessors(id))
  return [...new Set([...history.list(from, { level }), ...became.filter((unit) => history.list(from).includes(unit))])]
}

/** What the transfers of one change of lists say, unit by unit. */
export interface TransferCounts {
  readonly newWhole: number
  readonly newWithPart: number
  readonly oldWhole: number
  readonly oldSplit: number
  /** Split units whose people are settled in full, and in part. */
  readonly decided: number
  readonly decidedInPart: number
}

/** Counts whole and split units of a level between two neighbouring lists. */
export function countTransfers(
  history: UnitHistory,
  from: IsoDate,
  to: IsoDate,
  level: string,
  basis: string,
): TransferCounts {
  const on = new Set(history.list(from))
  const incoming = history
    .list(to, { level })
    .map((unit) =>
      history
        .incoming(unit.id)
        .filter(({ from: source }) => unit.from === to && (source === null || on.has(history.unit(source)))),
    )
  const newWithPart = incoming.filter((transfers) => transfers.some(({ kind }) => kind !== 'whole')).length
  const old = history.list(from, { level })
  const split = old.filter((unit) => unit.to === to && history.outgoing(unit.id).some(({ kind }) => kind !== 'whole'))
  const known = split.map(({ id }) =>
    statedShares(history, id, { basis, decisions: true }).map((share) => share !== null),
  )
  const decided = known.filter((shares) => shares.every(Boolean)).length
  const decidedInPart = known.filter((shares) => shares.some(Boolean) && !shares.every(Boolean)).length
  return {
    newWhole: incoming.length - newWithPart,
    newWithPart,
    oldWhole: old.length - split.length,
    oldSplit: split.length,
    decided,
    decidedInPart,
  }
}

/** Codes of a level that name units of different names on two lists. */
export function reusedCodes(history: UnitHistory, from: IsoDate, to: IsoDate, level: string): readonly string[] {
  return history.list(to, { level }).flatMap((unit) => {
    const { code, name, type } = history.version(unit, to)
    const before = history.resolve(code, from, { level })
    if (before.kind !== 'found' || before.unit === unit) return []
    const old = history.version(before.unit, from)
    return bare(old.name, old.type) === bare(name, type) ? [] : [code]
  })
}

/** A name without the word of its type. */
function bare(name: string, type: string): string {
  return name.toLowerCase().startsWith(`${type.toLowerCase()} `) ? name.slice(type.length + 1) : name
}
