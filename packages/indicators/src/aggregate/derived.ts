import { add, compare, divide, isOne, isZero, multiply, type Rational, toScaled, ZERO } from '../base/rational.ts'
import type { Method, Reason, Scaled } from '../model/figure.ts'
import { NOT_APPLICABLE } from '../model/observation-table.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { obstacle, restateSum } from './additive.ts'
import type { Crosswalk, TargetPlan } from './crosswalk.ts'
import type { Outcome, UnknownSharePolicy } from './draft.ts'
import type { SourceValues } from './source-values.ts'
import { exactKnown, exactUndecided, missingWeight, narrow, type Tally, tally } from './tally.ts'

const RANK: readonly Method[] = ['reported', 'summed', 'apportioned', 'bounded', 'refused']

/** A ratio is rebuilt from its restated parts and never averaged. */
export function restateRatio(
  crosswalk: Crosswalk,
  target: TargetPlan,
  parts: { readonly numerator: SourceValues; readonly denominator: SourceValues; readonly factor: Rational },
  sent: SourceValues | null,
  decimals: number,
  policy: UnknownSharePolicy,
): Outcome {
  const asSent = reportedSelf(crosswalk, target, sent)
  if (asSent) return asSent
  const over = restateSum(crosswalk, target, parts.numerator, policy)
  const under = restateSum(crosswalk, target, parts.denominator, policy)
  const worst = RANK.indexOf(over.method) >= RANK.indexOf(under.method) ? over : under
  const fewer = over.received <= under.received ? over : under
  const base = {
    expected: Math.max(over.expected, under.expected),
    received: fewer.received,
    missingWeight:
      Number(over.missingWeight ?? 0) >= Number(under.missingWeight ?? 0) ? over.missingWeight : under.missingWeight,
    flags: over.flags | under.flags,
    used: over.used.length >= under.used.length ? over.used : under.used,
  }
  const refuse = (reason: Reason): Outcome => ({ ...base, method: 'refused', reason })
  if (worst.method === 'refused') {
    const blocking = [over, under].filter(({ method }) => method === 'refused').map(({ reason }) => reason)
    return refuse(strongest(blocking as Reason[]))
  }
  if (worst.method === 'bounded')
    return boundRatio(target, over, under, parts, decimals, base) ?? refuse(worst.reason as Reason)
  const denominator = exactKnown(target, parts.denominator)
  if (isZero(denominator)) return refuse('needs-components')
  const value = multiply(divide(exactKnown(target, parts.numerator), denominator), parts.factor)
  const scaled = narrow(toScaled(value, decimals))
  const status = worst.method === 'apportioned' ? base.flags | 1 : base.flags
  const isRebuilt = worst.method === 'summed'
  return { ...base, decimals, flags: status, isRebuilt, method: 'recomputed', value: scaled, known: scaled }
}

function strongest(reasons: readonly Reason[]): Reason {
  const order: readonly Reason[] = ['confidential', 'reported-twice', 'coverage']
  return order.find((reason) => reasons.includes(reason)) ?? (reasons[0] as Reason)
}

/** Its ends are made from exact amounts, as a quotient is: those of sums have been dealt out in whole units. */
function boundRatio(
  target: TargetPlan,
  over: Outcome,
  under: Outcome,
  parts: { readonly numerator: SourceValues; readonly denominator: SourceValues; readonly factor: Rational },
  decimals: number,
  base: Omit<Outcome, 'method'>,
): Outcome | null {
  const ends = (values: SourceValues): readonly [Rational, Rational] => {
    const low = exactKnown(target, values)
    return [low, add(low, exactUndecided(target, values))]
  }
  const [nL, nU] = ends(parts.numerator)
  const [dL, dU] = ends(parts.denominator)
  if (nL.n < 0n || compare(dL, ZERO) <= 0 || parts.factor.n < 0n) return null
  const at = (n: Rational, d: Rational): Rational => multiply(divide(n, d), parts.factor)
  const lower = narrow(toScaled(at(nL, dU), decimals, 'floor'))
  const upper = narrow(toScaled(at(nU, dL), decimals, 'ceiling'))
  const reason = (over.method === 'bounded' ? over.reason : under.reason) as Reason
  return { ...base, decimals, method: 'bounded', reason, lower, upper }
}

