import type { Language } from '../base/issue.ts'
import { REASONS_SHEETS } from '../model/form-layout.ts'
import type { Edition } from '../model/submission.ts'

/** What every template prints beside what the form itself says. */
export interface TemplateWords {
  readonly number: string
  readonly ownForm: string
  readonly issuedBy: string
  readonly received: string
  readonly reporter: string
  readonly unitCode: string
  readonly list: string
  readonly receivers: string
  readonly measure: string
  readonly sample: string
  readonly fromTo: string
  readonly covers: Readonly<Record<'life' | 'period', string>>
  readonly coversOpen: string
  readonly coversPrompt: string
  readonly editions: Readonly<Record<Edition, string>>
  readonly dateLine: string
  readonly page: string
  readonly signed: string
  readonly guidanceSheet: string
  readonly reasonsSheet: string
  readonly reasonsHead: readonly [string, string, string]
  readonly reasonsTitle: string
  readonly reasonsPlaces: string
  readonly marks: string
  readonly integer: string
  readonly decimals: string
  readonly notNegative: string
  readonly mayBeBlank: string
  readonly cross: string
  readonly computed: string
  readonly keyPrompt: string
  readonly listPrompt: string
  readonly yesNo: readonly [string, string]
  readonly month: string
  readonly quarter: string
  readonly half: readonly [string, string]
  readonly nineMonths: string
  readonly year: string
  readonly by: string
  readonly before: string
  readonly continuous: string
  readonly afterEvent: Readonly<Record<'after' | 'upon' | 'before', string>>
  readonly days: string
}

const VI: TemplateWords = {
  number: 'Biểu số:',
  ownForm: 'Biểu do bộ chuẩn này lập, không phải biểu chính thức',
  issuedBy: 'Ban hành theo',
  received: 'Ngày nhận báo cáo:',
  reporter: 'Đơn vị báo cáo:',
  unitCode: 'Mã đơn vị:',
  list: '(Danh mục đơn vị ngày {list})',
  receivers: 'Đơn vị nhận báo cáo:',
  measure: 'Đơn vị tính:',
  sample: 'SAMPLE – SỐ LIỆU MẪU, KHÔNG PHẢI SỐ LIỆU THẬT',
  fromTo: '(Từ ngày {from} đến ngày {to}; danh mục đơn vị ngày {list})',
  covers: {
    life: 'Số liệu của những ngày đơn vị hoạt động trong kỳ',
    period: 'Số liệu đã gồm cả kỳ báo cáo',
  },
  coversOpen: '(chọn phạm vi thời gian của số liệu)',
  coversPrompt: 'Kỳ này có ngày sắp xếp đơn vị. Chọn phạm vi thời gian của số liệu trong biểu.',
  editions: { estimate: 'số ước tính', provisional: 'số sơ bộ', official: 'số chính thức' },
  dateLine: '……………, ngày …… tháng …… năm ……',
  page: 'Trang',
  signed: '(ký, họ tên)',
  guidanceSheet: 'Hướng dẫn',
  reasonsSheet: REASONS_SHEETS.vi,
  reasonsHead: ['Ô', 'Mã kết quả kiểm tra', 'Lý do'],
  reasonsTitle: 'Lý do của các cảnh báo giữ nguyên số liệu (mỗi cảnh báo một dòng)',
  reasonsPlaces:
    'Cột Ô: C14, vùng C14:C20, dòng 14:14 hoặc cột C:C như kết quả kiểm tra nêu; để trống khi kết quả không nêu ô.',
  marks: '- : không có hiện tượng phát sinh; … : có phát sinh nhưng không thu thập được số liệu.',
  integer: 'Số nguyên',
  decimals: 'Số, tối đa {decimals} chữ số lẻ',
  notNegative: 'không âm',
  mayBeBlank: 'Được để trống.',
  cross: 'x : ô không áp dụng.',
  computed: 'Ô tính sẵn, không nhập tay.',
  keyPrompt: 'Ghi tên: {label}',
  listPrompt: 'Chọn trong danh sách: {label}',
  yesNo: ['có', 'không'],
  month: 'Tháng {n} năm {year}',
  quarter: 'Quý {n} năm {year}',
  half: ['6 tháng đầu năm {year}', '6 tháng cuối năm {year}'],
  nineMonths: '9 tháng năm {year}',
  year: 'Năm {year}',
  by: 'đến hết {date}',
  before: 'trước {date}',
  continuous: 'thường xuyên',
  afterEvent: { after: 'sau khi {event}', upon: 'ngay khi {event}', before: 'trước khi {event}' },
  days: '{n} ngày',
}

