import { rangeText } from '../../src/base/cell-address.ts'
import type { FormLayout, HeadField } from '../../src/model/form-layout.ts'
import type { Unit } from '../../src/model/unit.ts'
import type { CellContent, CellLook, Workbook, WorkbookCell } from '../../src/report/workbook-model.ts'
import type { Figures } from './figures.ts'
import type { Planned } from './planned.ts'
import type { Territory } from './territory.ts'

/** Where a planted fault is found, and by which code. */
export interface Expected {
  readonly code: string
  /** A cell of the form by row code, column index and line. */
  readonly cell?: readonly [row: string, column: string, line?: number]
  /** A line above the table. */
  readonly field?: HeadField
  /** A line of the form as a whole. */
  readonly line?: readonly [row: string, line: number]
  /** It is found against the report of the period before. */
  readonly isBackward?: boolean
  readonly what: string
}

/** Faults planted in one file. */
export interface PlantedFile {
  readonly id: string
  readonly form: string
  readonly period: string
  /** Which of the reports of that form and period. */
  readonly pick: (reports: readonly Planned[], territory: Territory) => Planned | undefined
  /** Sent beside the report that is owed. */
  readonly mark?: string
  readonly isCommitted: boolean
  /** It shows only beside the report of the period before. */
  readonly needsPrevious?: boolean
  readonly expected: readonly Expected[]
  /** Changes figures before ratios are computed. */
  readonly before?: (figures: Figures) => void
  /** Changes figures after ratios were computed. */
  readonly after?: (figures: Figures) => void
  /** Nobody says whether the figures hold the whole period. */
  readonly isOpen?: boolean
  /** Changes the workbook itself. */
  readonly patch?: (workbook: Workbook, layout: FormLayout, territory: Territory) => Workbook
}

const nth = (at: number) => (reports: readonly Planned[]) => reports[at]
const CIVIL = { form: '13a-btp-htqtct-ht', period: '2025-H1' }
const FILES = 'ii-06a-vpcp-kstt'
const COMMUNE = 'commune-monthly'
const ROW = 'total'

