import { describe, expect, test } from 'vitest'
import { type CheckOptions, checkFiles } from '../../packages/indicators/src/check-files.ts'
import type { Form } from '../../packages/indicators/src/generated/types.ts'
import { formLayout, type HeadField, IDENTITY_SHEET } from '../../packages/indicators/src/model/form-layout.ts'
import { templateWorkbook } from '../../packages/indicators/src/report/template.ts'
import type { TemplateOptions } from '../../packages/indicators/src/report/template-options.ts'
import { writeWorkbook } from '../../packages/indicators/src/report/workbook.ts'
import type { CellContent, Workbook, WorkbookCell } from '../../packages/indicators/src/report/workbook-model.ts'
import { catalog, library, optionsFor, sha256 } from '../templates/template-world.ts'

const world = { ...catalog, ...library }
const forms = [...library.forms.values()]
const named = (code: string): Form => {
  const form = forms.find((each) => each.code === code)
  if (!form) throw new Error(`expected a form ${code}`)
  return form
}

type Content = string | number | null
type Sheet = Workbook['sheets'][number]

function contentOf(written: Content): Pick<WorkbookCell, 'content'> {
  if (written === null) return {}
  const content: CellContent =
    typeof written === 'number' ? { kind: 'number', number: String(written) } : { kind: 'text', text: written }
  return { content }
}

function addressed(address: string): { readonly row: number; readonly column: number } {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? []
  return { row: Number(row), column: letter.charCodeAt(0) - 64 }
}

function withCells(sheet: Sheet, cells: Readonly<Record<string, Content>>): Sheet {
  const made = Object.entries(cells).map(([address, written]) => ({
    ...addressed(address),
    ...contentOf(written),
    look: {},
  }))
  const isMade = ({ row, column }: WorkbookCell): boolean =>
    made.some((each) => each.row === row && each.column === column)
  return { ...sheet, cells: [...sheet.cells.filter((cell) => !isMade(cell)), ...made] }
}

/** A template with some cells of its first sheet written over, and some values of its hidden sheet. */
function template(
  options: TemplateOptions,
  cells: Readonly<Record<string, Content>> = {},
  hidden: Readonly<Record<string, string>> = {},
): Uint8Array {
  const made = templateWorkbook(options)
  const sheets = made.sheets.map((sheet, at) => {
    if (at === 0) return withCells(sheet, cells)
    if (sheet.name !== IDENTITY_SHEET) return sheet
    const over = sheet.cells.flatMap(({ row, column, content }) =>
      column === 1 && content?.kind === 'text' && hidden[content.text] !== undefined
        ? [[`B${row}`, hidden[content.text] as string]]
        : [],
    )
    return withCells(sheet, Object.fromEntries(over))
  })
  return writeWorkbook({ ...made, sheets })
}

/** Findings that say that a form contradicts itself, as `code place`. */
function contradictions(bytes: Uint8Array, declared: Partial<CheckOptions> = {}): readonly string[] {
  const { findings } = checkFiles([{ name: 'a.xlsx', bytes, sha256: sha256(bytes) }], { world, ...declared })
  return findings.flatMap(({ issue: { code, place } }) =>
    /^(template|figure|period|form|field|unit|declared|row)-/.test(code)
      ? [`${code} ${place?.range ?? ''}`.trim()]
      : [],
  )
}

function argsOf(bytes: Uint8Array, code: string): unknown {
  const { findings } = checkFiles([{ name: 'a.xlsx', bytes, sha256: sha256(bytes) }], { world })
  return findings.find(({ issue }) => issue.code === code)?.issue.args
}

const emulation = optionsFor(named('0601-n-bnv-tdkt'))
const civil = optionsFor(named('13a-btp-htqtct-ht'))
const procedures = optionsFor(named('ii-06a-vpcp-kstt'))

const at = ({ form, head, language }: TemplateOptions, field: HeadField): string => {
  const range = formLayout(form, { date: head.listDate, language }).fields.get(field)
  return `${String.fromCharCode(64 + (range?.fromColumn ?? 0))}${range?.fromRow}`
}

