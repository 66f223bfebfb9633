import { expect, describe as group, test } from 'vitest'
import { readSdmxCsv } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-csv.ts'
import { readSdmxJson } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-json.ts'
import type { SdmxCell, SdmxReading } from '../../packages/indicators/src/model/sdmx-message.ts'
import { inCsv, inJson, STRUCTURE } from './sdmx-cases.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const csv = (text: string): SdmxReading => readSdmxCsv(bytes(text), { file: 'a.csv' })
const json = (message: unknown): SdmxReading => readSdmxJson(bytes(JSON.stringify(message)), { file: 'a.json' })
const cells = ({ dataSets }: SdmxReading): readonly (readonly SdmxCell[])[] =>
  dataSets.flatMap(({ observations }) => observations.map((each) => each.cells))
const roles = ({ dataSets }: SdmxReading): string =>
  (dataSets[0]?.components ?? []).map(({ id, role }) => `${id}:${role.charAt(0)}`).join(' ')

group('SDMX-CSV as registries write it', () => {
  test('version 1.0', () => {
    const read = csv('DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nECB:EXR(1.0),A,VN,2025,1.50,A\n')
    expect(read.issues).toEqual([])
    expect(read.dataSets[0]).toMatchObject({ structure: 'ECB:EXR(1.0)', action: 'I' })
    expect(roles(read)).toBe('FREQ:d REF_AREA:d TIME_PERIOD:d OBS_VALUE:m OBS_STATUS:a')
    expect(cells(read)).toEqual([['A', 'VN', '2025', '1.50', 'A']])
  })

  test('version 2.0 with a mark, semicolons, names beside the codes and several values in a cell', () => {
    const read = csv(
      '\uFEFFSTRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;FREQ: Frequency;TIME_PERIOD: Time;OBS_VALUE: Value;NOTE[]: Notes\r\n' +
        'dataflow;ECB:EXR(1.0): Rates: all;A;A;A: Annual;2025-07-01T00:00:00: July;1,5;X: One|Y: Two\r\n',
    )
    expect(read.issues).toEqual([])
    expect(read.dataSets[0]).toMatchObject({ structure: 'ECB:EXR(1.0)', action: 'A' })
    expect(cells(read)).toEqual([['A', '2025-07-01T00:00:00', '1,5', ['X', 'Y']]])
  })

  test('names in columns of their own', () => {
    const read = csv(
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,Frequency,TIME_PERIOD,Time,OBS_VALUE,Value\n' +
        'dataflow,A:B(1.0),Name,I,A,Annual,2025,2025,1,\n',
    )
    expect(roles(read)).toBe('FREQ:d TIME_PERIOD:d OBS_VALUE:m')
    expect(cells(read)).toEqual([['A', '2025', '1']])
  })

  test('several flows and actions are several sets; rows of a part of a key are no doubles', () => {
    const read = csv(
      'STRUCTURE,STRUCTURE_ID,ACTION,AREA,TIME_PERIOD,OBS_VALUE,TITLE\n' +
        'dataflow,A:B(1.0),I,X,2025,1,\ndataflow,A:C(1.0),I,X,2025,1,\ndataflow,A:B(1.0),D,X,2025,-,\n' +
        'dataflow,A:B(1.0),I,X,,,one\ndataflow,A:B(1.0),I,X,,,two\n',
    )
    expect(read.issues).toEqual([])
    expect(
      read.dataSets.map(({ structure, action, observations }) => [structure, action, observations.length]),
    ).toEqual([
      ['A:B(1.0)', 'I', 3],
      ['A:C(1.0)', 'I', 1],
      ['A:B(1.0)', 'D', 1],
    ])
  })
})

