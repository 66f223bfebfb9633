import { expect, describe as group, test } from 'vitest'
import { checkSdmxData } from '../../packages/indicators/src/ingest/sdmx/check-sdmx-data.ts'
import { readReleasedSdmx } from '../../packages/indicators/src/ingest/sdmx/read-released.ts'
import { readSdmxCsv } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-csv.ts'
import { readSdmxJson } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-json.ts'
import { readSdmxStructure } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-structure.ts'
import type { ReleasedTable } from '../../packages/indicators/src/model/released-figure.ts'
import { sdmxCsv } from '../../packages/indicators/src/report/sdmx/data-csv.ts'
import { sdmxJson } from '../../packages/indicators/src/report/sdmx/data-json.ts'
import { sdmxStructure } from '../../packages/indicators/src/report/sdmx/structure-message.ts'
import { bytesOf, forms, planOf, statistics, world } from './toy-tables.ts'

const { calendars } = world
const file = 'toy'
const plan = planOf(statistics, forms)
const [ofStatistics, ofForms] = plan.tables

const STATISTICS_CSV = `STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,BY_RESIDENCE,BY_SEX,DEFINITION,BASIS,CALENDAR,SOURCE,SCENARIO,COMPILATION,TIME_PERIOD,OBS_VALUE,OBS_TEXT,OBS_STATUS,CONF_STATUS,UNIT_MEASURE,UNIT_MULT,DECIMALS,MEASURE,STATE,METHOD,REASON,STATUS,KNOWN,LOWER,UPPER,EXPECTED,RECEIVED,MISSING_WEIGHT,MEMBERS,SOURCES,LIST_DATE,DAYS,PERIOD
dataflow,TOY:DF_toy-statistics(1.0),I,A,A-2,births,_T,_T,1,at_2025-07-01,gregorian,yearbook,actual,own,2025,1204.50,,B,F,person,3,2,thousand-persons,number,summed,,BW,1204.50,,,2,2,0,,A-1@1|B-1@1,2025-07-01,,
dataflow,TOY:DF_toy-statistics(1.0),I,A,X-1,births,_T,_T,1,at_2025-07-01,gregorian,yearbook,actual,own,2025,,,O,F,person,3,2,thousand-persons,none,bounded,needs-weights,E,0,0,12.25,2,2,0,,S-1@,2025-07-01,,
dataflow,TOY:DF_toy-statistics(1.0),I,A,_G_X-1_2,births,_T,_T,1,at_2025-07-01,gregorian,yearbook,actual,own,2025,12.25,,A,F,person,3,2,thousand-persons,number,group,,,,,,1,1,0,X-1|Y-1,X-1|Y-1,2025-07-01,,
dataflow,TOY:DF_toy-statistics(1.0),I,M,A-1,births,rural,male,1,reported,nd09,yearbook,actual,own,2025-06-15/P1M,7,,A,F,person,0,0,person,number,reported,,,,,,1,1,0,,,2025-06-30,2025-06-15/P16D,
dataflow,TOY:DF_toy-statistics(1.0),I,Q,A-2,births,_T,female,1,reported,gregorian,yearbook,actual,own,2025-Q3,0,,A,F,person,0,0,person,nil,reported,,,,,,1,1,0,,,2025-07-01,,
dataflow,TOY:DF_toy-statistics(1.0),I,S,B-1,births,_T,_T,1,at_2025-07-01,gregorian,yearbook,actual,own,2025-S1,,,L,F,person,0,0,person,missing,reported,,,,,,1,0,1/3,,,2025-07-01,,
dataflow,TOY:DF_toy-statistics(1.0),I,_O,B-1,births,_T,_T,1,at_2025-07-01,gregorian,yearbook,actual,own,2025-01-01/P9M,,,M,F,person,0,0,person,notApplicable,reported,,,,,,1,1,0,,,2025-07-01,,
dataflow,TOY:DF_toy-statistics(1.0),I,A,Y-1,births,_T,_T,1,at_2025-07-01,gregorian,yearbook,actual,own,2025,,,Q,C,person,0,0,person,confidential,reported,,,,,,1,1,0,,,2025-07-01,,
dataflow,TOY:DF_toy-statistics(1.0),I,A,Y-1,births,_T,_T,1,at_2025-07-01,gregorian,yearbook,actual,own,2024,,,Q,C,person,3,2,thousand-persons,none,refused,confidential,,,,,2,2,0,,,2025-07-01,,
dataflow,TOY:DF_toy-statistics(1.0),I,_Z,P-1,town-class,_T,_T,1,at_2025-07-01,point,_Z,actual,own,2019-04-01,,"loại 2, ""mới""",P,F,,,0,,number,reported,,P,,,,1,1,0,,,2025-07-01,,2019-04-01
dataflow,TOY:DF_toy-statistics(1.0),I,_O,P-1,births,_T,_T,1,at_2025-07-01,season,yearbook,plan,source,2024-11-01/P180D,-3,,A,F,person,0,0,person,number,restatedBySource,,,,,,1,1,0,,,2025-07-01,,Đông Xuân
dataflow,TOY:DF_toy-statistics(1.0),I,A,P-1,births,_T,_T,1,at_2025-07-01,gregorian,yearbook,actual,unallocated,2025,5,,A,F,person,3,0,thousand-persons,number,unallocated,,,,,,2,2,0,,S-1@1,2025-07-01,,
dataflow,TOY:DF_toy-statistics(1.0),I,A,P-1,births,_T,_T,1,at_2025-07-01,gregorian,yearbook,actual,own,2025,9,,E,F,person,3,0,thousand-persons,number,summed,,E,1204.50,,,2,2,0,,A-1@1|B-1@1,2025-07-01,,
`

