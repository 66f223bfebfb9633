import { isZero } from '../base/rational.ts'
import { aspectOf } from './shares.ts'
import type { Decision, Transfer, Unit, UnitId } from './unit.ts'
import type { UnitHistory } from './unit-history.ts'

/** The units that received people of an ended unit, by id: all that may have, until a decision says who did. */
export function receiversOfPeople(history: UnitHistory, id: UnitId): readonly Unit[] {
  const carrying = history.outgoing(id).filter(({ to, population }) => to !== null && population !== 'none')
  const shares = carrying.map((transfer) => decidedShare(history, transfer))
  const isSettled = shares.some((share) => share !== null && share.n === share.d)
  const kept = carrying.filter((_, at) => {
    const share = shares[at] ?? null
    return share === null ? !isSettled : !isZero(share)
  })
  const targets = new Set(kept.map(({ to }) => to))
  return history.successors(id).filter((unit) => targets.has(unit.id))
}

function decidedShare(history: UnitHistory, transfer: Transfer): Decision['share'] | null {
  const speaks = ({ basis }: Decision): boolean => basis === '*' || aspectOf(history.head, basis) === 'population'
  return history.decisions(transfer).find(speaks)?.share ?? null
}
