import type { Issue } from '../../base/issue.ts'
import { byText } from '../../base/order.ts'
import { METHODS, REASONS, VALUE_STATES } from '../../model/figure.ts'
import { type IsoDate, isIsoDate } from '../../model/iso-date.ts'
import type { Window } from '../../model/period.ts'
import type { ReleasedFigure } from '../../model/released-figure.ts'
import { REQUIRED_COMPONENTS } from '../../model/sdmx-components.ts'
import { axisOfComponent, NOT_APPLICABLE, textOfSdmxId, WHOLE } from '../../model/sdmx-id.ts'
import type { SdmxCell, SdmxDataSet, SdmxReading } from '../../model/sdmx-message.ts'
import { type CalendarRules, periodOfDays, sdmxDays } from '../../model/sdmx-time.ts'
import { isNoValue, type ValueFault, valueFault } from './observation-value.ts'
import { SdmxFindings } from './sdmx-findings.ts'

/** The figures of a message of ours, in its order, and what keeps others from being read. */
export interface ReleasedReading {
  readonly figures: readonly ReleasedFigure[]
  readonly issues: readonly Issue[]
}

/** Reads the figures of a data message that was written by us, digits and all: `calendars` tell which days are which period. */
export function readReleasedSdmx(
  { dataSets, issues }: SdmxReading,
  { file, calendars }: { readonly file: string; readonly calendars: ReadonlyMap<string, CalendarRules> },
): ReleasedReading {
  const findings = new SdmxFindings(file)
  const keys = new Set<string>()
  const figures = dataSets.flatMap((set) => readSet(set, { calendars, findings, keys }))
  return { figures, issues: [...issues, ...findings.issues()] }
}

const ALSO_REQUIRED = ['STATE', 'METHOD', 'DECIMALS', 'LIST_DATE']

/** Actions that give figures: information, append, replace and merge. */
const GIVING = ['I', 'A', 'R', 'M']

interface MessagePlace {
  readonly calendars: ReadonlyMap<string, CalendarRules>
  readonly findings: SdmxFindings
  /** Keys of the sets before, each with its structure. */
  readonly keys: Set<string>
}

function readSet(set: SdmxDataSet, { calendars, findings, keys }: MessagePlace): readonly ReleasedFigure[] {
  const { action, components, observations } = set
  if (!GIVING.includes(action)) {
    const args = { component: 'ACTION', value: action, expected: 'action', records: observations.length }
    findings.add('sdmx-value-invalid', args, observations[0]?.row)
    return []
  }
  const ids = new Set(components.map(({ id }) => id))
  const missing = [...REQUIRED_COMPONENTS, ...ALSO_REQUIRED].filter((id) => !ids.has(id))
  for (const component of missing) findings.add('sdmx-component-missing', { component })
  if (missing.length > 0) return []
  const reader = new FigureReader(set, calendars, findings)
  const keyOf = keyReader(set)
  return observations.flatMap(({ row, cells }) => {
    const key = keyOf(cells)
    const name = `${set.structure} ${key}`
    if (keys.has(name)) {
      findings.count('sdmx-key-doubled', { key }, row)
      return []
    }
    keys.add(name)
    return reader.read(row, cells) ?? []
  })
}

/** Sets of one structure may have its dimensions in any order: a key has them by their ids. */
function keyReader({ components }: SdmxDataSet): (cells: readonly SdmxCell[]) => string {
  const places = components
    .map(({ id, role }, at) => ({ id, role, at }))
    .filter(({ role }) => role === 'dimension')
    .sort((a, b) => byText(a.id, b.id))
  return (cells) => places.map(({ at }) => cells[at] ?? '').join(' ')
}

const SCENARIOS: Readonly<Record<ReleasedFigure['scenario'], true>> = { actual: true, plan: true, forecast: true }
const STATES = recordOf([...VALUE_STATES, 'none'] as const)
const OWN_METHODS = recordOf(METHODS)
const OWN_REASONS = recordOf(['', ...REASONS] as const)

function recordOf<T extends string>(values: readonly T[]): Readonly<Record<T, true>> {
  return Object.fromEntries(values.map((value) => [value, true])) as Record<T, true>
}

const DECIMAL = /^(?:-?\d+(?:\.\d+)?)?$/
/** Free texts and names of lines may read like the signs of no value. */
const AS_IT_STANDS = ['OBS_TEXT', 'FORM_LINE', 'PERIOD']
const STATUS = /^B?E?I?P?W?$/
const BASIS = /^(?:reported|at_\d{4}-\d{2}-\d{2})$/

/** The period and days of a figure, or what is wrong with them. */
interface FigureTime {
  readonly period: string
  readonly window: Window
  readonly fault: ValueFault | null
}

const NO_DAYS: Window = { from: '', to: '' }

/** Reads one observation after another; of each the first thing that is wrong is told, and the figure is left out. */
class FigureReader {
  readonly #findings: SdmxFindings
  readonly #calendars: ReadonlyMap<string, CalendarRules>
  readonly #places: ReadonlyMap<string, number>
  readonly #axes: readonly (readonly [axis: string, id: string])[]
  readonly #times = new Map<string, FigureTime>()
  #cells: readonly SdmxCell[] = []
  #row = 0
  #isFaulty = false

  constructor({ components }: SdmxDataSet, calendars: ReadonlyMap<string, CalendarRules>, findings: SdmxFindings) {
    this.#findings = findings
    this.#calendars = calendars
    this.#places = new Map(components.map(({ id }, at) => [id, at]))
    this.#axes = components
      .flatMap(({ id }): readonly (readonly [string, string])[] => {
        const axis = axisOfComponent(id)
        return axis === null ? [] : [[axis, id]]
      })
      .sort(([a], [b]) => byText(a, b))
  }