const FORMS_CSV = `STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,DEFINITION,BASIS,CALENDAR,SOURCE,SCENARIO,COMPILATION,FORM,REPORT_PERIOD,FORM_ROW,FORM_COLUMN,FORM_LINE,TIME_PERIOD,OBS_VALUE,OBS_TEXT,OBS_STATUS,CONF_STATUS,UNIT_MEASURE,UNIT_MULT,DECIMALS,MEASURE,STATE,METHOD,REASON,STATUS,KNOWN,LOWER,UPPER,EXPECTED,RECEIVED,MISSING_WEIGHT,MEMBERS,SOURCES,LIST_DATE,DAYS,PERIOD
dataflow,TOY:DF_toy-form(1.0),I,M,A-2,births,1,reported,nd09,_Z,actual,own,toy-1,2025-07,1$2e$1,1,_Z,2025-06-15/P1M,12,,A,F,person,0,0,person,number,reported,,,12,,,1,1,0,,A-2@1,2025-07-01,,
dataflow,TOY:DF_toy-form(1.0),I,M,A-2,_Z,_Z,reported,nd09,_Z,actual,own,toy-1,2025-07,2,1,"Trạm y tế, xã A",2025-06-15/P1M,1,,A,F,,,0,,number,reported,,,,,,1,1,0,,,2025-07-01,,
dataflow,TOY:DF_toy-form(1.0),I,M,A-2,_Z,_Z,reported,nd09,_Z,actual,own,toy-1,2025-07,2,1,__Z,2025-06-15/P1M,2,,A,F,,,0,,number,reported,,,,,,1,1,0,,,2025-07-01,,
dataflow,TOY:DF_toy-form(1.0),I,M,A-2,_Z,_Z,reported,nd09,_Z,actual,own,toy-1,2025-07,2,1,_Z,2025-06-15/P1M,3,,A,F,,,0,,number,reported,,,,,,1,1,0,,,2025-07-01,,
dataflow,TOY:DF_toy-form(1.0),I,M,A-2,births,1,reported,nd09,_Z,actual,own,toy-1,2025-08,1$2e$1,1,_Z,2025-06-15/P1M,4,,A,F,person,0,0,person,number,reported,,,,,,1,1,0,,,2025-07-01,,
dataflow,TOY:DF_toy-form(1.0),I,A,A-2,births,1,reported,nd09,_Z,actual,own,toy-1,2025-07,1$2e$1,1,_Z,2023-12-15/P1Y,140,,A,F,person,0,0,person,number,reported,,,,,,1,1,0,,,2025-07-01,,
`

test('a table of statistics is these rows', () => {
  if (!ofStatistics) throw new Error('expected a table')
  expect([...sdmxCsv(plan, ofStatistics)].join('')).toBe(STATISTICS_CSV)
})

test('cells of a form are these rows', () => {
  if (!ofForms) throw new Error('expected a table')
  expect([...sdmxCsv(plan, ofForms)].join('')).toBe(FORMS_CSV)
})

group.each([
  ['statistics', statistics],
  ['a form', forms],
])('what is written of %s', (_, table: ReleasedTable) => {
  const own = planOf(table)
  const [planned] = own.tables
  if (!planned) throw new Error('expected a table')
  const csv = bytesOf(sdmxCsv(own, planned))
  const json = bytesOf(sdmxJson(own, planned))

  test('comes back from SDMX-CSV', () => {
    const read = readReleasedSdmx(readSdmxCsv(csv, { file }), { file, calendars })
    expect(read.issues).toEqual([])
    expect(read.figures).toEqual(table.figures)
  })

  test('comes back from SDMX-JSON', () => {
    const read = readReleasedSdmx(readSdmxJson(json, { file }), { file, calendars })
    expect(read.issues).toEqual([])
    expect(read.figures).toEqual(table.figures)
  })

  test('keeps to the structure that is sent with it', () => {
    const { structure, issues } = readSdmxStructure(bytesOf(sdmxStructure(own)), { file })
    expect(issues).toEqual([])
    expect(checkSdmxData(readSdmxCsv(csv, { file }), structure, { file })).toEqual([])
    expect(checkSdmxData(readSdmxJson(json, { file }), structure, { file })).toEqual([])
  })
})

test('two figures under one key are our own mistake', () => {
  const [first] = statistics.figures
  if (!first) throw new Error('expected a figure')
  expect(() => planOf({ ...statistics, figures: [first, { ...first, value: '1' }] })).toThrow('one figure a key')
})

test('amounts that one unit keeps have a number each, and come back', () => {
  const kept = statistics.figures.filter(({ method }) => method === 'unallocated')
  const table = {
    ...statistics,
    figures: [...kept, ...kept.map((each) => ({ ...each, value: '6', sources: 'A-1@1' }))],
  }
  const own = planOf(table)
  const [planned] = own.tables
  if (!planned) throw new Error('expected a table')
  expect(planned.used.get('COMPILATION')).toEqual(['unallocated', 'unallocated_2'])
  const read = readReleasedSdmx(readSdmxCsv(bytesOf(sdmxCsv(own, planned)), { file }), { file, calendars })
  expect(read).toEqual({ figures: table.figures, issues: [] })
})

test('no number stands for what is no number, but for nil', () => {
  const { dataSets } = readSdmxCsv(bytesOf(ofStatistics ? sdmxCsv(plan, ofStatistics) : []), { file })
  const [set] = dataSets
  const at = (id: string): number => set?.components.findIndex((component) => component.id === id) ?? -1
  const seen = set?.observations.map(({ cells }) => [cells[at('STATE')], cells[at('OBS_VALUE')]]) ?? []
  const numbers = seen.filter(([state, value]) => value !== null && state !== 'number')
  expect(numbers).toEqual([['nil', '0']])
})
