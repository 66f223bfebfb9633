import { explain } from '../../base/issue.ts'
import { type Arguments, badOption, type Context, type ExitCode } from '../context.ts'

/** `chitieu explain CODE`: what a finding means and what to do about it. */
export function runExplain({ positionals }: Arguments, { out, language }: Context): ExitCode {
  const [code = ''] = positionals
  const known = explain(code)
  if (!known) return badOption('CODE', code, 'docs/issue-codes.md')
  const { message, remedy } = known[language]
  out(`${code} (${known.severity})\n${message}\n→ ${remedy}\n`)
  return 0
}
