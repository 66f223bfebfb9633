import type { Language } from '../base/language.ts'
import { writeArgument } from '../base/write-argument.ts'
import { writeCount } from '../base/write-number.ts'
import type { PackageVerification } from '../node/verify-package.ts'
import { packageIdentifier } from '../report/release/package-readme.ts'
import { issueJson, plain } from './print-issues.ts'

const WORDS = {
  vi: {
    right: 'Gói nguyên vẹn',
    part: 'Phần đã kiểm tra của gói không có lỗi, nội dung chưa kiểm tra đầy đủ',
    wrong: 'lỗi',
    files: 'tệp',
    id: 'mã gói',
    tables: 'bảng',
    figures: 'số',
    sums: 'tổng tính lại từ nguồn',
    sample: 'số liệu mẫu',
  },
  en: {
    right: 'The package is whole',
    part: 'No error in the part of the package that was checked, its content not looked at in full',
    wrong: 'errors',
    files: 'files',
    id: 'package id',
    tables: 'tables',
    figures: 'figures',
    sums: 'sums made again from their sources',
    sample: 'sample figures',
  },
} as const

/** What was found of a package, for machines: its findings last. */
export function verificationJson(path: string, { issues, record, ...counts }: PackageVerification): object {
  const identifier = record && packageIdentifier(record)
  return { package: path, identifier, ...counts, findings: issues.map((each) => issueJson(each)) }
}

/** What was found of a package in words; the findings are told apart from it. */
export function verificationText(
  path: string,
  { id, entries, bytes, counts, record, isComplete, issues }: PackageVerification,
  language: Language,
): string {
  const words = WORDS[language]
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const size = writeArgument(bytes, 'bytes', { language, nameOf: () => null })
  const verdict =
    errors === 0
      ? isComplete
        ? `✓ ${words.right}`
        : `– ${words.part}`
      : `✗ ${writeCount(errors, language)} ${words.wrong}`
  const count = (found: number, word: string): string => `${writeCount(found, language)} ${word}`
  const lines = [
    `${verdict}: ${path} – ${count(entries, words.files)}, ${size}`,
    ...(record === null
      ? []
      : [`${record.names[language]}${record.sample ? ` [${words.sample}]` : ''} · ${packageIdentifier(record)}`]),
    ...(counts === null
      ? []
      : [
          [
            count(counts.tables, words.tables),
            count(counts.figures, words.figures),
            count(counts.sums, words.sums),
          ].join(', '),
        ]),
    ...(id === null ? [] : [`${words.id} ${id}`]),
  ]
  return plain(`${lines.join('\n  ')}\n`)
}
