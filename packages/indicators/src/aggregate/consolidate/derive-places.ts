import {
  compare,
  divide,
  isZero,
  multiply,
  ONE,
  parseRational,
  type Rational,
  rational,
  toScaled,
  ZERO,
} from '../../base/rational.ts'
import type { Form, FormRelation } from '../../generated/types.ts'
import { type PlaceName, placeKey } from '../../model/consolidated.ts'
import type { Figure, Reason, Scaled } from '../../model/figure.ts'
import { narrow, plus } from '../tally.ts'
import type { Place } from './form-places.ts'

/** Decimals of a quotient nobody declares. */
const QUOTIENT_DECIMALS = 2

/** Where a figure that is made of others stands. */
export interface DerivedAt extends Pick<Figure, 'unit' | 'code' | 'name' | 'period' | 'listDate'> {
  /** The figure of another place of this unit; `null` when it has none. */
  readonly figure: (key: string) => Figure | null
}

/** A figure made of others, and their places. */
export interface DerivedFigure {
  readonly figure: Figure
  readonly madeOf: readonly string[]
  /** Of a quotient: what the first of them over the second is multiplied by; `null`: they add up. */
  readonly factor: Rational | null
}

/** Makes the figure of a place from those of others by a relation of the form, else by the definition; refused with what is lacking. */
export function deriveFigure(form: Form, places: readonly Place[], place: Place, at: DerivedAt): DerivedFigure {
  const quotient = quotientOf(form, places, place)
  if (quotient) {
    const { numerator, denominator, factor } = quotient
    return { figure: makeQuotient(place, at, quotient), madeOf: [numerator, denominator], factor }
  }
  const sums = sumRelations(form, place.name).flatMap((parts) => {
    const madeOf = parts.map(placeKey)
    const figures = madeOf.map((key) => at.figure(key)).filter((figure) => figure !== null)
    return figures.length === parts.length ? [{ figures, madeOf, factor: null }] : []
  })
  const [first] = sums
  const whole = sums.find(({ figures }) => figures.every(({ method }) => method !== 'refused'))
  if (whole) return { ...whole, figure: makeSum(place, at, whole.figures) }
  if (first) return { ...first, figure: refuseSum(place, at, first.figures) }
  return { figure: refuse(place, at, place.rule.because ?? 'needs-components', []), madeOf: [], factor: null }
}

interface Quotient {
  readonly numerator: string
  readonly denominator: string
  readonly factor: Rational
}

function quotientOf(form: Form, places: readonly Place[], place: Place): Quotient | null {
  for (const relation of form.relations) {
    if (relation.kind !== 'ratio' || !isResult(relation, relation.result, place.name)) continue
    const [numerator, denominator] = [relation.numerator, relation.denominator].map((reference) =>
      placeKey(referred(relation, reference, place.name)),
    ) as [string, string]
    return { numerator, denominator, factor: parseRational(relation.factor) ?? ONE }
  }
  const { behaviour } = place.rule
  if (behaviour.kind !== 'ratio') return null
  const keyed = (series: string): string | undefined => places.find((each) => isSeries(each, series, place))?.key
  const [numerator, denominator] = [keyed(behaviour.numerator), keyed(behaviour.denominator)]
  return numerator === undefined || denominator === undefined
    ? null
    : { numerator, denominator, factor: behaviour.factor }
}

/** Whether a place holds a series for the same days, scenario and edition as another place. */
function isSeries({ part, indicator }: Place, series: string, other: Place): boolean {
  if (!indicator || part.bound === false) return false
  const breakdown = (part.parts ?? []).map((each) => `${each.breakdown}=${each.value}`).sort()
  return (
    [indicator.code, ...(breakdown.length > 0 ? [breakdown.join(';')] : [])].join(';') === series &&
    part.period === other.part.period &&
    part.scenario === other.part.scenario &&
    part.edition === other.part.edition &&
    part.cumulative === other.part.cumulative
  )
}

function sumRelations(form: Form, place: PlaceName): readonly (readonly PlaceName[])[] {
  return form.relations.flatMap((relation) =>
    isPlainSum(relation) && isResult(relation, relation.total, place)
      ? [relation.parts.map((part) => referred(relation, part, place))]
      : [],
  )
}

/** A total from which nothing is taken away. */
function isPlainSum(relation: FormRelation): relation is Extract<FormRelation, { kind: 'sum' | 'partition' }> {
  return relation.kind === 'partition' || (relation.kind === 'sum' && (relation.minus ?? []).length === 0)
}

function isResult(relation: FormRelation, result: string, { row, column }: PlaceName): boolean {
  const [own, other] = relation.axis === 'rows' ? [row, column] : [column, row]
  return own === result && (relation.only?.includes(other) ?? true)
}

function referred({ axis }: FormRelation, reference: string, { row, column, key }: PlaceName): PlaceName {
  return axis === 'rows' ? { row: reference, column, key: null } : { row, column: reference, key }
}

