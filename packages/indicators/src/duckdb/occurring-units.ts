import { type Issue, issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { type IsoDate, isIsoDate } from '../model/iso-date.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import type { TextRow } from './database.ts'

/** The units that a table names, by list, from its different lists and codes; each code that means none or several is a finding. */
export function occurringUnits(
  history: UnitHistory,
  pairs: readonly TextRow[],
  column: string,
): Result<ReadonlyMap<IsoDate, ReadonlySet<Unit>>> {
  const lists = new Map<IsoDate, Set<Unit>>()
  const issues: Issue[] = []
  for (const [listDate, text] of pairs.map(([list, unit]) => [list ?? '', unit ?? ''] as const).sort(inOrder)) {
    const { coveredFrom } = history.head
    if (!isIsoDate(listDate)) issues.push(issue('list-date-invalid', { value: listDate }))
    else if (coveredFrom !== undefined && listDate < coveredFrom)
      issues.push(issue('list-date-not-covered', { listDate, coveredFrom }))
    else {
      const found = history.resolve(text, listDate)
      if (found.kind === 'found') lists.set(listDate, (lists.get(listDate) ?? new Set<Unit>()).add(found.unit))
      else issues.push(unitFault(text, listDate, found, column))
    }
  }
  return issues.length > 0 ? failed(...issues) : ok(lists)
}

function inOrder(a: readonly [string, string], b: readonly [string, string]): number {
  return byText(a[0], b[0]) || byText(a[1], b[1])
}

function unitFault(
  unit: string,
  listDate: IsoDate,
  found: Exclude<ReturnType<UnitHistory['resolve']>, { readonly kind: 'found' }>,
  column: string,
): Issue {
  if (found.kind === 'not-in-force') {
    const { from, to } = found
    return issue('unit-not-in-force', { unit, listDate, from, to }, { column })
  }
  const candidates = found.candidates.map(({ id }) => id)
  const code = found.kind === 'ambiguous' ? 'unit-ambiguous' : 'unit-unknown'
  return issue(code, { unit, listDate, candidates }, { column })
}
