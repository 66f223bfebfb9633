import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cell, parseCsv } from '../import/observations/csv-table.ts'
import { type Generated, root } from './paths.ts'
import { type PhraseRow, phraseKinds, readPhrases } from './phrases.ts'
import { inCode } from './quote.ts'

const source = 'data/issue-codes.csv'
const commandSource = 'data/command-remedies.csv'
const severities = ['error', 'warning', 'note']
const actors = ['sender', 'operator', 'registerKeeper', 'none']

/** Kinds of arguments that are written by a rule; any other kind is a kind of phrases. */
const written = [
  'text',
  'detail',
  'number',
  'reading',
  'date',
  'fullDate',
  'period',
  'stated',
  'moment',
  'entry',
  'tally',
]
const named = ['unit', 'indicator', 'measure', 'form', 'level', 'mapping', 'role']
const amounts = ['count', 'bytes', 'day', 'second']

/** An argument of a code: `value:number`, `from:date?`, `terms[]`, `rows#`. */
interface IssueArgument {
  readonly name: string
  readonly kind: string
  readonly shape: 'one' | 'list' | 'maybe'
}

interface Wording {
  readonly message: string
  readonly remedy: string
  readonly command: string
}

/** A row of the table of issue codes. */
export interface IssueCodeRow {
  readonly code: string
  readonly severity: string
  readonly actor: string
  readonly args: readonly IssueArgument[]
  readonly vi: Wording
  readonly en: Wording
}

/** The table of issue codes as code and as a page. */
export function generateIssueCodes(): Generated[] {
  const phrases = readPhrases()
  const rows = readIssueCodes(phrases)
  return [
    { path: 'packages/indicators/src/generated/issue-codes.ts', text: toCode(rows, kindsOf(phrases)) },
    { path: 'packages/indicators/src/generated/issue-severities.ts', text: toSeverities(rows) },
    { path: 'packages/indicators/docs/issue-codes.md', text: toPage(rows, phrases) },
  ]
}

/** Every code with its wording; what does not fit together is our own mistake. */
export function readIssueCodes(phrases: readonly PhraseRow[]): readonly IssueCodeRow[] {
  const table = (path: string) => parseCsv(readFileSync(join(root, path), 'utf8'))
  const commands = new Map(table(commandSource).map((row) => [cell(row, 'code'), row]))
  const rows = table(source).map((cells): IssueCodeRow => {
    const get = (name: string) => cell(cells, name)
    const code = get('code')
    const command = commands.get(code)
    commands.delete(code)
    const wording = (side: 'Vi' | 'En') => ({
      message: get(`message${side}`),
      remedy: get(`remedy${side}`),
      command: command ? cell(command, side.toLowerCase()) : '',
    })
    const args = get('args').split(' ').filter(Boolean).map(readArgument)
    return { code, severity: get('severity'), actor: get('actor'), args, vi: wording('Vi'), en: wording('En') }
  })
  for (const code of commands.keys()) throw new Error(`${commandSource} names ${code}, which is no code.`)
  const kinds = kindsOf(phrases)
  for (const row of rows) check(row, kinds)
  const codes = rows.map(({ code }) => code)
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice) throw new Error(`${source} has the code ${twice} twice.`)
  return rows.sort((a, b) => (a.code < b.code ? -1 : 1))
}

function kindsOf(phrases: readonly PhraseRow[]): readonly string[] {
  return [...new Set([...written, ...named, ...amounts, ...phraseKinds(phrases)])]
}

function readArgument(text: string): IssueArgument {
  const [, name = '', kind = 'text', suffix = ''] =
    /^([a-z][A-Za-z0-9]*)(?::([a-z][A-Za-z]*))?(\[\]|#|\?)?$/.exec(text) ?? []
  if (name === '') throw new Error(`${source}: ${text} is not an argument`)
  return {
    name,
    kind: suffix === '#' ? 'count' : kind,
    shape: suffix === '[]' ? 'list' : suffix === '?' ? 'maybe' : 'one',
  }
}

function check({ code, severity, actor, args, vi, en }: IssueCodeRow, kinds: readonly string[]): void {
  const say = (what: string) => new Error(`${source}, ${code}: ${what}`)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) throw say('the code is not kebab-case')
  if (!severities.includes(severity)) throw say(`severity is one of ${severities.join(', ')}`)
  if (!actors.includes(actor)) throw say(`actor is one of ${actors.join(', ')}`)
  for (const { name, kind } of args) if (!kinds.includes(kind)) throw say(`${name} is of the unknown kind ${kind}`)
  for (const text of [vi.message, vi.remedy, en.message, en.remedy]) if (text === '') throw say('wording is missing')
  if ((vi.command === '') !== (en.command === '')) throw say('a remedy of the command is in one language only')
  const sides = [vi, en].map(({ message, remedy, command }) => `${message} ${remedy} ${command}`)
  for (const text of sides) {
    if (text !== text.normalize('NFC')) throw say('wording is not NFC')
    for (const slot of slotsOf(text)) {
      const arg = args.find(({ name }) => name === slot)
      if (!arg) throw say(`{${slot}} is not among its args`)
      if (arg.kind === 'detail') throw say(`{${slot}} is a detail for machines and is never put in words`)
    }
  }
  const used = new Set(sides.flatMap(slotsOf))
  for (const { name, kind } of args) {
    if (kind !== 'detail' && !used.has(name)) throw say(`${name} is put in words nowhere; what is not said is a detail`)
  }
}

