import { writeArgument } from '../../base/write-argument.ts'
import { writeCount } from '../../base/write-number.ts'
import { type PackageVerification, verifyPackage } from '../../node/verify-package.ts'
import { type Arguments, badOption, type Context, type ExitCode } from '../context.ts'
import { issueJson, issuesText, plain } from '../print-issues.ts'

const WORDS = {
  vi: { right: 'Gói nguyên vẹn', wrong: 'lỗi', files: 'tệp', id: 'mã gói' },
  en: { right: 'The package is whole', wrong: 'errors', files: 'files', id: 'package id' },
} as const

/** `chitieu verify PACKAGE|DIR`: is a package what was packed, whole and nothing else? */
export async function runVerify({ positionals }: Arguments, context: Context): Promise<ExitCode> {
  const [path = '', ...more] = positionals
  if (path === '' || more.length > 0) badOption('PACKAGE', positionals.join(' '), 'chitieu verify PACKAGE|DIR')
  const found = await verifyPackage(path)
  const errors = found.issues.filter(({ severity }) => severity === 'error').length
  if (context.json) {
    const { issues, ...counts } = found
    const answer = { package: path, ...counts, findings: issues.map((each) => issueJson(each)) }
    context.out(`${JSON.stringify(answer)}\n`)
  } else {
    context.out(summaryText(path, found, errors, context))
    context.err(issuesText(found.issues, context.language))
  }
  return errors > 0 ? 1 : 0
}

function summaryText(
  path: string,
  { id, entries, bytes }: PackageVerification,
  errors: number,
  { language }: Context,
): string {
  const words = WORDS[language]
  const size = writeArgument(bytes, 'bytes', { language, nameOf: () => null })
  const verdict = errors === 0 ? `✓ ${words.right}` : `✗ ${writeCount(errors, language)} ${words.wrong}`
  const counts = `${writeCount(entries, language)} ${words.files}, ${size}`
  return plain(`${verdict}: ${path} – ${counts}${id === null ? '' : ` · ${words.id} ${id}`}\n`)
}
