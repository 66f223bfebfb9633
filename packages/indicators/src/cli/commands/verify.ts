import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Issue } from '../../base/issue.ts'
import { writeArgument } from '../../base/write-argument.ts'
import { writeCount } from '../../base/write-number.ts'
import { signatureFile } from '../../model/transmission.ts'
import { TRANSPORT } from '../../model/transport.ts'
import { type SignatureCommand, signatureFaults } from '../../node/run-signature.ts'
import { type PackageVerification, verifyPackage } from '../../node/verify-package.ts'
import { packageIdentifier } from '../../report/release/package-readme.ts'
import { type Arguments, badOption, type Context, type ExitCode } from '../context.ts'
import { issueJson, issuesText, plain } from '../print-issues.ts'
import { signatureCommand } from '../transport-options.ts'

const WORDS = {
  vi: {
    right: 'Gói nguyên vẹn',
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
    wrong: 'errors',
    files: 'files',
    id: 'package id',
    tables: 'tables',
    figures: 'figures',
    sums: 'sums made again from their sources',
    sample: 'sample figures',
  },
} as const

/** `chitieu verify PACKAGE|DIR`: is a package what was packed, whole and nothing else? */
export async function runVerify({ positionals, values }: Arguments, context: Context): Promise<ExitCode> {
  const [path = '', ...more] = positionals
  if (path === '' || more.length > 0) badOption('PACKAGE', positionals.join(' '), 'chitieu verify PACKAGE|DIR')
  const base = typeof values.base === 'string' ? { base: values.base } : {}
  const command = values['verify-signature']
  const signing = signatureCommand(
    '--verify-signature',
    typeof command === 'string' ? command : undefined,
    ['{}', '{signature}'],
    TRANSPORT,
  )
  const content = await verifyPackage(path, { standard: context.dataFolder, ...base })
  const vouched = signing === null ? [] : await signatureIssues(signing, path, content.id)
  const found = { ...content, issues: [...content.issues, ...vouched] }
  const errors = found.issues.filter(({ severity }) => severity === 'error').length
  if (context.json) {
    const { issues, record, ...counts } = found
    const identifier = record && packageIdentifier(record)
    const answer = { package: path, identifier, ...counts, findings: issues.map((each) => issueJson(each)) }
    context.out(`${JSON.stringify(answer)}\n`)
  } else {
    context.out(summaryText(path, found, errors, context))
    context.err(issuesText(found.issues, context.language))
  }
  return errors > 0 ? 1 : 0
}

/** The signature stands beside the package; what is unpacked has none. */
async function signatureIssues(command: SignatureCommand, path: string, id: string | null): Promise<readonly Issue[]> {
  if (statSync(path).isDirectory()) badOption('--verify-signature', path, 'PACKAGE.zip')
  const beside = signatureFile(path)
  const signature = existsSync(beside) ? beside : null
  return signatureFaults(command, { path, id: id ?? basename(path), signature })
}

function summaryText(
  path: string,
  { id, entries, bytes, counts, record }: PackageVerification,
  errors: number,
  { language }: Context,
): string {
  const words = WORDS[language]
  const size = writeArgument(bytes, 'bytes', { language, nameOf: () => null })
  const verdict = errors === 0 ? `✓ ${words.right}` : `✗ ${writeCount(errors, language)} ${words.wrong}`
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
