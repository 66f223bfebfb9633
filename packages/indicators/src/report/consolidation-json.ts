import type { Issue } from '../base/issue.ts'
import type {
  ConsolidatedComparison,
  ConsolidatedFigureRecord,
  ConsolidatedReportRecord,
  ConsolidatedUnitRecord,
  Form,
  PlaceOfForm,
  ReporterCoverage,
  ScenarioRecord,
  UsedSubmission,
} from '../generated/types.ts'
import type {
  Basis,
  ConsolidatedFigure,
  ConsolidatedGroup,
  ConsolidatedUnit,
  FigureComparison,
  PlaceName,
} from '../model/consolidated.ts'
import type { Figure } from '../model/figure.ts'
import type { Window } from '../model/period.ts'
import type { Submission } from '../model/submission.ts'
import type { Unit } from '../model/unit.ts'
import { printFigure } from './figures-csv.ts'
import { type ScenarioRow, scenarioRows } from './scenarios.ts'

/** A consolidated report as far as it is written down. */
export interface ConsolidationFacts {
  readonly form: Form
  readonly period: string
  readonly window: Window
  readonly basis: Basis
  readonly unit: Unit
  readonly units: readonly ConsolidatedUnit[]
  readonly groups: readonly ConsolidatedGroup[]
  readonly transitional: readonly Unit[]
  readonly submissions: readonly Submission[]
  readonly coverage: readonly CoverageFacts[]
  readonly comparisons: readonly FigureComparison[]
  readonly issues: readonly Issue[]
}

interface CoverageFacts extends Omit<ReporterCoverage, 'gaps'> {
  readonly gaps: readonly { readonly days: Window; readonly units: readonly Unit[] }[]
}

/** The report as data; `levels` are the levels of units to write, all when not given. */
export function consolidationRecord(
  facts: ConsolidationFacts,
  calendar: string,
  levels?: readonly string[],
): ConsolidatedReportRecord {
  const { form, period, window, basis, unit, submissions, coverage, comparisons, issues } = facts
  const sets = new SourceSets()
  const wanted = facts.units.filter(({ level }) => levels?.includes(level) ?? true)
  const units = wanted.map((each) => unitRecord(each, sets))
  const scenarios = wanted.flatMap((each) => scenarioRows(each).map(scenarioRecord))
  return {
    schemaVersion: '1.0.0',
    sample: submissions.some(({ isSample }) => isSample),
    ...{ form: form.id, regime: form.regime, calendar, period, window, basis, unit: unit.id },
    transitional: facts.transitional.map(({ id }) => id),
    coverage: coverage.map(({ gaps, ...counts }) => ({
      ...counts,
      gaps: gaps.map(({ days, units: missing }) => ({ ...days, units: missing.map(({ id }) => id) })),
    })) as readonly ReporterCoverage[],
    submissions: submissions.map(usedSubmission),
    sourceSets: sets.texts,
    units,
    groups: facts.groups.map(groupRecord),
    comparisons: comparisons.map(comparisonRecord),
    ...(scenarios.length > 0 && { scenarios }),
    findings: issues.map((found) => ({ ...found })) as ConsolidatedReportRecord['findings'],
  }
}

/** Sets of sources that come again in figure after figure, by their place. */
class SourceSets {
  readonly texts: string[] = []
  readonly #places = new Map<string, number>()

  placeOf(sources: string): number | null {
    if (sources === '') return null
    const known = this.#places.get(sources)
    if (known !== undefined) return known
    this.#places.set(sources, this.texts.length)
    return this.texts.push(sources) - 1
  }
}

function unitRecord(
  { unit, level, listDate, window, figures }: ConsolidatedUnit,
  sets: SourceSets,
): ConsolidatedUnitRecord {
  const [first] = figures
  return {
    ...{ unit, code: first?.figure.code ?? '', name: first?.figure.name ?? '', level, listDate, window },
    figures: figures.map((figure) => figureRecord(figure, sets)),
  }
}

