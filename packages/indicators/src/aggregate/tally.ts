import { add, compare, multiply, printRational, type Rational, rational, toScaled, ZERO } from '../base/rational.ts'
import type { Reason, Scaled } from '../model/figure.ts'
import { NOT_APPLICABLE, NUMBER } from '../model/observation-table.ts'
import type { Crosswalk, ReachedBy, TargetPlan } from './crosswalk.ts'
import type { SourceValues } from './source-values.ts'

/** What the sources of one target come to, before any method or policy is chosen. */
export interface Tally {
  /** Whole, decided and apportioned amounts, in output decimals. */
  readonly known: Scaled
  /** What may be added to `known` at most; `null` when a source may be negative, or nobody knows how much is elsewhere. */
  readonly undecided: Scaled | null
  readonly expected: number
  readonly received: number
  readonly missing: readonly number[]
  readonly isConfidential: boolean
  /** Why the figure is not exact, if it is not. */
  readonly blur: Reason | null
  readonly isApportioned: boolean
  readonly state: 'number' | 'nil' | 'notApplicable'
  readonly flags: number
  /** Sources that sent a number or a mark, with the way they came. */
  readonly used: readonly UsedSource[]
}

export interface UsedSource {
  readonly source: number
  readonly share: Rational | null
}

/** Adds up one target from one table. */
export function tally(crosswalk: Crosswalk, target: TargetPlan, values: SourceValues): Tally {
  const plan = completePlan(target)
  const { entering, senders } = plan
  const { states } = values
  if (senders.length === 0) return gather(crosswalk, target, values)
  for (let at = 0; at < entering.length; at += 1)
    if (states[entering[at] as number] !== NUMBER) return gather(crosswalk, target, values)
  let flags = 0
  for (let at = 0; at < senders.length; at += 1) flags |= values.flags[senders[at] as number] as number
  return new CompleteTally(crosswalk, target, values, plan, flags)
}

/** What is the same in every tally of a target to which each source that may enter it sent a number. */
interface CompletePlan extends Pick<Tally, 'expected' | 'blur' | 'isApportioned' | 'used'> {
  readonly entering: Int32Array
  /** The sources of `used`. */
  readonly senders: Int32Array
}

const NOBODY: readonly number[] = []
const completePlans = new WeakMap<TargetPlan, CompletePlan>()

function completePlan(target: TargetPlan): CompletePlan {
  const known = completePlans.get(target)
  if (known) return known
  const { edges, reached } = target
  const direct = new Set(edges.map(({ source }) => source))
  const closed = reached.filter(({ piece }) => piece.piece.kind === 'closed')
  const beside = [...new Set(closed.map(({ piece }) => piece.source))]
  const made: CompletePlan = {
    entering: Int32Array.from(new Set([...direct, ...reached.map(({ piece }) => piece.source)])),
    senders: Int32Array.from([...direct, ...beside]),
    expected: new Set([...direct, ...beside]).size,
    blur: blurOf(target, reached),
    isApportioned: edges.some(({ share }) => share.d !== 1n),
    used: [
      ...edges.map(({ source, share }) => ({ source, share })),
      ...beside.map((source) => ({ source, share: null })),
    ],
  }
  completePlans.set(target, made)
  return made
}

/** The tally of a target that misses nothing. */
class CompleteTally implements Tally {
  readonly known: Scaled
  readonly expected: number
  readonly received: number
  readonly missing = NOBODY
  readonly isConfidential = false
  readonly blur: Reason | null
  readonly isApportioned: boolean
  readonly state = 'number'
  readonly flags: number
  readonly used: readonly UsedSource[]
  readonly #crosswalk: Crosswalk
  readonly #target: TargetPlan
  readonly #values: SourceValues

  constructor(crosswalk: Crosswalk, target: TargetPlan, values: SourceValues, plan: CompletePlan, flags: number) {
    this.known = sumKnown(crosswalk, target, values, target.edges)
    this.expected = plan.expected
    this.received = plan.expected
    this.blur = plan.blur
    this.isApportioned = plan.isApportioned
    this.flags = flags
    this.used = plan.used
    this.#crosswalk = crosswalk
    this.#target = target
    this.#values = values
  }

  /** Made when asked for: only bounds need it. */
  get undecided(): Scaled | null {
    return this.#target.leak === null ? sumUndecided(this.#crosswalk, this.#target.reached, this.#values) : null
  }
}

