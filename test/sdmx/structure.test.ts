import { expect, describe as group, test } from 'vitest'
import { readSdmxStructure } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-structure.ts'
import { sdmxJson } from '../../packages/indicators/src/report/sdmx/data-json.ts'
import { sdmxStructure } from '../../packages/indicators/src/report/sdmx/structure-message.ts'
import { unitHierarchyMessage } from '../../packages/indicators/src/report/sdmx/unit-hierarchy.ts'
import { bytesOf, forms, head, planOf, statistics, world } from './toy-tables.ts'

type Json = { readonly [key: string]: Json } & readonly Json[] & string

const parse = (pieces: Iterable<string>): Json => JSON.parse([...pieces].join(''))
const plan = planOf(statistics, forms)
const message = parse(sdmxStructure(plan))
const data = message.data as Json
const listOf = (name: string, id: string): Json => {
  const found = (data[name] as Json).find((each) => each.id === id)
  if (!found) throw new Error(`expected ${id} among ${name}`)
  return found
}
const codesOf = (id: string): readonly string[] =>
  (listOf('codelists', id).codes as Json).map((code) => String(code.id))

const ITEM = /^[A-Za-z0-9_@$-]+$/
const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/
const VERSION = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/

group('rules of the format that receivers hold messages to', () => {
  test('head and lists', () => {
    const meta = message.meta as Json
    expect(Object.keys(message)).toEqual(['$schema', 'meta', 'data'])
    expect(meta.schema).toBe('https://json.sdmx.org/2.1/sdmx-json-structure-schema.json')
    expect(meta).toMatchObject({ id: 'STRUCTURE', test: true, prepared: head.prepared, sender: { id: 'TOY' } })
    expect(meta.prepared).toMatch(MOMENT)
    expect(Object.keys(data)).toEqual([
      'conceptSchemes',
      'codelists',
      'hierarchies',
      'dataStructures',
      'dataflows',
      'availabilityConstraints',
      'representationMaps',
      'reportingTaxonomies',
    ])
  })

  test('each artefact has id, agency, version and a name in both languages', () => {
    for (const [name, list] of Object.entries(data) as unknown as readonly (readonly [string, Json])[]) {
      for (const each of name === 'availabilityConstraints' ? [] : list) {
        expect(each.id).toMatch(NAME)
        expect(each.agencyID).toMatch(NAME)
        expect(each.version).toMatch(VERSION)
        expect(each.names).toEqual({ vi: each.name, en: expect.stringMatching(/\S/) })
      }
    }
  })

  test('each item has an id that is one, once, and a name in both languages', () => {
    for (const [list, items] of [
      ['codelists', 'codes'],
      ['conceptSchemes', 'concepts'],
    ] as const) {
      for (const artefact of data[list] as Json) {
        const ids = ((artefact[items] ?? []) as Json).map(({ id }) => String(id))
        expect(ids.filter((id) => !ITEM.test(id))).toEqual([])
        expect(ids).toEqual([...new Set(ids)].sort())
        for (const item of (artefact[items] ?? []) as Json) expect(item.names).toMatchObject({ vi: item.name })
      }
    }
  })

  test('no list is empty: it is left out', () => {
    const lists: string[] = []
    const walk = (node: unknown, path: string): void => {
      if (Array.isArray(node) && node.length === 0) lists.push(path)
      if (typeof node === 'object' && node !== null)
        for (const [key, each] of Object.entries(node)) walk(each, `${path}.${key}`)
    }
    walk(data, 'data')
    expect(lists).toEqual([])
  })

  test('every reference leads to something in the message', () => {
    expect(readSdmxStructure(bytesOf(sdmxStructure(plan)), { file: 'toy' }).issues).toEqual([])
  })

  test('dimensions stand at their positions, the frequency first and the time apart', () => {
    const components = listOf('dataStructures', 'DSD_toy-form').dataStructureComponents as Json
    const { dimensions, timeDimension } = components.dimensionList as Json
    expect((dimensions as Json).map(({ position }) => position)).toEqual((dimensions as Json).map((_, at) => at))
    expect((dimensions as Json).at(0)?.id).toBe('FREQ')
    expect(timeDimension).toEqual({
      id: 'TIME_PERIOD',
      conceptIdentity: 'urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=TOY:CONCEPTS(1.0).TIME_PERIOD',
      localRepresentation: { format: { dataType: 'ObservationalTimePeriod' } },
    })
    const attributes = (components.attributeList as Json).attributes as Json
    expect(attributes.every((each) => JSON.stringify(each.attributeRelationship) === '{"observation":{}}')).toBe(true)
  })
})

