import { explain, type Language } from '../../base/issue.ts'
import { isPhrase, phrase } from '../../base/phrase.ts'
import { type Arguments, badOption, type Context, type ExitCode } from '../context.ts'

const WORDS = {
  vi: {
    error: 'lỗi',
    warning: 'cảnh báo',
    note: 'ghi chú',
    sender: 'nơi lập báo cáo xử lý',
    operator: 'người chạy lệnh xử lý',
    registerKeeper: 'nơi giữ sổ đơn vị xử lý',
    none: 'không cần xử lý',
  },
  en: {
    error: 'error',
    warning: 'warning',
    note: 'note',
    sender: 'for whoever sent the report',
    operator: 'for whoever runs the command',
    registerKeeper: 'for the keeper of the register',
    none: 'nothing to do',
  },
} as const

/** `chitieu explain CODE`: what a finding means, what to do about it, and what its arguments are. */
export function runExplain({ positionals }: Arguments, { out, language }: Context): ExitCode {
  const [code = ''] = positionals
  const known = explain(code)
  if (!known) return badOption('CODE', code, 'docs/issue-codes.md')
  const { severity, actor, args } = known
  const { message, remedy, command } = known[language]
  const words = WORDS[language]
  const lines = [
    `${code} (${words[severity]}; ${words[actor]})`,
    message,
    `→ ${remedy}`,
    ...(command === undefined ? [] : [`→ ${command}`]),
    ...Object.entries(args).map(([name, kind]) => `  {${name}} ${nameOfKind(kind, language)}`),
  ]
  out(`${lines.join('\n')}\n`)
  return 0
}

function nameOfKind(kind: string, language: Language): string {
  const key = `argument.${kind}`
  return isPhrase(key) ? phrase(key, language) : kind
}
