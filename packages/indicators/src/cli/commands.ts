import type { ParseArgsConfig } from 'node:util'
import type { Language } from '../base/issue.ts'
import { help } from '../generated/help.ts'
import type { Arguments, Context, ExitCode } from './context.ts'

type Run = (args: Arguments, context: Context) => Promise<ExitCode> | ExitCode

/** One command: its options, its help, and where its code is loaded from. */
export interface Command {
  readonly options: NonNullable<ParseArgsConfig['options']>
  readonly usage: Readonly<Record<Language, string>>
  readonly load: () => Promise<Run>
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

const REBASE_OPTIONS = {
  to: text,
  'list-date': text,
  'list-column': text,
  'period-column': text,
  'unit-column': text,
  'value-columns': text,
  'key-columns': text,
  behaviour: text,
  weights: text,
  'on-unknown-share': text,
  decimals: text,
  level: text,
  locale: text,
  'no-decisions': flag,
  units: text,
} as const

export const commands: Readonly<Record<string, Command>> = {
  check: {
    options: {
      form: text,
      unit: text,
      period: text,
      'list-date': text,
      edition: text,
      covers: text,
      locale: text,
      mapping: { ...text, multiple: true },
      previous: text,
      within: text,
      reasons: text,
      rules: text,
      html: text,
      sarif: text,
      junit: text,
      generic: text,
      at: text,
      mark: text,
      receipt: text,
      data: text,
    },
    usage: help.check,
    load: async () => (await import('./commands/check.ts')).runCheck,
  },
  consolidate: {
    options: {
      ledger: text,
      unit: text,
      period: text,
      basis: text,
      form: text,
      'list-date': text,
      data: text,
      out: text,
    },
    usage: help.consolidate,
    load: async () => (await import('./commands/consolidate.ts')).runConsolidate,
  },
  rebase: {
    options: { ...REBASE_OPTIONS, out: text, issues: text, memory: text, temporary: text, columns: text },
    usage: help.rebase,
    load: async () => (await import('./commands/rebase.ts')).runRebase,
  },
  sql: {
    options: { ...REBASE_OPTIONS, dialect: text, 'unit-level': text, lists: text, cells: text, reads: text, out: text },
    usage: help.sql,
    load: async () => (await import('./commands/sql.ts')).runSql,
  },
  units: {
    options: {
      at: text,
      'list-date': text,
      level: text,
      type: text,
      parent: text,
      basis: text,
      within: text,
      csv: text,
      vcard: text,
      internal: flag,
      all: flag,
      'no-decisions': flag,
      mapping: text,
      against: { ...text, multiple: true },
      'against-mapping': text,
      change: text,
      by: text,
      why: text,
      adopt: flag,
      undecided: text,
      proposal: text,
      format: text,
      data: text,
      out: text,
      units: text,
    },
    usage: help.units,
    load: async () => (await import('./commands/units.ts')).runUnits,
  },
  init: {
    options: { unit: text, period: text, today: text },
    usage: help.init,
    load: async () => (await import('./commands/init.ts')).runInit,
  },
  publish: {
    options: {
      data: text,
      out: text,
      submissions: text,
      archive: text,
      'no-release': flag,
      'no-site': flag,
      site: text,
      audience: text,
    },
    usage: help.publish,
    load: async () => (await import('./commands/publish.ts')).runPublish,
  },
  trace: {
    options: {
      ...REBASE_OPTIONS,
      at: text,
      reported: flag,
      breakdown: text,
      data: text,
      unit: text,
      indicator: text,
      period: text,
      reports: text,
      basis: text,
    },
    usage: help.trace,
    load: async () => (await import('./commands/trace.ts')).runTrace,
  },
  ledger: {
    options: {
      ...{ ledger: text, by: text, at: text, why: { type: 'string', multiple: true }, replaces: text, role: text },
      ...{ form: text, unit: text, period: text, 'list-date': text, edition: text, covers: text, locale: text },
      ...{ mapping: text, previous: text, within: text, reasons: text, state: text, data: text },
    },
    usage: help.ledger,
    load: async () => (await import('./commands/ledger.ts')).runLedger,
  },
  submit: {
    options: {
      ...{ to: text, ledger: text, address: text, sign: text, 'secret-file': text, by: text, at: text, wait: flag },
      data: text,
    },
    usage: help.submit,
    load: async () => (await import('./commands/submit.ts')).runSubmit,
  },
  receive: {
    options: {
      ...{ port: text, store: text, profile: text, 'require-signature': flag, 'verify-signature': text },
      ...{ 'secret-file': text, accounts: text, host: text, once: flag, idle: text, data: text },
    },
    usage: help.receive,
    load: async () => (await import('./commands/receive.ts')).runReceive,
  },
  accounts: {
    options: { accounts: text, id: text, role: text, unit: text, from: text, to: text, store: text, data: text },
    usage: help.accounts,
    load: async () => (await import('./commands/accounts.ts')).runAccounts,
  },
  template: {
    options: {
      unit: text,
      period: text,
      edition: text,
      reporter: text,
      previous: text,
      'list-date': text,
      sample: flag,
      out: text,
      data: text,
    },
    usage: help.template,
    load: async () => (await import('./commands/template.ts')).runTemplate,
  },
  obligations: {
    options: {
      period: text,
      from: text,
      to: text,
      within: text,
      form: text,
      'as-of': text,
      received: text,
      remind: text,
      all: flag,
      ics: text,
      feed: text,
      data: text,
    },
    usage: help.obligations,
    load: async () => (await import('./commands/obligations.ts')).runObligations,
  },
  'import-archive': {
    options: { from: text, archive: text, replaces: text, data: text },
    usage: help['import-archive'],
    load: async () => (await import('./commands/import-archive.ts')).runImportArchive,
  },
  archive: {
    options: { archive: text, system: text, unit: text, data: text },
    usage: help.archive,
    load: async () => (await import('./commands/archive.ts')).runArchive,
  },
  handover: {
    options: { within: text, data: text, out: text },
    usage: help.handover,
    load: async () => (await import('./commands/handover.ts')).runHandover,
  },
  pack: {
    options: {
      published: flag,
      to: text,
      form: text,
      period: text,
      date: text,
      replaces: text,
      partial: flag,
      out: text,
      data: text,
    },
    usage: help.pack,
    load: async () => (await import('./commands/pack.ts')).runPack,
  },
  verify: {
    options: { base: text, 'verify-signature': text },
    usage: help.verify,
    load: async () => (await import('./commands/verify.ts')).runVerify,
  },
  explain: {
    options: {},
    usage: help.explain,
    load: async () => (await import('./commands/explain.ts')).runExplain,
  },
}

/** The list of commands. */
export function usage(language: Language): string {
  const lines = Object.values(commands).map(({ usage: own }) => own[language].split('\n')[0])
  return `${lines.join('\n')}\n`
}