function makeQuotient(place: Place, at: DerivedAt, { numerator, denominator, factor }: Quotient): Figure {
  const [over, under] = [at.figure(numerator), at.figure(denominator)]
  const parts = [over, under].filter((figure) => figure !== null)
  if (!over || !under) return refuse(place, at, 'needs-components', parts)
  const withheld = strongest(parts)
  if (withheld !== null) return refuse(place, at, withheld, parts)
  if (isBounded(over) || isBounded(under)) return boundQuotient(place, at, over, under, factor)
  const [top, bottom] = [exact(over, 'value'), exact(under, 'value')]
  if (isZero(bottom)) return refuse(place, at, 'needs-components', parts)
  const value = narrow(toScaled(multiply(divide(top, bottom), factor), decimalsOf(place)))
  return { ...made(place, at, parts), method: 'recomputed', state: 'number', value, known: value }
}

function boundQuotient(place: Place, at: DerivedAt, over: Figure, under: Figure, factor: Rational): Figure {
  const [nL, nU] = [exact(over, 'lower'), exact(over, 'upper')]
  const [dL, dU] = [exact(under, 'lower'), exact(under, 'upper')]
  const reason = (isBounded(over) ? over.reason : under.reason) || 'needs-weights'
  if (nL.n < 0n || compare(dL, ZERO) <= 0 || factor.n < 0n) return refuse(place, at, reason, [over, under])
  const end = (n: Rational, d: Rational, rounding: 'floor' | 'ceiling'): Scaled =>
    narrow(toScaled(multiply(divide(n, d), factor), decimalsOf(place), rounding))
  return {
    ...made(place, at, [over, under]),
    ...{ method: 'bounded', reason, lower: end(nL, dU, 'floor'), upper: end(nU, dL, 'ceiling') },
  }
}

function makeSum(place: Place, at: DerivedAt, parts: readonly Figure[]): Figure {
  const decimals = Math.max(...parts.map((part) => part.decimals))
  const total = (side: 'value' | 'known' | 'lower' | 'upper'): Scaled =>
    parts.map((part) => narrow(toScaled(exact(part, side), decimals))).reduce(plus, 0)
  const isOpen = parts.some(isBounded)
  const numbers = parts.filter(({ state }) => state === 'number')
  const base = { ...made(place, at, parts), decimals }
  if (isOpen) {
    const reason = parts.find(isBounded)?.reason ?? ''
    return { ...base, method: 'bounded', reason, known: total('known'), lower: total('lower'), upper: total('upper') }
  }
  if (numbers.length === 0)
    return {
      ...base,
      method: 'recomputed',
      state: parts.some(({ state }) => state === 'nil') ? 'nil' : 'notApplicable',
      known: 0,
    }
  const value = total('value')
  return { ...base, method: 'recomputed', state: 'number', value, known: value }
}

/** A sum of which a part is withheld is withheld for the same reason; what is known of all parts is known of it. */
function refuseSum(place: Place, at: DerivedAt, parts: readonly Figure[]): Figure {
  const reason = strongest(parts) ?? 'needs-components'
  const refused = refuse(place, at, reason, parts)
  if (reason === 'confidential' || parts.some(({ known, method }) => known === null && method === 'refused'))
    return refused
  const decimals = Math.max(...parts.map((part) => part.decimals))
  const known = parts.map((part) => narrow(toScaled(exact(part, 'known'), decimals))).reduce(plus, 0)
  return { ...refused, decimals, known }
}

function isBounded({ method }: Figure): boolean {
  return method === 'bounded'
}

function exact(figure: Figure, side: 'value' | 'known' | 'lower' | 'upper'): Rational {
  const scaled = figure[side] ?? figure.value ?? figure.known ?? 0
  return rational(BigInt(scaled), 10n ** BigInt(figure.decimals))
}

const STRONGEST: readonly Reason[] = ['confidential', 'reported-twice', 'coverage']

function strongest(parts: readonly Figure[]): Reason | null {
  const reasons = parts.filter(({ method }) => method === 'refused').map(({ reason }) => reason || 'needs-components')
  return STRONGEST.find((reason) => reasons.includes(reason)) ?? reasons[0] ?? null
}

function decimalsOf({ part, indicator }: Place): number {
  return part.decimals ?? indicator?.decimals ?? QUOTIENT_DECIMALS
}

function made(place: Place, at: DerivedAt, parts: readonly Figure[]): Figure {
  const letters = new Set(parts.flatMap(({ status }) => [...status]))
  const widest = [...parts].sort((a, b) => b.sources.length - a.sources.length)[0]
  const { unit, code, name, period, listDate } = at
  return {
    ...{ keys: [], unit, code, name, period, listDate, indicator: place.key, decimals: decimalsOf(place) },
    ...{ state: 'none', value: null, text: null, method: 'refused', reason: '', known: null, lower: null, upper: null },
    status: [...'BEIPW'].filter((letter) => letters.has(letter)).join(''),
    ...sourcesOf(parts),
    missingWeight: widest?.missingWeight ?? '0',
    sources: widest?.sources ?? '',
    changes: [...new Set(parts.flatMap(({ changes }) => changes))].sort(),
  }
}

/** The sources of the part that lacks the most of them; of those that lack as many, the part that has the most. */
function sourcesOf(parts: readonly Figure[]): Pick<Figure, 'expected' | 'received'> {
  const lacking = ({ expected, received }: Figure): number => expected - received
  const [least] = [...parts].sort((a, b) => lacking(b) - lacking(a) || b.expected - a.expected)
  return { expected: least?.expected ?? 0, received: least?.received ?? 0 }
}

function refuse(place: Place, at: DerivedAt, reason: Reason, parts: readonly Figure[]): Figure {
  return { ...made(place, at, parts), method: 'refused', reason, status: '' }
}