  read(row: number, cells: readonly SdmxCell[]): ReleasedFigure | null {
    this.#row = row
    this.#cells = cells
    this.#isFaulty = false
    const calendar = this.#item('CALENDAR')
    const { period, window } = this.#time(calendar)
    const state = this.#oneOf('STATE', STATES)
    const area = this.#text('REF_AREA')
    const figure: ReleasedFigure = {
      indicator: this.#item('INDICATOR'),
      definition: this.#item('DEFINITION'),
      breakdown: this.#breakdown(),
      unit: area.startsWith('_') ? '' : textOfSdmxId(area),
      members: this.#text('MEMBERS'),
      calendar,
      period,
      window,
      basis: this.#like('BASIS', BASIS, 'basis').replace('_', ':') as ReleasedFigure['basis'],
      listDate: this.#day('LIST_DATE'),
      scenario: this.#oneOf('SCENARIO', SCENARIOS),
      source: this.#item('SOURCE'),
      form: this.#item('FORM'),
      reportPeriod: this.#item('REPORT_PERIOD'),
      row: this.#item('FORM_ROW'),
      column: this.#item('FORM_COLUMN'),
      key: this.#line(),
      state,
      ...this.#value(state),
      decimals: this.#count('DECIMALS'),
      measure: textOfSdmxId(this.#text('MEASURE')),
      method: this.#oneOf('METHOD', OWN_METHODS),
      status: this.#like('STATUS', STATUS, 'status'),
      reason: this.#oneOf('REASON', OWN_REASONS),
      known: this.#like('KNOWN', DECIMAL, 'decimal'),
      lower: this.#like('LOWER', DECIMAL, 'decimal'),
      upper: this.#like('UPPER', DECIMAL, 'decimal'),
      expected: this.#count('EXPECTED'),
      received: this.#count('RECEIVED'),
      missingWeight: this.#text('MISSING_WEIGHT'),
      sources: this.#text('SOURCES'),
    }
    return this.#isFaulty ? null : figure
  }

  #text(id: string): string {
    const at = this.#places.get(id)
    const cell = at === undefined ? null : (this.#cells[at] ?? null)
    const text = cell === null ? '' : typeof cell === 'string' ? cell : cell.join(';')
    return isNoValue(text) && !AS_IT_STANDS.includes(id) ? '' : text
  }

  #value(state: ReleasedFigure['state']): Pick<ReleasedFigure, 'value' | 'text'> {
    const value = this.#like('OBS_VALUE', DECIMAL, 'decimal')
    const text = this.#text('OBS_TEXT')
    const fault = valueFault(state, value, text)
    if (fault) this.#fault(...fault)
    return { value: state === 'nil' ? '' : value, text }
  }

  #item(id: string): string {
    const text = this.#text(id)
    return text === NOT_APPLICABLE ? '' : textOfSdmxId(text)
  }

  #line(): string {
    const text = this.#text('FORM_LINE')
    return text === NOT_APPLICABLE ? '' : text.replace(/^__/, '_')
  }

  #breakdown(): string {
    return this.#axes
      .map(([axis, id]): readonly [string, string] => [axis, this.#text(id)])
      .filter(([, value]) => value !== WHOLE && value !== '')
      .map(([axis, value]) => `${axis}=${textOfSdmxId(value)}`)
      .join(';')
  }

  #time(calendar: string): FigureTime {
    const [text, days, said] = [this.#text('TIME_PERIOD'), this.#text('DAYS'), this.#text('PERIOD')]
    const key = [calendar, text, days, said].join(' ')
    const time = this.#times.get(key) ?? this.#readTime(calendar, text, days, said)
    this.#times.set(key, time)
    if (time.fault) this.#fault(...time.fault)
    return time
  }

  #readTime(calendar: string, text: string, days: string, said: string): FigureTime {
    const ofPeriod = sdmxDays(text)
    const window = days === '' ? ofPeriod : sdmxDays(days)
    const period = said !== '' || ofPeriod === null ? said : periodOfDays(ofPeriod, this.#calendars.get(calendar))
    if (window === null)
      return {
        period: '',
        window: NO_DAYS,
        fault: days === '' ? ['TIME_PERIOD', text, 'time'] : ['DAYS', days, 'time'],
      }
    return { period: period ?? '', window, fault: period === null ? ['TIME_PERIOD', text, 'period'] : null }
  }

  #day(id: string): IsoDate {
    const text = this.#text(id)
    if (!isIsoDate(text)) this.#fault(id, text, 'day')
    return text
  }

  #count(id: string): number {
    const text = this.#text(id) || '0'
    if (!/^\d{1,9}$/.test(text)) this.#fault(id, text, 'integer')
    return Number(text)
  }

  #like(id: string, pattern: RegExp, expected: string): string {
    const text = this.#text(id)
    if (!pattern.test(text)) this.#fault(id, text, expected)
    return text
  }

  #oneOf<T extends string>(id: string, values: Readonly<Record<T, true>>): T {
    const text = this.#text(id)
    if (!Object.hasOwn(values, text)) this.#fault(id, text, 'code')
    return text as T
  }

  #fault(component: string, value: string, expected: string): void {
    if (!this.#isFaulty) this.#findings.count('sdmx-value-invalid', { component, value, expected }, this.#row)
    this.#isFaulty = true
  }
}
