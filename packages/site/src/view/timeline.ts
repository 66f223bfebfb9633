import { dayBefore, writeDate } from '@chitieu/indicators'
import type { Site } from './site.ts'
import type { Language, UnitFacts } from './site-data.ts'
import { say } from './words.ts'

/** A stretch of a timeline: the unit itself, or those before and after it. */
export interface TimelineBar {
  readonly look: 'before' | 'own' | 'after'
  readonly x: number
  readonly width: number
  readonly text: string
}

/** A day on a timeline. */
export interface TimelineTick {
  readonly x: number
  readonly row: number
  readonly text: string
  /** Where the text stands: it never leaves the drawing. */
  readonly anchor: 'start' | 'middle' | 'end'
}

/** The life of a unit between its predecessors and successors, drawn; the list of versions says the same. */
export interface Timeline {
  readonly width: number
  readonly height: number
  readonly bars: readonly TimelineBar[]
  readonly ticks: readonly TimelineTick[]
  readonly isStartKnown: boolean
  readonly isOpen: boolean
}

const WIDTH = 380
const END = 70
const LABEL = 68
const ROW = 14
const TOP = 37

/** The timeline of a unit; null where nothing is dated. */
export function timelineOf(site: Site, unit: UnitFacts, language: Language): Timeline | null {
  const days = [
    ...new Set([...unit.versions.flatMap(({ from }) => from ?? []), ...(unit.to === null ? [] : [unit.to])]),
  ]
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  const [left, right] = [unit.from === null ? END / 2 : END, unit.to === null ? WIDTH - END / 2 : WIDTH - END]
  const until = unit.to ?? (site.releaseDate > last ? site.releaseDate : last)
  const start = unit.from === null ? first : unit.from
  const x = scaleDays(start, until, unit.from === null ? left + END : left, unit.to === null ? right - END / 2 : right)
  const counts = { before: site.incoming(unit.id).length, after: site.outgoing(unit.id).length }
  const note = (key: 'timeline.before' | 'timeline.after', n: number): string => say(language, key, { n: String(n) })
  const own = [unit.from === null ? 0 : left, unit.to === null ? WIDTH : right] as const
  return {
    width: WIDTH,
    height: TOP + ROW * (rowsOf(days, x) + 1),
    bars: [
      ...(unit.from !== null && counts.before > 0
        ? [{ look: 'before', x: 0, width: left - 3, text: note('timeline.before', counts.before) } as const]
        : []),
      { look: 'own', x: own[0], width: own[1] - own[0], text: '' },
      ...(counts.after > 0
        ? [
            {
              look: 'after',
              x: right + 3,
              width: WIDTH - right - 3,
              text: note('timeline.after', counts.after),
            } as const,
          ]
        : []),
    ],
    ticks: ticksOf(days, x, unit, language),
    isStartKnown: unit.from !== null,
    isOpen: unit.to === null,
  }
}

function scaleDays(from: string, to: string, left: number, right: number): (day: string) => number {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  const span = end - start || 1
  return (day) => Math.round(left + ((Date.parse(day) - start) / span) * (right - left))
}

/** Labels that would touch stand in rows below each other. */
function rowOf(places: readonly number[], at: number): number {
  let row = 0
  for (let before = at - 1; before >= 0 && (places[at] ?? 0) - (places[before] ?? 0) < LABEL; before -= 1) row += 1
  return row
}

function rowsOf(days: readonly string[], x: (day: string) => number): number {
  const places = days.map(x)
  return Math.max(...places.map((_, at) => rowOf(places, at)))
}

function ticksOf(
  days: readonly string[],
  x: (day: string) => number,
  unit: UnitFacts,
  language: Language,
): readonly TimelineTick[] {
  const places = days.map(x)
  return days.map((day, at) => ({
    x: places[at] ?? 0,
    row: TOP + ROW * rowOf(places, at),
    text: day === unit.to ? writeDate(dayBefore(day), language) : writeDate(day, language),
    anchor: (places[at] ?? 0) < LABEL / 2 ? 'start' : (places[at] ?? 0) > WIDTH - LABEL / 2 ? 'end' : 'middle',
  }))
}
