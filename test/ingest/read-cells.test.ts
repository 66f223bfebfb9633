import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { readCodeCell } from '../../packages/indicators/src/ingest/code-cell.ts'
import { readDate } from '../../packages/indicators/src/ingest/date.ts'
import { readDateCell } from '../../packages/indicators/src/ingest/date-cell.ts'
import { decimalOf, pointed, withoutResidue } from '../../packages/indicators/src/ingest/decimal-text.ts'
import { legacyText } from '../../packages/indicators/src/ingest/legacy-font.ts'
import { readNumberCell } from '../../packages/indicators/src/ingest/number-cell.ts'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import { sdmxCodes, sdmxHeader } from '../../packages/indicators/src/ingest/sdmx-csv.ts'
import type { Cell, CellKind } from '../../packages/indicators/src/ingest/sheet.ts'

const place = { file: 'bieu.xlsx', sheet: 'Biểu 01', range: 'F12' }

function cell(kind: CellKind, text: string, date: string | null = null): Cell {
  const common = {
    address: 'F12',
    row: 12,
    column: 6,
    isFormula: false,
    format: 'General',
    font: null,
    isHidden: false,
  }
  return { ...common, kind, text, written: text, date }
}

/** A number as text, a mark as its name, a finding as its code. */
function numberOf(kind: CellKind, text: string, locale: 'vi' | 'en' | 'machine' | null): string {
  const read = readNumberCell(cell(kind, text), { locale, decimals: null, place })
  if (read.kind === 'number') return pointed(read.number)
  return read.kind === 'fault' ? read.finding.code : read.kind
}

test.each([
  ['1.234,5', '1234.5', 'number-other-locale', 'number-ambiguous', '1234.5'],
  ['1,234.5', 'number-other-locale', '1234.5', 'number-ambiguous', '1234.5'],
  ['1.234', '1234', '1.234', '1.234', 'number-ambiguous'],
  ['1.234.567', '1234567', 'number-other-locale', 'number-ambiguous', '1234567'],
  ['1 234', '1234', '1234', 'number-ambiguous', '1234'],
  ['0', '0', '0', '0', '0'],
  ['12', '12', '12', '12', '12'],
  ['-', 'nil', 'nil', 'nil', 'nil'],
  ['…', 'missing', 'missing', 'missing', 'missing'],
  ['...', 'missing', 'missing', 'missing', 'missing'],
  ['x', 'notApplicable', 'notApplicable', 'notApplicable', 'notApplicable'],
  [' ', 'blank', 'blank', 'blank', 'blank'],
  ['khoảng 12', 'number-invalid', 'number-invalid', 'number-invalid', 'number-invalid'],
])('the text %s is %s (vi), %s (en), %s (machine), %s when nothing is declared', (text, vi, en, machine, none) => {
  const got = (['vi', 'en', null] as const).map((locale) => numberOf('text', text, locale))
  expect(got).toEqual([vi, en, none])
  expect(['number-ambiguous', 'number-other-locale', machine]).toContain(numberOf('text', text, 'machine'))
})

test('an ambiguous number names both readings, and a declared locale remembers the other', () => {
  expect(readNumberCell(cell('text', '1.234'), { locale: null, decimals: null, place })).toEqual({
    kind: 'fault',
    finding: {
      code: 'number-ambiguous',
      severity: 'error',
      args: { value: '1.234', readings: ['1234', '1.234'] },
      place,
    },
  })
  expect(readNumberCell(cell('text', '1.234'), { locale: 'vi', decimals: null, place })).toMatchObject({
    other: ['1234', '1.234'],
  })
  expect(readNumberCell(cell('text', '12.345.678'), { locale: 'vi', decimals: null, place })).toMatchObject({
    other: null,
  })
})

test.each([
  ['blank', '', 'blank'],
  ['number', '1.1000000000000001', '1.1'],
  ['number', '123456789012345.67', '123456789012345.67'],
  ['number', '1E-3', '0.001'],
  ['number', '12345678901234567890', '12345678901234567890'],
  ['date', '45839', 'date-instead-of-number'],
  ['error', '#N/A', 'cell-error'],
  ['formula-without-value', '', 'formula-without-value'],
  ['boolean', 'TRUE', 'number-invalid'],
] as const)('a %s cell %s is read as %s', (kind, text, expected) => {
  expect(numberOf(kind, text, 'vi')).toBe(expected)
})

test('what binary arithmetic left behind goes only where decimals are declared', () => {
  const number = decimalOf('0.30000000000000004')
  expect(number && pointed(number)).toBe('0.30000000000000004')
  expect(number && pointed(withoutResidue(number, 1))).toBe('0.3')
  const real = decimalOf('0.35')
  expect(real && pointed(withoutResidue(real, 1))).toBe('0.35')
})

