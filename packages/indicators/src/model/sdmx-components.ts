import type { ReleasedTable } from './released-figure.ts'
import { axisComponent } from './sdmx-id.ts'

/** How the values of a component are written where no code list says it. */
export type SdmxType = 'String' | 'Decimal' | 'Integer' | 'ObservationalTimePeriod' | 'TimeRange' | 'GregorianDay'

/** One part of an observation: of its key, its value, or what is said of it. */
export interface SdmxComponent {
  readonly id: string
  readonly role: 'dimension' | 'measure' | 'attribute'
  /** Id of its code list; `null`: free values. */
  readonly list: string | null
  readonly type: SdmxType
}

/** Code lists that the SDMX community keeps for all domains, by id, with the version that we name. */
export const CROSS_DOMAIN: ReadonlyMap<string, string> = new Map([
  ['CL_CONF_STATUS', '1.3'],
  ['CL_DECIMALS', '1.0'],
  ['CL_FREQ', '2.1'],
  ['CL_OBS_STATUS', '2.2'],
  ['CL_UNIT_MULT', '1.1'],
])

const coded = (role: SdmxComponent['role'], id: string, list = `CL_${id}`): SdmxComponent => ({
  id,
  role,
  list,
  type: 'String',
})
const free = (role: SdmxComponent['role'], id: string, type: SdmxType = 'String'): SdmxComponent => ({
  id,
  role,
  list: null,
  type,
})

const FIRST = ['FREQ', 'REF_AREA', 'INDICATOR'].map((id) => coded('dimension', id))
const SERIES = ['DEFINITION', 'BASIS', 'CALENDAR', 'SOURCE', 'SCENARIO', 'COMPILATION'].map((id) =>
  coded('dimension', id),
)
const TIME = free('dimension', 'TIME_PERIOD', 'ObservationalTimePeriod')
const VALUES = [free('measure', 'OBS_VALUE', 'Decimal'), free('measure', 'OBS_TEXT')]
const ATTRIBUTES: readonly SdmxComponent[] = [
  ...['OBS_STATUS', 'CONF_STATUS', 'UNIT_MEASURE', 'UNIT_MULT', 'DECIMALS', 'MEASURE', 'STATE', 'METHOD', 'REASON'].map(
    (id) => coded('attribute', id),
  ),
  free('attribute', 'STATUS'),
  ...['KNOWN', 'LOWER', 'UPPER'].map((id) => free('attribute', id, 'Decimal')),
  ...['EXPECTED', 'RECEIVED'].map((id) => free('attribute', id, 'Integer')),
  ...['MISSING_WEIGHT', 'MEMBERS', 'SOURCES'].map((id) => free('attribute', id)),
  free('attribute', 'LIST_DATE', 'GregorianDay'),
  free('attribute', 'DAYS', 'TimeRange'),
  free('attribute', 'PERIOD'),
]

/** Components that only cells of forms have: rows and columns are codes of the form of the table. */
function formComponents(form: string): readonly SdmxComponent[] {
  return [
    coded('dimension', 'FORM'),
    coded('dimension', 'REPORT_PERIOD'),
    coded('dimension', 'FORM_ROW', `CL_FORM_ROW_${form}`),
    coded('dimension', 'FORM_COLUMN', `CL_FORM_COLUMN_${form}`),
    free('dimension', 'FORM_LINE'),
  ]
}

/** The components of the observations of a table, in the order of its data structure, with one dimension for each axis. */
export function componentsOf({ form }: Pick<ReleasedTable, 'form'>, axes: readonly string[]): readonly SdmxComponent[] {
  return [
    ...FIRST,
    ...axes.map((axis) => coded('dimension', axisComponent(axis))),
    ...SERIES,
    ...(form === null ? [] : formComponents(form)),
    TIME,
    ...VALUES,
    ...ATTRIBUTES,
  ]
}

/** Ids of the dimensions that every released figure has, the axes of breakdowns and the places of forms aside. */
export const REQUIRED_COMPONENTS: readonly string[] = [...FIRST, ...SERIES, TIME].map(({ id }) => id)
