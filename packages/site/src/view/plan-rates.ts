import {
  cellPart,
  type Form,
  figureRows,
  leafColumns,
  periodHeading,
  type ScenarioRecord,
  writeNumber,
} from '@chitieu/indicators'
import { link } from './address.ts'
import { unitName } from './label.ts'
import { type OpenedReport, openReport, type ReportPlace, reportAddress, reportPlaces } from './report-places.ts'
import { group, type Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** What was planned, expected and done of one quantity, with the actual in percent of the plan, or why that cannot be said. */
export interface PlanRow {
  readonly title: string
  readonly href: string
  readonly measure: string
  readonly of: string
  readonly plan: string
  readonly forecast: string
  readonly actual: string
  readonly rate: string
  readonly isRefused: boolean
}

/** Plan, forecast and actual, a quantity a row. */
export interface PlanTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly PlanRow[]
}

/** What stands where an end is not there; its reason stands in the column of the rate. */
const NONE = '—'

/** Plan beside actual in one report; `null` where its form holds no plan. */
export function planTable({ record, own, form }: OpenedReport, site: Site, language: Language): PlanTable | null {
  const scenarios = (record.scenarios ?? []).filter(({ unit }) => unit === own.unit)
  if (scenarios.length === 0) return null
  const labels = new Map(form.rows.flatMap((row) => (row.kind === 'heading' ? [] : [[row.code, row.label[language]]])))
  const rows = scenarios.map((each) => rowOf(site, each, each.key ?? labels.get(each.row) ?? each.row, '', language))
  return { title: say(language, 'plan.title'), columns: columnsOf(language), rows }
}

/**
 * Plan beside actual of one indicator in every report of the rounds, as the pages of indicators show it; `null` where no report
 * holds a plan of it. Each row leads to its report: `href` is relative to `page`.
 */
export function indicatorPlan(site: Site, indicator: string, language: Language, page: string): PlanTable | null {
  const rows = (scenariosOf(site).get(indicator) ?? []).map(({ place, scenario }) =>
    rowOf(
      site,
      scenario,
      placeTitle(site, place, language),
      link(page, reportAddress(site, place, language)),
      language,
    ),
  )
  return rows.length === 0 ? null : { title: say(language, 'plan.title'), columns: columnsOf(language), rows }
}

/** Stands for all that reports hold of the plan of an indicator: equal text, equal table; empty where they hold none. */
export function plansOf(site: Site, indicator: string): string {
  const found = scenariosOf(site).get(indicator)
  return found === undefined ? '' : JSON.stringify(found)
}

interface PlacedScenario {
  readonly place: ReportPlace
  readonly scenario: ScenarioRecord
}

const known = new WeakMap<Site, ReadonlyMap<string, readonly PlacedScenario[]>>()

/** Plans and actuals of all reports by indicator, read once: every report of a form that asks for plans is opened for it. */
function scenariosOf(site: Site): ReadonlyMap<string, readonly PlacedScenario[]> {
  const made = known.get(site) ?? group(allScenarios(site), ({ scenario }) => scenario.indicator)
  known.set(site, made)
  return made
}

function allScenarios(site: Site): readonly PlacedScenario[] {
  const planned = new Set([...site.facts.reporting.world.forms.values()].filter(holdsPlans).map(({ code }) => code))
  return reportPlaces(site).flatMap((place) => {
    if (!planned.has(place.form)) return []
    const { record } = openReport(site, place)
    return (record.scenarios ?? []).filter(({ unit }) => unit === place.unit).map((scenario) => ({ place, scenario }))
  })
}

function holdsPlans(form: Form): boolean {
  const columns = leafColumns(form.columns)
  return figureRows(form.rows).some((row) =>
    columns.some((column) => (cellPart(form, row, column).scenario ?? 'actual') !== 'actual'),
  )
}

function placeTitle(site: Site, { unit, period }: ReportPlace, language: Language): string {
  return `${unitName(site, site.unit(unit), language)}, ${periodHeading(period, language)}`
}

function columnsOf(language: Language): readonly string[] {
  return (['row', 'measure', 'of', 'plan', 'forecast', 'actual', 'rate'] as const).map((name) =>
    say(language, `plan.${name}`),
  )
}

function rowOf(
  site: Site,
  { indicator, of, plan, forecast, actual, rate, because }: ScenarioRecord,
  title: string,
  href: string,
  language: Language,
): PlanRow {
  const measure = site.facts.measures.get(site.indicatorsByCode.get(indicator)?.measure ?? '')?.[language] ?? ''
  const number = (text: string | null): string => (text === null ? NONE : writeNumber(text, language))
  return {
    ...{ title, href, measure, of: say(language, `plan.of.${of}`) },
    ...{ plan: number(plan), forecast: number(forecast), actual: number(actual) },
    rate: rate === null ? reasonOf(because ?? 'no-number', language) : `${writeNumber(rate, language)}%`,
    isRefused: rate === null,
  }
}

/** Why there is no rate: a reason of a refused figure has its word already, the rest are said here. */
function reasonOf(code: string, language: Language): string {
  const told = sayCode(language, 'plan.because', code)
  return told === code ? sayCode(language, 'reason', code) : told
}
