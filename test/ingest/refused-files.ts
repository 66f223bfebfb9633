import { Buffer } from 'node:buffer'
import {
  type ReadSheetsOptions,
  readSheets,
  type SheetsReading,
} from '../../packages/indicators/src/ingest/read-sheets.ts'
import { data, makeWorkbook, workbookParts } from './make-workbook.ts'
import { makeZip } from './make-zip.ts'

const ONE = data('<row r="1"><c r="A1"><v>1</v></c></row>')
const parts = workbookParts({ sheet: ONE })
/** The workbook that the others are made from. */
export const honest = makeWorkbook({ sheet: ONE })
const MEBIBYTE = 1_048_576

/** Reads a file of some name. */
export function read(
  bytes: Uint8Array | string,
  name = 'bieu.xlsx',
  options: Partial<ReadSheetsOptions> = {},
): SheetsReading {
  return readSheets(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { name, ...options })
}

/** The codes of a reading. */
export const codes = ({ issues }: SheetsReading): readonly string[] => issues.map(({ code }) => code)

/** A compound file whose directory names the streams given, laid out as such files are. */
function compound(...streams: readonly string[]): Buffer {
  const entries = ['Root Entry', ...streams].map((name) => {
    const entry = Buffer.alloc(128)
    entry.write(name, 0, 'utf16le')
    entry.writeUInt16LE((name.length + 1) * 2, 64)
    return entry
  })
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), ...entries])
}

function part(name: string, text: string | Uint8Array, more: object = {}) {
  return { name, text, ...more }
}

/** A workbook with one of its parts replaced. */
function with_(name: string, text: string | Uint8Array, more: object = {}): Buffer {
  return makeZip(parts.map((old) => (old.name === name ? part(name, text, more) : old)))
}

const sheetPart = 'xl/worksheets/sheet1.xml'
const sheetText = parts.find(({ name }) => name === sheetPart)?.text as string

/** What is wrong, its code, the bytes, the name of the file, and how it is read. */
type Refused = readonly [string, string, Uint8Array | string, string?, Partial<ReadSheetsOptions>?]

