import { describe, type Issue, issue, type NameOf } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import type {
  ComparisonCount,
  Conservation as ConservationRecord,
  Finding,
  Report,
  SummaryLine,
} from '../generated/types.ts'
import type { Catalog } from '../model/catalog.ts'
import type { IsoDate } from '../model/iso-date.ts'
import { namesOf } from '../model/names.ts'
import type { ObservedFigure } from '../model/observation.ts'
import type { RestatedTable } from '../model/restated.ts'
import type { Conservation } from './conservation.ts'
import type { Comparison } from './reconcile.ts'
import { SeriesBook } from './series.ts'

/** All that a report is laid out from. */
export interface ReportParts {
  readonly catalog: Catalog
  readonly at: IsoDate
  readonly before: IsoDate
  readonly figures: readonly ObservedFigure[]
  readonly restated: readonly RestatedTable[]
  readonly comparisons: readonly Comparison[]
  readonly conservation: readonly Conservation[]
  readonly summary: readonly SummaryLine[]
  readonly issues: readonly Issue[]
}

/** Kinds of comparison of which every row is listed; of the others only those that differ. */
const LISTED = ['nation', 'restated', 'other-concept']

/** Lays a report out: series on every basis, comparisons, conservation, findings. */
export function buildReport(parts: ReportParts): Report {
  const { catalog, at, before, figures, comparisons } = parts
  const book = new SeriesBook(catalog)
  const issues = [...parts.issues]
  const nameOf = namesOf(catalog)
  const printed = new Map<string, ObservedFigure>()
  for (const figure of figures) {
    const key = [figure.indicator, figure.breakdown, figure.unit.id, figure.period].join('|')
    const first = printed.get(key)
    if (first && first.value !== figure.value) {
      issues.push(
        issue('reported-twice', {
          unit: figure.unit.id,
          other: [first.place],
          indicator: figure.indicator,
          period: figure.period,
        }),
      )
    }
    if (!first) printed.set(key, figure)
    book.takePublished(figure)
  }
  for (const table of parts.restated) book.takeRestated(table, table.to === before)
  return {
    schemaVersion: '1.0.0',
    release: {
      id: `at-${at}`,
      basis: `at:${at}`,
      before: `at:${before}`,
      listDates: [...new Set([...figures.map(({ listDate }) => listDate), before, at])].sort(byText),
      sample: false,
    },
    summary: parts.summary,
    series: book.finish(),
    reconciliations: comparisons.filter(({ kind, verdict }) => verdict === 'differs' || LISTED.includes(kind)),
    comparisons: countComparisons(comparisons),
    conservation: parts.conservation.map(conservationRecord),
    markers: catalog.markers as Report['markers'],
    sources: [...catalog.sources.values()],
    findings: issues.map((each) => findingOf(each, nameOf)),
  }
}

/** A finding with its words. */
function findingOf(found: Issue, nameOf: NameOf): Finding {
  const vi = describe(found, 'vi', nameOf)
  const en = describe(found, 'en', nameOf)
  return { ...found, message: { vi: vi.message, en: en.message }, remedy: { vi: vi.remedy, en: en.remedy } }
}

function countComparisons(comparisons: readonly Comparison[]): readonly ComparisonCount[] {
  const counts = new Map<string, { -readonly [K in keyof ComparisonCount]: ComparisonCount[K] }>()
  for (const { relation, kind, verdict } of comparisons) {
    const blank = { relation, kind, compared: 0, equal: 0, withinTolerance: 0, differs: 0, notComparable: 0 }
    const count = counts.get(relation) ?? blank
    count.compared += 1
    count[verdict] += 1
    counts.set(relation, count)
  }
  return [...counts.values()].sort((a, b) => byText(a.relation, b.relation))
}

function conservationRecord({
  series,
  to,
  period,
  amounts,
  exactUnits,
  boundedUnits,
  unresolvedUnits,
  ...sums
}: Conservation): ConservationRecord {
  const { indicator, definition, breakdown, source } = series
  return {
    indicator,
    definition,
    breakdown,
    source,
    basis: `at:${to}`,
    period,
    amounts,
    sources: `${sums.sources}`,
    values: `${sums.values}`,
    known: `${sums.known}`,
    unallocated: `${sums.unallocated}`,
    unresolved: `${sums.unresolved}`,
    restatedBySource: `${sums.restatedBySource}`,
    lost: `${sums.lost}`,
    exactUnits,
    boundedUnits,
    unresolvedUnits,
  }
}
