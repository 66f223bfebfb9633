import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { issue } from '../../base/issue.ts'
import type { Account, Accounts } from '../../generated/types.ts'
import { loadAccounts } from '../../load-accounts.ts'
import { isIsoDate } from '../../model/iso-date.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { newToken } from '../../node/account-tokens.ts'
import { ATTEMPTS, AttemptLog } from '../../node/attempt-log.ts'
import { readAccounts } from '../../node/read-accounts.ts'
import { readRegister } from '../../node/read-register.ts'
import { sha256 } from '../../node/sha256.ts'
import { writeWhole } from '../../node/write-file.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { LedgerRequest } from '../ledger-request.ts'
import { issuesText, plain } from '../print-issues.ts'
import { orStop } from '../transport-options.ts'

const OWNER_ONLY = 0o600
const ROLES = ['sender', 'operator'] as const
const WORDS = {
  vi: {
    once: 'Mã xác thực chỉ in lần này; trao qua đường riêng, giữ trong tệp quyền 0600.',
    lines: 'dòng, không bị sửa',
  },
  en: {
    once: 'The token is printed this once; hand it over privately, keep it in a file of mode 0600.',
    lines: 'lines, unaltered',
  },
} as const

/** `chitieu accounts add|end|list|verify`: who may hand in what at a receiver. */
export function runAccounts(args: Arguments, context: Context): ExitCode {
  const [action = '', ...words] = args.positionals
  const request = new LedgerRequest(words, args, context)
  const run = { add, end, list, verify }[action]
  if (run === undefined || words.length > 0)
    return badOption('ACTION', args.positionals.join(' '), 'add | end | list | verify')
  run(request)
  return 0
}

function add(request: LedgerRequest): void {
  const { out, err, json, language } = request.context
  const { file, history, accounts } = opened(request)
  const token = newToken()
  const role = request.oneOf('role', ROLES) ?? badOption('--role', '', ROLES.join(' | '))
  const account: Account = {
    ...{ id: request.needed('id', 'NAME'), role, unit: unitFor(role, request), tokenSha256: sha256(token) },
    ...{ validFrom: day('from', request), validTo: day('to', request) },
  }
  write(file, { ...accounts, accounts: [...accounts.accounts, account] }, history)
  out(json ? `${JSON.stringify({ account, token })}\n` : `${token}\n`)
  if (!json) err(`${WORDS[language].once}\n`)
}

function end(request: LedgerRequest): void {
  const { file, history, accounts } = opened(request)
  const id = request.needed('id', 'NAME')
  const validTo = day('to', request) ?? badOption('--to', '', '2026-12-31')
  const known = accounts.accounts.map((account) => account.id)
  if (!known.includes(id)) badOption('--id', id, known.join(' | '))
  const changed = accounts.accounts.map((account) => (account.id === id ? { ...account, validTo } : account))
  write(file, { ...accounts, accounts: changed }, history)
}

function list(request: LedgerRequest): void {
  const { out, json } = request.context
  const { accounts } = opened(request)
  if (json) out(`${JSON.stringify(accounts.accounts)}\n`)
  else {
    const rows = accounts.accounts.map(({ id, role, unit, validFrom, validTo }) =>
      [id, role, unit ?? '–', validFrom ?? '', '–', validTo ?? ''].join(' ').trim(),
    )
    out(plain(rows.map((row) => `${row}\n`).join('')))
  }
}

function verify(request: LedgerRequest): void {
  const { out, json, language } = request.context
  const folder = resolve(request.needed('store', 'DIR'))
  const file = join(folder, ATTEMPTS)
  if (!existsSync(file)) throw new Stopped([issue('file-unreadable', { file, reason: 'ENOENT' }, { file })], 2)
  const read = new AttemptLog(folder).open()
  if (!read.ok) throw new Stopped(read.issues, 1)
  out(json ? `${JSON.stringify({ lines: read.value })}\n` : `${read.value} ${WORDS[language].lines}\n`)
}

interface Opened {
  readonly file: string
  readonly history: UnitHistory
  readonly accounts: Accounts
}

/** A file that is not there yet holds no account. */
function opened(request: LedgerRequest): Opened {
  const file = resolve(request.needed('accounts', 'FILE.json'))
  const history = orStop(readRegister(join(request.data, 'register')))
  if (!existsSync(file)) return { file, history, accounts: { accounts: [] } }
  const { accounts, issues } = orStop(readAccounts(file, history))
  request.context.err(issuesText(issues, request.context.language))
  return { file, history, accounts }
}

function unitFor(role: Account['role'], request: LedgerRequest): string | null {
  if (role === 'sender') return request.needed('unit', '91-2')
  const unit = request.text('unit')
  return unit === undefined ? null : badOption('--unit', unit, '--role sender')
}

function day(name: string, request: LedgerRequest): string | null {
  const text = request.text(name)
  if (text === undefined) return null
  return isIsoDate(text) ? text : badOption(`--${name}`, text, '2026-12-31')
}

/** Nothing is written that could not be read again. */
function write(file: string, accounts: Accounts, history: UnitHistory): void {
  const text = `${JSON.stringify(accounts, null, 2)}\n`
  orStop(loadAccounts(new TextEncoder().encode(text), file, history))
  writeWhole(file, text, OWNER_ONLY)
}
