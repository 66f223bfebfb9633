import type { Language } from '../base/issue.ts'
import { HEAD_WORDS, type HeadWords } from '../model/head-words.ts'

/** What every template prints beside what the form itself says. */
export interface TemplateWords extends HeadWords {
  readonly ownForm: string
  readonly issuedBy: string
  readonly received: string
  readonly reporter: string
  readonly receivers: string
  readonly measure: string
  readonly sample: string
  readonly covers: Readonly<Record<'life' | 'period', string>>
  readonly coversOpen: string
  readonly coversPrompt: string
  readonly dateLine: string
  readonly page: string
  readonly signed: string
  readonly guidanceSheet: string
  readonly reasonsSheet: string
  readonly reasonsHead: readonly [string, string, string]
  readonly reasonsTitle: string
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
  readonly by: string
  readonly before: string
  readonly continuous: string
  readonly afterEvent: Readonly<Record<'after' | 'upon' | 'before', string>>
  readonly days: string
}

const VI: TemplateWords = {
  ...HEAD_WORDS.vi,
  ownForm: 'Biểu do bộ chuẩn này lập, không phải biểu chính thức',
  issuedBy: 'Ban hành theo',
  received: 'Ngày nhận báo cáo:',
  reporter: 'Đơn vị báo cáo:',
  receivers: 'Đơn vị nhận báo cáo:',
  measure: 'Đơn vị tính:',
  sample: 'SAMPLE – SỐ LIỆU MẪU, KHÔNG PHẢI SỐ LIỆU THẬT',
  covers: {
    life: 'Số liệu của những ngày đơn vị hoạt động trong kỳ',
    period: 'Số liệu đã gồm cả kỳ báo cáo',
  },
  coversOpen: '(chọn phạm vi thời gian của số liệu)',
  coversPrompt: 'Kỳ này có ngày sắp xếp đơn vị. Chọn phạm vi thời gian của số liệu trong biểu.',
  dateLine: '……………, ngày …… tháng …… năm ……',
  page: 'Trang',
  signed: '(ký, họ tên)',
  guidanceSheet: 'Hướng dẫn',
  reasonsSheet: 'Giải trình',
  reasonsHead: ['Ô', 'Mã kết quả kiểm tra', 'Lý do'],
  reasonsTitle: 'Lý do của các cảnh báo giữ nguyên số liệu (mỗi cảnh báo một dòng)',
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
  by: 'đến hết {date}',
  before: 'trước {date}',
  continuous: 'thường xuyên',
  afterEvent: { after: 'sau khi {event}', upon: 'ngay khi {event}', before: 'trước khi {event}' },
  days: '{n} ngày',
}

const EN: TemplateWords = {
  ...HEAD_WORDS.en,
  ownForm: 'Composed by this standard, not an official form',
  issuedBy: 'Issued by',
  received: 'Received on:',
  reporter: 'Reporting body:',
  receivers: 'Received by:',
  measure: 'Measure:',
  sample: 'SAMPLE – INVENTED FIGURES, NOT REAL DATA',
  covers: { life: 'Figures of the days the unit was at work in the period', period: 'Figures of the whole period' },
  coversOpen: '(choose the days that the figures are for)',
  coversPrompt: 'The units changed within this period. Choose the days that the figures of this form are for.',
  dateLine: '……………, …… / …… / ……',
  page: 'Page',
  signed: '(signature, name)',
  guidanceSheet: 'Guidance',
  reasonsSheet: 'Reasons',
  reasonsHead: ['Cell', 'Code of the finding', 'Reason'],
  reasonsTitle: 'Reasons for warnings whose figures stay as they are (one line each)',
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
  by: 'by {date}',
  before: 'before {date}',
  continuous: 'continuously',
  afterEvent: { after: 'after {event}', upon: 'upon {event}', before: 'before {event}' },
  days: '{n} days',
}

export const TEMPLATE_WORDS: Readonly<Record<Language, TemplateWords>> = { vi: VI, en: EN }