/** All planted files, by id. */
export const PLANTED: readonly PlantedFile[] = [
  {
    ...CIVIL,
    ...{ id: 'total-ambiguous-blank', pick: nth(5), isCommitted: true },
    before: (figures) => {
      figures.set(ROW, '2', figures.number(ROW, '2') + 20)
      figures.set(ROW, '10', { state: 'text', text: '1.234' })
      figures.set(ROW, '22', { state: 'text', text: '' })
    },
    expected: [
      { code: 'parts-differ-from-total', cell: [ROW, '1'], what: 'cột 2 tăng 20, tổng giữ nguyên' },
      { code: 'number-ambiguous', cell: [ROW, '10'], what: 'số ghi bằng chữ 1.234' },
      { code: 'cell-blank', cell: [ROW, '22'], what: 'ô bắt buộc để trống' },
    ],
  },
  {
    ...CIVIL,
    ...{ id: 'part-formula-error', pick: nth(17), isCommitted: true },
    before: (figures) => figures.set(ROW, '8', figures.number(ROW, '7') + 3),
    patch: (workbook, layout) =>
      withContents(workbook, layout, [
        [ROW, '10', { kind: 'bareFormula', formula: 'SUM(Sheet9!A1:A5)' }],
        [ROW, '17', { kind: 'error', error: '#N/A' }],
      ]),
    expected: [
      { code: 'part-exceeds-whole', cell: [ROW, '8'], what: 'phần trong đó lớn hơn cột 7' },
      { code: 'formula-without-value', cell: [ROW, '10'], what: 'công thức không lưu kết quả' },
      { code: 'cell-error', cell: [ROW, '17'], what: 'ô lỗi #N/A' },
    ],
  },
  {
    ...CIVIL,
    ...{ id: 'date-negative-decimals', pick: nth(29), isCommitted: true },
    before: (figures) => {
      figures.set(ROW, '17', -3)
      figures.set(ROW, '22', '2.5')
    },
    patch: (workbook, layout) =>
      withContents(workbook, layout, [[ROW, '10', { kind: 'number', number: '45853' }, { format: 'dd/mm/yyyy' }]]),
    expected: [
      { code: 'date-instead-of-number', cell: [ROW, '10'], what: 'số bị đổi thành ngày' },
      { code: 'out-of-range', cell: [ROW, '17'], what: 'số âm' },
      { code: 'decimals-exceeded', cell: [ROW, '22'], what: 'số cặp có chữ số lẻ' },
    ],
  },
  {
    ...CIVIL,
    ...{ id: 'words-for-number', pick: nth(41), isCommitted: true },
    before: (figures) => figures.set(ROW, '10', { state: 'text', text: 'mười hai' }),
    expected: [{ code: 'number-invalid', cell: [ROW, '10'], what: 'số viết bằng chữ' }],
  },
  {
    ...{ id: 'columns-do-not-add', form: FILES, period: '2025-Q1', pick: nth(7), isCommitted: true },
    before: (figures) => {
      shift(figures, 'fields-commune', '5', 1, 7)
      shift(figures, 'fields-commune', '5', 2, -7)
    },
    expected: [
      { code: 'sum-differs', cell: ['fields-commune', '3', 1], what: 'cột 5 tăng 7, cột 3 giữ nguyên' },
      { code: 'sum-differs', cell: ['fields-commune', '3', 2], what: 'cột 5 giảm 7, cột 3 giữ nguyên' },
    ],
  },
  {
    ...{ id: 'hidden-line', form: FILES, period: '2025-Q1', pick: nth(19), isCommitted: true },
    patch: (workbook, layout) => withHiddenRow(workbook, layout, lineOf(layout, 'fields-commune', 2)),
    expected: [{ code: 'row-hidden', line: ['fields-commune', 2], what: 'dòng ẩn có số liệu' }],
  },
  {
    ...{ id: 'field-twice', form: FILES, period: '2025-Q4', pick: nth(31), isCommitted: true },
    before: (figures) => {
      const names = figures.keys.get('fields-commune') ?? []
      figures.keys.set('fields-commune', [...names, names[0] ?? ''])
      for (let column = 3; column <= 13; column += 1) {
        figures.set('fields-commune', String(column), { state: 'nil' }, names.length + 1)
      }
    },
    expected: [
      { code: 'row-repeated', line: ['fields-commune', 4], what: 'một lĩnh vực ghi hai dòng' },
      {
        code: 'carry-over-differs',
        cell: ['fields-commune', '6', 4],
        isBackward: true,
        what: 'dòng thứ hai không có số kỳ trước chuyển sang',
      },
    ],
  },
  {
    ...{ id: 'opening-differs', form: FILES, period: '2025-Q2', pick: nth(23), isCommitted: true, needsPrevious: true },
    before: (figures) => {
      for (const [row, line] of [
        ['fields-commune', 1],
        ['level-commune', null],
        ['total', null],
      ] as const) {
        shift(figures, row, '6', line, 4)
        shift(figures, row, '4', line, -4)
      }
    },
    expected: [
      {
        code: 'carry-over-differs',
        cell: ['fields-commune', '6', 1],
        isBackward: true,
        what: 'kỳ trước chuyển sang tăng 4',
      },
      {
        code: 'carry-over-differs',
        cell: ['level-commune', '6'],
        isBackward: true,
        what: 'kỳ trước chuyển sang tăng 4',
      },
      { code: 'carry-over-differs', cell: ['total', '6'], isBackward: true, what: 'kỳ trước chuyển sang tăng 4' },
    ],
  },
  {
    ...{ id: 'period-not-said', form: FILES, period: '2025-Q3', pick: nth(11), isCommitted: true, isOpen: true },
    expected: [
      { code: 'unit-transitional', field: 'unitCode', what: 'kỳ có ngày sắp xếp, chưa chọn phạm vi thời gian' },
    ],
  },
  {
    ...{ id: 'name-of-the-old-code', form: FILES, period: '2025-Q4', isCommitted: true },
    pick: (reports) => reports.find(({ unit }) => unit.level === 'province'),
    patch: (workbook, layout, { history, oldProvinces, newProvinces }) => {
      const [now] = newProvinces
      const code = now ? history.lastVersion(now).code : ''
      const old = oldProvinces.find((unit) => history.lastVersion(unit).code === code)
      const name = old ? history.lastVersion(old).name : ''
      return withField(workbook, layout, 'reporter', (text) => `${text.slice(0, text.lastIndexOf(':'))}: ${name}`)
    },
    expected: [{ code: 'code-name-conflict', field: 'reporter', what: 'mã dùng lại đi với tên của tỉnh cũ' }],
  },
  {
    ...{ id: 'cumulative-ratio-mark', form: COMMUNE, period: '2025-Q4', pick: nth(9), isCommitted: true },
    before: (figures) => {
      const [whole, part] = (figures.get('AS04.1', '2') as { value: string }).value.split('.')
      figures.set('AS04.1', '3', `${Number(whole) - 1}.${part}`)
      figures.set('AS03', '2', { state: 'notApplicable' })
    },
    after: (figures) => figures.set('DTC03', '2', (figures.number('DTC03', '2') + 1.5).toFixed(2)),
    patch: (workbook, layout) => withContents(workbook, layout, [['DTC01', '3', { kind: 'number', number: '5' }]]),
    expected: [
      { code: 'limit-exceeded', cell: ['AS04.1', '2'], what: 'số trong kỳ lớn hơn lũy kế' },
      { code: 'ratio-differs', cell: ['DTC03', '2'], what: 'tỷ lệ lệch 1,5' },
      { code: 'state-not-allowed', cell: ['AS03', '2'], what: 'ghi x ở ô phải có số' },
      { code: 'fixed-value-changed', cell: ['DTC01', '3'], what: 'ô x bị ghi số' },
    ],
  },
  {
    ...{
      id: 'falls-and-jumps',
      form: COMMUNE,
      period: '2025-Q2',
      pick: nth(33),
      isCommitted: true,
      needsPrevious: true,
    },
    before: (figures) => {
      figures.set('DTC02', '2', (figures.number('DTC02', '1') / 2).toFixed(2))
      figures.set('AS01', '2', Math.round(figures.number('AS01', '2') * 1.7))
    },
    expected: [
      { code: 'cumulative-decreased', cell: ['DTC02', '2'], isBackward: true, what: 'lũy kế bằng một nửa kỳ trước' },
      { code: 'change-too-large', cell: ['AS01', '2'], isBackward: true, what: 'số hộ nghèo gấp 1,7 lần' },
    ],
  },
  {
    ...{ id: 'ended-unit', form: COMMUNE, period: '2025-Q3', mark: '_ended', isCommitted: true },
    pick: (reports, territory) => asOld(reports, territory, (count) => count === 1),
    expected: [{ code: 'unit-ended', field: 'unitCode', what: 'đơn vị đã kết thúc trước kỳ' }],
  },
  {
    ...{ id: 'split-unit', form: COMMUNE, period: '2025-Q3', mark: '_split', isCommitted: true },
    pick: (reports, territory) => asOld(reports, territory, (count) => count > 1),
    expected: [{ code: 'unit-split', field: 'unitCode', what: 'đơn vị đã chia cho nhiều đơn vị mới' }],
  },
  {
    ...{ id: 'sent-twice', form: COMMUNE, period: '2025-Q4', mark: '_again', pick: nth(60), isCommitted: true },
    expected: [{ code: 'submission-twice', what: 'gửi hai tệp cho một kỳ' }],
  },
  {
    ...{ id: 'code-of-another', form: COMMUNE, period: '2025-Q4', pick: nth(70), isCommitted: true },
    patch: (workbook, layout, { history, newCommunes }) => {
      const { code, name } = history.lastVersion(newCommunes[0] as Unit)
      const named = withField(
        workbook,
        layout,
        'reporter',
        (text) => `${text.slice(0, text.lastIndexOf(':'))}: ${name}`,
      )
      return withField(named, layout, 'unitCode', () => code)
    },
    expected: [{ code: 'unit-differs-from-template', field: 'unitCode', what: 'mã và tên ở đầu biểu là của xã khác' }],
  },
]

