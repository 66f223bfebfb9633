import { periodHeading, type ReportStatus } from '@chitieu/indicators'
import { formName } from './narrative.ts'
import { standing } from './owed-reports.ts'
import { group, type Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** How the reports of one form and period stand: `complete`, `lacking`, `returned`, `notYetDue` or `notOwed`. */
export interface GridCell {
  readonly text: string
  readonly kind: 'complete' | 'lacking' | 'returned' | 'notYetDue' | 'notOwed'
}

/** A period in a row of cells, one for each form. */
export interface GridRow {
  readonly period: string
  readonly cells: readonly GridCell[]
}

/** What a unit had to report, period by period and form by form. */
export interface SubmissionGrid {
  readonly caption: string
  readonly forms: readonly string[]
  readonly rows: readonly GridRow[]
}

/** Of several reports of one form and period the one that is told: what is lacking before what is there. */
const ORDER: readonly GridCell['kind'][] = ['lacking', 'returned', 'notYetDue', 'complete']

/**
 * Period × form of one unit over all rounds, from what it owed in each period: a unit that did not exist then owes nothing. `null` in
 * the public build, which tells of nobody whether a report is lacking, and for a unit that owes nothing in any round.
 */
export function submissionGrid(site: Site, unitId: string, language: Language): SubmissionGrid | null {
  const { facts } = site
  if (facts.config.audience !== 'internal') return null
  const rounds = facts.rounds.map(({ report }) => ({ report, own: statusesOf(site, report.code).get(unitId) ?? [] }))
  const all = rounds.filter(({ own }) => own.length > 0)
  if (all.length === 0) return null
  const forms = [...new Set(all.flatMap(({ report }) => report.forms.map(({ form }) => form)))]
  const periods = [
    ...new Set(all.flatMap(({ report }) => (facts.reporting.statuses(report.code) ?? []).map(({ period }) => period))),
  ]
  const byCell = group(
    all.flatMap(({ own }) => own),
    ({ form, period }) => `${form} ${period}`,
  )
  return {
    caption: say(language, 'missing.grid'),
    forms: forms.map((form) => formName(site, form, language)),
    rows: periods.sort().map((period) => ({
      period: periodHeading(period, language),
      cells: forms.map((form) => cellOf(byCell.get(`${form} ${period}`) ?? [], language)),
    })),
  }
}

function cellOf(own: readonly ReportStatus[], language: Language): GridCell {
  if (own.length === 0) return { text: say(language, 'missing.state.notOwed'), kind: 'notOwed' }
  const kinds = new Map(own.map((status) => [kindOf(status), status]))
  const kind = ORDER.find((each) => kinds.has(each)) ?? 'complete'
  return { text: standing(kinds.get(kind)?.state ?? 'onTime', language), kind }
}

function kindOf({ state }: ReportStatus): GridCell['kind'] {
  if (state === 'returned' || state === 'notYetDue') return state
  return state === 'missing' || state === 'awaited' ? 'lacking' : 'complete'
}

const indexed = new WeakMap<Site, Map<string, ReadonlyMap<string, readonly ReportStatus[]>>>()

function statusesOf(site: Site, round: string): ReadonlyMap<string, readonly ReportStatus[]> {
  const held = indexed.get(site) ?? new Map<string, ReadonlyMap<string, readonly ReportStatus[]>>()
  indexed.set(site, held)
  const own = held.get(round) ?? group(site.facts.reporting.statuses(round) ?? [], ({ subject }) => subject)
  held.set(round, own)
  return own
}
