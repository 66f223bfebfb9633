import { writeNumber } from '@chitieu/indicators'
import type { Language } from './site-data.ts'

/** The figures of one unit as they are drawn. */
export interface MultipleInput {
  readonly name: string
  readonly from: string | null
  readonly points: readonly {
    readonly date: string
    readonly value: string | null
    readonly kind: string
    readonly definition: string
  }[]
}

/** A stroke of a panel: points of one unit that may be joined. */
export interface MultipleStroke {
  readonly path: string
  readonly look: 'restated' | 'reported'
}

/** A panel of one unit. */
export interface MultiplePanel {
  readonly name: string
  readonly strokes: readonly MultipleStroke[]
  readonly dots: readonly { readonly x: number; readonly y: number; readonly look: MultipleStroke['look'] }[]
  /** Where the unit begins to operate; null outside the range. */
  readonly rule: number | null
}

/** Panels on one scale. */
export interface Multiples {
  readonly width: number
  /** Where the drawing ends and the numbers of the axis begin. */
  readonly edge: number
  readonly height: number
  readonly panels: readonly MultiplePanel[]
  readonly ticks: readonly { readonly y: number; readonly text: string }[]
  readonly first: string
  readonly last: string
}

const WIDTH = 170
const HEIGHT = 120
const LEFT = 4
/** Room for the numbers of the scale beside a drawing: at least so much, more where they are long. */
const RIGHT = 48
const BESIDE = 12
const LETTER = 6
const TOP = 10
const BOTTOM = 20
/** Days between neighbouring points above which they are not joined, as a multiple of the usual step. */
const GAP = 1.5
const DAY = 86_400_000

/** Panels of some units on one scale of time and one of values. */
export function smallMultiples(
  units: readonly MultipleInput[],
  { zero, language, first, last }: { zero: boolean; language: Language; first: string; last: string },
): Multiples {
  const drawn = units.flatMap(({ points }) => points.filter(({ value }) => value !== null))
  const values = drawn.map(({ value }) => Number(value))
  const times = units.flatMap(({ points }) => points.map(({ date }) => Date.parse(date)))
  const scale = niceScale(values, zero)
  const ticks = scale.ticks.map((value) => ({ value, text: writeNumber(String(value), language) }))
  const beside = Math.max(RIGHT, BESIDE + LETTER * Math.max(0, ...ticks.map(({ text }) => text.length)))
  const [start, end] = [Math.min(...times), Math.max(...times)]
  const x = (time: number): number => round(LEFT + ((time - start) / (end - start || 1)) * (WIDTH - LEFT - beside))
  const y = (value: number): number =>
    round(HEIGHT - BOTTOM - ((value - scale.least) / (scale.most - scale.least || 1)) * (HEIGHT - TOP - BOTTOM))
  return {
    width: WIDTH,
    edge: WIDTH - beside + 4,
    height: HEIGHT,
    panels: units.map((unit) => panelOf(unit, x, y, start, end)),
    ticks: values.length === 0 ? [] : ticks.map(({ value, text }) => ({ y: y(value), text })),
    first,
    last,
  }
}

function panelOf(
  { name, from, points }: MultipleInput,
  x: (time: number) => number,
  y: (value: number) => number,
  start: number,
  end: number,
): MultiplePanel {
  const lines: { look: MultipleStroke['look']; at: string[]; last: { time: number; definition: string } }[] = []
  const known = points.flatMap(({ date, value, kind, definition }) =>
    value === null ? [] : [{ time: Date.parse(date), value: Number(value), definition, look: lookOf(kind) }],
  )
  const step = Math.min(...known.slice(1).map(({ time }, at) => time - (known[at]?.time ?? 0)))
  const begins = from === null ? null : Date.parse(from)
  for (const { time, value, definition, look } of known) {
    const line = lines.at(-1)
    const crosses = line && begins !== null && line.last.time < begins && time >= begins
    const isFar = line && time - line.last.time > step * GAP + DAY
    const place = `${x(time)} ${y(value)}`
    if (line && line.look === look && !crosses && !isFar && line.last.definition === definition) {
      line.at.push(place)
      line.last = { time, definition }
    } else lines.push({ look, at: [place], last: { time, definition } })
  }
  const last = known.at(-1)
  return {
    name,
    strokes: lines.filter(({ at }) => at.length > 1).map(({ at, look }) => ({ path: `M${at.join('L')}`, look })),
    dots: [
      ...lines.filter(({ at }) => at.length === 1).map(({ at: [only = ''], look }) => dot(only, look)),
      ...(last && (lines.at(-1)?.at.length ?? 0) > 1 ? [{ x: x(last.time), y: y(last.value), look: last.look }] : []),
    ],
    rule: begins !== null && begins > start && begins <= end ? x(begins) : null,
  }
}

function dot(place: string, look: MultipleStroke['look']): MultiplePanel['dots'][number] {
  const [x = 0, y = 0] = place.split(' ').map(Number)
  return { x, y, look }
}

/** A source's own restatement is a figure like any other; ours is dashed. */
function lookOf(kind: string): MultipleStroke['look'] {
  return kind === 'reported' || kind === 'restatedBySource' ? 'reported' : 'restated'
}

/** A scale with round ends and at most four steps; from zero where the indicator adds up. */
function niceScale(
  values: readonly number[],
  zero: boolean,
): { readonly least: number; readonly most: number; readonly ticks: readonly number[] } {
  const low = zero ? Math.min(0, ...values) : Math.min(...values)
  const high = zero ? Math.max(0, ...values) : Math.max(...values)
  const rough = (high - low || Math.abs(high) || 1) / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10) * power
  const [least, most] = [Math.floor(low / step) * step, Math.ceil(high / step) * step]
  const count = Math.max(1, Math.round((most - least) / step))
  const places = Math.max(0, -Math.floor(Math.log10(step)) + 1)
  return {
    least,
    most: least + count * step,
    ticks: Array.from({ length: count + 1 }, (_, at) => Number((least + at * step).toFixed(places))),
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
