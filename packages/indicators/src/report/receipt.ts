import type { Issue, Language } from '../base/issue.ts'
import type { SubmissionHead } from '../model/submission.ts'

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
  readonly cells: number
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  /** When it was checked; only where a clock was given. */
  readonly checkedAt?: string
  readonly isSample: boolean
  readonly isProofOfSubmission: false
}

export interface ReceiptFacts {
  readonly file: string
  readonly sha256: string
  readonly head: SubmissionHead | null
  readonly cells: number
  readonly ruleSet: string
  readonly rules: number
  readonly findings: readonly Issue[]
  readonly isSample: boolean
  readonly checkedAt?: string
}

/** Makes the receipt of one checked file. */
export function makeReceipt({ head, findings, ...facts }: ReceiptFacts): Receipt {
  const { file, sha256, ruleSet, rules, cells, isSample, checkedAt } = facts
  const count = (wanted: Issue['severity']): number => findings.filter(({ severity }) => severity === wanted).length
  return {
    file,
    sha256,
    form: head ? `${head.form}-${head.version}` : null,
    period: head?.period ?? null,
    unit: head?.subject ?? null,
    listDate: head?.listDate ?? null,
    ruleSet,
    rules,
    cells,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
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
    cells: 'Số ô đã kiểm tra',
    found: 'Kết quả',
    checkedAt: 'Thời điểm kiểm tra',
    counts: (errors: number, warnings: number, notes: number) =>
      `${errors} lỗi, ${warnings} cảnh báo, ${notes} ghi chú`,
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
    cells: 'Cells checked',
    found: 'Found',
    checkedAt: 'Checked at',
    counts: (errors: number, warnings: number, notes: number) =>
      `${errors} errors, ${warnings} warnings, ${notes} notes`,
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
    line(words.cells, String(receipt.cells)),
    line(words.found, words.counts(receipt.errors, receipt.warnings, receipt.notes)),
    ...(receipt.checkedAt === undefined ? [] : [line(words.checkedAt, receipt.checkedAt)]),
    words.proof,
  ]
  return `${lines.join('\n')}\n`
}
