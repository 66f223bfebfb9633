import type { Measure } from '../generated/types.ts'
import { breakdownValues } from './indicator.ts'
import type { ReleasedFigure } from './released-figure.ts'
import { axisComponent, NOT_APPLICABLE, sdmxId, WHOLE } from './sdmx-id.ts'
import { type CalendarRules, rangeText, type SdmxTime, toSdmxTime } from './sdmx-time.ts'

/** What the components of a figure are written with. */
export interface SdmxContext {
  readonly calendars: ReadonlyMap<string, CalendarRules>
  readonly measures: ReadonlyMap<string, Measure>
  /** Codes of closed groups, by their members. */
  readonly groups: ReadonlyMap<string, string>
  /** Numbers of amounts that are kept at a unit beside another of the same key; the first has none. */
  readonly repeated: ReadonlyMap<ReleasedFigure, number>
  /** Whether a figure of one day is one of daily reporting. */
  readonly isDaily: (figure: ReleasedFigure) => boolean
}

/** The values of the components of one observation, by id; what is not there has none. */
export type SdmxValues = ReadonlyMap<string, string>

const EXPONENTS: ReadonlyMap<string, string> = new Map(
  [0, 1, 2, 3, 4, 6, 9, 12, 15].map((exponent) => [`1${'0'.repeat(exponent)}`, String(exponent)]),
)

/** A figure as the values of its components; a state that is no number has none, but for nil, which is 0 with an attribute. */
export function figureValues(figure: ReleasedFigure, context: SdmxContext): SdmxValues {
  const values = new Map<string, string>()
  for (const pairs of [seriesValues(figure, context), attributeValues(figure, context)]) {
    for (const [id, value] of pairs) if (value !== '') values.set(id, value)
  }
  return values
}

type Pairs = readonly (readonly [id: string, value: string])[]

function seriesValues(figure: ReleasedFigure, context: SdmxContext): Pairs {
  const { breakdown, calendar, period, window } = figure
  const time = timeOf(figure, context)
  const isOther = time.window.from !== window.from || time.window.to !== window.to
  return [
    ['FREQ', time.frequency === 'D' && !context.isDaily(figure) ? '_Z' : time.frequency],
    ['REF_AREA', areaCode(figure, context)],
    ['INDICATOR', itemCode(figure.indicator)],
    ...breakdownValues(breakdown).map(({ breakdown: axis, value }) => [axisComponent(axis), sdmxId(value)] as const),
    ['DEFINITION', itemCode(figure.definition)],
    ['BASIS', basisCode(figure.basis)],
    ['CALENDAR', itemCode(calendar)],
    ['SOURCE', itemCode(figure.source)],
    ['SCENARIO', figure.scenario],
    ['COMPILATION', compilationCode(figure, context)],
    ['FORM', itemCode(figure.form)],
    ['REPORT_PERIOD', itemCode(figure.reportPeriod)],
    ['FORM_ROW', itemCode(figure.row)],
    ['FORM_COLUMN', itemCode(figure.column)],
    ['FORM_LINE', lineText(figure.key)],
    ['TIME_PERIOD', time.text],
    ['DAYS', isOther ? rangeText(window) : ''],
    ['PERIOD', time.tellsPeriod ? '' : period],
  ]
}

/** Few periods have many figures: each is turned into a text once. */
const times = new WeakMap<SdmxContext, Map<string, SdmxTime>>()

function timeOf({ calendar, period, window }: ReleasedFigure, context: SdmxContext): SdmxTime {
  const known = times.get(context) ?? new Map<string, SdmxTime>()
  times.set(context, known)
  const key = `${calendar} ${window.from} ${window.to} ${period}`
  const time = known.get(key) ?? toSdmxTime(period, window, context.calendars.get(calendar))
  known.set(key, time)
  return time
}

/** Who put a figure together: figures of one key may come from both, and what is kept at a unit stands beside its own figure. */
const COMPILATIONS: Readonly<Partial<Record<ReleasedFigure['method'], string>>> = {
  restatedBySource: 'source',
  unallocated: 'unallocated',
}

/** `unallocated_2` is the second amount that is kept at a unit: what came from another list has a figure of its own. */
function compilationCode(figure: ReleasedFigure, { repeated }: SdmxContext): string {
  const code = COMPILATIONS[figure.method] ?? 'own'
  const number = repeated.get(figure)
  return number === undefined ? code : `${code}_${number}`
}

function attributeValues(figure: ReleasedFigure, { measures }: SdmxContext): Pairs {
  const { state, measure } = figure
  return [
    ['OBS_VALUE', state === 'nil' ? '0' : figure.value],
    ['OBS_TEXT', figure.text],
    ['OBS_STATUS', observationStatus(figure)],
    ['CONF_STATUS', isHidden(figure) ? 'C' : 'F'],
    ...measureValues(measure, measures.get(measure)),
    ['DECIMALS', String(figure.decimals)],
    ['STATE', state],
    ['METHOD', figure.method],
    ['REASON', figure.reason],
    ['STATUS', figure.status],
    ['KNOWN', figure.known],
    ['LOWER', figure.lower],
    ['UPPER', figure.upper],
    ['EXPECTED', String(figure.expected)],
    ['RECEIVED', String(figure.received)],
    ['MISSING_WEIGHT', figure.missingWeight],
    ['MEMBERS', figure.members],
    ['SOURCES', figure.sources],
    ['LIST_DATE', figure.listDate],
  ]
}

const STATES: Readonly<Record<string, string>> = { missing: 'L', notApplicable: 'M', confidential: 'Q' }

/** One letter of CL_OBS_STATUS: what there is no value for says why, all else has its first letter. */
function observationStatus(figure: ReleasedFigure): string {
  const { state, status, value, text } = figure
  if (isHidden(figure)) return 'Q'
  const ofState = STATES[state]
  if (ofState !== undefined) return ofState
  if (state !== 'nil' && value === '' && text === '') return 'O'
  return status.charAt(0) || 'A'
}

function isHidden({ state, reason }: ReleasedFigure): boolean {
  return state === 'confidential' || reason === 'confidential'
}

/** Measures that are a power of ten of their base are told by it; all others are measures of their own. */
function measureValues(code: string, measure: Measure | undefined): Pairs {
  const exponent = EXPONENTS.get(measure?.factor ?? '')
  const base = exponent === undefined ? code : (measure?.base ?? code)
  return [
    ['UNIT_MEASURE', sdmxId(base)],
    ['UNIT_MULT', code === '' ? '' : (exponent ?? '0')],
    ['MEASURE', sdmxId(code)],
  ]
}

function areaCode({ unit, members }: ReleasedFigure, { groups }: SdmxContext): string {
  if (unit !== '') return sdmxId(unit)
  const code = groups.get(members)
  if (code === undefined) throw new Error(`expected a code for the group ${members}, found none`)
  return code
}

function itemCode(text: string): string {
  return text === '' ? NOT_APPLICABLE : sdmxId(text)
}

/** `at:2025-07-01` is `at_2025-07-01`. */
export function basisCode(basis: string): string {
  return basis.replace(':', '_')
}

/** The name of a line as it stands; none is `_Z`, and one that begins like that has its first letter twice. */
function lineText(key: string): string {
  return key === '' ? NOT_APPLICABLE : key.replace(/^_/, '__')
}

/** What a dimension holds that a figure does not have: the whole of an axis, or nothing. */
export function absentCode(component: string): string {
  return component.startsWith('BY_') ? WHOLE : NOT_APPLICABLE
}
