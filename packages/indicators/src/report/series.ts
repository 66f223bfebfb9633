import { byText } from '../base/order.ts'
import type { LineageSource, ReportPoint, ReportSeries, SeriesBreak } from '../generated/types.ts'
import { type Catalog, indicatorOf } from '../model/catalog.ts'
import type { Figure } from '../model/figure.ts'
import { breakdownValues, definitionOn, partKey } from '../model/indicator.ts'
import { editionStatus, type LineageStep, type ObservedFigure } from '../model/observation.ts'
import { periodWindow, type Window } from '../model/period.ts'
import type { RestatedTable } from '../model/restated.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { printFigure } from './figures-csv.ts'

type Draft = Omit<ReportSeries, 'points' | 'breaks'> & { readonly points: ReportPoint[] }

/** Lays figures out as series: one for each indicator, definition, breakdown, basis, role and unit, in that order. */
export class SeriesBook {
  readonly #catalog: Catalog
  readonly #series = new Map<string, Draft>()

  constructor(catalog: Catalog) {
    this.#catalog = catalog
  }

  /** Takes a figure as its source published it. */
  takePublished(figure: ObservedFigure): void {
    const { indicator, breakdown, unit, period, source } = figure
    const window = windowOf(period)
    const definition = definitionOn(indicatorOf(this.#catalog, indicator), window.from).version
    const draft = this.#draft({ indicator, breakdown, definition }, 'reported', 'unit', unit.id, [])
    if (draft.points.some((point) => point.period === period)) return
    const isNumber = figure.state === 'number'
    draft.points.push({
      period,
      listDate: figure.listDate,
      state: figure.state as ReportPoint['state'],
      value: isNumber ? figure.value : null,
      method: 'reported',
      status: editionStatus(figure.edition),
      reason: '',
      sources: [{ unit: unit.id, share: '1', observation: figure.place }],
      source,
    })
  }

  /** Takes the figures of a restated table; `isAsPublished` leaves out those that stand in the published series already. */
  takeRestated({ series, to, figures }: RestatedTable, isAsPublished: boolean): void {
    const own = partKey(series.indicator, series.breakdown)
    for (const { figure, lineage } of figures) {
      const isGroup = figure.method === 'group'
      const role = isGroup ? 'group' : figure.method === 'unallocated' ? 'unallocated' : 'unit'
      const members = isGroup ? figure.sources.split('|') : []
      if (isAsPublished && figure.method === 'reported' && series.source !== '') continue
      const draft = this.#draft(series, `at:${to}`, role, isGroup ? null : figure.unit, members)
      draft.points.push({
        ...pointOf(figure, lineage, own),
        ...(figure.method === 'reported' && series.source !== '' ? { source: series.source } : {}),
      })
    }
  }

  #draft(
    name: { readonly indicator: string; readonly breakdown: string; readonly definition: string },
    basis: string,
    role: ReportSeries['role'],
    unit: string | null,
    members: readonly string[],
  ): Draft {
    const { indicator, definition, breakdown } = name
    const key = [indicator, definition, breakdown, basis, role, unit ?? members.join('|')].join('\u0001')
    const known = this.#series.get(key)
    if (known) return known
    const made: Draft = {
      indicator,
      definition,
      role,
      unit,
      ...(members.length > 0 ? { members } : {}),
      breakdown: breakdownValues(breakdown),
      basis,
      scenario: 'actual',
      points: [],
    }
    this.#series.set(key, made)
    return made
  }

  /** The series, each with its points in order of time and its breaks. */
  finish(): readonly ReportSeries[] {
    const { history, indicators } = this.#catalog
    return [...this.#series]
      .sort(([a], [b]) => byText(a, b))
      .map(([, { points, ...series }]) => {
        const ordered = points.sort(inTime)
        const breaks = breaksOf(series, ordered, history, indicators)
        const marked = series.basis === 'reported' ? markFirst(ordered, series.unit, history) : ordered
        return { ...series, ...(breaks.length > 0 ? { breaks } : {}), points: marked }
      })
  }
}

function inTime(a: ReportPoint, b: ReportPoint): number {
  const [one, other] = [windowOf(a.period), windowOf(b.period)]
  return byText(one.from, other.from) || byText(one.to, other.to)
}

function windowOf(period: string): Window {
  const window = periodWindow(period)
  if (!window) throw new Error(`no period ${period}`)
  return window
}

function pointOf(figure: Figure, lineage: readonly LineageStep[], own: string): ReportPoint {
  const number = (value: Figure['value']): string | null =>
    value === null ? null : printFigure(value, figure.decimals)
  const { known, value, lower, upper, missingWeight, changes } = figure
  return {
    period: figure.period,
    listDate: figure.listDate,
    state: figure.state,
    value: number(value),
    ...(figure.text === null ? {} : { category: figure.text }),
    method: figure.method,
    status: figure.status,
    reason: figure.reason,
    ...(known !== null && known !== value ? { known: number(known) } : {}),
    ...(lower !== null ? { lower: number(lower) } : {}),
    ...(upper !== null ? { upper: number(upper) } : {}),
    ...(figure.expected === 1 && figure.received === 1 ? {} : { expected: figure.expected, received: figure.received }),
    ...(missingWeight === '0' ? {} : { missingWeight }),
    sources: lineage.map((step) => sourceOf(step, own)),
    ...(changes.length > 0 && figure.method !== 'reported' ? { changes } : {}),
  }
}

function sourceOf({ unit, share, part, place }: LineageStep, own: string): LineageSource {
  return { unit, share, observation: place, ...(part === own ? {} : { part }) }
}

/** The first figure of a unit made by a change is the first on the new territory. */
function markFirst(points: readonly ReportPoint[], unit: string | null, history: UnitHistory): readonly ReportPoint[] {
  const [first, ...others] = points
  const made = unit === null ? null : history.find(unit)
  if (!first || !made || made.from === null || history.incoming(made.id).length === 0) return points
  return [{ ...first, status: first.status.startsWith('B') ? first.status : `B${first.status}` }, ...others]
}

/** Days on which the territory or the definition of a series changes. */
function breaksOf(
  series: Pick<ReportSeries, 'unit' | 'basis' | 'indicator' | 'definition'>,
  points: readonly ReportPoint[],
  history: UnitHistory,
  indicators: Catalog['indicators'],
): readonly SeriesBreak[] {
  const byDate = new Map<string, Set<string>>()
  const note = (id: string): void => {
    const change = history.changes.get(id)
    if (change) byDate.set(change.operating, (byDate.get(change.operating) ?? new Set()).add(id))
  }
  for (const { changes = [] } of points) changes.forEach(note)
  if (series.basis === 'reported' && series.unit !== null) {
    for (const { change } of [...history.incoming(series.unit), ...history.outgoing(series.unit)]) note(change)
  }
  const territory = [...byDate].map(
    ([date, changes]): SeriesBreak => ({ date, kind: 'territory', changes: [...changes].sort(byText) }),
  )
  const versions = indicators.get(series.indicator)?.definitions ?? []
  const validity = versions.find(({ version }) => version === series.definition)?.validity
  const definition: SeriesBreak[] = validity?.from ? [{ date: validity.from, kind: 'definition', changes: [] }] : []
  return [...territory, ...definition].sort((a, b) => byText(a.date, b.date) || byText(a.kind, b.kind))
}
