import type { Language, NameOf } from '../base/issue.ts'
import { writeDate, writePeriod } from '../base/write-date.ts'
import { writeCount } from '../base/write-number.ts'
import type { CheckedFile } from '../model/check-result.ts'

/** What was checked and found: for the sender to keep, no proof that anything was sent. */
export interface Receipt {
  readonly file: string
  readonly sha256: string
  readonly form: string | null
  readonly period: string | null
  readonly unit: string | null
  readonly listDate: string | null
  readonly ruleSet: string
  readonly rules: number
  /** Cells for the sender to fill in that hold something or must, and those of them without an error. */
  readonly cells: number
  readonly validCells: number
  readonly errors: number
  readonly warnings: number
  /** Warnings for which no reason was typed. */
  readonly needReason: number
  readonly notes: number
  /** When it was checked; only where a clock was given. */
  readonly checkedAt?: string
  readonly isSample: boolean
  readonly isProofOfSubmission: false
}

/** Makes the receipt of one checked file: its counts are of all findings, also of those that a list leaves out. */
export function makeReceipt(checked: CheckedFile, ruleSet: string, checkedAt?: string): Receipt {
  const { file, sha256, form, period, unit, listDate, rules, cells, validCells, totals, needReason, isSample } = checked
  return {
    ...{ file, sha256, form, period, unit, listDate, ruleSet, rules, cells, validCells },
    ...{ errors: totals.error, warnings: totals.warning, needReason, notes: totals.note },
    ...(checkedAt === undefined ? {} : { checkedAt }),
    isSample,
    isProofOfSubmission: false,
  }
}

const WORDS = {
  vi: {
    title: 'PHIẾU KẾT QUẢ KIỂM TRA TỆP',
    sample: 'SAMPLE – số liệu mẫu, không phải số liệu thật',
    file: 'Tệp',
    form: 'Biểu',
    period: 'Kỳ báo cáo',
    unit: 'Đơn vị',
    listDate: 'Danh mục đơn vị ngày',
    ruleSet: 'Bộ quy tắc',
    cells: 'Ô hợp lệ',
    found: 'Kết quả',
    checkedAt: 'Thời điểm kiểm tra',
    counts: (errors: string, warnings: string, needReason: string, notes: string) =>
      `${errors} lỗi, ${warnings} cảnh báo (${needReason} cần ghi lý do), ${notes} ghi chú`,
    rules: (rules: string) => `${rules} quy tắc`,
    moment: (date: string, time: string) => `${time} (giờ UTC) ngày ${date}`,
    proof: 'Phiếu này không phải là bằng chứng đã nộp báo cáo.',
    unknown: 'chưa xác định',
  },
  en: {
    title: 'RECEIPT OF THE CHECK OF A FILE',
    sample: 'SAMPLE – invented figures, not real data',
    file: 'File',
    form: 'Form',
    period: 'Period',
    unit: 'Unit',
    listDate: 'List of units of',
    ruleSet: 'Rule set',
    cells: 'Valid cells',
    found: 'Found',
    checkedAt: 'Checked at',
    counts: (errors: string, warnings: string, needReason: string, notes: string) =>
      `${errors} errors, ${warnings} warnings (${needReason} still need a reason), ${notes} notes`,
    rules: (rules: string) => `${rules} rules`,
    moment: (date: string, time: string) => `${time} UTC on ${date}`,
    proof: 'This receipt is no proof of submission.',
    unknown: 'not settled',
  },
} as const

type Counts = [errors: string, warnings: string, needReason: string, notes: string]

/** What a receipt says, line by line. */
export interface ReceiptWords {
  readonly title: string
  /** Said of sample figures only. */
  readonly sample: string | null
  readonly lines: readonly (readonly [label: string, value: string])[]
  readonly proof: string
}

/** The words of a receipt; forms and units by the names that are known for them. */
export function receiptWords(receipt: Receipt, language: Language, nameOf: NameOf = () => null): ReceiptWords {
  const words = WORDS[language]
  const line = (label: string, value: string | null) => [label, value ?? words.unknown] as const
  const named = (kind: 'form' | 'unit', code: string | null): string | null =>
    code === null ? null : (nameOf(kind, code, language) ?? code)
  const number = (count: number): string => writeCount(count, language)
  const { period, listDate, errors, warnings, notes, checkedAt } = receipt
  return {
    title: words.title,
    sample: receipt.isSample ? words.sample : null,
    lines: [
      line(words.file, receipt.file),
      line('SHA-256', receipt.sha256),
      line(words.form, named('form', receipt.form)),
      line(words.period, period && writePeriod(period, language)),
      line(words.unit, named('unit', receipt.unit)),
      line(words.listDate, listDate && writeDate(listDate, language)),
      line(words.ruleSet, `${receipt.ruleSet} (${words.rules(number(receipt.rules))})`),
      line(words.cells, `${number(receipt.validCells)}/${number(receipt.cells)}`),
      line(words.found, words.counts(...([errors, warnings, receipt.needReason, notes].map(number) as Counts))),
      ...(checkedAt === undefined ? [] : [line(words.checkedAt, momentOf(checkedAt, language))]),
    ],
    proof: words.proof,
  }
}

/** The receipt for a person to read and print. */
export function receiptText(receipt: Receipt, language: Language, nameOf: NameOf = () => null): string {
  const { title, sample, lines, proof } = receiptWords(receipt, language, nameOf)
  const said = lines.map(([label, value]) => `${label}: ${value}`)
  return `${[title, ...(sample === null ? [] : [sample]), ...said, proof].join('\n')}\n`
}

/** `2025-07-01T08:05:09.123Z` as people write it, to the minute; anything else as it is. */
function momentOf(text: string, language: Language): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*Z$/.exec(text) ?? []
  return date === undefined || time === undefined ? text : WORDS[language].moment(writeDate(date, language), time)
}