/** A report of the new list as an ended commune would still send it. */
function asOld(
  reports: readonly Planned[],
  { history, oldCommunes }: Territory,
  fits: (successors: number) => boolean,
): Planned | undefined {
  const [first] = reports
  const unit = oldCommunes.find((each) => each.to !== null && fits(history.successors(each.id).length))
  return first && unit && { ...first, unit, listDate: first.listDate }
}

function shift(figures: Figures, row: string, column: string, line: number | null, by: number): void {
  figures.set(row, column, figures.number(row, column, line) + by, line)
}

function lineOf(layout: FormLayout, row: string, line: number): number {
  const found = layout.lines.find(
    (each) => each.row.kind !== 'heading' && each.row.code === row && each.repeat === line,
  )
  if (!found) throw new Error(`no line ${line} of ${row}`)
  return found.sheetRow
}

type Change = readonly [row: string, column: string, content: CellContent, look?: CellLook]

function withContents(workbook: Workbook, layout: FormLayout, changes: readonly Change[]): Workbook {
  const byAddress = new Map(
    changes.map(([row, column, content, look]) => [layout.cellOf(row, column) ?? '', { content, look }]),
  )
  return onForm(workbook, layout, (cell) => {
    const { row, column } = cell
    const change = byAddress.get(rangeText({ fromRow: row, toRow: row, fromColumn: column, toColumn: column }))
    return change ? { ...cell, content: change.content, look: { ...cell.look, ...change.look } } : cell
  })
}

function withField(
  workbook: Workbook,
  layout: FormLayout,
  field: HeadField,
  change: (text: string) => string,
): Workbook {
  const range = layout.fields.get(field)
  return onForm(workbook, layout, (cell) => {
    if (cell.row !== range?.fromRow || cell.column !== range.fromColumn || cell.content?.kind !== 'text') return cell
    return { ...cell, content: { kind: 'text', text: change(cell.content.text) } }
  })
}

function onForm(workbook: Workbook, { sheet }: FormLayout, change: (cell: WorkbookCell) => WorkbookCell): Workbook {
  const sheets = workbook.sheets.map((each) =>
    each.name === sheet ? { ...each, cells: each.cells.map(change) } : each,
  )
  return { ...workbook, sheets }
}

function withHiddenRow(workbook: Workbook, { sheet }: FormLayout, row: number): Workbook {
  const sheets = workbook.sheets.map((each) => (each.name === sheet ? { ...each, hiddenRows: new Set([row]) } : each))
  return { ...workbook, sheets }
}

/** Where an expected finding stands, as its place says it. */
export function placeOf(expected: Expected, layout: FormLayout): { readonly range: string; readonly row: string } {
  const { cell, field, line } = expected
  if (cell) return { range: layout.cellOf(...cell) ?? '', row: '' }
  if (line) return { range: '', row: String(lineOf(layout, ...line)) }
  const range = field && layout.fields.get(field)
  return { range: range ? rangeText({ ...range, toRow: range.fromRow, toColumn: range.fromColumn }) : '', row: '' }
}
