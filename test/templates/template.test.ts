import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { cellAddress } from '../../packages/indicators/src/base/cell-address.ts'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import { readIdentity } from '../../packages/indicators/src/model/form-identity.ts'
import { formLayout, IDENTITY_SHEET, layoutText } from '../../packages/indicators/src/model/form-layout.ts'
import { templateWorkbook } from '../../packages/indicators/src/report/template.ts'
import type { TemplateOptions } from '../../packages/indicators/src/report/template-options.ts'
import { writeWorkbook } from '../../packages/indicators/src/report/workbook.ts'
import { catalog, library, optionsFor, sha256 } from './template-world.ts'

const forms = [...library.forms.values()].map((form) => [form.id, form] as const)

function form(code: string) {
  const found = [...library.forms.values()].find((each) => each.code === code)
  if (!found) throw new Error(`no form ${code}`)
  return found
}

function write(options: TemplateOptions): Uint8Array {
  return writeWorkbook(templateWorkbook(options))
}

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())
}

test.each(forms)('%s: the same bytes each time, whatever the hour and the zone', (_, each) => {
  const zone = process.env.TZ
  const first = write(optionsFor(each))
  process.env.TZ = 'Pacific/Kiritimati'
  const second = write(optionsFor(each))
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(sha256(second)).toBe(sha256(first))
})

test.each(forms)('%s: the hidden sheet says what it is, and the head that it is a sample', (_, each) => {
  const options = optionsFor(each)
  const { sheets, names } = readSheets(write(options), { name: 'a.xlsx' })
  const hidden = sheets.find(({ name }) => name === IDENTITY_SHEET)
  expect(hidden?.head.isHidden).toBe(true)
  const pairs = [...(hidden?.rows() ?? [])].map(({ cells }) => [cells[0]?.text ?? '', cells[1]?.text ?? ''] as const)
  const layout = formLayout(each, { date: options.head.listDate, language: 'vi' })
  expect(readIdentity(pairs)).toEqual({
    ...{ schema: '1', form: each.code, version: each.version, language: 'vi', isSample: true },
    ...options.head,
    repeats: layout.repeats,
    layout: sha256(layoutText(layout)),
  })
  const sheet = sheets.find(({ name }) => name === layout.sheet)
  expect(sheet?.cell(4, 1).text).toMatch(/^SAMPLE/)
  expect(names.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['_xlnm.Print_Titles', 'form_data', 'list_covers']),
  )
})

test.each(forms)('%s: headings are locked, input is open, rules are within the limits of the format', (_, each) => {
  const bytes = write(optionsFor(each))
  const sheet = part(bytes, 'xl/worksheets/sheet1.xml')
  const styles = part(bytes, 'xl/styles.xml').split('<cellXfs')[1]?.split('<xf ').slice(1) ?? []
  const layout = formLayout(each, { date: '2025-07-01', language: 'vi' })
  const isOpen = (address: string): boolean => {
    const style = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1] ?? ''
    return styles[Number(style)]?.includes('locked="0"') ?? false
  }
  expect(sheet).toContain('<sheetProtection sheet="1"')
  expect(isOpen('A1')).toBe(false)
  expect(isOpen(`A${layout.indexRow}`)).toBe(false)
  const first = layout.columns.find(({ column }) => column.role === 'value')
  const line = layout.lines.find(({ row }) => row.kind !== 'heading')
  const at = `${cellAddress(line?.sheetRow ?? 0, first?.sheetColumn ?? 0)}`
  expect(isOpen(at), at).toBe(true)
  expect(sheet).toContain('state="frozen"')
  expect(sheet).toMatch(
    /<pageSetup paperSize="[89]" orientation="(landscape|portrait)" fitToWidth="1" fitToHeight="0"\/>/,
  )
  for (const [, formula = ''] of sheet.matchAll(/<formula1>(.*?)<\/formula1>/g))
    expect(formula.startsWith('=')).toBe(false)
  for (const [, text = ''] of sheet.matchAll(/ (?:prompt|error)="([^"]*)"/g))
    expect(text.length).toBeLessThanOrEqual(255)
  for (const [, text = ''] of sheet.matchAll(/ (?:promptTitle|errorTitle)="([^"]*)"/g))
    expect(text.length).toBeLessThanOrEqual(32)
})