/** Files that cannot be read whole, each with the one finding that refuses it; the honest workbook is what passes. */
export const refused: readonly Refused[] = [
  ['nothing at all', 'file-empty', ''],
  ['a workbook with a password', 'file-encrypted', compound('EncryptionInfo', 'EncryptedPackage')],
  ['a zip file with a password', 'file-encrypted', makeZip(parts.map((old) => ({ ...old, flags: 1 })))],
  ['an old workbook under a new name', 'file-is-xls', compound('Workbook')],
  ['a still older workbook', 'file-is-xls', compound('Book')],
  ['a text document', 'file-type-wrong', compound('WordDocument')],
  [
    'a web page that calls itself a workbook',
    'file-type-wrong',
    '<html><table><tr><td>1</td></tr></table></html>',
    'bieu.xls',
  ],
  ['a PDF', 'file-type-wrong', '%PDF-1.7\n', 'bieu.csv'],
  ['text under the name of a workbook', 'file-damaged', 'a,b\n1,2\n'],
  ['a kind nobody knows', 'file-type-wrong', 'a,b\n1,2\n', 'bieu.dat'],
  ['a zip file cut in the middle', 'file-damaged', honest.subarray(0, honest.length >> 1)],
  ['a zip file that lacks its last byte', 'file-damaged', honest.subarray(0, honest.length - 1)],
  ['a zip file without workbook', 'file-damaged', makeZip([part('hello.txt', 'hello')])],
  ['a workbook without its sheet', 'file-damaged', makeZip(parts.filter(({ name }) => name !== sheetPart))],
  ['a part with one letter changed', 'file-damaged', with_(sheetPart, sheetText.replace('<v>1', '<v>2'), { crc: 1 })],
  ['a part larger than it says', 'file-damaged', with_(sheetPart, sheetText, { unpackedBytes: 10 })],
  ['a part smaller than it says', 'file-damaged', with_(sheetPart, sheetText, { unpackedBytes: 100_000 })],
  [
    'a part under another name before its bytes',
    'file-damaged',
    with_(sheetPart, sheetText, { localName: sheetPart.replace('1', '2') }),
  ],
  ['the same part twice', 'file-part-twice', makeZip([...parts, part(sheetPart, sheetText)])],
  [
    'the same part twice in other letters',
    'file-part-twice',
    makeZip([...parts, part(sheetPart.toUpperCase(), sheetText)]),
  ],
  ['a name that leads out of the file', 'file-part-escapes', makeZip([...parts, part('../../etc/passwd', 'x')])],
  ['a name from the root', 'file-part-escapes', makeZip([...parts, part('/etc/passwd', 'x')])],
  ['a name with a drive', 'file-part-escapes', makeZip([...parts, part('C:\\x', 'x')])],
  ['a zip bomb', 'file-packed-too-tightly', with_(sheetPart, `${sheetText}${' '.repeat(20 * MEBIBYTE)}`)],
  [
    'a zip bomb that says it is small',
    'file-damaged',
    with_(sheetPart, `${sheetText}${' '.repeat(20 * MEBIBYTE)}`, { unpackedBytes: 1000 }),
  ],
  [
    'more unpacked bytes than allowed',
    'file-unpacks-too-large',
    with_(sheetPart, `${sheetText}${' '.repeat(100)}`),
    'bieu.xlsx',
    { limits: { unpackedBytes: 500 } },
  ],
  ['a file larger than allowed', 'file-too-large', honest, 'bieu.xlsx', { limits: { fileBytes: 100 } }],
  ['more parts than allowed', 'file-parts-too-many', honest, 'bieu.xlsx', { limits: { parts: 3 } }],
  [
    'a document type',
    'file-markup-forbidden',
    with_(sheetPart, sheetText.replace('?>', '?><!DOCTYPE worksheet [<!ENTITY a "1">]>')),
  ],
  ['an entity of its own', 'file-markup-forbidden', makeWorkbook({ sheet: inline('&lol;') })],
  [
    'an external entity in the shared texts',
    'file-markup-forbidden',
    makeWorkbook({ sheet: ONE, sharedStrings: '<si><t>&xxe;</t></si>' }),
  ],
  ['elements that cross', 'file-damaged', makeWorkbook({ sheet: '<sheetData><row></sheetData></row>' })],
  ['a sheet that stops', 'file-damaged', with_(sheetPart, sheetText.slice(0, -20))],
  ['a zero byte in a sheet', 'file-damaged', makeWorkbook({ sheet: inline('a\0b') })],
  [
    'bytes that are not UTF-8',
    'file-damaged',
    with_(sheetPart, Buffer.from(sheetText.replace('<v>1</v>', '<v>\xff</v>'), 'latin1')),
  ],
  ['a sheet in UTF-16', 'file-damaged', with_(sheetPart, Buffer.from(`\ufeff${sheetText}`, 'utf16le'))],
  ['rows out of order', 'file-damaged', makeWorkbook({ sheet: data('<row r="2"/><row r="1"/>') })],
  ['two cells in one place', 'file-damaged', makeWorkbook({ sheet: data('<row r="1"><c r="A1"/><c r="A1"/></row>') })],
  ['a cell in another row', 'file-damaged', makeWorkbook({ sheet: data('<row r="1"><c r="A2"><v>1</v></c></row>') })],
  ['a number that is none', 'file-damaged', makeWorkbook({ sheet: data('<row r="1"><c r="A1"><v>1,5</v></c></row>') })],
  [
    'a shared text that is not there',
    'file-damaged',
    makeWorkbook({ sheet: data('<row r="1"><c r="A1" t="s"><v>7</v></c></row>') }),
  ],
  [
    '20,000 columns',
    'columns-too-many',
    makeWorkbook({ sheet: data(`<row r="1">${'<c><v>1</v></c>'.repeat(20_000)}</row>`) }),
  ],
  ['a row beyond the last', 'rows-too-many', makeWorkbook({ sheet: data('<row r="1048577"><c><v>1</v></c></row>') })],
  ['a cell of a megabyte', 'cell-too-long', makeWorkbook({ sheet: inline(letters(1_000_000)) })],
  ['a cell of six megabytes', 'file-damaged', makeWorkbook({ sheet: inline(letters(6_000_000)) })],
  [
    'a shared text of a megabyte',
    'cell-too-long',
    makeWorkbook({ sheet: ONE, sharedStrings: `<si><t>${letters(1_000_000)}</t></si>` }),
  ],
  ['more cells than allowed', 'cells-too-many', 'a,b\n1,2\n', 'a.csv', { limits: { cells: 3 } }],
  ['more sheets than allowed', 'sheets-too-many', honest, 'bieu.xlsx', { limits: { sheets: 0 } }],
  ['a workbook of blank rows only', 'file-empty', makeWorkbook({ sheet: data(blankRows(1_048_576)) })],
  [
    'a sheet whose dimension lies',
    'file-empty',
    makeWorkbook({ sheet: `<dimension ref="A1:XFD1048576"/>${data('')}` }),
  ],
  ['a quote that is never closed', 'quote-open', 'a,b\n"1,2\n3,4\n', 'a.csv'],
  ['a zero byte in a CSV', 'encoding-invalid', 'a,b\n1,\x002\n', 'a.csv'],
  ['UTF-16 without mark', 'encoding-invalid', Buffer.from('a,b\n1,2\n', 'utf16le'), 'a.csv'],
  ['half a UTF-16 unit', 'encoding-invalid', Buffer.from('\ufeffa,b\n', 'utf16le').subarray(0, 9), 'a.csv'],
  ['half a UTF-16 pair', 'encoding-invalid', Buffer.from('\ufeffa\ud800,b\n', 'utf16le'), 'a.csv'],
  ['Latin-1', 'encoding-invalid', Buffer.from('a,é\n', 'latin1'), 'a.csv'],
  ['20,000 columns of a CSV', 'columns-too-many', `${'a,'.repeat(20_000)}a\n`, 'a.csv'],
  ['a cell of a megabyte in a CSV', 'cell-too-long', `a,b\n${letters(1_000_000)},1\n`, 'a.csv'],
  ['a separator that may be two', 'separator-unclear', 'a;b,c\n1;2,3\n', 'a.csv'],
  ['JSON that stops', 'json-malformed', '[{"a":1}', 'a.json'],
  ['JSON of no records', 'json-malformed', '42', 'a.json'],
  ['JSON a thousand levels deep', 'json-malformed', '['.repeat(1000), 'a.json'],
  ['a broken line of ndjson', 'json-malformed', '{"a":1}\n{"a":\n', 'a.ndjson'],
  ['JSON without records', 'file-empty', '[]', 'a.json'],
  [
    'a file that takes too long',
    'reading-too-slow',
    honest,
    'bieu.xlsx',
    { clock: twoSecondsEach(), limits: { seconds: 1 } },
  ],
]

function inline(text: string): string {
  return data(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`)
}

/** Letters that hardly pack, so that length alone is what is refused. */
function letters(count: number): string {
  let state = 1
  let text = ''
  for (let at = 0; at < count; at += 8) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    text += state.toString(36).padStart(8, 'z')
  }
  return text.slice(0, count)
}

/** Rows without cells. */
export function blankRows(count: number): string {
  return Array.from({ length: count }, (_, at) => `<row r="${at + 1}"/>`).join('')
}

/** A clock on which two seconds pass between two looks. */
function twoSecondsEach(): () => number {
  let now = 0
  return () => {
    now += 2000
    return now
  }
}
