import type { Site } from './site.ts'
import type { SeriesFacts } from './site-data.ts'

/** How a line is drawn: a former unit, the restated past, or a unit of the release list. */
export type LineKind = 'former' | 'restated' | 'current'

/** Points of one unit and one kind that may be joined: no line crosses a break, a gap or a change of definition. */
export interface ChartLine {
  readonly unit: string
  readonly kind: LineKind
  /** Index of the unit in its chart: decides hue and marker; 0 is the unit of the release. */
  readonly slot: number
  readonly points: readonly { readonly date: string; readonly value: number; readonly period: string }[]
}

/** A chart of one unit of the release with the former units it is made of. */
export interface Panel {
  readonly unit: string
  readonly lines: readonly ChartLine[]
  /** First days of the units drawn: a rule mark stands at each. */
  readonly ruleDates: readonly string[]
}

/** Days between neighbouring points above which they are not joined, as a multiple of the usual step. */
const GAP = 1.5

/** The lines of one series, cut at the operating date, at gaps and where the kind changes. */
export function linesOf(site: Site, series: SeriesFacts, slot: number): readonly ChartLine[] {
  if (series.unit === null || series.role !== 'unit') return []
  const unit = site.unitsById.get(series.unit)
  const points = series.points
    .filter((point) => point.value !== null)
    .map((point) => ({
      date: point.window.from,
      value: Number(point.value),
      period: point.period,
      method: point.method,
    }))
  const isCurrent = unit !== undefined && unit.to === null
  const kindOf = (method: string): LineKind =>
    method !== 'reported' && method !== 'restatedBySource' ? 'restated' : isCurrent ? 'current' : 'former'
  const step = smallestStep(points.map(({ date }) => date))
  const lines: {
    unit: string
    kind: LineKind
    slot: number
    points: { date: string; value: number; period: string }[]
  }[] = []
  let previous: { date: string; method: string } | null = null
  for (const { method, ...point } of points) {
    const kind = kindOf(method)
    const line = lines.at(-1)
    const start = unit?.from ?? null
    const crosses = previous !== null && start !== null && previous.date < start && point.date >= start
    const isFar = previous !== null && days(previous.date, point.date) > step * GAP
    if (line && line.kind === kind && !crosses && !isFar) line.points.push(point)
    else lines.push({ unit: series.unit, kind, slot, points: [point] })
    previous = { date: point.date, method }
  }
  return lines
}

/** The panel of a unit: its own lines, then those of the units its territory came from, as they were reported. */
export function panelOf(site: Site, own: readonly SeriesFacts[], former: readonly SeriesFacts[]): Panel | null {
  const unit = own[0]?.unit ?? former[0]?.unit ?? null
  if (unit === null) return null
  const others = [...new Set(former.map((series) => series.unit))]
  const lines = [
    ...own.flatMap((series) => linesOf(site, series, 0)),
    ...former.flatMap((series) => linesOf(site, series, others.indexOf(series.unit) + 1)),
  ]
  const [first] = lines.flatMap(({ points }) => points.map(({ date }) => date)).sort()
  if (first === undefined) return null
  const units = [...new Set(lines.map((line) => line.unit))]
  const starts = [unit, ...units].map((id) => site.unit(id).from)
  return {
    unit,
    lines,
    ruleDates: [...new Set(starts)].filter((date) => date !== null && date > first).sort() as readonly string[],
  }
}

/** Former units that one chart tells apart. */
const FORMER_IN_PANEL = 4

/** A chart, or several of at most four former units each, beside the unit's own lines. */
export function splitPanel(panel: Panel): readonly Panel[] {
  const former = [...new Set(panel.lines.filter(({ slot }) => slot > 0).map(({ unit }) => unit))]
  if (former.length <= FORMER_IN_PANEL) return [panel]
  const own = panel.lines.filter(({ slot }) => slot === 0)
  return Array.from({ length: Math.ceil(former.length / FORMER_IN_PANEL) }, (_, at) => {
    const shown = former.slice(at * FORMER_IN_PANEL, (at + 1) * FORMER_IN_PANEL)
    const lines = panel.lines.filter(({ slot, unit }) => slot > 0 && shown.includes(unit))
    return { ...panel, lines: [...own, ...lines.map((line) => ({ ...line, slot: shown.indexOf(line.unit) + 1 }))] }
  })
}

function smallestStep(dates: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY
  for (let at = 1; at < dates.length; at += 1) {
    const gap = days(dates[at - 1] as string, dates[at] as string)
    if (gap > 0 && gap < least) least = gap
  }
  return least
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
