import type { Issue } from '../../packages/indicators/src/base/issue.ts'
import { checkSdmxData } from '../../packages/indicators/src/ingest/sdmx/check-sdmx-data.ts'
import { readReleasedSdmx } from '../../packages/indicators/src/ingest/sdmx/read-released.ts'
import { readSdmxCsv } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-csv.ts'
import { readSdmxJson } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-json.ts'
import { readSdmxStructure } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-structure.ts'
import type { FindingCase } from '../findings/other-cases.ts'

const file = 'message'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Findings of a CSV message; lines are rows. */
export const inCsv = (...rows: readonly string[]): readonly Issue[] =>
  readSdmxCsv(bytes(`${rows.join('\n')}\n`), { file }).issues

/** Findings of a data message in JSON: one structure of an area and a year, unless others are given, and these observations. */
export const inJson = (observations: unknown, structures: unknown = [STRUCTURE]): readonly Issue[] =>
  readSdmxJson(bytes(JSON.stringify({ data: { structures, dataSets: [{ observations }] } })), { file }).issues

const value = (id: string) => ({ id, name: id })
export const STRUCTURE = {
  dimensions: {
    observation: [
      { id: 'REF_AREA', values: [value('A'), value('B')] },
      { id: 'TIME_PERIOD', values: [value('2025')] },
    ],
  },
  attributes: { observation: [{ id: 'OBS_STATUS', values: [value('A')] }] },
}

const AGENCY = { agencyID: 'X', version: '1.0', name: 'x' }
const CL = 'urn:sdmx:org.sdmx.infomodel.codelist.Codelist=X:CL(1.0)'
const DSD = 'urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=X:DSD(1.0)'

/** A structure message of one code list, one structure and one flow. */
export const structureOf = (codes: readonly string[], list = CL) =>
  bytes(
    JSON.stringify({
      data: {
        codelists: [{ id: 'CL', ...AGENCY, codes: codes.map(value) }],
        dataStructures: [
          {
            id: 'DSD',
            ...AGENCY,
            dataStructureComponents: {
              dimensionList: {
                dimensions: [{ id: 'REF_AREA', localRepresentation: { enumeration: list } }],
                timeDimension: {
                  id: 'TIME_PERIOD',
                  localRepresentation: { format: { dataType: 'ObservationalTimePeriod' } },
                },
              },
              measureList: {
                measures: [{ id: 'OBS_VALUE', localRepresentation: { format: { dataType: 'Decimal' } } }],
              },
            },
          },
        ],
        dataflows: [{ id: 'DF', ...AGENCY, structure: DSD }],
      },
    }),
  )

const inStructure = (codes: readonly string[], list = CL): readonly Issue[] =>
  readSdmxStructure(structureOf(codes, list), { file }).issues

/** What the check of a CSV message against that structure says. */
export const against = (...rows: readonly string[]): readonly Issue[] => {
  const { structure } = readSdmxStructure(structureOf(['A']), { file })
  return checkSdmxData(readSdmxCsv(bytes(`${rows.join('\n')}\n`), { file }), structure, { file })
}

const HEAD = 'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE'
const row = (area: string, time = '2025', number = '1', flow = 'DF') =>
  `dataflow,X:${flow}(1.0),I,${area},${time},${number}`

const released = (...rows: readonly string[]): readonly Issue[] =>
  readReleasedSdmx(readSdmxCsv(bytes(`${rows.join('\n')}\n`), { file }), { file, calendars: new Map() }).issues

const OURS =
  'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,DEFINITION,BASIS,CALENDAR,SOURCE,SCENARIO,COMPILATION,TIME_PERIOD,OBS_VALUE,DECIMALS,STATE,METHOD,LIST_DATE,PERIOD'
const figure =
  'dataflow,X:DF(1.0),I,A,A-1,births,1,reported,point,_Z,actual,own,2025-01-01,5,0,number,reported,2025-07-01,2025'

const codes = (issues: readonly Issue[]): readonly string[] => issues.map(({ code }) => code)
const of = (fails: () => readonly Issue[], passes: () => readonly Issue[]): FindingCase => ({
  fails: () => codes(fails()),
  passes: () => codes(passes()),
})

const good = () => inCsv(HEAD, row('A'), row('B'))
const goodJson = () => inJson({ '0:0': [1, 0], '1:0': [2] })

/** A failing and a passing case of every finding of SDMX messages. */
export const sdmxCases: Readonly<Record<string, FindingCase>> = {
  'sdmx-unreadable': of(() => readSdmxJson(bytes('{"data":'), { file }).issues, goodJson),
  'sdmx-part-missing': of(() => inJson({}, [{}]), goodJson),
  'sdmx-component-missing': of(
    () => released(HEAD, row('A')),
    () => released(OURS, figure),
  ),
  'sdmx-component-unknown': of(
    () => against(`${HEAD},COLOUR`, `${row('A')},red`),
    () => against(HEAD, row('A')),
  ),
  'sdmx-component-doubled': of(() => inCsv(`${HEAD},OBS_VALUE`, `${row('A')},1`), good),
  'sdmx-row-uneven': of(() => inCsv(HEAD, `${row('A')},1`), good),
  'sdmx-index-outside': of(() => inJson({ '2:0': [1] }), goodJson),
  'sdmx-key-invalid': of(() => inJson({ '0:0:0': [1] }), goodJson),
  'sdmx-key-doubled': of(() => inCsv(HEAD, row('A'), row('A', '2025', '2')), good),
  'sdmx-value-invalid': of(
    () => against(HEAD, row('A', '2025', '1,5'.replace(',', ';'))),
    () => against(HEAD, row('A', '2025', '1.5')),
  ),
  'sdmx-code-unknown': of(
    () => against(HEAD, row('B')),
    () => against(HEAD, row('A')),
  ),
  'sdmx-code-doubled': of(
    () => inStructure(['A', 'A']),
    () => inStructure(['A', 'B']),
  ),
  'sdmx-id-invalid': of(
    () => inStructure(['A B']),
    () => inStructure(['A_B']),
  ),
  'sdmx-reference-missing': of(
    () => inStructure(['A'], CL.replace('CL(', 'CL_OTHER(')),
    () => inStructure(['A']),
  ),
}