const EN: TemplateWords = {
  number: 'Form:',
  ownForm: 'Composed by this standard, not an official form',
  issuedBy: 'Issued by',
  received: 'Received on:',
  reporter: 'Reporting body:',
  unitCode: 'Unit code:',
  list: '(List of units of {list})',
  receivers: 'Received by:',
  measure: 'Measure:',
  sample: 'SAMPLE – INVENTED FIGURES, NOT REAL DATA',
  fromTo: '(From {from} to {to}; list of units of {list})',
  covers: { life: 'Figures of the days the unit was at work in the period', period: 'Figures of the whole period' },
  coversOpen: '(choose the days that the figures are for)',
  coversPrompt: 'The units changed within this period. Choose the days that the figures of this form are for.',
  editions: { estimate: 'estimate', provisional: 'provisional', official: 'official' },
  dateLine: '……………, …… / …… / ……',
  page: 'Page',
  signed: '(signature, name)',
  guidanceSheet: 'Guidance',
  reasonsSheet: REASONS_SHEETS.en,
  reasonsHead: ['Cell', 'Code of the finding', 'Reason'],
  reasonsTitle: 'Reasons for warnings whose figures stay as they are (one line each)',
  reasonsPlaces:
    'Cell: C14, a range C14:C20, a row 14:14 or a column C:C as the finding has it; blank where it has none.',
  marks: '- : nothing occurs; … : it occurs but could not be collected.',
  integer: 'A whole number',
  decimals: 'A number of at most {decimals} decimals',
  notNegative: 'not negative',
  mayBeBlank: 'May stay blank.',
  cross: 'x : not applicable.',
  computed: 'Computed, never typed.',
  keyPrompt: 'Write the name: {label}',
  listPrompt: 'Choose from the list: {label}',
  yesNo: ['yes', 'no'],
  month: 'Month {n} of {year}',
  quarter: 'Quarter {n} of {year}',
  half: ['First half of {year}', 'Second half of {year}'],
  nineMonths: 'Nine months of {year}',
  year: 'Year {year}',
  by: 'by {date}',
  before: 'before {date}',
  continuous: 'continuously',
  afterEvent: { after: 'after {event}', upon: 'upon {event}', before: 'before {event}' },
  days: '{n} days',
}

export const TEMPLATE_WORDS: Readonly<Record<Language, TemplateWords>> = { vi: VI, en: EN }

/** A text with its slots filled: `fillSlots('Tháng {n}', { n: 7 })`. */
export function fillSlots(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const

/** A period as forms print it: `2025-Q3` is Quý III năm 2025. */
export function periodTitle(period: string, language: Language): string {
  const words = TEMPLATE_WORDS[language]
  const [year = '', part = ''] = period.split('-')
  const day = period.length === 10 ? dayTitle(period) : null
  if (day !== null) return day
  if (part === '9M') return fillSlots(words.nineMonths, { year })
  if (part.startsWith('Q')) return fillSlots(words.quarter, { n: ROMAN[Number(part[1]) - 1] ?? part, year })
  if (part.startsWith('H')) return fillSlots(words.half[part === 'H1' ? 0 : 1], { year })
  return part === '' ? fillSlots(words.year, { year }) : fillSlots(words.month, { n: Number(part), year })
}

/** A day as people write it: `2025-06-30` is 30/06/2025. */
export function dayTitle(date: string): string {
  return date.split('-').reverse().join('/')
}