/** Names of the arguments that a text puts in words. */
export function slotsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)(?:\.\.(\w+))?\}/g)].flatMap(([, name, to]) =>
    [name, to].filter((each) => each !== undefined),
  )
}

function typeOf({ kind, shape }: IssueArgument): string {
  const one = amounts.includes(kind) ? 'number' : 'string'
  return shape === 'list' ? `readonly ${one}[]` : shape === 'maybe' ? `${one} | null` : one
}

function toCode(rows: readonly IssueCodeRow[], kinds: readonly string[]): string {
  const args = rows.map((row) => {
    const fields = row.args.map((arg) => `readonly ${arg.name}: ${typeOf(arg)}`)
    return `  ${inCode(row.code)}: { ${fields.join('; ')} }`
  })
  const wording = ({ message, remedy, command }: Wording) => {
    const extra = command === '' ? '' : `, command: ${inCode(command)}`
    return `{ message: ${inCode(message)}, remedy: ${inCode(remedy)}${extra} }`
  }
  const table = rows.map(
    (row) =>
      `  ${inCode(row.code)}: {\n    severity: ${inCode(row.severity)},\n    actor: ${inCode(row.actor)},\n` +
      `    args: { ${row.args.map(({ name, kind }) => `${name}: ${inCode(kind)}`).join(', ')} },\n` +
      `    vi: ${wording(row.vi)},\n    en: ${wording(row.en)},\n  },`,
  )
  return `// Generated from ${source} and ${commandSource} by \`npm run generate\`. Do not edit.

export type Severity = ${severities.map(inCode).join(' | ')}

/** Who can put it right: whoever sent the data, whoever runs the command, the keeper of the register, nobody. */
export type Actor = ${actors.map(inCode).join(' | ')}

/** What an argument is, and so how it is put in words. */
export type ArgumentKind = ${[...kinds].sort().map(inCode).join(' | ')}

/** The arguments of each code. */
export interface IssueArgs {
${args.join('\n')}
}

export type IssueCode = keyof IssueArgs

interface Wording {
  readonly message: string
  readonly remedy: string
  /** What else helps where a command was typed. */
  readonly command?: string
}

/** Severity, actor, kinds of arguments and wording of each code. */
export const issueCodes: {
  readonly [C in IssueCode]: {
    readonly severity: Severity
    readonly actor: Actor
    readonly args: Readonly<Record<string, ArgumentKind>>
    readonly vi: Wording
    readonly en: Wording
  }
} = {
${table.join('\n')}
}
`
}

/** A program that makes findings and never words them does not carry the words. */
function toSeverities(rows: readonly IssueCodeRow[]): string {
  const milder = rows
    .filter(({ severity }) => severity !== 'error')
    .map(({ code, severity }) => `  ${inCode(code)}: ${inCode(severity)},`)
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.
import type { IssueCode, Severity } from './issue-codes.ts'

/** The severity of each code that is not an error. */
export const milderSeverities: Readonly<Partial<Record<IssueCode, Severity>>> = {
${milder.join('\n')}
}
`
}

function toPage(rows: readonly IssueCodeRow[], phrases: readonly PhraseRow[]): string {
  const nameOf = (kind: string) => phrases.find((row) => row.kind === 'argument' && row.code === kind)?.en ?? kind
  const argument = ({ name, kind, shape }: IssueArgument) =>
    `\`${name}\` ${nameOf(kind)}${shape === 'list' ? ', several' : shape === 'maybe' ? ' or none' : ''}`
  const sections = rows.map(
    (row) => `## ${row.code}

${row.severity} · ${row.actor}${row.args.map((arg) => ` · ${argument(arg)}`).join('')}

- vi: ${row.vi.message} *${row.vi.remedy}*${row.vi.command === '' ? '' : ` ${row.vi.command}`}
- en: ${row.en.message} *${row.en.remedy}*${row.en.command === '' ? '' : ` ${row.en.command}`}
`,
  )
  return `<!-- Generated from ${source} by \`npm run generate\`. Do not edit. -->

# Findings

Every finding has a code, a severity, arguments and a place. *error*: the report cannot be accepted. *warning*: accepted, but probably
not what was meant. *note*: worth knowing. \`chitieu explain CODE\` prints the same words; [wording.md](wording.md) says how arguments are
put in words.

${sections.join('\n')}`
}
