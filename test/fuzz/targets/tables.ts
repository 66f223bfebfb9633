import { readSheets } from '../../../packages/indicators/src/ingest/read-sheets.ts'
import type { Sheet } from '../../../packages/indicators/src/ingest/sheet.ts'
import { readCsv } from '../../../packages/indicators/src/read-csv.ts'
import { data, makeWorkbook } from '../../ingest/make-workbook.ts'
import { historyOf } from '../../support/invented-register.ts'
import { SMALL } from '../../support/small-data.ts'
import { smallRegister } from '../../support/small-register.ts'
import { BLIND, insertText, textChanges } from '../change-bytes.ts'
import { changeCell } from '../change-csv.ts'
import { changeLine, changeMember } from '../change-json.ts'
import { changePart, lieOfEntry, overwriteRecord } from '../change-zip.ts'
import type { Answer, Change, FuzzTarget, Sample, Targets } from '../target.ts'

const text = (name: string, content: string): Sample => ({ name, bytes: new TextEncoder().encode(content) })

/** Changes of a workbook: of its bytes, of what its directory says, and of the XML in it. */
export const WORKBOOK_CHANGES: readonly Change[] = [
  ...BLIND,
  overwriteRecord,
  lieOfEntry,
  ...Array.from({ length: 3 }, () => changePart([...BLIND, insertText('xml'), insertText('xml'), insertText('xml')])),
]

const ROWS = `<row r="1" ht="15"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Xã &amp; phường</t></is></c></row>
<row r="2" hidden="1"><c r="A2"><v>1.1000000000000001</v></c><c r="B2" s="1"><v>45678</v></c><c r="C2" t="b"><v>1</v></c></row>
<row r="3"><c r="A3" t="str"><f>A2+1</f><v>2</v></c><c r="B3" t="e"><v>#DIV/0!</v></c><c r="C3"><f>1</f></c></row>`
const STYLES = `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><name val=".VnTime"/></font></fonts>
<cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/></cellXfs>`

/** Small workbooks by hand: cells of every kind, texts of both kinds, styles, names, merged and hidden cells. */
export const WORKBOOKS: readonly Sample[] = [
  {
    name: 'bieu.xlsx',
    bytes: makeWorkbook({
      sheet: `<dimension ref="A1:C3"/><cols><col min="3" max="3" hidden="1"/></cols>${data(ROWS)}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`,
      sharedStrings: '<si><t>Mã</t></si><si><r><rPr><rFont val="VNI-Times"/></rPr><t>Teân</t></r></si>',
      styles: STYLES,
      workbookPr: '<workbookPr date1904="0"/>',
      definedNames: `<definedNames><definedName name="ma">'Biểu 01'!$A$1:$A$3</definedName></definedNames>`,
    }),
  },
  { name: 'nho.xlsx', bytes: makeWorkbook({ sheet: data('<row><c><v>1</v></c><c><v>-2.50</v></c></row>') }) },
]

const sheetOf = ({ name, rowCount, cellCount, head }: Sheet): unknown => ({ name, rowCount, cellCount, head })

/** Reads a file as sheets: what each holds is told by a share of its cells. */
export function readAsSheets({ name, bytes }: Sample): Answer {
  const { kind, sheets, names, sdmx, issues } = readSheets(bytes, { name })
  const cells = sheets.flatMap((sheet) => [...sheet.rows()].slice(0, 20).map(({ row, cells: own }) => [row, own]))
  return { isTaken: kind !== null, issues, told: [kind, names, sdmx, sheets.map(sheetOf), cells] }
}

const sheetsTarget = (samples: readonly Sample[], changes: readonly Change[]): (() => FuzzTarget) => {
  return () => ({ samples, changes, read: readAsSheets })
}

const CSV = [
  text('a.csv', 'unit,name,value\n00001,"Phường ""Ba Đình""",1.5\n00004,"hai\ndòng",2\n'),
  text('b.csv', 'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nVN:DF(1.0),91,2025,1\n'),
  text('c.tsv', 'a\tb\n1\t2\n'),
  text('d.csv', 'a;b\r\n"1,5";2\r\n'),
]
const JSON_FILES = [
  text('a.json', '[{"unit":"00001","value":1.50,"ok":true},{"unit":"00004","value":-2e3,"note":null}]'),
  text('b.json', '{"Biểu":[["a","b"],[1,"\\u0111"]],"Khác":[{"x":0.1}]}'),
]

const history = historyOf(
  smallRegister({
    units: `A-1 P-1 ..2020
      B-1 P-1 ..2020
      D-1 P-1 2020..
      E-1 P-1 ..`,
    changes: 'merge 2020',
    transfers: `merge A-1>D-1 whole
      merge B-1>D-1 whole`,
  }),
)

function readObservations({ bytes }: Sample): Answer {
  const { observations, issues } = readCsv(bytes, {
    ...{ history, unitColumn: 'unit', valueColumns: ['value'], keyColumns: ['indicator'], periodColumn: 'period' },
    ...{ list: { column: 'listDate' } },
  })
  return { isTaken: issues.every(({ severity }) => severity !== 'error'), issues, told: observations.rows }
}

/** Files of rows and cells, as workbooks and texts. */
export const TABLE_TARGETS: Targets = {
  workbook: sheetsTarget(WORKBOOKS, WORKBOOK_CHANGES),
  csv: sheetsTarget(CSV, [...textChanges('csv'), changeCell, changeCell, changeCell]),
  json: sheetsTarget(JSON_FILES, [...textChanges('json'), ...Array.from({ length: 6 }, () => changeMember)]),
  ndjson: sheetsTarget(
    [text('a.ndjson', '{"unit":"00001","value":1.50}\n\n{"unit":"00004","value":-2e3,"note":null}\n')],
    [...textChanges('json'), changeLine, changeLine, changeLine],
  ),
  observations: () => ({
    samples: [text('small.csv', SMALL)],
    changes: [...textChanges('csv'), changeCell, changeCell, changeCell],
    read: readObservations,
  }),
}
