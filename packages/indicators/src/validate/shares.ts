import { type Issue, issue } from '../base/issue.ts'
import { compare, equal, ONE, printRational, type Rational, rational } from '../base/rational.ts'
import { isNearOne, statedShares, sumOfShares } from '../model/shares.ts'
import type { UnitHistory } from '../model/unit-history.ts'

/** Shares of one unit sum to at most 1, and to 1 when none is unknown; equal shares 1/n are pointed out as a likely guess. */
export function* checkShares(history: UnitHistory): Generator<Issue> {
  const bases = basesOf(history)
  for (const { id } of history.units) {
    const transfers = history.outgoing(id)
    if (transfers.length === 0) continue
    yield* wholesInPart(history, id)
    const said = new Set<string>()
    for (const basis of bases) {
      const shares = statedShares(history, id, { basis, decisions: true })
      if (shares.every((share) => share === null)) continue
      const sum = sumOfShares(shares)
      const args = { unit: id, basis: basis ?? '*', sum: printRational(sum) }
      const place = { file: fileOf(history, id, basis) }
      const isKnown = shares.every((share) => share !== null)
      const key = `${isKnown} ${args.sum}`
      if (isNearOne(sum) || said.has(key)) yield* basis === null ? [] : equalShares(id, shares)
      else if (compare(sum, ONE) > 0) yield issue('shares-exceed-one', args, place)
      else if (isKnown) yield issue('shares-not-one', args, place)
      said.add(key)
    }
  }
}

/** The file whose row most likely holds the fault. */
function fileOf(history: UnitHistory, id: string, basis: string | null): string {
  const transfers = history.outgoing(id)
  const settles = (known: string): boolean => known === '*' || known === basis
  if (transfers.some((transfer) => history.decisions(transfer).some((each) => settles(each.basis))))
    return 'decisions.csv'
  const weighs = transfers.some((transfer) => history.weights(transfer).some((each) => each.basis === basis))
  return weighs ? 'weights.csv' : 'transfers.csv'
}

/** A unit that passes whole has share 1, on every basis. */
function* wholesInPart(history: UnitHistory, unit: string): Generator<Issue> {
  for (const transfer of history.outgoing(unit)) {
    if (transfer.kind !== 'whole') continue
    for (const { basis, share } of history.weights(transfer)) {
      if (share && !isNearOne(share))
        yield issue('shares-not-one', { unit, basis, sum: printRational(share) }, { file: 'weights.csv' })
    }
  }
}

function basesOf(history: UnitHistory): readonly (string | null)[] {
  const bases = new Set<string>(Object.keys(history.head.bases ?? {}))
  for (const transfer of history.transfers) {
    for (const { basis } of history.weights(transfer)) bases.add(basis)
    for (const { basis } of history.decisions(transfer)) if (basis !== '*') bases.add(basis)
  }
  return [null, ...[...bases].sort(), 'population', 'area'].filter((basis, at, all) => all.indexOf(basis) === at)
}

function* equalShares(unit: string, shares: readonly (Rational | null)[]): Generator<Issue> {
  const parts = shares.filter((share) => share !== null && share.n !== 0n)
  const n = parts.length
  const isEqual = n > 1 && parts.every((share) => share && isNearOneNth(share, n))
  if (isEqual) yield issue('equal-shares', { unit, n }, { file: 'weights.csv' })
}

function isNearOneNth(share: Rational, n: number): boolean {
  return equal(share, rational(1n, BigInt(n))) || isNearOne(rational(share.n * BigInt(n), share.d))
}
