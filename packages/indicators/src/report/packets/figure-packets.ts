import { by } from '../../base/order.ts'
import type { ConsolidatedFigureRecord, ConsolidatedReportRecord, Form } from '../../generated/types.ts'
import { cellAt } from '../../model/form.ts'
import type { ReleasedFigure } from '../../model/released-figure.ts'
import type { PacketGroup, PacketModel } from './packet-model.ts'

/** Figures of the fixed rows of consolidated reports. */
export function figurePackets(model: PacketModel): readonly PacketGroup[] {
  return reportGroups(model, ({ key }) => key === undefined)
}

/** Figures of the repeated rows of consolidated reports, each line by its key. */
export function listFigurePackets(model: PacketModel): readonly PacketGroup[] {
  return reportGroups(model, ({ key }) => key !== undefined)
}

type Wanted = (place: { readonly key?: string }) => boolean

function reportGroups(model: PacketModel, isWanted: Wanted): readonly PacketGroup[] {
  const forms = new Map(model.forms.map((form) => [form.id, form]))
  const ordered = [...model.consolidated].sort(by(({ form, period, basis }) => `${form} ${period} ${basis}`))
  return ordered.flatMap((record) => {
    const { form, regime, calendar, period, window, basis, sample, unit } = record
    const own = forms.get(form)
    const items = (): Iterable<object> => reportItems(record, measuresOf(own, model), isWanted)
    const [first] = items()
    if (first === undefined) return []
    const sender = unitOf(model, unit, record)
    return [
      {
        slots: { form, period, basis, unit },
        report: { form, formCode: own?.code ?? '', regime, calendar, period, window, basis, sample, unit: sender },
        items,
      },
    ]
  })
}

function unitOf(model: PacketModel, id: string, { units, window }: ConsolidatedReportRecord): object {
  const own = units.find(({ unit }) => unit === id)
  if (own) return { id, code: own.code, name: own.name, level: own.level }
  return model.unitAt(id, window.from) ?? { id }
}

function* reportItems(record: ConsolidatedReportRecord, measureAt: MeasureAt, isWanted: Wanted): Generator<object> {
  for (const { unit: id, code, name, level, listDate, window, figures } of record.units) {
    const unit = { id, code, name, level }
    for (const figure of figures) {
      if (isWanted(figure)) yield { unit, listDate, window, ...figureItem(figure, record, measureAt) }
    }
  }
  for (const { members, listDate, window, totals } of record.groups) {
    for (const total of totals) {
      if (!isWanted(total)) continue
      const measure = measureAt(total.row, total.column)
      yield { members: members.join('|'), listDate, window, ...total, state: 'number', method: 'group', measure }
    }
  }
}

function figureItem(
  figure: ConsolidatedFigureRecord,
  { sourceSets }: ConsolidatedReportRecord,
  measureAt: MeasureAt,
): object {
  const { sources, row, column, periods, scenario = 'actual', madeOf: _, repeats: __, ...rest } = figure
  return {
    ...{ row, column, ...rest, scenario },
    measure: measureAt(row, column, figure.indicator),
    sources: sources === null ? '' : (sourceSets[sources] ?? ''),
    periods: periods.join('|'),
  }
}

type MeasureAt = (row: string, column: string, indicator?: string) => string

/** The measure of each cell of a form, looked up once. */
function measuresOf(form: Form | undefined, { indicators }: PacketModel): MeasureAt {
  const known = new Map<string, string>()
  const own = new Map(indicators.map(({ code, measure }) => [code, measure]))
  return (row, column, indicator) => {
    const place = `${row} ${column} ${indicator ?? ''}`
    const held = known.get(place)
    if (held !== undefined) return held
    const part = form ? cellAt(form, row, column) : null
    const measure = part?.measure ?? own.get(indicator ?? part?.indicator ?? '') ?? ''
    known.set(place, measure)
    return measure
  }
}

/** Figures of indicators, a file for each released table. */
export function kpiDataPackets(model: PacketModel): readonly PacketGroup[] {
  const ordered = model.tables.filter(({ form, figures }) => form === null && figures.length > 0)
  return [...ordered].sort(by(({ code }) => code)).map(({ code, names, sample, figures }) => ({
    slots: { table: code },
    report: { table: code, names, sample },
    *items() {
      for (const figure of figures) yield kpiItem(figure, model)
    },
  }))
}

function kpiItem(
  { unit, form: _, reportPeriod: __, row, column, key, ...figure }: ReleasedFigure,
  model: PacketModel,
): object {
  return { unit: unit === '' ? null : (model.unitAt(unit, figure.listDate) ?? { id: unit }), ...figure }
}