test.each(forms.flatMap((form) => (['vi', 'en'] as const).map((language) => [form.id, language, form] as const)))(
  'a template of %s in %s does not contradict itself',
  (_, language, form) => {
    expect(contradictions(template(optionsFor(form, { language })))).toEqual([])
    const estimate = optionsFor(form, { language })
    expect(contradictions(template({ ...estimate, head: { ...estimate.head, edition: 'estimate' } }))).toEqual([])
  },
)

// Emulation movements: headings in rows 10 and 11, numbers in row 12, columns A, B, 1 to 4 in A to F.
describe('headings', () => {
  test('swapped over their numbers they are told, both what is missing and what stands there', () => {
    const bytes = template(emulation, { D11: 'Bộ, tỉnh', E11: 'Trung ương' })
    expect(contradictions(bytes)).toEqual(['template-changed D11'])
    expect(argsOf(bytes, 'template-changed')).toEqual({
      missing: ['Trung ương (2)', 'Bộ, tỉnh (3)'],
      extra: ['Bộ, tỉnh (D11)', 'Trung ương (E11)'],
    })
  })

  test('with their numbers they may be moved', () => {
    expect(contradictions(template(emulation, { D11: 'Bộ, tỉnh', E11: 'Trung ương', D12: '3', E12: '2' }))).toEqual([])
  })

  test('renamed, removed, put in: each is told by its cell', () => {
    expect(argsOf(template(emulation, { F11: 'Doanh nghiệp' }), 'template-changed')).toEqual({
      missing: ['Cơ quan, đơn vị (4)'],
      extra: ['Doanh nghiệp (F11)'],
    })
    expect(argsOf(template(emulation, { B10: null, G10: 'Ghi chú 2' }), 'template-changed')).toEqual({
      missing: ['Mã số (B)'],
      extra: ['Ghi chú 2 (G10)'],
    })
    expect(contradictions(template(emulation, { B10: null }))).toEqual(['template-changed B10'])
    expect(contradictions(template(emulation, { G11: 'Ghi chú 2' }))).toEqual(['template-changed G11'])
  })

  test('are compared without case, blanks and the way of composing letters, in either language', () => {
    expect(contradictions(template(emulation, { C10: 'TỔNG   SỐ'.normalize('NFD'), D11: 'central' }))).toEqual([])
  })

  test('of which there are none: the row of numbers is the place', () => {
    const rows = ['A,B,1=(2+3+4),2,3,4', ',01,6,1,2,3'].join('\n')
    const { subject: unit, listDate, period } = emulation.head
    const bytes = new TextEncoder().encode(rows)
    const { findings } = checkFiles([{ name: 'a.csv', bytes, sha256: sha256(bytes) }], {
      ...{ world, form: '0601-n-bnv-tdkt', unit, listDate, period },
    })
    expect(findings.map(({ issue: { code, place } }) => `${code} ${place?.range}`)).toContain('template-changed A1')
  })

  test('of groups count too: swapped over columns of equal names they would turn the figures', () => {
    // Marriages and deaths both open with columns of totals: only the heading above tells them apart.
    const layout = formLayout(civil.form, { date: civil.head.listDate, language: 'vi' })
    const place = (heading: string): string => {
      const { range } = layout.heads.find(({ node }) => node.heading.vi === heading) ?? {}
      return `${String.fromCharCode(64 + (range?.fromColumn ?? 0))}${range?.fromRow}`
    }
    const [births, deaths] = [place('Đăng ký khai sinh mới'), place('Đăng ký khai tử mới')]
    const bytes = template(civil, { [births]: 'Đăng ký khai tử mới', [deaths]: 'Đăng ký khai sinh mới' })
    expect(contradictions(bytes)).toEqual([`template-changed ${births}`])
    expect(argsOf(bytes, 'template-changed')).toEqual({
      missing: ['Đăng ký khai sinh mới', 'Đăng ký khai tử mới'],
      extra: [`Đăng ký khai tử mới (${births})`, `Đăng ký khai sinh mới (${deaths})`],
    })
  })
})

