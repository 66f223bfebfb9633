import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { type Issue, issue } from '../../packages/indicators/src/base/issue.ts'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import type { Sheet } from '../../packages/indicators/src/ingest/sheet.ts'
import { markWorkbook } from '../../packages/indicators/src/report/mark-workbook.ts'
import { templateWorkbook } from '../../packages/indicators/src/report/template.ts'
import { writeWorkbook } from '../../packages/indicators/src/report/workbook.ts'
import { library, optionsFor } from './template-world.ts'

const RESULTS = 'Kết quả kiểm tra'

function blank(sheet: string, range: string): Issue {
  return issue('cell-blank', {}, { file: 'a.xlsx', sheet, range })
}

function valuesOf(sheets: readonly Sheet[]): readonly string[] {
  return sheets
    .filter(({ name }) => name !== RESULTS)
    .flatMap((sheet) =>
      [...sheet.rows()].flatMap(({ cells }) =>
        cells.map(({ address, text, kind }) => `${sheet.name}!${address} ${kind} ${text}`),
      ),
    )
}

function parts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
}

function changed(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = parts(before)
  return [...parts(after)]
    .filter(([path, text]) => old.get(path) !== text)
    .map(([path]) => path)
    .sort()
}

/** Fill colour of a cell, through its look. */
function fillOf(bytes: Uint8Array, sheet: string, address: string): string | null {
  const all = parts(bytes)
  const styles = all.get('xl/styles.xml') ?? ''
  const style = Number(new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(all.get(sheet) ?? '')?.[1] ?? 0)
  const xfs = styles.slice(styles.indexOf('<cellXfs')).match(/<xf [^>]*>/g) ?? []
  const fills = styles.match(/<fill>.*?<\/fill>|<fill\/>/g) ?? []
  const fill = Number(/fillId="(\d+)"/.exec(xfs[style] ?? '')?.[1] ?? 0)
  return /rgb="FF([0-9A-F]{6})"/.exec(fills[fill] ?? '')?.[1] ?? null
}

test('a template comes back with coloured cells, notes and a sheet of results; no value is touched', () => {
  const form = [...library.forms.values()].find(({ code }) => code === 'commune-monthly')
  if (!form) throw new Error('no form')
  const before = writeWorkbook(templateWorkbook(optionsFor(form)))
  const sheet = readSheets(before, { name: 'a.xlsx' }).sheets[0]?.name ?? ''
  const findings = [
    blank(sheet, 'E14:E15'),
    issue('number-ambiguous', { value: '1.234', readings: ['1234', '1.234'] }, { sheet, range: 'E20' }),
  ]
  const after = markWorkbook(before, findings)
  const { sheets, issues } = readSheets(after, { name: 'a.xlsx' })
  expect(issues).toEqual([])
  expect(sheets.at(-1)?.name).toBe(RESULTS)
  expect(valuesOf(sheets)).toEqual(valuesOf(readSheets(before, { name: 'a.xlsx' }).sheets))
  for (const address of ['E14', 'E15', 'E20']) expect(fillOf(after, 'xl/worksheets/sheet1.xml', address)).toBe('FFC7CE')
  expect(fillOf(after, 'xl/worksheets/sheet1.xml', 'E17')).toBe('FFFBE6')
  const results = parts(after).get('xl/worksheets/sheet6.xml') ?? ''
  expect(results).toContain(`<hyperlink ref="C4" location="'${sheet}'!E14:E15" display="E14:E15"/>`)
  expect(results).toContain('2 lỗi · 0 cảnh báo · 0 ghi chú')
  expect(changed(before, after)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet6.xml',
  ])
  expect(markWorkbook(before, findings)).toEqual(after)
})

