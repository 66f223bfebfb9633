import { grouped } from '../../base/grouped.ts'
import { add, equal, multiply, parseRational, type Rational, rational, ZERO } from '../../base/rational.ts'
import { type ConsolidatedGroup, type PlaceName, placeKey } from '../../model/consolidated.ts'
import type { LinearRelation } from '../determined.ts'
import { wholeShares } from './published-relations.ts'
import type { PublishedReport, PublishedSet } from './published-set.ts'

/** A total of a closed group, and the cells it is made of. */
export interface GroupCell {
  readonly id: string
  readonly value: Rational | null
  readonly shares: ReadonlyMap<string, Rational>
  /** The total is what the cells come to. */
  readonly isSummed: boolean
}

/** A total of a closed group among all that are published together. */
export function groupId(
  { period, basis }: PublishedReport,
  { members, listDate, window }: ConsolidatedGroup,
  place: PlaceName,
): string {
  return `group ${JSON.stringify([period, basis, members, listDate, window.from, placeKey(place)])}`
}

/** Totals of the closed groups of reports at the places that are published together. */
export function groupCells(reports: readonly PublishedReport[], set: PublishedSet): readonly GroupCell[] {
  return reports.flatMap((report) => {
    if (report.groups.length === 0) return []
    const own = set.figures.filter(({ at }) => at === report)
    const figures = grouped(own, ({ unit, made }) => `${unit.listDate} ${placeKey(made.place)}`)
    return report.groups.flatMap((group) =>
      group.totals.flatMap(({ place, value }): readonly GroupCell[] => {
        const all = figures.get(`${group.listDate} ${placeKey(place)}`) ?? []
        const members = all.filter(({ unit }) => group.members.includes(unit.unit))
        if (members.length === 0) return []
        const peers = all.filter(({ unit }) => unit.level === members[0]?.unit.level)
        const shares = wholeShares(members, peers)
        const exact = parseRational(value)
        const sum = sumOfShares(shares, set)
        const isSummed = exact !== null && sum !== null && equal(exact, sum)
        return [{ id: groupId(report, group, place), value: exact, shares, isSummed }]
      }),
    )
  })
}

/** Each total of a group that is the sum of its cells. */
export function groupRelations(groups: readonly GroupCell[]): readonly LinearRelation[] {
  return groups
    .filter(({ isSummed }) => isSummed)
    .map(({ id, shares }) => ({
      cells: [id, ...shares.keys()],
      factors: [rational(-1n), ...shares.values()],
      result: id,
    }))
}

function sumOfShares(shares: ReadonlyMap<string, Rational>, { sent }: PublishedSet): Rational | null {
  let sum = ZERO
  for (const [id, share] of shares) {
    const value = sent.get(id)?.value ?? null
    if (value === null) return null
    sum = add(sum, multiply(value, share))
  }
  return sum
}
