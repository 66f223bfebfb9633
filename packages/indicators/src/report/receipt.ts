import type { Language } from '../base/issue.ts'
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
    counts: ({ errors, warnings, needReason, notes }: Receipt) =>
      `${errors} lỗi, ${warnings} cảnh báo (${needReason} cần ghi lý do), ${notes} ghi chú`,
    rules: (rules: number) => `${rules} quy tắc`,
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
    counts: ({ errors, warnings, needReason, notes }: Receipt) =>
      `${errors} errors, ${warnings} warnings (${needReason} still need a reason), ${notes} notes`,
    rules: (rules: number) => `${rules} rules`,
    proof: 'This receipt is no proof of submission.',
    unknown: 'not settled',
  },
} as const

/** The receipt for a person to read and print. */
export function receiptText(receipt: Receipt, language: Language): string {
  const words = WORDS[language]
  const line = (label: string, value: string | null): string => `${label}: ${value ?? words.unknown}`
  const lines = [
    words.title,
    ...(receipt.isSample ? [words.sample] : []),
    line(words.file, receipt.file),
    line('SHA-256', receipt.sha256),
    line(words.form, receipt.form),
    line(words.period, receipt.period),
    line(words.unit, receipt.unit),
    line(words.listDate, receipt.listDate),
    line(words.ruleSet, `${receipt.ruleSet} (${words.rules(receipt.rules)})`),
    line(words.cells, `${receipt.validCells}/${receipt.cells}`),
    line(words.found, words.counts(receipt)),
    ...(receipt.checkedAt === undefined ? [] : [line(words.checkedAt, receipt.checkedAt)]),
    words.proof,
  ]
  return `${lines.join('\n')}\n`
}
