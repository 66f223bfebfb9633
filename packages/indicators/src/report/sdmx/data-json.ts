import { addDays } from '../../model/iso-date.ts'
import type { SdmxComponent } from '../../model/sdmx-components.ts'
import { sdmxUrn } from '../../model/sdmx-id.ts'
import { sdmxDays } from '../../model/sdmx-time.ts'
import { areaNames } from './area-names.ts'
import { codeNames, componentNames } from './code-names.ts'
import { DATA_SCHEMA, metaOf, named } from './message-text.ts'
import { observationCells, type SdmxPlan, type SdmxTable } from './sdmx-plan.ts'

const ROWS_A_CHUNK = 500
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** The data message of a table in SDMX-JSON 2.1, all dimensions at the observation; numbers keep their digits. */
export function* sdmxJson(plan: SdmxPlan, planned: SdmxTable): Generator<string> {
  const meta = metaOf(planned.flow.id, plan.head, DATA_SCHEMA)
  yield `{"$schema":${JSON.stringify(DATA_SCHEMA)},"meta":${JSON.stringify(meta)},"data":{"structures":[`
  yield JSON.stringify(structureOf(plan, planned))
  yield '],\n"dataSets":[{"structure":0,"action":"Information","observations":{'
  yield* observations(plan, planned)
  yield '\n}}]}}\n'
}

function structureOf(plan: SdmxPlan, { table, flow, structure, components, used }: SdmxTable): object {
  const of = (role: SdmxComponent['role']) => components.filter((component) => component.role === role)
  const describe = (component: SdmxComponent): object => ({
    id: component.id,
    ...named(componentNames(component.id, plan.world)),
    ...(component.list === null ? { format: { dataType: component.type } } : {}),
    ...valuesOf(plan, component, used.get(component.id) ?? []),
  })
  return {
    links: [
      { urn: sdmxUrn('Dataflow', flow), rel: 'dataflow' },
      { urn: sdmxUrn('DataStructure', structure), rel: 'structure' },
    ],
    ...named(table.names),
    dataSets: [0],
    dimensions: {
      observation: of('dimension').map((component, keyPosition) => {
        const { id, ...rest } = describe(component) as { readonly id: string }
        return { id, keyPosition, ...rest }
      }),
    },
    measures: { observation: of('measure').map(describe) },
    attributes: { observation: of('attribute').map(describe) },
  }
}

function valuesOf(plan: SdmxPlan, { id, list }: SdmxComponent, used: readonly string[]): object {
  if (used.length === 0) return {}
  if (list !== null) return { values: used.map((code) => ({ id: code, ...named(namesOf(plan, id, list, code)) })) }
  return { values: used.map((value) => ({ value, ...daysOf(id, value) })) }
}

function namesOf(plan: SdmxPlan, id: string, list: string, code: string) {
  return id === 'REF_AREA' ? areaNames(plan, code) : codeNames(id, list, code, plan.world)
}

/** First and last second of a time period. */
function daysOf(id: string, value: string): object {
  const window = id === 'TIME_PERIOD' ? sdmxDays(value) : null
  return window === null ? {} : { start: `${window.from}T00:00:00Z`, end: `${addDays(window.to, -1)}T23:59:59Z` }
}

function* observations({ context }: SdmxPlan, { table, components, used }: SdmxTable): Generator<string> {
  const writers = components.map(({ id, type }) => {
    const values = used.get(id)
    return values === undefined ? valueWriter(type) : indexWriter(values)
  })
  const dimensions = components.filter(({ role }) => role === 'dimension').length
  let rows = ''
  for (const [at, figure] of table.figures.entries()) {
    const cells = observationCells(figure, components, context).map((cell, place) => writers[place]?.(cell) ?? 'null')
    const said = cells.slice(dimensions)
    while (said.at(-1) === 'null') said.pop()
    rows += `${at === 0 ? '' : ','}\n"${cells.slice(0, dimensions).join(':')}":[${said.join(',')}]`
    if ((at + 1) % ROWS_A_CHUNK > 0) continue
    yield rows
    rows = ''
  }
  if (rows !== '') yield rows
}

type Writer = (cell: string) => string

function indexWriter(values: readonly string[]): Writer {
  const indexes = new Map(values.map((value, index) => [value, String(index)]))
  return (cell) => indexes.get(cell) ?? 'null'
}

function valueWriter(type: SdmxComponent['type']): Writer {
  const isNumber = type === 'Decimal' || type === 'Integer'
  return (cell) => (cell === '' ? 'null' : isNumber && NUMBER.test(cell) ? cell : JSON.stringify(cell))
}