/** A figure sent for this very unit stays as it was sent. */
export function reportedSelf(crosswalk: Crosswalk, target: TargetPlan, sent: SourceValues | null): Outcome | null {
  if (!sent || target.self < 0) return null
  const sum = tally(crosswalk, target, sent)
  return obstacle(sum) === null ? restateSum(crosswalk, target, sent, 'refuse') : null
}

/** Weights of sources: a column sent beside the mean, or amounts of a weight basis on every transfer. */
export type MeanWeights =
  | { readonly kind: 'column'; readonly values: SourceValues }
  | { readonly kind: 'basis'; readonly amountInto: (source: number, target: Unit) => Rational | null }

/** A mean is rebuilt as Σ mean × weight ÷ Σ weight; with a stand-in weight it is an estimate. */
export function restateMean(
  crosswalk: Crosswalk,
  target: TargetPlan,
  sent: SourceValues,
  weights: MeanWeights,
  decimals: number,
): Outcome {
  const sum = tally(crosswalk, target, sent)
  const asSent = reportedSelf(crosswalk, target, sent)
  if (asSent) return asSent
  const base = plainBase(sum)
  const reason =
    obstacle(sum) ?? (weights.kind === 'column' ? obstacle(tally(crosswalk, target, weights.values)) : null)
  // Amounts speak for themselves: what enters is known even where the share of the source is not.
  if (reason !== null && (weights.kind === 'column' || reason !== 'needs-weights'))
    return { ...base, method: 'refused', reason }
  let top = ZERO
  let bottom = ZERO
  for (const [source, share] of new Map(sum.used.map((each) => [each.source, each.share]))) {
    if (!sent.isNumber(source)) continue
    const entering = enteringWeight(weights, source, share, target)
    if (!entering) {
      return { ...base, method: 'refused', reason: weights.kind === 'column' ? 'needs-components' : 'needs-weights' }
    }
    top = add(top, multiply(sent.exact(source), entering))
    bottom = add(bottom, entering)
  }
  if (isZero(bottom)) return { ...base, method: 'refused', reason: 'needs-weights' }
  const value = narrow(toScaled(divide(top, bottom), decimals))
  const isStandIn = weights.kind === 'basis'
  const flags = sum.isApportioned ? base.flags | 1 : base.flags
  const isRebuilt = !isStandIn && !sum.isApportioned && target.self < 0
  return { ...base, decimals, flags, isRebuilt, method: isStandIn ? 'weighted' : 'recomputed', value, known: value }
}

/** How much of the weight of a source enters a target. */
function enteringWeight(
  weights: MeanWeights,
  source: number,
  share: Rational | null,
  target: TargetPlan,
): Rational | null {
  if (weights.kind === 'basis') return weights.amountInto(source, target.unit)
  return share && weights.values.isNumber(source) ? multiply(weights.values.exact(source), share) : null
}

function plainBase(sum: Tally): Omit<Outcome, 'method'> {
  return { expected: sum.expected, received: sum.received, flags: sum.flags, used: sum.used }
}

/** The largest or smallest of whole sources; a part of a source cannot say which part held the extreme. */
export function restateExtreme(
  crosswalk: Crosswalk,
  target: TargetPlan,
  values: SourceValues,
  kind: 'max' | 'min',
): Outcome {
  const sum = tally(crosswalk, target, values)
  const base = plainBase(sum)
  const reason = obstacle(sum)
  if (reason !== null)
    return { ...base, method: 'refused', reason: reason === 'needs-weights' ? 'needs-microdata' : reason }
  const isWhole = target.edges.every(
    ({ source, share }) => !values.isNumber(source) || isWholly(crosswalk, source, share),
  )
  if (!isWhole) return { ...base, method: 'refused', reason: 'needs-microdata' }
  const numbers = target.edges
    .filter(({ source }) => values.isNumber(source))
    .map(({ source }) => values.scaled(source))
  if (numbers.length === 0) return { ...base, method: methodOf(target), state: sum.state, known: 0 }
  const value = numbers.reduce<Scaled>(
    (best, next) => ((kind === 'max' ? next > best : next < best) ? next : best),
    numbers[0] as Scaled,
  )
  return { ...base, method: methodOf(target), value, known: value }
}

