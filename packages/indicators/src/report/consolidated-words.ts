import type { Language } from '../base/issue.ts'
import type { Quality } from './consolidation-counts.ts'

/** What a printed consolidated form says beside what the form itself prints. */
export interface ConsolidatedWords {
  readonly notice: string
  readonly reported: string
  readonly at: string
  readonly coverage: string
  readonly quality: Readonly<Record<Quality, string>>
  readonly received: string
  readonly partial: string
  readonly bounds: string
  readonly marks: string
  readonly notes: string
  readonly open: string
  readonly exactNote: string
  readonly among: string
  readonly cellsSheet: string
  readonly cellsHead: readonly string[]
  readonly sourcesSheet: string
  readonly sourcesTitle: string
  readonly sourcesHead: readonly string[]
  readonly lineage: string
}

/** What stands around the figures of a consolidated report, printed or as a workbook; `{…}` is filled in. */
export const CONSOLIDATED_WORDS: Readonly<Record<Language, ConsolidatedWords>> = {
  vi: {
    notice: 'BÁO CÁO TỔNG HỢP',
    reported: '(Từ ngày {from} đến ngày {to}; theo địa giới khi báo cáo)',
    at: '(Từ ngày {from} đến ngày {to}; theo địa giới và danh mục đơn vị ngày {list})',
    coverage: 'Đơn vị đã có đủ số liệu, tính trên toàn địa bàn tổng hợp và cả kỳ: {list}',
    quality: { exact: 'Chính xác', estimated: 'Ước tính', bounded: 'Chỉ biết khoảng', refused: 'Không có số' },
    received: 'Đã nhận đủ {received}/{expected} nguồn',
    partial: 'Phần đã biết: {known}; đây chưa phải tổng số',
    bounds: 'Trong khoảng từ {lower} đến {upper}',
    marks:
      '- : không có hiện tượng phát sinh; … : có phát sinh nhưng không thu thập được số liệu; x : không áp dụng; c : bảo mật; — : không có số, lý do ở ghi chú.',
    notes: 'Ghi chú',
    open: 'Số ghi kèm (số nguồn đã nhận/số nguồn phải có) là phần đã biết, chưa phải tổng số; a–b là khoảng chắc chắn chứa số đúng.',
    exactNote: 'Số không đánh dấu là số chính xác.',
    among: 'Trong đó có (từng ô xem tệp .xlsx):',
    cellsSheet: 'Từng ô',
    cellsHead: [
      'Ô',
      'Dòng',
      'Cột',
      'Tên dòng',
      'Số',
      'Độ tin cậy',
      'Cách tính và lý do',
      'Nguồn nhận/phải có',
      'Kỳ báo cáo',
      'Sự kiện sắp xếp',
    ],
    sourcesSheet: 'Nguồn',
    sourcesTitle: 'Các báo cáo đã dùng',
    sourcesHead: ['Tệp', 'SHA-256', 'Đơn vị', 'Tên đơn vị', 'Kỳ', 'Danh mục ngày'],
    lineage: 'Từng ô nguồn của từng số: tệp .lineage.csv cùng thư mục, hoặc lệnh chitieu trace.',
  },
  en: {
    notice: 'CONSOLIDATED REPORT',
    reported: '(From {from} to {to}; on the territory as reported)',
    at: '(From {from} to {to}; on the territory and list of units of {list})',
    coverage: 'Units with complete figures, in the whole territory consolidated and the whole period: {list}',
    quality: { exact: 'Exact', estimated: 'Estimated', bounded: 'Only bounds are known', refused: 'No figure' },
    received: 'Complete {received}/{expected} sources',
    partial: '{known} is known, which is no total',
    bounds: 'Between {lower} and {upper}',
    marks:
      '- : nothing occurs; … : it occurs but could not be collected; x : not applicable; c : confidential; — : no figure, the reason is in a note.',
    notes: 'Notes',
    open: 'A number with (sources received/sources expected) is what is known and no total; a–b are bounds that hold the true figure.',
    exactNote: 'A figure without a mark is exact.',
    among: 'Among them are (cell by cell in the .xlsx):',
    cellsSheet: 'Cells',
    cellsHead: [
      'Cell',
      'Row',
      'Column',
      'Line',
      'Figure',
      'Trust',
      'How it was obtained, and why',
      'Sources received/expected',
      'Periods of reports',
      'Changes',
    ],
    sourcesSheet: 'Sources',
    sourcesTitle: 'Reports used',
    sourcesHead: ['File', 'SHA-256', 'Unit', 'Name of the unit', 'Period', 'List of'],
    lineage: 'Each source cell of each figure: the file .lineage.csv in the same folder, or the command chitieu trace.',
  },
}
