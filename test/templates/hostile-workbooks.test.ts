import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Issue, issue } from '../../packages/indicators/src/base/issue.ts'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import type { CheckResult } from '../../packages/indicators/src/model/check-result.ts'
import { writeMarked } from '../../packages/indicators/src/node/write-check-files.ts'
import { markWorkbook } from '../../packages/indicators/src/report/mark-workbook.ts'
import { data, type MadeWorkbook, workbookParts } from '../ingest/make-workbook.ts'
import { type MadePart, makeZip } from '../ingest/make-zip.ts'

const FINDING = issue('cell-blank', {}, { file: 'a.xlsx', sheet: 'Biểu 01', range: 'A1' })
const ONE = data('<row r="1"><c r="A1"><v>1</v></c></row>')
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const IMAGE = 'xl/media/image1.png'
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>'

const book = (made: Partial<MadeWorkbook>, ...more: readonly MadePart[]): Buffer =>
  makeZip([...workbookParts({ sheet: ONE, ...made }), { name: '[Content_Types].xml', text: TYPES }, ...more])

/** Notes of the sheet: where they stand, and what is said there. */
const notes = (target: string): MadePart => ({
  name: 'xl/worksheets/_rels/sheet1.xml.rels',
  text: `<Relationships><Relationship Id="n" Type="${OFFICE}/comments" Target="${target}"/></Relationships>`,
})

const isRead = (bytes: Uint8Array): boolean => readSheets(bytes, { name: 'a.xlsx' }).kind === 'xlsx'

/** What is told of a workbook that was to be marked, and the files that were written. */
function marked(bytes: Uint8Array): readonly [readonly Issue[], readonly string[]] {
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-marked-'))
  const result = { findings: [{ issue: FINDING, count: 1 }], nameOf: () => null } as unknown as CheckResult
  const told = writeMarked(folder, [{ name: 'a.xlsx', bytes, sha256: '' }], result, 'vi')
  return [told, readdirSync(folder)]
}

test('a part that nobody reads is damaged: the workbook is not marked, and that is told', () => {
  const bytes = book({}, { name: IMAGE, text: 'x'.repeat(400) })
  bytes[bytes.indexOf(IMAGE) + IMAGE.length] = 0xff
  expect(isRead(bytes)).toBe(true)
  const [told, files] = marked(bytes)
  expect(told.map(({ code, place }) => [code, place])).toEqual([['file-damaged', { file: 'a.xlsx' }]])
  expect(files).toEqual([])
})

test.each([
  ['looks without fonts', book({ styles: '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>' })],
  ['looks without anything', book({ styles: '' })],
])('a workbook of %s is not marked, and that is told', (_, bytes) => {
  expect(isRead(bytes)).toBe(true)
  expect(marked(bytes)[0].map(({ code }) => code)).toEqual(['file-damaged'])
})

test.each([
  [
    'a note at a letter that there is not',
    '../comments1.xml',
    '<comments><commentList><comment ref="&#x110000;&#9999999;"><text/></comment></commentList></comments>',
  ],
  ['notes in a part named like a property of objects', '/constructor', ''],
  ['notes in a part that is not there', '../../../../etc/passwd', ''],
])('%s hinders no marking', (_, target, comments) => {
  const part = comments === '' ? [] : [{ name: 'xl/comments1.xml', text: comments }]
  const bytes = book({}, notes(target), ...part)
  expect(isRead(bytes)).toBe(true)
  expect(marked(bytes)).toEqual([[], ['a.marked.xlsx']])
})

test('a hundred thousand rows in a remark, none of them closed, are passed over', () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => `<row r="${at}">`).join('')
  const bytes = book({ sheet: ONE.replace('<row', `<!-- ${rows} --><row`) })
  const read = readSheets(markWorkbook(bytes, [FINDING]), { name: 'a.xlsx' })
  expect(read.sheets[0]?.cell(1, 1).text).toBe('1')
})