test.each([
  ['07/01/2025', '2025-01-07', '2025-07-01'],
  ['7/1/2025', ['2025-01-07', '2025-07-01'], ['2025-07-01', '2025-01-07']],
  ['7/7/2025', '2025-07-07', '2025-07-07'],
  ['15/7/2025', '2025-07-15', null],
  ['05/7/2025', '2025-07-05', '2025-05-07'],
  ['12/10/2025', '2025-10-12', '2025-12-10'],
  ['10/5/2025', ['2025-05-10', '2025-10-05'], ['2025-10-05', '2025-05-10']],
  ['29.02.2024', '2024-02-29', null],
  ['29/02/2025', null, null],
  ['01/07/25', null, null],
  ['2025-07-01', '2025-07-01', '2025-07-01'],
])('the day %s is %s in dmy and %s in mdy', (text, dmy, mdy) => {
  const got = (['dmy', 'mdy'] as const).map((order) => {
    const read = readDate(text, order)
    return read.kind === 'date' ? read.date : read.kind === 'ambiguous' ? read.readings : null
  })
  expect(got).toEqual([dmy, mdy])
})

test('a cell with a date is read without time zone; a bare number is no date, nor is 29 February 1900', () => {
  expect(readDateCell(cell('date', '45839', '2025-07-01'), 'dmy', place)).toEqual({ kind: 'date', date: '2025-07-01' })
  expect(readDateCell(cell('number', '45839'), 'dmy', place)).toMatchObject({ finding: { code: 'date-invalid' } })
  expect(readDateCell(cell('date', '60', null), 'dmy', place)).toMatchObject({ finding: { code: 'date-invalid' } })
  expect(readDateCell(cell('text', '7/1/2025'), 'dmy', place)).toMatchObject({ finding: { code: 'date-ambiguous' } })
  expect(readDateCell(cell('blank', ''), 'dmy', place)).toEqual({ kind: 'blank' })
})

test('a code is read digit for digit: zeros that a number lost are not put in', () => {
  expect(readCodeCell(cell('number', '1234'), place)).toEqual({ kind: 'code', code: '1234' })
  expect(readCodeCell(cell('text', ' 01234 '), place)).toEqual({ kind: 'code', code: '01234' })
  expect(readCodeCell(cell('text', 'H.01'), place)).toEqual({ kind: 'code', code: 'H.01' })
  expect(readCodeCell(cell('error', '#N/A'), place)).toMatchObject({ finding: { code: 'cell-error' } })
  expect(readCodeCell(cell('blank', ''), place)).toEqual({ kind: 'blank' })
})

test.each([
  ['Céng hßa x· héi chñ nghÜa ViÖt Nam', null, 'TCVN3', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', null, 'VNI', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['céng hßa', '.VnTimeH', 'TCVN3', 'CỘNG HÒA'],
  ['BAÙO CAÙO', 'VNI-Times', 'VNI', 'BÁO CÁO'],
  ['§¾k L¾k', null, 'TCVN3', 'Đắk Lắk'],
])('%s in the font %s is %s for %s', (text, font, encoding, converted) => {
  expect(legacyText(text, font)).toEqual({ encoding, converted })
})

test.each([
  'Cộng hòa',
  'Đắk Lắk',
  'Sài Gòn',
  'Müller',
  'Köln',
  'São Paulo',
  'N·m',
  '½',
  'm²',
  '10 µg',
  'Curaçao',
  '25 °C',
  'Ý Yên',
  'được',
  'Giải ngân vốn đầu tư công – hộ nghèo không tăng',
])('%s is no legacy text', (text) => {
  expect(legacyText(text, 'Arial')).toBeNull()
})

test('SDMX-CSV is told by its header, 1.0 and 2.0, with codes, names and lists', () => {
  const first = readSheets(Buffer.from('DATAFLOW,FREQ,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),A,2025,5\n'), {
    name: 'a.csv',
  }).sdmx
  expect(first).toMatchObject({
    version: '1.0',
    columns: [{ id: 'DATAFLOW' }, { id: 'FREQ' }, { id: 'TIME_PERIOD' }, { id: 'OBS_VALUE' }],
  })
  const second = sdmxHeader(['STRUCTURE[;]', 'STRUCTURE_ID', 'ACTION', 'REF_AREA: Reference area', 'NOTE[]'])
  expect(second).toMatchObject({ version: '2.0', listSeparator: ';' })
  const [, , , area, note] = second?.columns ?? []
  expect(area).toEqual({ column: 4, id: 'REF_AREA', label: 'Reference area', isList: false })
  expect(area && sdmxCodes('VN: Việt Nam', area, ';')).toEqual(['VN'])
  expect(note && sdmxCodes('a;b', note, ';')).toEqual(['a', 'b'])
  expect(sdmxHeader(['unit', 'period', 'value'])).toBeNull()
  expect(sdmxHeader(['STRUCTURE', 'NAME'])).toBeNull()
})
