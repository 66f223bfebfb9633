import { writeCount } from '@chitieu/indicators'
import { type DifferenceRow, differenceRows } from './results.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** A table of the page: what differs first, then what agrees. */
export interface ReconciliationSection {
  readonly title: string
  readonly rows: readonly DifferenceRow[]
  readonly none: string
  readonly more: string
}

const ROWS_IN_PAGE = 250

/** The reconciliations: all that differ or cannot be compared, and those that agree up to what one page holds. */
export function reconciliationPage(site: Site, language: Language, page: string): readonly ReconciliationSection[] {
  const all = site.facts.report.reconciliations
  const section = (
    key: 'reconciliation.listed' | 'reconciliation.agreeing',
    isIn: (verdict: string) => boolean,
  ): ReconciliationSection => {
    const lines = all.filter(({ verdict }) => isIn(verdict))
    const rest = lines.length - ROWS_IN_PAGE
    return {
      title: `${say(language, key)} (${writeCount(lines.length, language)})`,
      rows: differenceRows(site, lines.slice(0, ROWS_IN_PAGE), language, page),
      none: say(language, 'reconciliation.noneListed'),
      more: rest > 0 ? say(language, 'reconciliation.more', { n: writeCount(rest, language) }) : '',
    }
  }
  const agrees = (verdict: string): boolean => verdict === 'equal' || verdict === 'withinTolerance'
  return [section('reconciliation.listed', (verdict) => !agrees(verdict)), section('reconciliation.agreeing', agrees)]
}