group('SDMX-JSON as registries write it', () => {
  const read = (structure: unknown, dataSet: unknown) =>
    json({ data: { structures: [structure], dataSets: [dataSet] } })

  test('series, a data set with dimensions and attributes of its own, groups, indexes as texts, lists that end early', () => {
    const message = read(
      {
        dimensions: {
          dataSet: [{ id: 'FREQ', keyPosition: 0, values: [{ id: 'A', name: 'Annual' }] }],
          series: [{ id: 'AREA', keyPosition: 1, values: [{ id: 'X' }, { id: 'Y' }] }],
          observation: [
            { id: 'TIME_PERIOD', values: [{ value: '2024' }, { id: '2025', names: { en: '2025' } }], keyPosition: 2 },
          ],
        },
        measures: { observation: [{ id: 'OBS_VALUE' }] },
        attributes: {
          dataSet: [{ id: 'COLL' }],
          dimensionGroup: [{ id: 'UNIT', values: [{ id: 'P' }, null] }],
          series: [{ id: 'TITLE', values: [{ name: { en: 'First', vi: 'Thứ nhất' } }] }],
          observation: [{ id: 'STATUS', values: [{ id: 'E' }] }, { id: 'NOTE' }],
        },
      },
      {
        action: 'Replace',
        attributes: ['census'],
        dimensionGroupAttributes: { ':0:': ['0'], ':1:': [1] },
        series: {
          '0': {
            attributes: ['0'],
            observations: { '0': [1.5, null, { vi: 'ghi chú', en: 'note' }], '1': ['2', '0'] },
          },
          '1': { observations: { '1': [null] } },
        },
      },
    )
    expect(message.issues).toEqual([])
    expect(roles(message)).toBe('FREQ:d AREA:d TIME_PERIOD:d OBS_VALUE:m STATUS:a NOTE:a TITLE:a UNIT:a COLL:a')
    expect(message.dataSets[0]?.action).toBe('R')
    expect(cells(message)).toEqual([
      ['A', 'X', '2024', '1.5', null, 'ghi chú', 'Thứ nhất', 'P', 'census'],
      ['A', 'X', '2025', '2', 'E', null, 'Thứ nhất', 'P', 'census'],
      ['A', 'Y', '2025', null, null, null, null, null, 'census'],
    ])
  })

  test('version 1.0: one structure at the top, no measures, names as lists', () => {
    const message = json({
      header: { id: 'x' },
      dataSets: [{ series: { '0': { attributes: [], observations: { '0': [7, 0] } } } }],
      structure: {
        links: [{ href: 'https://registry.example/rest/dataflow/ECB/EXR/1.0', rel: 'dataflow' }],
        dimensions: {
          series: [{ id: 'AREA', values: [{ id: 'X', names: [{ locale: 'en', value: 'Ex' }] }] }],
          observation: [{ id: 'TIME_PERIOD', values: [{ id: '2025' }] }],
        },
        attributes: {
          dataSet: [],
          series: [],
          observation: [{ id: 'S', values: [{ name: [{ locale: 'en', value: 'Normal' }] }] }],
        },
      },
    })
    expect(message.issues).toEqual([])
    expect(message.dataSets[0]?.structure).toBe('ECB:EXR(1.0)')
    expect(cells(message)).toEqual([['X', '2025', '7', 'Normal']])
  })

  test('several structures, each set of its own; things nobody asked for', () => {
    const other = { dimensions: { observation: [{ id: 'D', values: [{ id: 'Z', order: 3 }], odd: {} }] }, extra: [1] }
    const message = json({
      meta: { schema: 'x', anything: true },
      data: {
        structures: [STRUCTURE, other],
        dataSets: [{ observations: { '0': [[1, 2]] }, structure: 1 }, { structure: 0 }],
      },
      errors: [],
    })
    expect(message.issues).toEqual([])
    expect(cells(message)).toEqual([['Z', ['1', '2']]])
  })

  test('digits stay as they were written', () => {
    const text =
      '{"data":{"structures":[{"dimensions":{"observation":[]}}],"dataSets":[{"observations":{"":[12345678901234567890.120]}}]}}'
    expect(cells(readSdmxJson(bytes(text), { file: 'a' }))).toEqual([['12345678901234567890.120']])
  })
})

group('complaints name component, index and how many', () => {
  test('an index that a component has no value for', () => {
    expect(inJson({ '2:0': [1], '2:0 ': [1], '0:0': [1, 4], '1:0': [1, 4] })).toMatchObject([
      {
        code: 'sdmx-index-outside',
        args: { component: 'REF_AREA', index: '2', values: 2, records: 1 },
        place: { row: 1 },
      },
      { code: 'sdmx-key-invalid', args: { key: '2:0 ', expected: 2, records: 1 } },
      { code: 'sdmx-index-outside', args: { component: 'OBS_STATUS', index: '4', values: 1, records: 2 } },
    ])
  })

  test('a text where an index is due', () => {
    expect(inJson({ '0:0': [1, 'odd'] })).toMatchObject([
      { code: 'sdmx-value-invalid', args: { component: 'OBS_STATUS', value: 'odd', expected: 'index', records: 1 } },
    ])
  })

  test('a key that comes twice, in either format', () => {
    const head = 'STRUCTURE,STRUCTURE_ID,ACTION,AREA,TIME_PERIOD,OBS_VALUE'
    const [row, again] = ['dataflow,A:B(1.0),I,X,2025,1', 'dataflow,A:B(1.0),I,X,2025,2']
    expect(inCsv(head, row ?? '', again ?? '')).toMatchObject([
      { code: 'sdmx-key-doubled', args: { key: 'X 2025', records: 1 }, place: { file: 'message', row: 3 } },
    ])
    const text = JSON.stringify({
      data: { structures: [STRUCTURE], dataSets: [{ observations: { '0:0': [1], '0:0 ': [2] } }] },
    })
    expect(readSdmxJson(bytes(text.replace('"0:0 "', '"0:0"')), { file: 'a' }).issues).toMatchObject([
      { code: 'sdmx-key-doubled', args: { key: 'A 2025', records: 1 } },
    ])
  })

  test.each([
    ['no object', '[1]', 'sdmx-unreadable'],
    ['no structures', '{"data":{"dataSets":[]}}', 'sdmx-part-missing'],
    ['no data sets', '{"data":{"structures":[]}}', 'sdmx-part-missing'],
    ['nothing', '', 'sdmx-unreadable'],
    ['bytes that are no text', '\uD800', 'none'],
  ])('%s', (_, text, code) => {
    const issues = readSdmxJson(text === '\uD800' ? Uint8Array.of(0x7b, 0xff) : bytes(text), { file: 'a' }).issues
    expect(issues.map((each) => each.code)).toEqual([code === 'none' ? 'sdmx-unreadable' : code])
  })

  test('a set whose structure is not in the message', () => {
    const issues = json({ data: { structures: [STRUCTURE, STRUCTURE], dataSets: [{ structure: 7 }] } }).issues
    expect(issues).toMatchObject([{ code: 'sdmx-part-missing', args: { part: 'structures[7], dataSets[0]' } }])
  })
})