/** The same source by source, where some sent no number. */
function gather(crosswalk: Crosswalk, target: TargetPlan, values: SourceValues): Tally {
  const missing = new Set<number>()
  const used: UsedSource[] = []
  const owing = new Set<number>()
  let flags = 0
  let numbers = 0
  let applicable = 0
  let isConfidential = false
  let isApportioned = false
  const visit = (source: number, share: Rational | null): boolean => {
    const isAbsent = values.isMissing(source)
    if (isAbsent && values.rows[source] === -1 && !crosswalk.sources[source]?.isObliged) return false
    owing.add(source)
    if (values.isConfidential(source)) isConfidential = true
    else if (isAbsent) missing.add(source)
    else {
      used.push({ source, share })
      flags |= values.flags[source] ?? 0
      if (values.states[source] === NUMBER) numbers += 1
      if (values.states[source] !== NOT_APPLICABLE) applicable += 1
      return values.isNumber(source)
    }
    return false
  }
  const counted: (typeof target.edges)[number][] = []
  for (const edge of target.edges) {
    if (!visit(edge.source, edge.share)) continue
    counted.push(edge)
    if (edge.share.d !== 1n) isApportioned = true
  }
  const blurred = target.reached.filter((reach) => isLive(reach, crosswalk, values))
  const entering = new Set<number>()
  for (const { piece } of target.reached) {
    if (piece.piece.kind !== 'closed' || entering.has(piece.source)) continue
    entering.add(piece.source)
    visit(piece.source, null)
  }
  const known = sumKnown(crosswalk, target, values, counted)
  return {
    known,
    get undecided() {
      return target.leak === null ? sumUndecided(crosswalk, blurred, values) : null
    },
    expected: owing.size,
    received: owing.size - missing.size,
    missing: [...missing],
    isConfidential,
    blur: blurOf(target, blurred),
    isApportioned,
    state: numbers > 0 ? 'number' : applicable > 0 ? 'nil' : 'notApplicable',
    flags,
    used,
  }
}

/** A piece counts when its source sent a number, or owes one and sent none. */
function isLive({ piece }: ReachedBy, crosswalk: Crosswalk, values: SourceValues): boolean {
  const { source } = piece
  if (values.isNumber(source) || values.isConfidential(source)) return true
  return values.isMissing(source) && (values.rows[source] !== -1 || crosswalk.sources[source]?.isObliged === true)
}

function blurOf({ leak }: TargetPlan, blurred: readonly ReachedBy[]): Reason | null {
  const open = blurred.find(({ piece }) => piece.piece.kind === 'open')
  return open?.piece.piece.reason ?? leak ?? blurred[0]?.piece.piece.reason ?? null
}

function sumKnown(
  crosswalk: Crosswalk,
  target: TargetPlan,
  values: SourceValues,
  edges: readonly { readonly source: number; readonly place: number }[],
): Scaled {
  if (target.isIntegral && !values.isWide) {
    let sum = 0
    for (const { source } of edges) sum += values.integers[source] as number
    return sum
  }
  let sum = 0n
  for (const { source, place } of edges) {
    const plan = crosswalk.sources[source]
    sum += plan?.isIntegral ? values.big(source) : plan ? (values.parts(plan, source)[place] as bigint) : 0n
  }
  return narrow(sum)
}

/** Bounds hold only for what cannot be negative: a series in which a negative number stands has none. */
function sumUndecided(crosswalk: Crosswalk, blurred: readonly ReachedBy[], values: SourceValues): Scaled | null {
  if (values.hasNegative) return null
  let sum = 0n
  for (const { piece, cap } of blurred) {
    if (!values.isNumber(piece.source)) return null
    const amount = values.big(piece.source)
    const plan = crosswalk.sources[piece.source]
    const whole = plan ? (values.parts(plan, piece.source)[piece.place] as bigint) : 0n
    const most = toScaled(multiply(rational(amount), cap), 0, 'ceiling')
    sum += compare(cap, piece.piece.mass) < 0 && most < whole ? most : whole
  }
  return narrow(sum)
}

/** The exact sum of known contributions, before any rounding: what ratios are made from. */
export function exactKnown(target: TargetPlan, values: SourceValues): Rational {
  let sum = ZERO
  for (const { source, share } of target.edges) {
    if (values.isNumber(source)) sum = add(sum, multiply(values.exact(source), share))
  }
  return sum
}

/** The exact sum of the most that each source of unknown share may add, before any rounding: what bounds of ratios are made from. */
export function exactUndecided(target: TargetPlan, values: SourceValues): Rational {
  let sum = ZERO
  for (const { piece, cap } of target.reached) {
    if (values.isNumber(piece.source)) sum = add(sum, multiply(values.exact(piece.source), cap))
  }
  return sum
}

/** Missing sources' shares over all shares entering the target, to six decimals. */
export function missingWeight(
  crosswalk: Crosswalk,
  target: TargetPlan,
  values: SourceValues,
  missing: readonly number[],
): string {
  if (missing.length === 0) return '0'
  const lost = new Set(missing)
  let all = ZERO
  let gone = ZERO
  const count = (source: number, share: Rational): void => {
    if (values.rows[source] === -1 && !crosswalk.sources[source]?.isObliged) return
    all = add(all, share)
    if (lost.has(source)) gone = add(gone, share)
  }
  for (const { source, share } of target.edges) count(source, share)
  for (const { piece, cap } of target.reached) if (piece.piece.kind === 'closed') count(piece.source, cap)
  if (all.n === 0n) return '0'
  return printRational(rational(toScaled({ n: gone.n * all.d, d: gone.d * all.n }, 6), 1_000_000n))
}

/** A bigint as a number when it is safe. */
export function narrow(value: bigint): Scaled {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value
}

/** The sum of two scaled numbers of the same decimals. */
export function plus(a: Scaled, b: Scaled): Scaled {
  return typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b)
    ? a + b
    : narrow(BigInt(a) + BigInt(b))
}
