import { writeNumber } from '@chitieu/indicators'
import type { BasisKind } from './basis.ts'
import type { CompareData, ComparedPoint, ComparedSeries } from './compare-data.ts'
import { difference, percentChange } from './exact-change.ts'
import type { Language } from './site-data.ts'
import { type Multiples, smallMultiples } from './small-multiples.ts'
import type { MessageKey } from './words.ts'

/** A unit as a comparison knows it. */
export interface ComparedUnit {
  readonly id: string
  readonly name: string
  readonly from: string | null
  readonly to: string | null
  /** Whether it never gave or took territory: then its figures stand on every territory. */
  readonly isSteady: boolean
  readonly basis: BasisKind
}

/** What is compared: up to six units, one indicator, a range of periods. */
export interface ComparisonWish {
  readonly data: CompareData
  readonly units: readonly ComparedUnit[]
  /** Places of the first and the last period. */
  readonly first: number
  readonly last: number
}

/** Wording of a comparison, at the build from the catalogue, in a browser from the page. */
export interface CompareWords {
  readonly language: Language
  say(key: MessageKey, slots?: Readonly<Record<string, string>>): string
  /** The words of a reason for a refusal. */
  reason(code: string): string
}

/** A figure, a difference, or nothing with the reason. */
export interface ComparedCell {
  readonly text: string
  /** Empty where there is a number. */
  readonly reason: string
}

/** A line of the table. */
export interface ComparedRow {
  readonly period: string
  /** Whether a unit begins to operate before this period. */
  readonly isBreak: boolean
  readonly values: readonly ComparedCell[]
  /** Of every unit after the first, against the first. */
  readonly differences: readonly ComparedCell[]
}

/** A comparison ready to print, in a page or by its script. */
export interface Comparison {
  readonly caption: string
  readonly heads: readonly string[]
  readonly differenceHeads: readonly string[]
  readonly rows: readonly ComparedRow[]
  /** From the first to the last period with a figure, unit by unit. */
  readonly changes: readonly ComparedCell[]
  readonly multiples: Multiples
  /** The reasons that stand in the cells, by their marks. */
  readonly legend: readonly string[]
}

/** Units that one comparison holds. */
export const UNITS_COMPARED = 6

type Found = { readonly point: ComparedPoint; readonly series: ComparedSeries } | null

/** The comparison of some units. */
export function compareUnits(wish: ComparisonWish, words: CompareWords): Comparison {
  const { data, units } = wish
  const periods = data.periods.slice(wish.first, wish.last + 1)
  const found = units.map((unit) => periods.map((_, at) => findPoint(data, unit, wish.first + at)))
  const marks = new Marks()
  const cellOf = (found: Found, unit: ComparedUnit, at: number): ComparedCell =>
    valueCell(found, data, unit, at, words, marks)
  const rows = periods.map((period, at) => {
    const place = wish.first + at
    return {
      period: period[words.language],
      isBreak: at > 0 && units.some(({ from }) => startsBetween(from, periods[at - 1]?.from, period.from)),
      values: units.map((unit, its) => cellOf(found[its]?.[at] ?? null, unit, place)),
      differences: units
        .slice(1)
        .map((unit, its) =>
          differenceCell(found[its + 1]?.[at] ?? null, found[0]?.[at] ?? null, unit, units[0], data, words, marks),
        ),
    }
  })
  return {
    caption: captionOf(data, units, words),
    heads: units.map(({ name, basis }) => (hasOneBasis(units) ? name : `${name} · ${words.say(basisKeys[basis])}`)),
    differenceHeads: units
      .slice(1)
      .map(({ name }) => words.say('compare.minus', { unit: name, first: units[0]?.name ?? '' })),
    rows,
    changes: units.map((unit, its) => changeCell(found[its] ?? [], unit, data, words, marks)),
    multiples: smallMultiples(
      units.map((unit, its) => ({
        name: unit.name,
        from: unit.from,
        points: (found[its] ?? []).map((each, at) => ({
          date: periods[at]?.from ?? '',
          value: each?.point[1] ?? null,
          kind: each?.point[2] ?? '',
          definition: each?.series.definition ?? '',
        })),
      })),
      {
        zero: data.zero,
        language: words.language,
        first: periods[0]?.[words.language] ?? '',
        last: periods.at(-1)?.[words.language] ?? '',
      },
    ),
    legend: marks.legend,
  }
}

function hasOneBasis(units: readonly ComparedUnit[]): boolean {
  return new Set(units.map(({ basis }) => basis)).size === 1
}

/** What is compared; the territory as well where it is one for all. */
function captionOf(data: CompareData, units: readonly ComparedUnit[], words: CompareWords): string {
  const slots = { indicator: data.names[words.language], measure: data.measure[words.language] }
  const [first] = units
  return first && hasOneBasis(units)
    ? words.say('compare.captionBasis', { ...slots, basis: words.say(basisKeys[first.basis]) })
    : words.say('compare.caption', slots)
}

const basisKeys = {
  reported: 'compare.basis.reported',
  release: 'compare.basis.release',
  before: 'compare.basis.before',
} as const

/** Reasons get letters in the order they come, so that a narrow cell can name one. */
class Marks {
  readonly #reasons: string[] = []