function figureRecord(
  { place, part, figure, overTime, periods, madeOf, factor, repeats }: ConsolidatedFigure,
  sets: SourceSets,
): ConsolidatedFigureRecord {
  const { state, method, status, reason, expected, received, missingWeight, changes, text } = figure
  const breakdown = (part.parts ?? [])
    .map((each) => `${each.breakdown}=${each.value}`)
    .sort()
    .join(';')
  const value = numberOf(figure, 'value')
  const known = numberOf(figure, 'known')
  const [lower, upper] = [numberOf(figure, 'lower'), numberOf(figure, 'upper')]
  return {
    ...placeRecord(place),
    ...(part.indicator !== undefined && part.bound !== false && { indicator: part.indicator }),
    ...(breakdown !== '' && { breakdown }),
    ...(part.period !== undefined && part.period !== 'this' && { of: part.period }),
    ...(part.scenario !== undefined && { scenario: part.scenario }),
    ...{ state, value },
    ...(text !== null && { text }),
    ...{ method: method as ConsolidatedFigureRecord['method'], status, reason },
    ...(known !== null && known !== value && { known }),
    ...(lower !== null && { lower }),
    ...(upper !== null && { upper }),
    ...{ overTime, periods, expected, received },
    ...(missingWeight !== '0' && { missingWeight }),
    sources: sets.placeOf(figure.sources),
    ...(madeOf.length > 0 && { madeOf: madeOf.map(placeRecord) as NonNullable<ConsolidatedFigureRecord['madeOf']> }),
    ...(factor !== null && { factor }),
    ...(repeats && { repeats: { period: repeats.period, place: placeRecord(repeats.place) } }),
    ...(changes.length > 0 && { changes: changes as ConsolidatedFigureRecord['changes'] }),
  }
}

function placeRecord({ row, column, key }: PlaceName): PlaceOfForm {
  return { row, column, ...(key !== null && { key }) }
}

function numberOf(figure: Figure, side: 'value' | 'known' | 'lower' | 'upper'): string | null {
  const scaled = figure[side]
  return scaled === null ? null : printFigure(scaled, figure.decimals)
}

function usedSubmission({ sha256, file, head }: Submission): UsedSubmission {
  const { subject, reporter, period, edition, listDate, covers } = head
  return { sha256, file, subject, reporter, period, edition, listDate, covers }
}

function groupRecord({
  members,
  listDate,
  window,
  totals,
}: ConsolidatedGroup): ConsolidatedReportRecord['groups'][number] {
  const written = totals.map(({ place, value }) => ({ ...placeRecord(place), value }))
  return {
    members: members as ConsolidatedReportRecord['groups'][number]['members'],
    listDate,
    window,
    totals: written,
  }
}

function comparisonRecord({ place, ...facts }: FigureComparison): ConsolidatedComparison {
  return { ...facts, ...placeRecord(place) }
}

function scenarioRecord({ unit, row, key, indicator, breakdown, of, rate, ...figures }: ScenarioRow): ScenarioRecord {
  const said = (made: ConsolidatedFigure | null): string | null => (made ? numberOf(made.figure, 'value') : null)
  return {
    ...{ unit, row, ...(key !== null && { key }), indicator, ...(breakdown !== '' && { breakdown }), of },
    ...{ plan: said(figures.plan), forecast: said(figures.forecast), actual: said(figures.actual) },
    ...(rate.kind === 'percent' ? { rate: rate.value } : { rate: null, because: rate.because }),
  }
}

/** The record as JSON, a unit, submission or comparison a line: same figures, same bytes. */
export function consolidationJson(record: ConsolidatedReportRecord): string {
  const list = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
  const fields = Object.entries(record).map(
    ([name, value]) => `${JSON.stringify(name)}:${Array.isArray(value) ? list(value) : JSON.stringify(value)}`,
  )
  return `{${fields.join(',\n')}}\n`
}
