import { addDays } from '../../model/iso-date.ts'
import type { SdmxComponent } from '../../model/sdmx-components.ts'
import { sdmxUrn } from '../../model/sdmx-id.ts'
import { sdmxDays } from '../../model/sdmx-time.ts'
import { conceptUrn, listReference } from './code-lists.ts'
import { type Artefact, named } from './message-text.ts'
import type { SdmxTable } from './sdmx-plan.ts'

const MANDATORY: readonly string[] = ['OBS_STATUS', 'CONF_STATUS', 'STATE', 'METHOD', 'DECIMALS', 'LIST_DATE']

/** The data structure of a table. */
export function dataStructure({ table, structure, components }: SdmxTable): Artefact {
  const { agency, id, version } = structure
  const of = (role: SdmxComponent['role']) => components.filter((component) => component.role === role)
  const part = (component: SdmxComponent) => ({
    conceptIdentity: conceptUrn(component.id, agency),
    localRepresentation: representation(component, agency),
  })
  const [dimensions, times] = [of('dimension').filter(isNotTime), of('dimension').filter((each) => !isNotTime(each))]
  const dataStructureComponents = {
    dimensionList: {
      id: 'DimensionDescriptor',
      dimensions: dimensions.map((component, position) => ({ id: component.id, position, ...part(component) })),
      ...Object.fromEntries(times.map((time) => ['timeDimension', { id: time.id, ...part(time) }])),
    },
    measureList: {
      id: 'MeasureDescriptor',
      measures: of('measure').map((component) => ({ id: component.id, usage: 'optional', ...part(component) })),
    },
    attributeList: {
      id: 'AttributeDescriptor',
      attributes: of('attribute').map((component) => ({
        id: component.id,
        usage: MANDATORY.includes(component.id) ? 'mandatory' : 'optional',
        attributeRelationship: { observation: {} },
        ...part(component),
      })),
    },
  }
  return { fields: { id, agencyID: agency, version, ...named(table.names), dataStructureComponents } }
}

const isNotTime = ({ id }: SdmxComponent): boolean => id !== 'TIME_PERIOD'

function representation({ list, type }: SdmxComponent, agency: string): object {
  return list === null
    ? { format: { dataType: type } }
    : { enumeration: sdmxUrn('Codelist', listReference(list, agency)) }
}

/** The flow of a table. */
export function dataflow({ table, flow, structure }: SdmxTable): Artefact {
  const { agency, id, version } = flow
  return {
    fields: { id, agencyID: agency, version, ...named(table.names), structure: sdmxUrn('DataStructure', structure) },
  }
}

/** Which codes really occur in a table, between which days, in how many series and observations; none for a table without figures. */
export function availability({ table, flow, components, used, series }: SdmxTable): readonly Artefact[] {
  if (table.figures.length === 0) return []
  const sets = (role: SdmxComponent['role']): readonly object[] =>
    components
      .filter((component) => component.role === role && component.list !== null)
      .map(({ id }) => ({ id, include: true, values: used.get(id) ?? [] }))
      .filter(({ values }) => values.length > 0)
  const time = { id: 'TIME_PERIOD', include: true, timeRange: timeRange(used.get('TIME_PERIOD') ?? []) }
  return [
    {
      fields: {
        constraintAttachment: { dataflow: sdmxUrn('Dataflow', flow) },
        cubeRegion: { include: true, keyValues: [...sets('dimension'), time], components: sets('attribute') },
        seriesCount: series,
        obsCount: table.figures.length,
      },
    },
  ]
}

function timeRange(texts: readonly string[]): object {
  const windows = texts.flatMap((text) => sdmxDays(text) ?? [])
  const from = windows.map((window) => window.from).sort()
  const to = windows.map((window) => window.to).sort()
  return {
    startPeriod: { period: from[0], isInclusive: true },
    endPeriod: { period: addDays(to.at(-1) ?? '', -1), isInclusive: true },
  }
}