describe('title, period and days above the table', () => {
  test.each([
    ['period', 'Quý III năm 2025', 'Quý IV năm 2025'],
    ['period', 'Quarter III of 2025', 'Quý IV năm 2025'],
    ['period', 'QUÝ 3/2025', 'Quý IV năm 2025'],
    ['period', 'Năm 2025', 'Quý IV năm 2025'],
    ['period', 'Quý cuối năm', 'Quý IV năm 2025'],
    ['period', 'Quý IV năm 2025 (số sơ bộ)', 'Quý IV năm 2025'],
    [
      'fromTo',
      'Từ ngày 15/06/2025 đến ngày 14/09/2025',
      '(Từ ngày 15/09/2025 đến ngày 14/12/2025; danh mục đơn vị ngày 01/07/2025)',
    ],
    ['title', 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH QUÝ III NĂM 2025', 'Quý IV năm 2025'],
  ] as const)('%s %s is not that of the hidden sheet', (field, value, expected) => {
    const bytes = template(procedures, { [at(procedures, field)]: value })
    expect(contradictions(bytes)).toEqual([`period-differs-from-template ${at(procedures, field)}`])
    expect(argsOf(bytes, 'period-differs-from-template')).toEqual({ value, expected })
  })

  test.each([
    ['period', 'Quý 4 năm 2025'],
    ['period', 'Kỳ báo cáo: quý IV/2025'],
    ['period', ''],
    ['title', 'Tình hình, kết quả giải quyết thủ tục hành chính quý IV năm 2025'],
    ['instrument', 'Thông tư ngày 21 tháng 10 năm 2020'],
    ['receivedOn', 'Tháng này nhận trước ngày 20'],
  ] as const)('%s %s says the same, or nothing of the time', (field, text) => {
    expect(contradictions(template(procedures, { [at(procedures, field)]: text || null }))).toEqual([])
  })

  test('a hidden sheet of last quarter under the head of this one is told as well', () => {
    expect(contradictions(template(procedures, {}, { period: '2025-Q3' }))).toEqual(
      ['period', 'fromTo'].map((field) => `period-differs-from-template ${at(procedures, field as HeadField)}`),
    )
  })

  test.each([
    ['title', 'Tiến độ các nhiệm vụ sắp xếp đơn vị hành chính'],
    ['number', 'Biểu số: 13a/BTP/HTQTCT/HT'],
  ] as const)('%s %s is of another form', (field, value) => {
    const bytes = template(procedures, { [at(procedures, field)]: value })
    expect(contradictions(bytes)).toEqual([`form-differs-from-template ${at(procedures, field)}`])
    const expected = field === 'title' ? 'Tình hình, kết quả giải quyết thủ tục hành chính' : 'II.06a/VPCP/KSTT'
    expect(argsOf(bytes, 'form-differs-from-template')).toEqual({ value, expected })
  })
})

test('without a hidden sheet the head must say what was declared', () => {
  const made = templateWorkbook(procedures)
  const bytes = writeWorkbook({ ...made, sheets: made.sheets.filter(({ name }) => name !== IDENTITY_SHEET) })
  const { subject: unit, listDate } = procedures.head
  const declared = { form: 'ii-06a-vpcp-kstt', unit, listDate }
  expect(contradictions(bytes, { ...declared, period: '2025-Q4' })).toEqual([])
  expect(contradictions(bytes, { ...declared, period: '2026-Q1' })).toEqual(
    ['period', 'fromTo'].map((field) => `period-differs-from-template ${at(procedures, field as HeadField)}`),
  )
})

describe('figures outside the table', () => {
  const layout = formLayout(emulation.form, { date: emulation.head.listDate, language: 'vi' })
  const last = layout.lines.at(-1)?.sheetRow ?? 0
  const heading = layout.lines.find(({ row }) => row.kind === 'heading')?.sheetRow ?? 0

  test.each([
    ['below the last row', `D${last + 1}`],
    ['below the signatures', `C${layout.lastRow + 6}`],
    ['right of the last column', `G${last}`],
    ['far right of it', `K${last - 2}`],
    ['in the row of a heading', `D${heading}`],
    ['right of the title', 'I5'],
  ])('%s', (_, address) => {
    expect(contradictions(template(emulation, { [address]: 12 }))).toEqual([`figure-outside-table ${address}`])
    expect(contradictions(template(emulation, { [address]: 'Đã đối chiếu với sổ theo dõi' }))).toEqual([])
  })

  test('next to each other they are one range', () => {
    const cells = { [`H${last - 1}`]: 1, [`H${last}`]: 2, [`I${last - 1}`]: 3, [`I${last}`]: '4,5' }
    expect(contradictions(template(emulation, cells))).toEqual([`figure-outside-table H${last - 1}:I${last}`])
  })

  test('a second table of the form on another sheet is not read, and says so', () => {
    const made = templateWorkbook(emulation)
    const [form, ...others] = made.sheets as [Sheet, ...Sheet[]]
    const copy = withCells({ ...form, name: 'Bản sao', rules: [], notes: [] }, { [`D${last}`]: 3 })
    const bytes = writeWorkbook({ ...made, sheets: [form, copy, ...others] })
    expect(contradictions(bytes)).toEqual([`figure-outside-table D${last}`])
  })
})

// The form of a commune: names in A, codes in B, measures in C; poor households in row 27, near-poor ones in row 28.
describe('rows', () => {
  const commune = optionsFor(named('commune-monthly'))
  const poor = 'Số hộ nghèo'
  const nearPoor = 'Số hộ cận nghèo'

  test('names swapped beside their codes are told, each with what the template prints', () => {
    const bytes = template(commune, { A27: nearPoor, A28: poor })
    expect(contradictions(bytes)).toEqual(['row-differs-from-template A27', 'row-differs-from-template A28'])
    expect(argsOf(bytes, 'row-differs-from-template')).toEqual({ value: nearPoor, expected: poor })
  })

  test('so are codes swapped beside their names, and a code that no row has', () => {
    const swapped = template(commune, { B27: 'AS02', B28: 'AS01' })
    expect(contradictions(swapped)).toEqual(['row-differs-from-template A27', 'row-differs-from-template A28'])
    expect(contradictions(template(commune, { B27: 'AS99' }))).toEqual(['row-differs-from-template B27'])
  })

  test('a measure written over is told: the figures would be of another size', () => {
    const bytes = template(commune, { C14: 'nghìn đồng' })
    expect(contradictions(bytes)).toEqual(['row-differs-from-template C14'])
    expect(argsOf(bytes, 'row-differs-from-template')).toEqual({ value: 'nghìn đồng', expected: 'triệu đồng' })
  })

  // Emulation: codes with zeros before them, 01 to 12, in B; 02 in row 15.
  test('a code is a code with zeros before it too', () => {
    expect(contradictions(template(emulation, { A15: 'Tên khác' }))).toEqual(['row-differs-from-template A15'])
  })

  test('whole rows may be moved; case, blanks, composition of letters and a name or code left out do not count', () => {
    const row27 = { A27: nearPoor, B27: 'AS02', A28: poor, B28: 'AS01' }
    expect(contradictions(template(commune, row27))).toEqual([])
    const alike = { A27: '  số hộ  nghèo'.normalize('NFD'), C14: 'Triệu đồng', A28: null }
    expect(contradictions(template(commune, alike))).toEqual([])
    expect(contradictions(template(commune, { B27: null, C27: null }))).toEqual([])
  })
})

describe('the hidden sheet', () => {
  test.each([
    ['edition', 'final', ['estimate', 'provisional', 'official']],
    ['covers', 'all', ['life', 'period']],
    ['reporter', 'ward', ['provincial-home-affairs-department']],
    ['language', 'fr', ['vi', 'en']],
    ['sample', 'yes', ['true', 'false']],
    ['version', '1999', ['2023']],
    ['schema', '2', ['1']],
  ])('%s %s is told with the values it takes', (field, value, expected) => {
    const bytes = template(emulation, {}, { [field]: value })
    expect(contradictions(bytes)[0]).toMatch(/^field-value-unknown B\d+$/)
    expect(argsOf(bytes, 'field-value-unknown')).toEqual({ field, value, expected })
  })

  test('what it lacks is asked for by name', () => {
    expect(contradictions(template(emulation, {}, { period: '' }))).toEqual(['period-not-declared'])
    expect(contradictions(template(emulation, {}, { subject: '99999-9' }))).toContain('unit-unknown')
  })
})