test('the sheet of results lists errors first, each kind by place, in rows high enough for their text', () => {
  const form = [...library.forms.values()].find(({ code }) => code === 'commune-monthly')
  if (!form) throw new Error('no form')
  const before = writeWorkbook(templateWorkbook(optionsFor(form)))
  const sheet = readSheets(before, { name: 'a.xlsx' }).sheets[0]?.name ?? ''
  const long = 'một lời giải thích dài '.repeat(20)
  const after = markWorkbook(before, [
    issue('text-decomposed', { value: 'a' }, { sheet, range: 'A1' }),
    issue('row-hidden', {}, { sheet, row: 15 }),
    issue('column-hidden', { column: 'E' }, { sheet, column: 'E' }),
    blank(sheet, 'E14'),
    issue('number-invalid', { value: long }, { sheet, range: 'E20' }),
    issue('report-late', { form: 'x', period: 'y', due: 'z', received: 'w', days: 1 }, { file: 'a.xlsx' }),
  ])
  const results = readSheets(after, { name: 'a.xlsx' }).sheets.at(-1)
  const lines = [4, 5, 6, 7, 8, 9].map((row) => [1, 3].map((column) => results?.cell(row, column).text))
  expect(lines).toEqual([
    ['Lỗi', 'E14'],
    ['Lỗi', 'E20'],
    ['Cảnh báo', '15:15'],
    ['Cảnh báo', 'E:E'],
    ['Cảnh báo', ''],
    ['Ghi chú', 'A1'],
  ])
  const xml = parts(after).get('xl/worksheets/sheet6.xml') ?? ''
  const links = [...xml.matchAll(/<hyperlink ref="(\w+)" location="([^"]+)"/g)].map(([, at, place]) => [at, place])
  expect(links).toEqual(
    [
      ['C4', 'E14'],
      ['C5', 'E20'],
      ['C6', '15:15'],
      ['C7', 'E:E'],
      ['C9', 'A1'],
    ].map(([at, cells]) => [at, `'${sheet}'!${cells}`]),
  )
  const heights = [...xml.matchAll(/<row r="(\d+)" ht="(\d+)" customHeight="1">/g)].map(([, row, ht]) => [
    row,
    Number(ht),
  ])
  // Twenty times twenty-three letters, most of them a digit wide, in a column of 62: seven lines and a half at least.
  expect(heights.find(([row]) => row === '5')?.[1]).toBeGreaterThanOrEqual(7 * 14.5)
  expect(heights.find(([row]) => row === '4')?.[1]).toBeLessThan(4 * 14.5)
  expect(xml).toContain('<autoFilter ref="A3:F9"/>')
  expect(xml).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>')
  expect(xml).toContain('fitToWidth="1" fitToHeight="0"')
  expect(fillOf(after, 'xl/worksheets/sheet6.xml', 'A4')).toBe('FFC7CE')
  expect(fillOf(after, 'xl/worksheets/sheet6.xml', 'A6')).toBe('FFEB9C')
  for (const name of [
    `<definedName name="_xlnm.Print_Titles" localSheetId="5">'${RESULTS}'!$3:$3</definedName>`,
    `<definedName name="_xlnm._FilterDatabase" localSheetId="5" hidden="1">'${RESULTS}'!$A$3:$F$9</definedName>`,
  ])
    expect(parts(after).get('xl/workbook.xml')).toContain(name)
})