test('numbers are shown by the locale of the reader, with the decimals of the figure', () => {
  const styles = part(write(optionsFor(form('commune-monthly'))), 'xl/styles.xml')
  expect(styles).toContain('formatCode="#,##0"')
  expect(styles).toContain('formatCode="#,##0.00"')
})

test('a ratio is a formula of its own cells', () => {
  const sheet = part(write(optionsFor(form('commune-monthly'))), 'xl/worksheets/sheet1.xml')
  // Heads take rows 10 and 11, the index row is 12, the first heading 13: DTC01 to DTC03 are rows 14 to 16; column 1 is D.
  const formula = /<c r="D16"[^>]*><f>(.*?)<\/f>/.exec(sheet)?.[1]?.replaceAll('&quot;', '"')
  expect(formula).toBe('IFERROR(IF(COUNT(D15,D14)=2,ROUND(D15/D14*100,2),""),"")')
})

test('a unit begun within the period is asked which days its figures are for', () => {
  const base = optionsFor(form('ii-06a-vpcp-kstt'))
  const [province] = catalog.history
    .list('2025-07-01', { level: 'province' })
    .filter(({ from }) => from === '2025-07-01')
  const head = {
    ...base.head,
    subject: province?.id ?? '',
    reporter: 'provincial-department',
    period: '2025-Q3',
    covers: null,
  }
  const bytes = write({ ...base, head })
  // Quarter III runs from 15 June, the province from 1 July.
  expect(part(bytes, 'xl/sharedStrings.xml')).toContain(
    '(Từ ngày 15/06/2025 đến ngày 14/09/2025; danh mục đơn vị ngày 01/07/2025)',
  )
  expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('<formula1>list_covers</formula1>')
  const quarter = { ...head, period: '2025-Q4' }
  expect(part(write({ ...base, head: quarter }), 'xl/worksheets/sheet1.xml')).not.toContain('list_covers')
})

test.each(forms)('%s: the foot of a page names the form, whatever letter or digit it begins with', (_, each) => {
  const foot =
    /<oddFooter>(.*?)<\/oddFooter>/.exec(part(write(optionsFor(each)), 'xl/worksheets/sheet1.xml'))?.[1] ?? ''
  const { period } = optionsFor(each).head
  // After the size comes a blank: `&8` and a digit would be another size.
  expect(foot).toMatch(/^&amp;L&amp;8 /)
  expect(foot).toContain(` · ${each.id} · ${period}&amp;R&amp;8 Trang &amp;P/&amp;N`)
})

test.each(forms)('%s: guidance says nothing twice, and nothing that the form does not have', (_, each) => {
  const { sheets } = readSheets(write(optionsFor(each)), { name: 'a.xlsx' })
  const lines = [...(sheets.find(({ name }) => name === 'Hướng dẫn')?.rows() ?? [])].flatMap(({ cells }) => cells)
  const texts = lines.map(({ text }) => text)
  expect(texts).toEqual([...new Set(texts)])
  const printed = JSON.stringify([each.columns, each.rows, each.defaults ?? {}])
  expect(texts.includes('x : ô không áp dụng.')).toBe(printed.includes('"notApplicable"'))
  expect(texts.includes('Ô tính sẵn, không nhập tay.')).toBe(printed.includes('"computed"'))
})

test.each([
  ['0601-n-bnv-tdkt', '01-2', 'Sở Nội vụ: Thành phố Hà Nội'],
  ['13a-btp-htqtct-ht', '00004-3', 'Ủy ban nhân dân cấp xã (Thành phố Hà Nội): Phường Ba Đình'],
  ['commune-monthly', '30352-2', 'Ủy ban nhân dân cấp xã (Tỉnh An Giang): Xã Phú Hữu'],
])('%s for %s names the type of a unit once', (code, subject, name) => {
  const options = optionsFor(form(code))
  const { sheets } = readSheets(write({ ...options, head: { ...options.head, subject } }), { name: 'a.xlsx' })
  const layout = formLayout(form(code), { date: '2025-07-01', language: 'vi' })
  const field = layout.fields.get('reporter')
  expect(sheets[0]?.cell(field?.fromRow ?? 0, field?.fromColumn ?? 0).text).toBe(name)
})
