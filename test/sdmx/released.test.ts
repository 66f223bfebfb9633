import { expect, describe as group, test } from 'vitest'
import { readReleasedSdmx } from '../../packages/indicators/src/ingest/sdmx/read-released.ts'
import { readSdmxCsv } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-csv.ts'
import type { SdmxReading } from '../../packages/indicators/src/model/sdmx-message.ts'
import { against } from './sdmx-cases.ts'

const HEAD =
  'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,DEFINITION,BASIS,CALENDAR,SOURCE,SCENARIO,COMPILATION,TIME_PERIOD,OBS_VALUE,OBS_TEXT,KNOWN,DECIMALS,STATE,METHOD,REASON,LIST_DATE,DAYS,PERIOD'

interface Row {
  readonly flow?: string
  readonly action?: string
  readonly area?: string
  readonly value?: string
  readonly text?: string
  readonly known?: string
  readonly state?: string
  readonly reason?: string
  readonly days?: string
}

const row = ({
  flow = 'DF',
  action = 'I',
  area = 'A-1',
  value = '5',
  text = '',
  known = '',
  state = 'number',
  reason = '',
  days = '',
}: Row) =>
  `dataflow,X:${flow}(1.0),${action},A,${area},births,1,reported,point,_Z,actual,own,2025-01-01,${value},${text},${known},0,${state},reported,${reason},2025-07-01,${days},2025`

const reading = (...rows: readonly Row[]): SdmxReading =>
  readSdmxCsv(new TextEncoder().encode(`${[HEAD, ...rows.map(row)].join('\n')}\n`), { file: 'message' })

const read = (message: SdmxReading) => readReleasedSdmx(message, { file: 'message', calendars: new Map() })

group('actions', () => {
  test.each(['I', 'A', 'R', 'M'])('%s gives figures', (action) => {
    const { figures, issues } = read(reading({ action }))
    expect(issues).toEqual([])
    expect(figures.map(({ unit, value }) => [unit, value])).toEqual([['A-1', '5']])
  })

  test.each(['D', 'Z'])('%s gives none: it is a finding', (action) => {
    const { figures, issues } = read(reading({ area: 'B-1' }, { action }, { action, area: 'A-2' }))
    expect(figures.map(({ unit }) => unit)).toEqual(['B-1'])
    expect(issues).toMatchObject([
      {
        code: 'sdmx-value-invalid',
        args: { component: 'ACTION', value: action, expected: 'action', records: 2 },
        place: { row: 3 },
      },
    ])
  })
})

group('one key in two sets', () => {
  test('of one flow is a finding, and the first is read', () => {
    const { figures, issues } = read(reading({ value: '5' }, { action: 'R', value: '6' }, { action: 'A', area: 'B-1' }))
    expect(figures.map(({ unit, value }) => [unit, value])).toEqual([
      ['A-1', '5'],
      ['B-1', '5'],
    ])
    expect(issues).toMatchObject([{ code: 'sdmx-key-doubled', args: { records: 1 }, place: { row: 3 } }])
  })

  test('is found when the sets have their dimensions in another order', () => {
    const message = reading({})
    const turned = message.dataSets.map((set) => ({
      ...set,
      components: set.components.toReversed(),
      observations: set.observations.map(({ row: at, cells }) => ({ row: at, cells: cells.toReversed() })),
    }))
    const { figures, issues } = read({ dataSets: [...message.dataSets, ...turned], issues: [] })
    expect(figures).toHaveLength(1)
    expect(issues.map(({ code }) => code)).toEqual(['sdmx-key-doubled'])
  })

  test('of two flows is two figures', () => {
    expect(read(reading({}, { flow: 'DG' }))).toMatchObject({ figures: [{}, {}], issues: [] })
  })
})

group('value and state', () => {
  test.each<readonly [Row, string, string, string]>([
    [{ state: 'nil', value: '5' }, 'OBS_VALUE', '5', 'zero'],
    [{ state: 'nil', value: '0.01' }, 'OBS_VALUE', '0.01', 'zero'],
    [{ state: 'missing', value: '0' }, 'OBS_VALUE', '0', 'nothing'],
    [{ state: 'notApplicable' }, 'OBS_VALUE', '5', 'nothing'],
    [{ state: 'confidential' }, 'OBS_VALUE', '5', 'nothing'],
    [{ state: 'none' }, 'OBS_VALUE', '5', 'nothing'],
    [{ value: '' }, 'OBS_VALUE', '', 'valueOrText'],
    [{ value: 'NaN' }, 'OBS_VALUE', '', 'valueOrText'],
    [{ days: '2025-01-01/P0D' }, 'DAYS', '2025-01-01/P0D', 'time'],
  ])('%o contradicts itself', (fault, component, value, expected) => {
    const { figures, issues } = read(reading(fault))
    expect(figures).toEqual([])
    expect(issues).toMatchObject([{ code: 'sdmx-value-invalid', args: { component, value, expected, records: 1 } }])
  })

  test.each<readonly [Row, string, string]>([
    [{ state: 'nil', value: '0' }, '', ''],
    [{ state: 'nil', value: '0.00' }, '', ''],
    [{ state: 'nil', value: '' }, '', ''],
    [{ state: 'missing', value: 'NaN' }, '', ''],
    [{ state: 'confidential', value: '#N/A', reason: '#N/A' }, '', ''],
    [{ state: 'none', value: '', known: 'NaN' }, '', ''],
    [{ value: '', text: 'loại 2' }, '', 'loại 2'],
    [{ value: '', text: 'NaN' }, '', 'NaN'],
  ])('%o does not', (fine, value, text) => {
    const { figures, issues } = read(reading(fine))
    expect(issues).toEqual([])
    expect(figures).toMatchObject([{ value, text, known: '', reason: '' }])
  })
})

test('the signs of no value are none of another type, but no value of a dimension', () => {
  const head = 'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE'
  const of = (area: string, time: string, value: string) => `dataflow,X:DF(1.0),I,${area},${time},${value}`
  expect(against(head, of('A', '2024', 'NaN'), of('A', '2025', '#N/A'))).toEqual([])
  expect(against(head, of('A', 'NaN', '1'))).toMatchObject([
    { code: 'sdmx-value-invalid', args: { component: 'TIME_PERIOD', value: 'NaN' } },
  ])
  expect(against(head, of('#N/A', '2025', '1'))).toMatchObject([
    { code: 'sdmx-code-unknown', args: { component: 'REF_AREA', value: '#N/A' } },
  ])
})
