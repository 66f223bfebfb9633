import type {
  ConsolidatedFigureRecord,
  ConsolidatedReportRecord,
  ConsolidatedUnitRecord,
  Form,
  FormCellPart,
} from '../../generated/types.ts'
import type { Catalog } from '../../model/catalog.ts'
import type { Basis } from '../../model/consolidated.ts'
import { cellPeriod } from '../../model/earlier-period.ts'
import { cellAt, partMeasure } from '../../model/form.ts'
import { type MonthRule, periodWindow, type Window } from '../../model/period.ts'
import type { ReleasedFigure } from '../../model/released-figure.ts'

/** What figures of a form are read with. */
export interface RecordWorld {
  readonly form: Form
  readonly catalog: Catalog
}

/** The figures of a consolidated report as they leave: those of its units, then the exact totals of closed groups. */
export function* figuresOfRecord(record: ConsolidatedReportRecord, world: RecordWorld): Generator<ReleasedFigure> {
  const cells = new CellFacts(record, world)
  for (const unit of record.units) {
    for (const figure of unit.figures) yield unitFigure(record, unit, figure, cells)
  }
  for (const { members, listDate, window, totals } of record.groups) {
    for (const { row, column, key = '', value } of totals) {
      yield {
        ...cells.at(row, column, { unit: '', listDate, window }),
        ...{ unit: '', members: members.join('|'), row, column, key },
        ...{ state: 'number', value, text: '', decimals: decimalsOf(value), method: 'group', status: 'W', reason: '' },
        ...{ known: value, lower: '', upper: '', expected: 0, received: 0 },
        ...{ missingWeight: '0', sources: '' },
      }
    }
  }
}

function unitFigure(
  { sourceSets }: ConsolidatedReportRecord,
  { unit, listDate, window }: ConsolidatedUnitRecord,
  figure: ConsolidatedFigureRecord,
  cells: CellFacts,
): ReleasedFigure {
  const { row, column, key = '', state, text = '', method, status, reason, expected, received } = figure
  const said = cells.at(row, column, { unit, listDate, window })
  const value = figure.value ?? ''
  const [lower, upper] = [figure.lower ?? '', figure.upper ?? '']
  // A record leaves out what is known where it is the value itself.
  const known = figure.known ?? value
  const printed = [value, known, lower, upper].find((number) => number !== '')
  return {
    ...said,
    ...{ indicator: figure.indicator ?? '', breakdown: figure.breakdown ?? '' },
    ...{ unit, members: '', row, column, key, state, value, text },
    ...{ decimals: printed === undefined ? said.decimals : decimalsOf(printed), method, status, reason },
    ...{ known, lower, upper, expected, received, missingWeight: figure.missingWeight ?? '0' },
    sources: figure.sources === null ? '' : (sourceSets[figure.sources] as string),
  }
}

/** Whose figure it is, and the days of its report. */
interface Ground {
  readonly unit: string
  readonly listDate: string
  readonly window: Window
}

/** What the form says of its cells, for one report. */
class CellFacts {
  readonly #record: ConsolidatedReportRecord
  readonly #world: RecordWorld
  readonly #rule: MonthRule | undefined

  constructor(record: ConsolidatedReportRecord, world: RecordWorld) {
    this.#record = record
    this.#world = world
    this.#rule = world.catalog.calendars.get(record.calendar)?.months
  }

  at(row: string, column: string, ground: Ground) {
    const { form, catalog } = this.#world
    const { listDate, window } = ground
    const { calendar, period: reported, basis } = this.#record
    const part = cellAt(form, row, column) ?? {}
    const indicator = catalog.indicators.get(part.indicator ?? '')
    const period = cellPeriod(reported, part.period) ?? reported
    const isBound = part.bound !== false && indicator !== undefined
    return {
      ...{ indicator: isBound ? indicator.code : '', definition: isBound ? this.#definition(part, window) : '' },
      breakdown: (part.parts ?? [])
        .map((each) => `${each.breakdown}=${each.value}`)
        .sort()
        .join(';'),
      ...{ calendar, period, window: this.#days(part, period, ground), basis: basis as Basis, listDate },
      ...{ scenario: part.scenario ?? ('actual' as const), source: '', form: form.id, reportPeriod: reported },
      ...{ decimals: part.decimals ?? indicator?.decimals ?? 0 },
      measure: partMeasure(part, catalog)?.code ?? '',
    }
  }

  #definition({ indicator, definition }: FormCellPart, { to }: Window): string {
    if (definition !== undefined) return definition
    const versions = this.#world.catalog.indicators.get(indicator ?? '')?.definitions ?? []
    const inForce = versions.filter(({ validity }) => validity.from === null || validity.from < to)
    return (inForce.at(-1) ?? versions[0])?.version ?? ''
  }

  /** A cumulative figure runs from the first day of the year; one of another period has that period's days; a unit has none before it began. */
  #days({ cumulative }: FormCellPart, period: string, { unit, window: own }: Ground): Window {
    const days = (id: string): Window => periodWindow(id, this.#rule) ?? own
    const { from, to } = period === this.#record.period ? own : days(period)
    const first = cumulative ? days(period.slice(0, 4)).from : from
    const began = this.#record.basis === 'reported' ? this.#world.catalog.history.find(unit)?.from : null
    return { from: began && first < began && began < to ? began : first, to }
  }
}

function decimalsOf(number: string): number {
  const point = number.indexOf('.')
  return point < 0 ? 0 : number.length - point - 1
}
