import { add, compare, divide, isZero, ONE, type Rational, subtract, ZERO } from '../base/rational.ts'
import type { RegisterHead } from './register-rows.ts'
import type { Transfer, TransferAmount, UnitId } from './unit.ts'
import type { UnitHistory } from './unit-history.ts'

/** One way out of a unit (or, going back, into it): the unit at the other end and its share, `null` where nobody knows. */
export interface Leg {
  readonly transfer: Transfer
  /** `null`: nobody says who, or land outside any unit. */
  readonly unit: UnitId | null
  readonly share: Rational | null
  /** An n:m pair that no decision settles. */
  readonly isUndecided: boolean
}

/** How shares are chosen: a weight basis, or none; and whether decisions count. */
export interface ShareRules {
  readonly basis: string | null
  readonly decisions: boolean
}

/** Which column of a transfer speaks for a basis: land, people, or neither. */
export function aspectOf(head: RegisterHead, basis: string | null): 'area' | 'population' | null {
  if (basis === null) return null
  const concept = `${head.bases?.[basis]?.concept ?? ''} ${basis}`.toLowerCase()
  if (/(?<![a-z])(?:area|land)(?![a-z])/.test(concept)) return 'area'
  return /(?<![a-z])(?:population|people|persons|households)(?![a-z])/.test(concept) ? 'population' : null
}

function amountOn(transfer: Transfer, history: UnitHistory, rules: ShareRules): TransferAmount | null {
  const aspect = aspectOf(history.head, rules.basis)
  return aspect === null ? null : transfer[aspect]
}

function decided(transfer: Transfer, history: UnitHistory, rules: ShareRules): Rational | null {
  if (!rules.decisions) return null
  const settled = history.decisions(transfer).filter(({ basis }) => basis === '*' || basis === rules.basis)
  return (settled.find(({ basis }) => basis !== '*') ?? settled[0])?.share ?? null
}

function weighed(
  transfer: Transfer,
  history: UnitHistory,
  rules: ShareRules,
  kind: 'share' | 'amount',
): Rational | null {
  if (rules.basis === null) return null
  return (
    history.weights(transfer).find((weight) => weight.basis === rules.basis && weight[kind] !== null)?.[kind] ?? null
  )
}

const TOLERANCE: Rational = { n: 1n, d: 1_000_000_000n }

/** Whether shares miss 1 by no more than the rounding of a source: 1e-9. */
export function isNearOne(sum: Rational): boolean {
  const off = subtract(sum, ONE)
  return compare(off.n < 0n ? { n: -off.n, d: off.d } : off, TOLERANCE) <= 0
}

/** The shares of a unit's ways out as the register states them, in the order of its transfers; `null` where it does not. */
export function statedShares(history: UnitHistory, id: UnitId, rules: ShareRules): readonly (Rational | null)[] {
  const transfers = history.outgoing(id)
  const shares = transfers.map((transfer) => forwardShare(transfer, history, rules))
  fillFromAmounts(transfers, shares, history, rules)
  return shares
}

/** The sum of the shares that are known. */
export function sumOfShares(shares: readonly (Rational | null)[]): Rational {
  return shares.reduce<Rational>((total, share) => (share ? add(total, share) : total), ZERO)
}

/** The ways out of a unit with their shares; known shares that miss 1 by rounding are normalised exactly. */
export function legsForward(history: UnitHistory, id: UnitId, rules: ShareRules): readonly Leg[] {
  const transfers = history.outgoing(id)
  const shares = statedShares(history, id, rules)
  const sum = sumOfShares(shares)
  const full = isNearOne(sum)
  return transfers.map((transfer, at) => {
    const share = shares[at] ?? null
    const exact = full ? divide(share ?? ZERO, sum) : share
    return {
      transfer,
      unit: transfer.to,
      share: exact,
      isUndecided: transfer.kind === 'undetermined' && exact === null,
    }
  })
}

function forwardShare(transfer: Transfer, history: UnitHistory, rules: ShareRules): Rational | null {
  const settled = decided(transfer, history, rules)
  if (settled) return settled
  if (transfer.evidence === 'alias') return null
  if (transfer.kind === 'whole') return ONE
  const amount = amountOn(transfer, history, rules)
  if (amount === 'none') return ZERO
  if (amount === 'all') return ONE
  return weighed(transfer, history, rules, 'share')
}

/** Amounts give shares only when they stand on every way that is not settled otherwise. */
function fillFromAmounts(
  transfers: readonly Transfer[],
  shares: (Rational | null)[],
  history: UnitHistory,
  rules: ShareRules,
): void {
  const open = transfers.map((_, at) => at).filter((at) => shares[at] === null)
  if (open.length === 0 || shares.some((share) => share && !isZero(share))) return
  const amounts = open.map((at) => weighed(transfers[at] as Transfer, history, rules, 'amount'))
  const total = amounts.reduce<Rational | null>((sum, amount) => (sum && amount ? add(sum, amount) : null), ZERO)
  if (!total || isZero(total)) return
  open.forEach((at, place) => {
    shares[at] = divide(amounts[place] as Rational, total)
  })
}

/** The ways into a unit, going back in time. Only amounts tell how much of it each predecessor was. */
export function legsBackward(history: UnitHistory, id: UnitId, rules: ShareRules): readonly Leg[] {
  const carrying = history.incoming(id).filter((transfer) => mayCarry(transfer, history, rules))
  const [only] = carrying
  if (only && carrying.length === 1 && isCertain(only, history, rules))
    return [{ transfer: only, unit: only.from, share: ONE, isUndecided: false }]
  const amounts = carrying.map((transfer) => weighed(transfer, history, rules, 'amount'))
  const total = amounts.reduce<Rational | null>((sum, amount) => (sum && amount ? add(sum, amount) : null), ZERO)
  return carrying.map((transfer, at) => {
    const share = total && !isZero(total) ? divide(amounts[at] as Rational, total) : null
    const isUndecided = transfer.kind === 'undetermined' && !isSettled(transfer, history, rules)
    return { transfer, unit: transfer.from, share, isUndecided }
  })
}

/** What has one way in came that way, unless only a weak source names it and no decision does. */
function isCertain(transfer: Transfer, history: UnitHistory, rules: ShareRules): boolean {
  return transfer.evidence === 'official' || isSettled(transfer, history, rules)
}

function isSettled(transfer: Transfer, history: UnitHistory, rules: ShareRules): boolean {
  return transfer.from !== null && forwardLeg(transfer, transfer.from, history, rules)?.share != null
}

function forwardLeg(transfer: Transfer, from: UnitId, history: UnitHistory, rules: ShareRules): Leg | undefined {
  return legsForward(history, from, rules).find((leg) => leg.transfer === transfer)
}

function mayCarry(transfer: Transfer, history: UnitHistory, rules: ShareRules): boolean {
  if (transfer.from === null) return amountOn(transfer, history, rules) !== 'none'
  const leg = forwardLeg(transfer, transfer.from, history, rules)
  return !leg?.share || !isZero(leg.share)
}
