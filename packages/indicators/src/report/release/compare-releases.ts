import { ExactSum } from '../../base/exact-sum.ts'

/** What tells a figure of a publication from every other one, whatever it comes to. */
export interface FigureName {
  /** The file it stands in: `report.json`, `rounds/<round>/<form>/<period>/<basis>.json`. */
  readonly file: string
  /** Id of the form; empty for published statistics. */
  readonly form: string
  readonly indicator: string
  readonly breakdown: string
  /** Unit; members of a closed group with `+` between them. */
  readonly unit: string
  readonly period: string
  readonly basis: string
  /** What else tells it apart: role, scenario and definition, or the place in the form. */
  readonly place: string
}

/** What a figure says: its value exactly as it was published, its bounds, and how it came about. */
export interface FigureSays {
  readonly state: string
  readonly value: string
  readonly lower: string
  readonly upper: string
  readonly method: string
  readonly status: string
}

/** A figure of a publication. */
export interface ComparedFigure {
  readonly name: FigureName
  readonly says: FigureSays
}

/** A figure is new, has another value, has the value of before by another method or in another state, or is gone. */
export type DifferenceKind = 'new' | 'revised' | 'changed' | 'removed'

/** A figure that two publications do not tell alike. */
export interface FigureDifference {
  readonly kind: DifferenceKind
  readonly name: FigureName
  /** `null`: the publication has no such figure. */
  readonly before: FigureSays | null
  readonly after: FigureSays | null
  /** After less before, exactly; empty where one of them is no number. Missing is never taken for zero. */
  readonly difference: string
}

const SEPARATOR = '\u001f'

/**
 * Compares the figures of two publications, in the order of the newer one, what is gone last. Of the older one only texts are held, so
 * that files of a hundred thousand figures can be compared.
 */
export function* compareFigures(
  before: Iterable<ComparedFigure>,
  after: Iterable<ComparedFigure>,
): Generator<FigureDifference> {
  const old = new Map<string, string>()
  const [oldKeys, keys] = [new KeysOfFigures(), new KeysOfFigures()]
  for (const { name, says } of before) old.set(oldKeys.keyOf(name), saysText(says))
  for (const { name, says } of after) {
    const key = keys.keyOf(name)
    const was = old.get(key)
    old.delete(key)
    if (was === undefined) yield { kind: 'new', name, before: null, after: says, difference: '' }
    else if (was !== saysText(says)) yield* differenceOf(name, readSays(was), says)
  }
  for (const [key, was] of old) {
    yield { kind: 'removed', name: readName(key), before: readSays(was), after: null, difference: '' }
  }
}

/** Keys of figures: where two tables say the same figure, each has one of its own, in the order they come. */
class KeysOfFigures {
  readonly #taken = new Set<string>()

  keyOf(name: FigureName): string {
    let key = nameText(name)
    while (this.#taken.has(key)) key += SEPARATOR
    this.#taken.add(key)
    return key
  }
}

function* differenceOf(name: FigureName, before: FigureSays, after: FigureSays): Generator<FigureDifference> {
  const isSameNumber = (['value', 'lower', 'upper'] as const).every((side) => isAlike(before[side], after[side]))
  if (!isSameNumber) {
    yield { kind: 'revised', name, before, after, difference: subtract(after.value, before.value) }
  } else if ((['state', 'method', 'status'] as const).some((side) => before[side] !== after[side])) {
    yield { kind: 'changed', name, before, after, difference: '' }
  }
}

/** `5` and `5.0` are the same number; nothing is alike to nothing only. */
function isAlike(a: string, b: string): boolean {
  return a === b || (a !== '' && b !== '' && subtract(a, b) === '0')
}

function subtract(after: string, before: string): string {
  if (!isDecimal(after) || !isDecimal(before)) return ''
  const sum = new ExactSum().addText(after).addSum(new ExactSum().addText(before), -1)
  return sum.isZero ? '0' : sum.toString()
}

function isDecimal(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text)
}

function nameText({ file, form, indicator, breakdown, unit, period, basis, place }: FigureName): string {
  return [file, form, indicator, breakdown, unit, period, basis, place].join(SEPARATOR)
}

function readName(text: string): FigureName {
  const parts = text.split(SEPARATOR)
  const [file = '', form = '', indicator = '', breakdown = '', unit = '', period = '', basis = '', place = ''] = parts
  return { file, form, indicator, breakdown, unit, period, basis, place }
}

function saysText({ state, value, lower, upper, method, status }: FigureSays): string {
  return [state, value, lower, upper, method, status].join(SEPARATOR)
}

function readSays(text: string): FigureSays {
  const [state = '', value = '', lower = '', upper = '', method = '', status = ''] = text.split(SEPARATOR)
  return { state, value, lower, upper, method, status }
}
