import { byText } from '../../base/order.ts'
import { ONE, type Rational, rational } from '../../base/rational.ts'
import { type CheckWorld, windowOf } from '../../model/check-world.ts'
import type { Window } from '../../model/period.ts'
import type { LinearRelation } from '../determined.ts'
import { yearToDate } from './consolidate-form.ts'
import { earlierPeriod } from './earlier-columns.ts'
import type { SentCell } from './published-set.ts'
import { lifeIn } from './scope.ts'
import type { SeriesPlace } from './series-names.ts'

/** A sent cell as a step between two moments: what is steps along different ways between the same two comes to the same. */
interface Step {
  readonly cell: string
  readonly from: string
  readonly to: string
  readonly days: Window
}

const MINUS_ONE = rational(-1n)

/** Cells of one unit and series that tell of the same days: a quarter and its months, a figure and the column that repeats it. */
export function sameDays(
  world: CheckWorld,
  cells: Iterable<SentCell>,
  places: ReadonlyMap<string, SeriesPlace>,
): readonly LinearRelation[] {
  const series = new Map<string, Step[]>()
  for (const sent of cells) {
    const place = places.get(sent.key)
    const step = place ? stepOf(world, sent, place) : null
    if (!place || !step) continue
    const key = JSON.stringify([sent.unit, sent.report.submission.head.reporter, place.series])
    const held = series.get(key)
    if (held) held.push(step)
    else series.set(key, [step])
  }
  return [...series.values()].flatMap((steps) => (steps.length > 1 ? circles(steps) : []))
}

function stepOf(world: CheckWorld, { id, unit, report }: SentCell, { offset, overTime }: SeriesPlace): Step | null {
  const days = daysOf(world, unit, report, offset)
  if (!days) return null
  const { from, to } = days
  const { form } = report.submission
  switch (overTime) {
    case 'sum':
      return { cell: id, from, to, days }
    case 'cumulative': {
      const year = lifeIn(world.history.unit(unit), yearToDate(world, form, days))
      return { cell: id, from: year.from, to, days: { from: year.from, to } }
    }
    case 'last':
      return { cell: id, from: '', to: `at ${to}`, days }
    case 'first':
      return { cell: id, from: '', to: `at ${from}`, days }
    case 'asSent':
      return { cell: id, from: '', to: `${from} ${to}`, days }
    default:
      return null
  }
}

function daysOf(
  world: CheckWorld,
  unit: string,
  { submission: { form, head }, own, claimedFrom }: SentCell['report'],
  offset: SeriesPlace['offset'],
): Window | null {
  if (offset === 'this') return { from: claimedFrom, to: own.to }
  const before = earlierPeriod(head.period, offset)
  const window = before === null ? null : windowOf(world, form, before)
  if (!window) return null
  const life = lifeIn(world.history.unit(unit), window)
  return life.from < life.to ? life : null
}

/** The steps that close a circle, short ones first: the longest of a circle is what the others come to. */
function circles(steps: readonly Step[]): readonly LinearRelation[] {
  const ordered = [...steps].sort(
    (a, b) => length(a) - length(b) || byText(a.days.from, b.days.from) || byText(a.cell, b.cell),
  )
  const ways = new Map<string, Map<string, Step>>()
  const join = (from: string, to: string, step: Step): void => {
    ways.set(from, (ways.get(from) ?? new Map<string, Step>()).set(to, step))
  }
  const found: LinearRelation[] = []
  for (const step of ordered) {
    const way = wayBetween(step.from, step.to, ways)
    if (way === null) {
      join(step.from, step.to, step)
      join(step.to, step.from, step)
    } else {
      found.push({
        cells: [step.cell, ...way.map(({ cell }) => cell)],
        factors: [MINUS_ONE, ...way.map(({ sign }) => sign)],
        result: step.cell,
      })
    }
  }
  return found
}

function length({ days: { from, to } }: Step): number {
  return Date.parse(to) - Date.parse(from)
}

type Way = readonly { readonly cell: string; readonly sign: Rational }[]

/** The one way between two moments along steps that close no circle. */
function wayBetween(from: string, to: string, ways: ReadonlyMap<string, ReadonlyMap<string, Step>>): Way | null {
  const reached = new Map<string, Way>([[from, []]])
  for (const [at, way] of reached) {
    if (at === to) return way
    for (const [next, step] of ways.get(at) ?? []) {
      if (reached.has(next)) continue
      reached.set(next, [...way, { cell: step.cell, sign: step.from === at ? ONE : MINUS_ONE }])
    }
  }
  return null
}