test('marking what was marked puts the new results in place of the old ones', () => {
  const form = [...library.forms.values()][0]
  if (!form) throw new Error('no form')
  const sent = writeWorkbook(templateWorkbook(optionsFor(form)))
  const sheet = readSheets(sent, { name: 'a.xlsx' }).sheets[0]?.name ?? ''
  const once = markWorkbook(sent, [blank(sheet, 'C20'), blank(sheet, 'D20')])
  const again = markWorkbook(once, [blank(sheet, 'C21')])
  expect(
    parts(again)
      .get('xl/workbook.xml')
      ?.match(/_xlnm\.Print_Titles" localSheetId="5"/g),
  ).toHaveLength(1)
  expect(
    parts(again)
      .get('xl/workbook.xml')
      ?.match(/_xlnm\._FilterDatabase"[^<]*/g),
  ).toEqual([`_xlnm._FilterDatabase" localSheetId="5" hidden="1">'${RESULTS}'!$A$3:$F$4`])
  const twice = readSheets(again, { name: 'a.xlsx' }).sheets
  expect(twice.filter(({ name }) => name === RESULTS)).toHaveLength(1)
  expect(twice.at(-1)?.cell(4, 3).text).toBe('C21')
})

test('a workbook of another program, without notes, gets cells and rows that were not there', async () => {
  const before = await writeXlsx({ sheets: [{ name: "Biểu 'A' & B", rows: [['a', null, 3], [null], ['=1+1', 'x']] }] })
  const sheet = "Biểu 'A' & B"
  const after = markWorkbook(before, [blank(sheet, 'B1'), blank(sheet, 'D7'), blank(sheet, 'A3')])
  const { sheets, issues } = readSheets(after, { name: 'a.xlsx' })
  expect(issues).toEqual([])
  expect(valuesOf(sheets)).toEqual(valuesOf(readSheets(before, { name: 'a.xlsx' }).sheets))
  for (const address of ['B1', 'D7', 'A3']) expect(fillOf(after, 'xl/worksheets/sheet1.xml', address)).toBe('FFC7CE')
  expect(parts(after).get('xl/worksheets/sheet1.xml')).toContain('legacyDrawing')
  expect(parts(after).get('xl/worksheets/sheet2.xml')).toContain(`location="'Biểu ''A'' &amp; B'!B1"`)
})

test('a note that a cell already has stays, and the finding stands below it', () => {
  const form = [...library.forms.values()][0]
  if (!form) throw new Error('no form')
  const before = writeWorkbook(templateWorkbook(optionsFor(form)))
  const sheet = readSheets(before, { name: 'a.xlsx' }).sheets[0]?.name ?? ''
  const held = parts(before).get('xl/comments1.xml') ?? ''
  const comments = parts(markWorkbook(before, [blank(sheet, 'A1')])).get('xl/comments1.xml') ?? ''
  expect(comments.match(/<comment ref="A1"/g)).toHaveLength(1)
  expect(comments.match(/<comment /g)).toHaveLength(held.match(/<comment /g)?.length ?? 0)
  expect(comments).toContain('Ô bắt buộc chưa nhập')
})

test('elements with a prefix, cells without address and rows without number are found by counting', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const made = zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
        '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:r="${office}"><x:sheets><x:sheet name="S" sheetId="7" r:id="q"/></x:sheets></x:workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="q" Type="${office}/worksheet" Target="worksheets/s.xml"/></Relationships>`,
        'xl/worksheets/s.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      }).map(([path, xml]) => [path, strToU8(xml)]),
    ),
  )
  const after = markWorkbook(made, [blank('S', 'B1')])
  expect(readSheets(after, { name: 'a.xlsx' }).issues).toEqual([])
  const sheet = parts(after).get('xl/worksheets/s.xml') ?? ''
  expect(sheet).toMatch(/<x:c><x:v>1<\/x:v><\/x:c><x:c s="1"><x:v>2<\/x:v><\/x:c>/)
  expect(sheet).toContain('<x:legacyDrawing ')
  expect(parts(after).get('xl/workbook.xml')).toContain(
    '</x:sheets><x:definedNames><x:definedName name="_xlnm.Print_Titles"',
  )
})

test('of ten thousand findings in one sheet the first 2,000 cells are marked', () => {
  const form = [...library.forms.values()][0]
  if (!form) throw new Error('no form')
  const before = writeWorkbook(templateWorkbook(optionsFor(form)))
  const sheet = readSheets(before, { name: 'a.xlsx' }).sheets[0]?.name ?? ''
  const findings = Array.from({ length: 10_000 }, (_, at) => blank(sheet, `A${at + 1}`))
  const comments =
    [...parts(markWorkbook(before, findings))].find(([path]) => path.startsWith('xl/comments'))?.[1] ?? ''
  const marked = [...comments.matchAll(/<comment ref="([A-Z]+[0-9]+)"/g)].map(([, ref]) => ref)
  expect(new Set(marked)).toEqual(new Set(findings.slice(0, 2000).map(({ place }) => place?.range)))
})
