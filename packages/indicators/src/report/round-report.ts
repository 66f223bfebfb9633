import { phrase } from '../base/phrase.ts'
import { writeDate } from '../base/write-date.ts'
import { writeCount } from '../base/write-number.ts'
import type { Form, HandoverRecord, Round, RoundReport } from '../generated/types.ts'
import type { ConsolidatedUnit, FigureComparison } from '../model/consolidated.ts'
import { placeKey } from '../model/consolidated.ts'
import { isIsoDate } from '../model/iso-date.ts'
import { addCounts, countFigures } from './consolidation-counts.ts'
import type { ReportCounts } from './count-reports.ts'
import { reportPath } from './report-path.ts'

/** What of a consolidated report a round keeps. */
export interface RoundReportPart {
  readonly form: Pick<Form, 'code' | 'names' | 'head'>
  readonly period: string
  readonly basis: string
  readonly unit: { readonly level: string }
  readonly units: readonly ConsolidatedUnit[]
  readonly comparisons: readonly FigureComparison[]
  readonly transitional: readonly unknown[]
}

const RECEIVED: readonly string[] = ['onTime', 'late', 'undated']

/** Counts what a round came to while its reports are made, one by one. */
export class RoundBook {
  readonly #round: Round
  readonly #consolidated: RoundReport['consolidated'][number][] = []
  readonly #forms = new Map<string, RoundReportPart['form']>()
  readonly #differing = new Set<string>()

  constructor(round: Round) {
    this.#round = round
  }

  /** Takes a consolidated report; the same difference on several bases is one. */
  take(report: RoundReportPart): void {
    const { form, period, basis, unit, units, comparisons, transitional } = report
    this.#forms.set(form.code, form)
    const differing = comparisons.filter(({ verdict }) => verdict === 'differs')
    for (const { kind, unit: of, period: when, place } of differing) {
      this.#differing.add(JSON.stringify([form.code, kind, of, when, placeKey(place)]))
    }
    this.#consolidated.push({
      ...{ form: form.code, period, basis: basis as RoundReport['bases'][number], path: reportPath(report) },
      units: units.filter(({ level }) => level === unit.level).map(({ unit: id }) => id),
      transitional: transitional.length > 0,
      figures: countFigures(units),
      differences: differing.length,
    })
  }

  /** The record of the round. */
  finish(
    files: RoundReport['files'],
    counts: ReportCounts,
    handovers: readonly { readonly change: string; readonly path: string; readonly record: HandoverRecord }[],
  ): RoundReport {
    const { code, names, sample, unit, asOf, bases } = this.#round
    const nothing = { exact: 0, estimated: 0, bounded: 0, refused: 0 }
    const made: Omit<RoundReport, 'summary'> = {
      schemaVersion: '1.0.0',
      ...{ code, names, sample, unit, asOf, bases, files },
      reports: counts.all,
      covered: counts.statuses.filter(({ isCovered, state }) => isCovered && RECEIVED.includes(state)).length,
      forms: counts.forms.map(({ form, counts: own, periods }) => {
        const known = this.#forms.get(form)
        const names = known?.names ?? { vi: form, en: form }
        return { form, number: known?.head.number ?? null, names, counts: own, periods: [...periods] }
      }),
      figures: this.#consolidated.map(({ figures }) => figures).reduce(addCounts, nothing),
      differences: this.#differing.size,
      consolidated: this.#consolidated,
      handovers: handovers.map(({ change, path, record: { verdict, counts: found } }) => ({
        ...{ change, path, verdict, open: found.matters.open, explained: found.matters.explained },
      })),
    }
    return { ...made, summary: summaryOf(made) }
  }
}

/** What a round came to, in sentences. */
function summaryOf({
  files,
  reports,
  covered,
  figures,
  differences,
  handovers,
}: Omit<RoundReport, 'summary'>): RoundReport['summary'] {
  const line = (
    code: 'files' | 'reports' | 'figures' | 'differences' | 'handover',
    slots: Readonly<Record<string, number | string>>,
  ): RoundReport['summary'][number] => {
    const text = (language: 'vi' | 'en'): string => {
      const written = Object.entries(slots).map(([name, value]) => [
        name,
        typeof value === 'number' ? writeCount(value, language) : isIsoDate(value) ? writeDate(value, language) : value,
      ])
      return phrase(`summary.${code}`, language, Object.fromEntries(written))
    }
    return { code, text: { vi: text('vi'), en: text('en') } }
  }
  return [
    line('files', { ...files }),
    line('reports', { ...reports, covered }),
    line('figures', { ...figures }),
    line('differences', { differences }),
    ...handovers.map(({ change, open, explained }) => line('handover', { change, open, explained })),
  ]
}

/** The record as JSON: same round, same bytes. */
export function roundJson(report: RoundReport): string {
  return `${JSON.stringify(report, null, 1)}\n`
}
