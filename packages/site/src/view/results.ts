import { periodHeading, writeCount, writeDate, writeNumber } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { writeBasis } from './basis.ts'
import { type RenamedCode, renamedTopCodes } from './codes.ts'
import { findingMessage, findingRemedy } from './finding-words.ts'
import type { Anchor } from './frame.ts'
import { writeObservation } from './provenance.ts'
import { indicatorName, measureName, writeParts } from './series-rows.ts'
import { group, lastVersion, type Site } from './site.ts'
import type { Language, ReconciliationFacts } from './site-data.ts'
import { capital, say, sayCode } from './words.ts'

/** A line of the main results. */
export interface ResultRow {
  readonly text: string
  readonly source: string
  readonly verdict: string
  readonly isGood: boolean
}

/** How many units of a level live on and ended. */
export interface CoverageRow {
  readonly level: string
  readonly inForce: string
  readonly ended: string
  readonly total: string
}

/** How the lines of one kind of reconciliation came out. */
export interface ReconciledRow {
  readonly kind: string
  readonly counts: readonly string[]
  readonly differs: boolean
}

/** Findings of one code. */
export interface FindingRow {
  readonly severity: string
  readonly count: string
  readonly message: string
  readonly remedy: string
  readonly isBad: boolean
}

/** A reconciliation that needs a look. */
export interface DifferenceRow {
  readonly kind: string
  readonly indicator: Anchor
  readonly unit: string
  readonly period: string
  readonly ours: string
  readonly published: string
  readonly difference: string
  readonly verdict: string
  readonly source: string
}

/** The verdicts in the order of the columns. */
export const verdicts = ['equal', 'withinTolerance', 'differs', 'notComparable'] as const

/** What the release came to: its main results, how they were checked, and what was found. */
export interface Results {
  readonly results: readonly ResultRow[]
  readonly coverage: readonly CoverageRow[]
  readonly methods: readonly { readonly method: string; readonly count: string }[]
  readonly methodsTitle: string
  readonly inForceTitle: string
  readonly reconciled: readonly ReconciledRow[]
  readonly findings: readonly FindingRow[]
  readonly differences: number
  readonly codes: readonly RenamedCode[]
  readonly codesTitle: string
  readonly codesAbout: string
  readonly basis: string
  /** Said on a site of one unit: what counts the whole release. */
  readonly ofWhole: string
}

/** The results of the release as a page prints them. */
export function resultsOf(site: Site, language: Language, page: string): Results {
  const { report } = site.facts
  const date = writeDate(site.releaseDate, language)
  return {
    results: report.summary.map(({ text, holds, source }) => ({
      text: text[language],
      source,
      verdict: say(language, holds ? 'home.holds' : 'home.fails'),
      isGood: holds,
    })),
    coverage: coverageRows(site, language),
    methods: methodRows(site, language),
    methodsTitle: say(language, 'home.methods', { date }),
    inForceTitle: say(language, 'home.inForce', { date }),
    reconciled: reconciledRows(site, language),
    findings: findingRows(site, language),
    differences: report.comparisons.reduce((sum, { differs }) => sum + differs, 0),
    codes: renamedTopCodes(site, language, page),
    codesTitle: say(language, 'home.reusedCodes', { level: sayCode(language, 'level', site.topLevel) }),
    codesAbout: say(language, 'home.reusedAbout', { date }),
    basis: capital(writeBasis(site, report.release.basis, language)),
    ofWhole: site.facts.config.scope.unit === null ? '' : say(language, 'reconciliation.ofWhole'),
  }
}

function coverageRows(site: Site, language: Language): readonly CoverageRow[] {
  const byLevel = group(site.facts.register.units, ({ level }) => level)
  return site.facts.register.levels.flatMap((level) => {
    const units = byLevel.get(level) ?? []
    if (units.length === 0) return []
    const live = units.filter((unit) => site.isInForce(unit, site.releaseDate)).length
    return [
      {
        level: capital(sayCode(language, 'level', level)),
        inForce: writeCount(live, language),
        ended: writeCount(units.length - live, language),
        total: writeCount(units.length, language),
      },
    ]
  })
}

function methodRows(site: Site, language: Language): Results['methods'] {
  const counts = new Map<string, number>()
  for (const { basis, points } of site.facts.report.series) {
    if (basis !== site.facts.report.release.basis) continue
    for (const { method } of points) counts.set(method, (counts.get(method) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([method, count]) => ({
      method: capital(sayCode(language, 'method', method)),
      count: writeCount(count, language),
    }))
}

function reconciledRows(site: Site, language: Language): readonly ReconciledRow[] {
  return [...group(site.facts.report.comparisons, ({ kind }) => kind)].map(([kind, lines]) => ({
    kind: capital(sayCode(language, 'reconciliation.kind', kind)),
    counts: verdicts.map((verdict) =>
      writeCount(
        lines.reduce((sum, line) => sum + line[verdict], 0),
        language,
      ),
    ),
    differs: lines.some(({ differs }) => differs > 0),
  }))
}

function findingRows(site: Site, language: Language): readonly FindingRow[] {
  const rank = { error: 0, warning: 1, note: 2 }
  return [...group(site.facts.report.findings, ({ code }) => code).values()]
    .flatMap((findings) => {
      const [first] = findings
      return first ? [{ first, count: findings.length }] : []
    })
    .sort((a, b) => rank[a.first.severity] - rank[b.first.severity] || b.count - a.count)
    .map(({ first, count }) => ({
      severity: say(language, `severity.${first.severity}`),
      count: writeCount(count, language),
      message:
        count === 1
          ? findingMessage(site, first, language)
          : say(language, 'finding.example', { message: findingMessage(site, first, language) }),
      remedy: findingRemedy(site, first, language),
      isBad: first.severity === 'error',
    }))
}

/** Reconciliations as lines of a table. */
export function differenceRows(
  site: Site,
  lines: readonly ReconciliationFacts[],
  language: Language,
  page: string,
): readonly DifferenceRow[] {
  const number = (value: string | null): string => (value === null ? '' : writeNumber(value, language))
  const measured = (value: string | null, measure: string, period = ''): string =>
    value === null ? '' : `${number(value)} ${measure}${period === '' ? '' : ` (${periodHeading(period, language)})`}`
  return lines.map((line) => {
    const unit = site.unitsById.get(line.unit)
    const measure = measureName(site, site.indicatorsByCode.get(line.indicator), language)
    const own = line.oursMeasure ? (site.facts.measures.get(line.oursMeasure)?.[language] ?? line.oursMeasure) : measure
    return {
      kind: sayCode(language, 'reconciliation.kind', line.kind),
      indicator: {
        text: [indicatorName(site, line.indicator, language), writeParts(site, line.breakdown, language)]
          .filter((part) => part !== '')
          .join(' – '),
        href: site.indicatorsByCode.has(line.indicator) ? link(page, address.indicator(language, line.indicator)) : '',
      },
      unit: unit ? `${lastVersion(unit).name} (${line.unit})` : line.unit,
      period: periodHeading(line.period, language),
      ours: measured(line.ours, own, line.partsPeriod),
      published: measured(line.published, measure),
      difference: number(line.difference),
      verdict: say(language, `reconciliation.${line.verdict}`),
      source: writeObservation(line.source, language),
    }
  })
}
