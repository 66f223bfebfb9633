import { byText } from '../base/order.ts'
import type { HandoverSection } from '../generated/types.ts'
import type { HandoverFacts, HandoverGroup, OwedReports } from '../model/handover.ts'
import type { Unit } from '../model/unit.ts'
import { differenceOf } from './place-sums.ts'

/** Each group of former and new units: its reports, and whether each of its totals is what went in. */
export function handoverSections(facts: HandoverFacts): readonly HandoverSection[] {
  return facts.groups.map((group) => {
    const { level, changes, former, current } = group
    const instruments = changes.flatMap(({ instrument }) => instrument ?? [])
    return {
      ...{ level, changes: changes.map(({ id }) => id), instruments: [...new Set(instruments)].sort(byText) },
      ...{ former: former.map(({ id }) => id), current: current.map(({ id }) => id) },
      reports: reportsOf(facts, group),
      totals: totalsOf(facts, group),
    }
  })
}

/** Reports of the former units themselves; those of units that lay in them stand in groups of their own. */
function reportsOf({ forms }: HandoverFacts, { former }: HandoverGroup): HandoverSection['reports'] {
  const own = new Set<Unit>(former)
  const counts = { expected: 0, present: 0, missing: 0, duplicate: 0 }
  for (const owed of forms.flatMap(({ periods }) => periods.flatMap((period) => period.owed))) {
    const expected = owed.owed.filter((unit) => own.has(unit)).length
    const missing = lacking(owed, own)
    counts.expected += expected
    counts.present += expected - missing
    counts.missing += missing
    counts.duplicate += owed.duplicate.filter(({ unit }) => own.has(unit)).length
  }
  return counts
}

function lacking({ missing }: OwedReports, own: ReadonlySet<Unit>): number {
  return new Set(missing.map(({ unit }) => unit).filter((unit) => own.has(unit))).size
}

function totalsOf({ forms }: HandoverFacts, { id, level }: HandoverGroup): HandoverSection['totals'] {
  const sums = forms
    .flatMap(({ periods }) => periods.flatMap(({ totals }) => totals))
    .filter((total) => total.level === level)
    .flatMap(({ groups }) => groups.get(id) ?? [])
  return { compared: sums.length, differing: sums.filter((each) => differenceOf(each)?.integer !== 0n).length }
}
