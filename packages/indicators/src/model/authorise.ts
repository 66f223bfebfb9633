import { type Issue, issue } from '../base/issue.ts'
import type { Account } from '../generated/types.ts'
import { answeringUnit, isSharedOut, standsWithin } from './answering-unit.ts'
import type { IsoDate } from './iso-date.ts'
import { contains } from './span.ts'
import type { Unit, UnitId } from './unit.ts'
import type { UnitHistory } from './unit-history.ts'

/** What a package says of itself where it holds several units that no one unit stands above but the country. */
export const ALL_UNITS = 'all'

/** Why the token of an account opens nothing on a day: its own dates, or its unit has ended and its token with it. */
export function standingFault(account: Account, history: UnitHistory, day: IsoDate): Issue | null {
  const { id, validFrom: from, validTo: to } = account
  if (!contains({ from, to }, day)) return issue('account-not-valid', { account: id, day, from, to })
  const unit = unitOf(account, history)
  if (unit === null || contains(unit, day)) return null
  if (unit.to === null || unit.to > day) {
    return issue('account-not-valid', { account: id, day, from: unit.from, to: unit.to })
  }
  const successors = history.successors(unit.id).map((each) => each.id)
  return issue('account-unit-ended', { account: id, unit: unit.id, to: unit.to, successors })
}

/** Why an account may not hand in a package of a unit on a day; what its content is of is `contentFaults`. */
export function handInFault(account: Account, unit: UnitId, history: UnitHistory, day: IsoDate): Issue | null {
  if (account.role !== 'sender') return issue('account-role-unfit', { account: account.id, role: account.role })
  return reachFault(account, unit, history, day)
}

/** Whether an account may be told where a package of a unit stands. */
export function mayAsk(account: Account, unit: UnitId, history: UnitHistory, day: IsoDate): boolean {
  return account.role === 'operator' || reachFault(account, unit, history, day) === null
}

/** Units in a package that are none of those it may speak for: each answers, on that day, within the unit that answers for the package. */
export function contentFaults(
  scope: UnitId,
  content: Iterable<UnitId>,
  history: UnitHistory,
  day: IsoDate,
): readonly Issue[] {
  if (scope === ALL_UNITS) return []
  const answering = answeringOf(scope, history, day)
  const faults = [...new Set(content)].map((unit) => {
    return answering ? unitFault(answering, unit, history, day) : issue('account-unit-shared', { unit: scope, day })
  })
  return faults.filter((fault) => fault !== null)
}

function reachFault(account: Account, unit: UnitId, history: UnitHistory, day: IsoDate): Issue | null {
  const standing = standingFault(account, history, day)
  const own = unitOf(account, history)
  if (standing !== null || own === null) return standing ?? roleFault(account)
  if (unit !== ALL_UNITS) return unitFault(own, unit, history, day)
  return standsAboveAll(own, history, day) ? null : issue('account-unit-foreign', { unit, own: own.id, day })
}

function roleFault({ id, role }: Account): Issue {
  return issue('account-role-unfit', { account: id, role })
}

function unitFault(own: Unit, unit: UnitId, history: UnitHistory, day: IsoDate): Issue | null {
  const answering = answeringOf(unit, history, day)
  if (answering !== null && standsWithin(history, answering, own, day)) return null
  const known = history.find(unit)
  return known && isSharedOut(history, known, day)
    ? issue('account-unit-shared', { unit, day })
    : issue('account-unit-foreign', { unit, own: own.id, day })
}

function answeringOf(id: UnitId, history: UnitHistory, day: IsoDate): Unit | null {
  const unit = history.find(id)
  return unit && answeringUnit(history, unit, day)
}

function standsAboveAll(unit: Unit, history: UnitHistory, day: IsoDate): boolean {
  const tops = history.list(day).filter((each) => history.version(each, day).parent === null)
  return tops.length === 1 && tops[0] === unit
}

function unitOf({ unit }: Account, history: UnitHistory): Unit | null {
  return unit === null ? null : history.unit(unit)
}