group('what is shipped', () => {
  test.each([
    ['CL_FREQ', 'SDMX', '2.1', ['A', 'M', 'Q', 'S', '_O', '_Z']],
    ['CL_OBS_STATUS', 'SDMX', '2.2', ['A', 'B', 'E', 'L', 'M', 'O', 'P', 'Q']],
    ['CL_CONF_STATUS', 'SDMX', '1.3', ['C', 'F']],
    ['CL_UNIT_MULT', 'SDMX', '1.1', ['0', '3']],
    ['CL_DECIMALS', 'SDMX', '1.0', ['0', '2']],
    ['CL_STATE', 'TOY', '1.0', ['confidential', 'missing', 'nil', 'none', 'notApplicable', 'number']],
    [
      'CL_METHOD',
      'TOY',
      '1.0',
      ['bounded', 'group', 'refused', 'reported', 'restatedBySource', 'summed', 'unallocated'],
    ],
    ['CL_BY_SEX', 'TOY', '1.0', ['_T', 'female', 'male']],
    ['CL_BASIS', 'TOY', '1.0', ['at_2025-07-01', 'reported']],
    ['CL_UNIT_MEASURE', 'TOY', '1.0', ['person']],
    ['CL_MEASURE', 'TOY', '1.0', ['person', 'thousand-persons']],
    ['CL_REF_AREA', 'TOY', '1.0', ['A-1', 'A-2', 'B-1', 'C-1', 'P-1', 'S-1', 'X-1', 'Y-1', '_G_X-1_2']],
    ['CL_UNIT_LEVEL', 'TOY', '1.0', ['commune', 'country', 'province']],
    ['CL_FORM_ROW_toy-1', 'TOY', '1.0', ['1$2e$1', '2']],
    ['CL_REPORT_PERIOD', 'TOY', '1.0', ['2025-07', '2025-08']],
  ])('of %s only the codes that occur', (id, agency, version, codes) => {
    expect(listOf('codelists', id)).toMatchObject({ agencyID: agency, version, isPartial: true })
    expect(codesOf(id)).toEqual(codes)
  })

  test('names are those of register, catalogue and form', () => {
    const nameOf = (list: string, id: string) =>
      ((listOf('codelists', list).codes as Json).find((each) => each.id === id) as Json).names as Json
    expect(nameOf('CL_INDICATOR', 'births')).toEqual({ vi: 'Số trẻ sinh', en: 'Births' })
    expect(nameOf('CL_BY_SEX', 'male')).toEqual({ vi: 'Nam', en: 'Male' })
    expect(nameOf('CL_BY_SEX', '_T')).toEqual({ vi: 'Tổng số', en: 'Total' })
    expect(nameOf('CL_FORM_ROW_toy-1', '1$2e$1')).toEqual({ vi: 'Tổng', en: 'Total' })
    expect(nameOf('CL_BASIS', 'at_2025-07-01').en).toBe('On the list of units of 1 July 2025')
    expect(nameOf('CL_REF_AREA', '_G_X-1_2').vi).toMatch(/^Nhóm 2 đơn vị: /)
    expect(nameOf('CL_SOURCE', '_Z')).toEqual({ vi: 'Không áp dụng', en: 'Not applicable' })
  })

  test('what occurs in a table, and between which days', () => {
    const constraint = (data.availabilityConstraints as Json)[0] as Json
    expect(constraint).toMatchObject({
      constraintAttachment: {
        dataflow: 'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=TOY:DF_toy-statistics(1.0)',
      },
      cubeRegion: { include: true },
      seriesCount: 12,
      obsCount: 13,
    })
    expect(Object.keys(constraint)).not.toContain('id')
    const keys = (constraint.cubeRegion as Json).keyValues as Json
    expect(keys.find(({ id }) => id === 'SCENARIO')).toEqual({
      id: 'SCENARIO',
      include: true,
      values: ['actual', 'plan'],
    })
    expect(keys.find(({ id }) => id === 'TIME_PERIOD')).toEqual({
      id: 'TIME_PERIOD',
      include: true,
      timeRange: {
        startPeriod: { period: '2019-04-01', isInclusive: true },
        endPeriod: { period: '2025-12-31', isInclusive: true },
      },
    })
  })

  test('old units that went whole into one other, as a map that a program may execute', () => {
    const map = listOf('representationMaps', 'UNIT_CHANGES_2026-01-15_toy-statistics_2')
    const whole = (from: string) => ({
      annotations: [
        { type: 'CHANGE', value: 'merger' },
        { type: 'KIND', value: 'whole' },
        { type: 'EXACT', value: 'true' },
        { type: 'AREA', value: 'all' },
        { type: 'POPULATION', value: 'all' },
      ],
      sourceValues: [{ value: from }],
      targetValues: ['A-2'],
      validFrom: '2025-07-01T00:00:00Z',
    })
    expect(map.representationMappings).toEqual([whole('A-1'), whole('B-1')])
  })

  test('old units that were split say at their code where their parts went, with their shares', () => {
    const part = (to: string, share: string) =>
      [
        { type: 'TARGET', value: to },
        { type: 'VALID_FROM', value: '2025-07-01' },
        { type: 'CHANGE', value: 'merger' },
        { type: 'KIND', value: 'part' },
        { type: 'EXACT', value: 'false' },
        { type: 'POPULATION', value: 'part' },
        { type: 'SHARE', title: 'people@2019', value: share },
      ].map((fact) => ({ id: `merger.${to}`, ...fact }))
    const annotationsOf = (id: string) =>
      ((listOf('codelists', 'CL_REF_AREA').codes as Json).find((code) => code.id === id) as Json).annotations as Json
    const withId = (id: string) => annotationsOf(id).filter((each) => each.id !== undefined)
    expect(withId('S-1')).toEqual([...part('X-1', '0.25'), ...part('Y-1', '0.75')])
    expect([withId('A-1'), withId('A-2'), withId('P-1')]).toEqual([[], [], []])
  })

  test('levels have names in both languages', () => {
    const chain = listOf('hierarchies', 'UNITS_2025-07-01').level as Json
    expect(chain).toMatchObject({
      names: { vi: 'Cả nước', en: 'Country' },
      level: { names: { vi: 'Cấp tỉnh' }, level: { names: { vi: 'Cấp xã', en: 'Commune' } } },
    })
    expect((listOf('codelists', 'CL_UNIT_LEVEL').codes as Json).map(({ name }) => name)).toEqual([
      'Cấp xã',
      'Cả nước',
      'Cấp tỉnh',
    ])
  })

  test('concepts are a part of theirs, as codes are', () => {
    expect(listOf('conceptSchemes', 'CONCEPTS').isPartial).toBe(true)
  })

  test('the tree of each list that figures stand on, each place with its validity', () => {
    const ids = (data.hierarchies as Json).map(({ id }) => id)
    expect(ids).toEqual(['UNITS_2025-06-30', 'UNITS_2025-07-01'])
    expect(listOf('hierarchies', 'UNITS_2025-07-01').hierarchicalCodes).toEqual([
      placed('C-1', 'country', {}, [
        placed('P-1', 'province', {}, [
          placed('A-2', 'commune', { validFrom: '2025-07-01T00:00:00Z' }),
          placed('X-1', 'commune', { validFrom: '2025-07-01T00:00:00Z' }),
          placed('Y-1', 'commune', { validFrom: '2025-07-01T00:00:00Z' }),
        ]),
      ]),
    ])
  })

  test('forms with their flows, rows under their headings', () => {
    expect(listOf('reportingTaxonomies', 'FORMS').reportingCategories).toMatchObject([
      {
        id: 'toy-1',
        provisioningMetadata: ['urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=TOY:DF_toy-form(1.0)'],
        reportingCategories: [
          { id: '_H1', name: 'Chung', reportingCategories: [{ id: '1$2e$1', name: 'Tổng' }] },
          { id: '_H2', name: 'Theo cơ sở', reportingCategories: [{ id: '2', name: 'Cơ sở' }] },
        ],
      },
    ])
  })
})

