import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cell, parseCsv } from '../import/observations/csv-table.ts'
import { type Generated, root } from './paths.ts'

const source = 'data/issue-codes.csv'
const severities = ['error', 'warning', 'note']
const actors = ['sender', 'operator', 'registerKeeper', 'none']

interface IssueCodeRow {
  readonly code: string
  readonly severity: string
  readonly actor: string
  readonly args: readonly string[]
  readonly vi: { readonly message: string; readonly remedy: string }
  readonly en: { readonly message: string; readonly remedy: string }
}

/** The table of issue codes as code and as a page. */
export function generateIssueCodes(): Generated[] {
  const rows = readRows()
  return [
    { path: 'packages/indicators/src/generated/issue-codes.ts', text: toCode(rows) },
    { path: 'packages/indicators/docs/issue-codes.md', text: toPage(rows) },
  ]
}

function readRows(): IssueCodeRow[] {
  const rows = parseCsv(readFileSync(join(root, source), 'utf8')).map((cells) => {
    const get = (name: string) => cell(cells, name)
    return {
      code: get('code'),
      severity: get('severity'),
      actor: get('actor'),
      args: get('args').split(' ').filter(Boolean),
      vi: { message: get('messageVi'), remedy: get('remedyVi') },
      en: { message: get('messageEn'), remedy: get('remedyEn') },
    }
  })
  for (const row of rows) check(row)
  const codes = rows.map(({ code }) => code)
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice) throw new Error(`${source} has the code ${twice} twice.`)
  return rows.sort((a, b) => (a.code < b.code ? -1 : 1))
}

function check(row: IssueCodeRow): void {
  const say = (what: string) => new Error(`${source}, ${row.code}: ${what}`)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row.code)) throw say('the code is not kebab-case')
  if (!severities.includes(row.severity)) throw say(`severity is one of ${severities.join(', ')}`)
  if (!actors.includes(row.actor)) throw say(`actor is one of ${actors.join(', ')}`)
  for (const arg of row.args) if (!/^[a-z][A-Za-z0-9]*(\[\]|#|\?)?$/.test(arg)) throw say(`${arg} is not an argument`)
  const known = row.args.map(nameOf)
  for (const text of [row.vi.message, row.vi.remedy, row.en.message, row.en.remedy]) {
    if (text === '' || text !== text.normalize('NFC')) throw say('wording is missing or not NFC')
    for (const [, slot] of text.matchAll(/\{(\w+)\}/g)) {
      if (slot && !known.includes(slot)) throw say(`{${slot}} is not among its args`)
    }
  }
}

const nameOf = (arg: string) => arg.replace(/[^A-Za-z0-9]+$/, '')

function typeOf(arg: string): string {
  if (arg.endsWith('[]')) return 'readonly string[]'
  if (arg.endsWith('#')) return 'number'
  return arg.endsWith('?') ? 'string | null' : 'string'
}

const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

function toCode(rows: readonly IssueCodeRow[]): string {
  const args = rows.map(
    (row) => `  ${quote(row.code)}: { ${row.args.map((arg) => `readonly ${nameOf(arg)}: ${typeOf(arg)}`).join('; ')} }`,
  )
  const wording = (side: IssueCodeRow['vi']) => `{ message: ${quote(side.message)}, remedy: ${quote(side.remedy)} }`
  const table = rows.map(
    (row) =>
      `  ${quote(row.code)}: {\n    severity: ${quote(row.severity)},\n    actor: ${quote(row.actor)},\n` +
      `    vi: ${wording(row.vi)},\n    en: ${wording(row.en)},\n  },`,
  )
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.

export type Severity = ${severities.map(quote).join(' | ')}

/** Who can put it right: whoever sent the data, whoever runs the command, the keeper of the register, nobody. */
export type Actor = ${actors.map(quote).join(' | ')}

/** The arguments of each code. */
export interface IssueArgs {
${args.join('\n')}
}

export type IssueCode = keyof IssueArgs

interface Wording {
  readonly message: string
  readonly remedy: string
}

/** Severity, actor and wording of each code. */
export const issueCodes: {
  readonly [C in IssueCode]: {
    readonly severity: Severity
    readonly actor: Actor
    readonly vi: Wording
    readonly en: Wording
  }
} = {
${table.join('\n')}
}
`
}

function toPage(rows: readonly IssueCodeRow[]): string {
  const sections = rows.map(
    (row) => `## ${row.code}

${row.severity} · ${row.actor} · ${row.args.map((arg) => `\`${nameOf(arg)}\``).join(', ') || '–'}

- vi: ${row.vi.message} *${row.vi.remedy}*
- en: ${row.en.message} *${row.en.remedy}*
`,
  )
  return `<!-- Generated from ${source} by \`npm run generate\`. Do not edit. -->

# Findings

Every finding has a code, a severity, arguments and a place. *error*: the report cannot be accepted. *warning*: accepted, but probably
not what was meant. *note*: worth knowing. \`chitieu explain CODE\` prints the same words.

${sections.join('\n')}`
}
