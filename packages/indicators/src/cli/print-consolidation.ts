import type { Language } from '../base/issue.ts'
import { writeDate, writePeriod } from '../base/write-date.ts'
import { writeNumber } from '../base/write-number.ts'
import type { ConsolidatedReport } from '../consolidate.ts'
import type { Marker } from '../model/catalog.ts'
import type { ConsolidatedFigure, ConsolidatedUnit } from '../model/consolidated.ts'
import { valueColumns } from '../model/form.ts'
import { addDays } from '../model/iso-date.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { printFigure } from '../report/figures-csv.ts'
import { plain } from './print-issues.ts'

const WORDS = {
  vi: {
    reported: 'theo địa giới khi báo cáo',
    at: 'theo địa giới ngày',
    days: 'từ {from} đến {to}',
    coverage: 'đã nhận đủ {complete}/{expected}',
    cut: '{n} đơn vị có địa giới thay đổi trong kỳ',
    code: 'mã số',
  },
  en: {
    reported: 'on the territory as reported',
    at: 'on the units of',
    days: 'from {from} to {to}',
    coverage: 'complete {complete}/{expected}',
    cut: 'the territory of {n} units changed inside the period',
    code: 'code',
  },
} as const

const MARKS: Readonly<Record<string, string>> = {
  nil: '-',
  missing: '…',
  notApplicable: 'x',
  confidential: 'c',
  none: '—',
}

/** The form of the territory itself as a person reads it: figures in the columns of the form, and why some are not there. */
export function printConsolidation(
  report: ConsolidatedReport,
  { history, markers }: { readonly history: UnitHistory; readonly markers: readonly Marker[] },
  language: Language,
): string {
  const words = WORDS[language]
  const { form, period, basis, units, unit, window, coverage, transitional } = report
  const basisText =
    basis === 'reported' ? words.reported : `${words.at} ${writeDate(basis.slice('at:'.length), language)}`
  const [from, to] = [window.from, addDays(window.to, -1)].map((date) => writeDate(date, language)) as [string, string]
  const days = fill(words.days, { from, to })
  const lines = [`${form.names[language]} – ${writePeriod(period, language)} (${days}), ${basisText}`]
  for (const { reporter, expected, complete } of coverage) {
    lines.push(`  ${reporter}: ${fill(words.coverage, { complete: String(complete), expected: String(expected) })}`)
  }
  if (transitional.length > 0) lines.push(`  ${fill(words.cut, { n: String(transitional.length) })}`)
  for (const own of units.filter(({ level }) => level === unit.level)) {
    const name = history.version(history.unit(own.unit), own.listDate)
    lines.push('', `${own.unit} ${name.name}`, ...tableOf(report, own, markers, language))
  }
  return `${lines.map(plain).join('\n')}\n`
}

function tableOf(
  { form }: ConsolidatedReport,
  { figures }: ConsolidatedUnit,
  markers: readonly Marker[],
  language: Language,
): readonly string[] {
  const columns = valueColumns(form).filter(({ index }) => figures.some(({ place }) => place.column === index))
  const labels = new Map(form.rows.map((row) => [row.kind === 'heading' ? '' : row.code, row.label[language]]))
  const rows = new Map<string, Map<string, ConsolidatedFigure>>()
  for (const figure of figures) {
    const key = JSON.stringify([figure.place.row, figure.place.key])
    rows.set(key, (rows.get(key) ?? new Map()).set(figure.place.column, figure))
  }
  const head = ['', ...columns.map(({ index }) => `(${index})`)]
  const body = [...rows].map(([key, cells]) => {
    const [row, line] = JSON.parse(key) as [string, string | null]
    return [line ?? labels.get(row) ?? row, ...columns.map(({ index }) => textOf(cells.get(index), language))]
  })
  const reasons = new Set(figures.map(({ figure }) => figure.reason).filter((reason) => reason !== ''))
  const notes = [...reasons]
    .sort()
    .map((reason) => markers.find(({ kind, code }) => kind === 'reason' && code === reason)?.text[language] ?? reason)
  return [...aligned([head, ...body]), ...notes.map((note) => `  — ${note}`)]
}

function textOf(made: ConsolidatedFigure | undefined, language: Language): string {
  if (!made) return ''
  const { figure } = made
  const number = (side: 'value' | 'lower' | 'upper'): string =>
    writeNumber(printFigure(figure[side], figure.decimals), language)
  if (figure.text !== null) return figure.text
  if (figure.method === 'bounded') return `${number('lower')}…${number('upper')}`
  return figure.value === null ? (MARKS[figure.state] ?? '') : number('value')
}

/** The first column to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)))
  return rows.map((row) =>
    row
      .map((text, at) => {
        const gap = ' '.repeat(Math.max(0, (widths[at] ?? 0) - [...text].length))
        return at === 0 ? `  ${text}${gap}` : `${gap}${text}`
      })
      .join('  ')
      .trimEnd(),
  )
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot)
}
