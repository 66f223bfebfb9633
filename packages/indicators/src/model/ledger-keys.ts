import type { Edition, LedgerReport } from '../generated/types.ts'

/** What is approved and closed: the figures of a form and period, of one edition or of all (`null`). */
export interface LedgerTarget {
  readonly form: string
  readonly period: string
  readonly edition: Edition | null
}

/** From what counts least to what counts most. */
const RANKS: readonly Edition[] = ['estimate', 'provisional', 'official']

/** The edition of a report; where its regime names none there is only one, and it counts as official. */
export function editionOf({ edition }: Pick<LedgerReport, 'edition'>): Edition {
  return edition ?? 'official'
}

/** Two reports of one key cannot both stand. */
export function reportKey(report: LedgerReport): string {
  return JSON.stringify([...identity(report), editionOf(report)])
}

/** Key of a target. */
export function targetKey({ form, period, edition }: LedgerTarget): string {
  return JSON.stringify([form, period, edition])
}

/** Whether a report is among the figures of a target. */
export function isOfTarget(report: LedgerReport, { form, period, edition }: LedgerTarget): boolean {
  return report.form === form && report.period === period && (edition === null || editionOf(report) === edition)
}

/** Of each form, period, subject and reporter the report of the best edition: official, else provisional, else estimate. */
export function bestEdition(reports: readonly LedgerReport[]): ReadonlySet<LedgerReport> {
  const best = new Map<string, LedgerReport>()
  for (const report of reports) {
    const key = JSON.stringify(identity(report))
    const held = best.get(key)
    if (!held || rank(report) > rank(held)) best.set(key, report)
  }
  return new Set(best.values())
}

function identity({ form, period, subject, reporter }: LedgerReport): readonly (string | null)[] {
  return [form, period, subject, reporter]
}

function rank(report: LedgerReport): number {
  return RANKS.indexOf(editionOf(report))
}
