import type { Site } from './site.ts'
import type { SeriesFacts } from './site-data.ts'

/** How a line is drawn: a former unit, the restated past, the past by weights, or a unit of the release list. */
export type LineKind = 'former' | 'restated' | 'weighted' | 'current'

/** A figure of a line; a provisional one has a hollow mark. */
export interface ChartPoint {
  readonly date: string
  readonly value: number
  readonly period: string
  readonly isProvisional: boolean
}

/** A figure of which only the bounds are known. */
export interface ChartBand {
  readonly slot: number
  readonly date: string
  readonly lower: number
  readonly upper: number
}

/** A period that a unit began within: its figures stand on two territories. */
export interface Transition {
  readonly period: string
  readonly from: string
  readonly to: string
}

/** Points of one unit and one kind that may be joined: no line crosses a break, a gap or a change of definition. */
export interface ChartLine {
  readonly unit: string
  readonly kind: LineKind
  /** Index of the unit in its chart: decides hue and marker; 0 is the unit of the release. */
  readonly slot: number
  readonly points: readonly ChartPoint[]
}

/** A chart of one unit of the release with the former units it is made of. */
export interface Panel {
  readonly unit: string
  readonly lines: readonly ChartLine[]
  /** First days of the units drawn: a rule mark stands at each. */
  readonly ruleDates: readonly string[]
  readonly bands: readonly ChartBand[]
  readonly transitions: readonly Transition[]
  /** Least and greatest value of all panels that share one scale; null where the panel stands alone. */
  readonly domain: readonly [number, number] | null
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
      isProvisional: point.status.includes('P'),
    }))
  const isCurrent = unit !== undefined && unit.to === null
  const kindOf = (method: string): LineKind =>
    method === 'weighted' || method === 'apportioned'
      ? 'weighted'
      : method !== 'reported' && method !== 'restatedBySource'
        ? 'restated'
        : isCurrent
          ? 'current'
          : 'former'
  const step = smallestStep(points.map(({ date }) => date))
  const lines: {
    unit: string
    kind: LineKind
    slot: number
    points: ChartPoint[]
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
  const bands = [
    ...own.flatMap((series) => bandsOf(series, 0)),
    ...former.flatMap((series) => bandsOf(series, others.indexOf(series.unit) + 1)),
  ]
  const [first] = [...lines.flatMap(({ points }) => points), ...bands].map(({ date }) => date).sort()
  if (first === undefined) return null
  const units = [...new Set(lines.map((line) => line.unit))]
  const starts = [unit, ...units].map((id) => site.unit(id).from)
  const ruleDates = [...new Set(starts.flatMap((date) => (date !== null && date > first ? [date] : [])))].sort()
  return { unit, lines, ruleDates, bands, transitions: transitionsOf([...own, ...former], ruleDates), domain: null }
}

/** Figures that have bounds and no value. */
function bandsOf({ points, role }: SeriesFacts, slot: number): readonly ChartBand[] {
  return points.flatMap(({ value, lower, upper, window }) =>
    role !== 'unit' || value !== null || lower === null || upper === null
      ? []
      : [{ slot, date: window.from, lower: Number(lower), upper: Number(upper) }],
  )
}

/** The periods with a figure that one of the days lies within. */
function transitionsOf(all: readonly SeriesFacts[], days: readonly string[]): readonly Transition[] {
  const found = new Map<string, Transition>()
  for (const { period, window } of all.flatMap(({ points }) => points)) {
    if (days.some((day) => window.from < day && day < window.to)) found.set(period, { period, ...window })
  }
  return [...found.values()].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** Former units that one chart tells apart. */
const FORMER_IN_PANEL = 4

/** Former units above which no lines are drawn: bars and the table tell more. */
const FORMER_IN_PANELS = 12

/** A chart; several of at most four former units each on one scale, beside the unit's own lines; none beyond twelve. */
export function splitPanel(panel: Panel): readonly Panel[] {
  const former = formerOf(panel)
  if (former.length <= FORMER_IN_PANEL) return [panel]
  if (former.length > FORMER_IN_PANELS) return []
  const own = panel.lines.filter(({ slot }) => slot === 0)
  const domain = domainOf(panel)
  return Array.from({ length: Math.ceil(former.length / FORMER_IN_PANEL) }, (_, at) => {
    const shown = former.slice(at * FORMER_IN_PANEL, (at + 1) * FORMER_IN_PANEL)
    const lines = panel.lines.filter(({ slot, unit }) => slot > 0 && shown.includes(unit))
    const bands = panel.bands.filter(({ slot }) => slot === 0)
    return {
      ...panel,
      bands,
      domain,
      lines: [...own, ...lines.map((line) => ({ ...line, slot: shown.indexOf(line.unit) + 1 }))],
    }
  })
}

/** The former units of a panel. */
export function formerOf(panel: Panel): readonly string[] {
  return [...new Set(panel.lines.filter(({ slot }) => slot > 0).map(({ unit }) => unit))]
}

/** Whether a panel has more former units than lines can tell apart. */
export function isForBars(panel: Panel): boolean {
  return formerOf(panel).length > FORMER_IN_PANELS
}

function domainOf({ lines, bands }: Panel): readonly [number, number] {
  const values = [
    ...lines.flatMap(({ points }) => points.map(({ value }) => value)),
    ...bands.flatMap(({ lower, upper }) => [lower, upper]),
  ]
  return [Math.min(...values), Math.max(...values)]
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