function isWholly(crosswalk: Crosswalk, source: number, share: Rational): boolean {
  return isOne(share) && crosswalk.sources[source]?.pieces.length === 0
}

function methodOf(target: TargetPlan): Method {
  return target.self >= 0 ? 'reported' : 'summed'
}

/** A category is kept when every source, however small its part, says the same. */
export function restateCategory(crosswalk: Crosswalk, target: TargetPlan, values: SourceValues): Outcome {
  const sources = new Set([
    ...target.edges.map(({ source }) => source),
    ...target.reached.map(({ piece }) => piece.source),
  ])
  const owing = [...sources].filter((source) => values.rows[source] !== -1 || crosswalk.sources[source]?.isObliged)
  const missing = owing.filter((source) => values.isMissing(source))
  const sharesOf = new Map(target.edges.map(({ source, share }) => [source, share]))
  const used = owing
    .filter((source) => !values.isMissing(source))
    .map((source) => ({ source, share: sharesOf.get(source) ?? null }))
  const lost = missingWeight(crosswalk, target, values, missing)
  const base = { expected: owing.length, received: used.length, missingWeight: lost, flags: 0, used }
  if (owing.some((source) => values.isConfidential(source)))
    return { ...base, method: 'refused', reason: 'confidential' }
  if (missing.length > 0 || used.length === 0) return { ...base, method: 'refused', reason: 'coverage' }
  const texts = new Set(used.map(({ source }) => `${values.text(source) === null} ${saidBy(values, source)}`))
  const text = saidBy(values, used[0]?.source ?? -1)
  if (texts.size > 1) return { ...base, method: 'refused', reason: 'differs' }
  const isText = used.some(({ source }) => values.text(source) !== null)
  return isText
    ? { ...base, method: methodOf(target), state: 'number', text }
    : { ...base, method: methodOf(target), state: text as MarkState }
}

type MarkState = 'nil' | 'notApplicable'

/** What a source says: its text, or the name of its mark; a mark is no text. */
function saidBy(values: SourceValues, source: number): string {
  return values.text(source) ?? (values.states[source] === NOT_APPLICABLE ? 'notApplicable' : 'nil')
}

/** A figure that nothing may be made of: kept where it was sent for this very unit, else refused. */
export function restateNone(crosswalk: Crosswalk, target: TargetPlan, values: SourceValues): Outcome {
  const sum = tally(crosswalk, target, values)
  const reason = obstacle(sum)
  const lacks = reason === 'coverage' || reason === 'confidential'
  if (target.self >= 0 && reason === null) return restateSum(crosswalk, target, values, 'refuse')
  return { ...plainBase(sum), method: 'refused', reason: lacks ? reason : 'not-additive' }
}

/** A count of units means something on one list only. */
export function restateCount(
  crosswalk: Crosswalk,
  target: TargetPlan,
  values: SourceValues,
  level: string,
  history: UnitHistory,
): Outcome {
  const counted = restateSum(crosswalk, target, values, 'refuse')
  const { listDate, date } = crosswalk
  const below = (id: string, at: string): readonly string[] =>
    history.children(id, at).flatMap((child) => (child.level === level ? [child.id] : below(child.id, at)))
  const before = counted.used.flatMap(({ source }) => below(crosswalk.sources[source]?.unit.id ?? '', listDate)).sort()
  const after = [...below(target.unit.id, date)].sort()
  const isOneList = listDate === date || (before.length > 0 && before.join('|') === after.join('|'))
  if (isOneList) return counted
  if (counted.reason === 'coverage' || counted.reason === 'confidential') return counted
  return { ...counted, method: 'refused', reason: 'unit-list-changed', value: null, state: 'none' }
}
