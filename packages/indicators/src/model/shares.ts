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

const TOLERANCE: Rational = { n: 1n, d: 1_000_000_000n }

/** Whether shares miss 1 by no more than the rounding of a source: 1e-9. */
export function isNearOne(sum: Rational): boolean {
  const off = subtract(sum, ONE)
  return compare(off.n < 0n ? { n: -off.n, d: off.d } : off, TOLERANCE) <= 0
}

/** The shares of a unit's ways out as the register states them, in the order of its transfers; `null` where it does not. */
export function statedShares(history: UnitHistory, id: UnitId, rules: ShareRules): readonly (Rational | null)[] {
  return new LegReader(history, rules).stated(id)
}

/** The sum of the shares that are known. */
export function sumOfShares(shares: readonly (Rational | null)[]): Rational {
  return shares.reduce<Rational>((total, share) => (share ? add(total, share) : total), ZERO)
}

/** The ways out of units and into them under one set of share rules; the ways out of a unit are worked out once. */
export class LegReader {
  readonly #history: UnitHistory
  readonly #rules: ShareRules
  readonly #aspect: 'area' | 'population' | null
  readonly #forward = new Map<UnitId, readonly Leg[]>()

  constructor(history: UnitHistory, rules: ShareRules) {
    this.#history = history
    this.#rules = rules
    this.#aspect = aspectOf(history.head, rules.basis)
  }

  /** The shares of a unit's ways out as the register states them, in the order of its transfers; `null` where it does not. */
  stated(id: UnitId): readonly (Rational | null)[] {
    const transfers = this.#history.outgoing(id)
    const shares = transfers.map((transfer) => this.#forwardShare(transfer))
    this.#fillFromAmounts(transfers, shares)
    return shares
  }

  /** The ways out of a unit with their shares; known shares that miss 1 by rounding are normalised exactly. */
  forward(id: UnitId): readonly Leg[] {
    const held = this.#forward.get(id)
    if (held) return held
    const shares = this.stated(id)
    const sum = sumOfShares(shares)
    const full = isNearOne(sum)
    const legs = this.#history.outgoing(id).map((transfer, at): Leg => {
      const share = shares[at] ?? null
      const exact = full ? divide(share ?? ZERO, sum) : share
      return {
        transfer,
        unit: transfer.to,
        share: exact,
        isUndecided: transfer.kind === 'undetermined' && exact === null,
      }
    })
    this.#forward.set(id, legs)
    return legs
  }

  /** The ways into a unit, going back in time. Only amounts tell how much of it each predecessor was. */
  backward(id: UnitId): readonly Leg[] {
    const carrying = this.#history.incoming(id).filter((transfer) => this.#mayCarry(transfer))
    const [only] = carrying
    if (only && carrying.length === 1 && this.#isCertain(only))
      return [{ transfer: only, unit: only.from, share: ONE, isUndecided: false }]
    const amounts = carrying.map((transfer) => this.#weighed(transfer, 'amount'))
    const total = totalOf(amounts)
    return carrying.map((transfer, at) => {
      const share = total && !isZero(total) ? divide(amounts[at] as Rational, total) : null
      const isUndecided = transfer.kind === 'undetermined' && !this.#isSettled(transfer)
      return { transfer, unit: transfer.from, share, isUndecided }
    })
  }

  #forwardShare(transfer: Transfer): Rational | null {
    const settled = this.#decided(transfer)
    if (settled) return settled
    if (transfer.evidence === 'alias') return null
    if (transfer.kind === 'whole') return ONE
    const amount = this.#amountOn(transfer)
    if (amount === 'none') return ZERO
    if (amount === 'all') return ONE
    return this.#weighed(transfer, 'share')
  }

  /** Amounts give shares only when they stand on every way that is not settled otherwise. */
  #fillFromAmounts(transfers: readonly Transfer[], shares: (Rational | null)[]): void {
    const open = transfers.map((_, at) => at).filter((at) => shares[at] === null)
    if (open.length === 0 || shares.some((share) => share && !isZero(share))) return
    const amounts = open.map((at) => this.#weighed(transfers[at] as Transfer, 'amount'))
    const total = totalOf(amounts)
    if (!total || isZero(total)) return
    open.forEach((at, place) => {
      shares[at] = divide(amounts[place] as Rational, total)
    })
  }

  #amountOn(transfer: Transfer): TransferAmount | null {
    return this.#aspect === null ? null : transfer[this.#aspect]
  }

  #decided(transfer: Transfer): Rational | null {
    if (!this.#rules.decisions) return null
    const settled = this.#history
      .decisions(transfer)
      .filter(({ basis }) => basis === '*' || basis === this.#rules.basis)
    return (settled.find(({ basis }) => basis !== '*') ?? settled[0])?.share ?? null
  }

  #weighed(transfer: Transfer, kind: 'share' | 'amount'): Rational | null {
    const { basis } = this.#rules
    if (basis === null) return null
    const weight = this.#history.weights(transfer).find((each) => each.basis === basis && each[kind] !== null)
    return weight?.[kind] ?? null
  }

  /** What has one way in came that way, unless only a weak source names it and no decision does. */
  #isCertain(transfer: Transfer): boolean {
    return transfer.evidence === 'official' || this.#isSettled(transfer)
  }

  #isSettled(transfer: Transfer): boolean {
    return transfer.from !== null && this.#forwardLeg(transfer, transfer.from)?.share != null
  }

  #forwardLeg(transfer: Transfer, from: UnitId): Leg | undefined {
    return this.forward(from).find((leg) => leg.transfer === transfer)
  }

  #mayCarry(transfer: Transfer): boolean {
    if (transfer.from === null) return this.#amountOn(transfer) !== 'none'
    const leg = this.#forwardLeg(transfer, transfer.from)
    return !leg?.share || !isZero(leg.share)
  }
}

/** The sum of amounts, where each is known. */
function totalOf(amounts: readonly (Rational | null)[]): Rational | null {
  return amounts.reduce<Rational | null>((sum, amount) => (sum && amount ? add(sum, amount) : null), ZERO)
}
