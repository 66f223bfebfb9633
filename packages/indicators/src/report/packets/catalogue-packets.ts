import { by, byText } from '../../base/order.ts'
import { phrase } from '../../base/phrase.ts'
import type { Form, SpanDates } from '../../generated/types.ts'
import { cellPart, figureRows, leafColumns, valueColumns } from '../../model/form.ts'
import { addDays } from '../../model/iso-date.ts'
import { contains } from '../../model/span.ts'
import { columnHeadings } from './column-headings.ts'
import type { PacketGroup, PacketModel } from './packet-model.ts'

/** A group for the whole of a packet; none when it has no records. */
function whole<T>(records: readonly T[], toItem: (record: T) => object): readonly PacketGroup[] {
  if (records.length === 0) return []
  return [
    {
      slots: {},
      report: null,
      *items() {
        for (const record of records) yield toItem(record)
      },
    },
  ]
}

/** A record without the list of what its sources leave open. */
function published<T extends { readonly unknown: unknown }>(record: T): Omit<T, 'unknown'> {
  const { unknown: _, ...rest } = record
  return rest
}

const sorted = <T extends { readonly code: string }>(records: readonly T[]): readonly T[] =>
  [...records].sort(by(({ code }) => code))

/** Reporting regimes. */
export function regimePackets({ regimes, asOf }: PacketModel): readonly PacketGroup[] {
  return whole(sorted(regimes), (regime) => ({ ...published(regime), inForce: contains(regime.validity, asOf) }))
}

/** Forms: their columns with all headings above them, their rows, and what each cell is bound to. */
export function formPackets({ forms, indicators, asOf }: PacketModel): readonly PacketGroup[] {
  const measures = new Map(indicators.map(({ code, measure }) => [code, measure]))
  return whole([...forms].sort(by(({ id }) => id)), (form) => ({
    ...published(form),
    inForce: contains(form.validity, asOf),
    columns: leafColumns(form.columns).map(({ index, role, heading }, at) => {
      return { index, role, heading, headings: columnHeadings(form.columns)[at] }
    }),
    cells: cellsOf(form, measures),
  }))
}

function cellsOf(form: Form, measures: ReadonlyMap<string, string | null>): readonly object[] {
  return figureRows(form.rows).flatMap((row) =>
    valueColumns(form).map((column) => {
      const { parts = [], ...part } = cellPart(form, row, column)
      const breakdown = parts.map(({ breakdown: axis, value }) => `${axis}=${value}`).sort(byText)
      const measure = part.measure ?? measures.get(part.indicator ?? '')
      return { row: row.code, column: column.index, ...part, measure, breakdown: breakdown.join(';') }
    }),
  )
}

/** Outline forms. */
export function outlinePackets({ outlines, asOf }: PacketModel): readonly PacketGroup[] {
  const ordered = [...outlines].sort(by(({ code, version }) => `${code} ${version}`))
  return whole(ordered, (outline) => ({ ...published(outline), inForce: contains(outline.validity, asOf) }))
}

/** Periods, each with its last day beside the half-open window. */
export function periodPackets({ periods }: PacketModel): readonly PacketGroup[] {
  const ordered = [...periods].sort(by(({ calendar, id }) => `${calendar} ${id}`))
  return whole(ordered, (period) => ({ ...period, lastDay: addDays(period.window.to, -1) }))
}

/** Indicators with their group and the span of their definitions. */
export function indicatorPackets(model: PacketModel): readonly PacketGroup[] {
  const groups = groupsOf(model)
  return whole(sorted(model.indicators), (indicator) => {
    const validity = spanOf(indicator.definitions.map((definition) => definition.validity))
    const inForce = contains(validity, model.asOf)
    return { ...published(indicator), group: groups.get(indicator.code) ?? '', validity, inForce }
  })
}

/** The set of KPIs: the indicators that the package has figures of. */
export function kpiSetPackets(model: PacketModel): readonly PacketGroup[] {
  const used = new Set(
    model.tables.flatMap(({ form, figures }) => (form === null ? figures : [])).map((f) => f.indicator),
  )
  const groups = groupsOf(model)
  const indicators = sorted(model.indicators).filter(({ code }) => used.has(code))
  if (indicators.length === 0) return []
  const names = { vi: phrase('packetMapping.kpiSet', 'vi'), en: phrase('packetMapping.kpiSet', 'en') }
  const items = indicators.map(({ code, names: own, measure }) => ({
    ...{ code, names: own, measure, group: groups.get(code) ?? '' },
  }))
  return whole([{ code: 'kpi', names, asOf: model.asOf, indicators: items }], (set) => set)
}

/** Groups of KPIs. */
export function kpiGroupPackets({ groups }: PacketModel): readonly PacketGroup[] {
  return whole(sorted(groups), (group) => group)
}

/** Axes that figures are broken down by, with their values. */
export function kpiBreakdownPackets({ breakdowns }: PacketModel): readonly PacketGroup[] {
  return whole(sorted(breakdowns), published)
}

/** How what is owed stands. */
export function statusPackets({ statuses, unitAt }: PacketModel): readonly PacketGroup[] {
  const ordered = [...statuses].sort(by(({ obligation }) => obligation.id))
  return whole(ordered, ({ obligation, ...status }) => {
    const { subject, window, ...owed } = obligation
    const lastDay = addDays(window.to, -1)
    return { ...owed, window, lastDay, unit: unitAt(subject, lastDay) ?? { id: subject }, ...status }
  })
}

/** The texts of outline submissions, a file each. */
export function outlineSubmissionPackets(model: PacketModel): readonly PacketGroup[] {
  const forms = new Map(model.outlines.map((outline) => [`${outline.code} ${outline.version}`, outline]))
  const ordered = [...model.outlineSubmissions].sort(by((each) => `${each.outline} ${each.period} ${each.unit}`))
  return ordered.map((submission) => {
    const { outline, version, unit, listDate, period, edition, role, sample, sections } = submission
    const headings = new Map(forms.get(`${outline} ${version}`)?.sections.map(({ code, heading }) => [code, heading]))
    const sender = model.unitAt(unit, listDate) ?? { id: unit }
    return {
      slots: { outline, period, unit },
      report: { outline, version, unit: sender, listDate, period, edition, role, sample },
      *items() {
        for (const [at, { code, text }] of sections.entries()) {
          yield { code, order: at + 1, heading: headings.get(code), text }
        }
      },
    }
  })
}

function groupsOf({ groups }: PacketModel): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(({ code, indicators }) => indicators.map((indicator) => [indicator, code] as const)))
}

/** From the first to the last day of several spans. */
function spanOf(spans: readonly SpanDates[]): SpanDates {
  const starts = spans.map(({ from }) => from)
  const ends = spans.map(({ to }) => to)
  return {
    from: starts.includes(null) ? null : (starts.sort()[0] ?? null),
    to: ends.includes(null) ? null : (ends.sort().at(-1) ?? null),
  }
}