function placed(id: string, level: string, validity: object, below: readonly object[] = []): object {
  const code = `urn:sdmx:org.sdmx.infomodel.codelist.Code=TOY:CL_REF_AREA(1.0).${id}`
  return { id, ...validity, code, level, ...(below.length > 0 ? { hierarchicalCodes: below } : {}) }
}

interface Described {
  readonly id: string
  readonly keyPosition?: number
  readonly values?: readonly object[]
}

interface DataMessage {
  readonly data: {
    readonly structures: readonly [
      Record<'dimensions' | 'measures' | 'attributes', { readonly observation: readonly Described[] }>,
    ]
    readonly dataSets: readonly [{ readonly observations: Readonly<Record<string, readonly unknown[]>> }]
  }
}

test.each(plan.tables.map((table) => [table.table.code, table] as const))(
  'the data message of %s keeps the rules of its own: ids, positions, indexes within their values',
  (_, table) => {
    const { data: said }: DataMessage = JSON.parse([...sdmxJson(plan, table)].join(''))
    const [structure] = said.structures
    const dimensions = structure.dimensions.observation
    const others = [...structure.measures.observation, ...structure.attributes.observation]
    expect(dimensions.map(({ keyPosition }) => keyPosition)).toEqual(dimensions.map((__, at) => at))
    for (const component of [...dimensions, ...others]) {
      expect(component.id).toMatch(NAME)
      for (const value of component.values ?? []) expect('id' in value && 'name' in value).toBe(!('value' in value))
    }
    for (const [key, cells] of Object.entries(said.dataSets[0].observations)) {
      for (const [at, index] of key.split(':').entries()) {
        expect(Number(index)).toBeLessThan(dimensions[at]?.values?.length ?? 0)
      }
      for (const [at, cell] of cells.entries()) {
        const values = others[at]?.values
        if (values && cell !== null) expect(Number(cell)).toBeLessThan(values.length)
      }
    }
  },
)

test('the tree of a day is a message of its own, whole in itself', () => {
  const bytes = bytesOf(unitHierarchyMessage(world.history, '2025-06-30', head))
  const { structure, issues } = readSdmxStructure(bytes, { file: 'units' })
  expect(issues).toEqual([])
  const [codes] = structure.lists.values()
  expect([...(codes?.keys() ?? [])].sort()).toEqual(['A-1', 'B-1', 'C-1', 'P-1', 'Q-1', 'S-1'])
})

test('the same tables are the same bytes', () => {
  expect([...sdmxStructure(planOf(statistics, forms))].join('')).toBe([...sdmxStructure(plan)].join(''))
})