  mark(reason: string): string {
    if (!this.#reasons.includes(reason)) this.#reasons.push(reason)
    return `(${letter(this.#reasons.indexOf(reason))})`
  }

  get legend(): readonly string[] {
    return this.#reasons.map((reason, at) => `(${letter(at)}) ${reason}`)
  }
}

/** a … z, then aa, ab … */
function letter(at: number): string {
  const sign = String.fromCharCode(97 + (at % 26))
  return at < 26 ? sign : letter(Math.floor(at / 26) - 1) + sign
}

function findPoint(data: CompareData, unit: ComparedUnit, period: number): Found {
  for (const basis of unit.isSteady ? [unit.basis, 'reported', 'release'] : [unit.basis]) {
    for (const series of data.series) {
      if (series.unit !== unit.id || series.basis !== basis) continue
      const point = series.points.find(([at]) => at === period)
      if (point) return { point, series }
    }
  }
  return null
}

function startsBetween(from: string | null, before: string | undefined, now: string): boolean {
  return from !== null && before !== undefined && before < from && now >= from
}

function valueCell(
  found: Found,
  data: CompareData,
  unit: ComparedUnit,
  period: number,
  words: CompareWords,
  marks: Marks,
): ComparedCell {
  const value = found?.point[1] ?? null
  if (value !== null) return { text: writeNumber(value, words.language, data.decimals), reason: '' }
  const reason = found ? absenceOf(found.point, words) : noFigure(data, unit, period, words)
  return { text: marks.mark(reason), reason }
}

function absenceOf([, , kind, detail]: ComparedPoint, words: CompareWords): string {
  if (kind === 'bounded') return words.say('compare.bounded')
  if (kind === 'refused') return words.say('compare.refused', { reason: words.reason(detail) })
  if (kind === 'nil') return words.say('state.nil')
  if (kind === 'missing') return words.say('state.missing')
  if (kind === 'notApplicable') return words.say('state.notApplicable')
  if (kind === 'confidential') return words.say('state.confidential')
  return words.say('state.none')
}

/** Nothing on this territory: the unit was not there, has figures on another territory only, or none. */
function noFigure(data: CompareData, unit: ComparedUnit, period: number, words: CompareWords): string {
  const isElsewhere = data.series.some(
    ({ unit: id, points }) => id === unit.id && points.some(([at, value]) => at === period && value !== null),
  )
  if (isElsewhere) return words.say('compare.otherBasis')
  const day = data.periods[period]?.from ?? ''
  const wasThere = (unit.from === null || unit.from <= day) && (unit.to === null || unit.to > day)
  return words.say(wasThere ? 'compare.absent' : 'compare.notThere')
}

function differenceCell(
  found: Found,
  first: Found,
  unit: ComparedUnit,
  firstUnit: ComparedUnit | undefined,
  data: CompareData,
  words: CompareWords,
  marks: Marks,
): ComparedCell {
  const [a, b] = [found?.point[1] ?? null, first?.point[1] ?? null]
  const refuse = (reason: string): ComparedCell => ({ text: marks.mark(reason), reason })
  if (a === null || b === null) return refuse(words.say('compare.oneMissing'))
  if (found?.series.definition !== first?.series.definition) return refuse(words.say('compare.otherDefinition'))
  if (unit.basis !== firstUnit?.basis && !unit.isSteady && !firstUnit?.isSteady)
    return refuse(words.say('compare.otherTerritory'))
  return { text: signed(writeNumber(difference(a, b), words.language, data.decimals)), reason: '' }
}

function changeCell(
  found: readonly Found[],
  unit: ComparedUnit,
  data: CompareData,
  words: CompareWords,
  marks: Marks,
): ComparedCell {
  const refuse = (reason: string): ComparedCell => ({ text: marks.mark(reason), reason })
  const known = found.filter((each) => each !== null && each.point[1] !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || first === last) return refuse(words.say('compare.oneMissing'))
  if (first.series.definition !== last.series.definition) return refuse(words.say('compare.definitionChanged'))
  const [start, end] = [data.periods[first.point[0]], data.periods[last.point[0]]]
  if (crosses(unit, first, start?.from ?? '', end?.from ?? '')) return refuse(words.say('compare.territoryChanged'))
  const [now, then] = [last.point[1] ?? '', first.point[1] ?? '']
  const span = `${start?.[words.language]}–${end?.[words.language]}`
  if (data.isPercent) {
    const points = signed(writeNumber(difference(now, then), words.language))
    return { text: words.say('compare.points', { change: points, span }), reason: '' }
  }
  const percent = percentChange(now, then)
  if (percent === null) return refuse(words.say('compare.notPositive'))
  return {
    text: words.say('compare.percent', { change: signed(writeNumber(percent, words.language)), span }),
    reason: '',
  }
}

/** Whether figures as reported begin before the unit did: they stood on another territory then. */
function crosses(unit: ComparedUnit, first: NonNullable<Found>, start: string, end: string): boolean {
  return first.series.basis === 'reported' && first.point[2] === 'reported' && startsBetween(unit.from, start, end)
}

function signed(text: string): string {
  return /^[−-]|^0(?:[.,]0+)?$/.test(text) ? text : `+${text}`
}
