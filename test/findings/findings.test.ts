import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, describe as group, test } from 'vitest'
import { commandRemedy, describe, explain, isIssueCode } from '../../packages/indicators/src/base/issue.ts'
import { isPhrase } from '../../packages/indicators/src/base/phrase.ts'
import { issueCodes } from '../../packages/indicators/src/generated/issue-codes.ts'
import { cases as archiveCases, ofCommands } from '../archive/cases.ts'
import { bodyCases } from '../bodies/body-cases.ts'
import { obligationCases } from '../bodies/obligation-cases.ts'
import { cases } from '../checks/cases.ts'
import { optionCases, registerCases, tableCases } from '../cli/rebase-cases.ts'
import { consolidationCases } from '../consolidation/consolidation-cases.ts'
import { lintCases } from '../countries/lint-cases.ts'
import { exchangeCases } from '../exchange/exchange-cases.ts'
import { handoverCases } from '../handover/handover-cases.ts'
import { refused } from '../ingest/refused-files.ts'
import { ledgerCases } from '../ledger/ledger-cases.ts'
import { refusedPackages } from '../package/refused-packages.ts'
import { packetCases } from '../packets/packet-cases.ts'
import { tamperedPackages } from '../release/tampered-packages.ts'
import { sdmxCases } from '../sdmx/sdmx-cases.ts'
import { accountCases } from '../transmit/account-cases.ts'
import { transmissionCases } from '../transmit/cases.ts'
import { otherCases } from './other-cases.ts'

const src = join(import.meta.dirname, '../../packages')
const codes = Object.keys(issueCodes).filter(isIssueCode)

/** Codes with a failing and a passing case, by the table that holds them; the test of each table runs all that is in it. */
const tables = new Map<string, readonly string[]>([
  ['test/checks/cases.ts', Object.keys(cases).map((name) => name.split(':')[0] ?? name)],
  ['test/archive/cases.ts', [...Object.keys(archiveCases), ...ofCommands]],
  ['test/countries/lint-cases.ts', lintCases.map(([code]) => code)],
  ['test/cli/rebase-cases.ts, tables', tableCases.map(([, , , code]) => code)],
  ['test/cli/rebase-cases.ts, options', optionCases.map(([, , , code]) => code)],
  ['test/cli/rebase-cases.ts, registers', registerCases.map(([, , code]) => code)],
  ['test/ingest/refused-files.ts', refused.map(([, code]) => code)],
  ['test/release/tampered-packages.ts', Object.values(tamperedPackages).map(({ code }) => code)],
  [
    'test/release/partial.test.ts',
    [
      'package-base-differs',
      'package-base-missing',
      'package-base-other',
      'package-replaces-other',
      'package-unchanged',
    ],
  ],
  ['test/release/command.test.ts', ['package-nothing-consolidated']],
  ['test/releases/freeze.test.ts', ['release-damaged']],
  ['test/init.test.ts', ['folder-not-empty', 'site-left-out']],
  ['test/package/refused-packages.ts', refusedPackages.map(([, code]) => code)],
  ['test/findings/other-cases.ts', Object.keys(otherCases)],
  ['test/consolidation/consolidation-cases.ts', Object.keys(consolidationCases)],
  ['test/ledger/ledger-cases.ts', Object.keys(ledgerCases)],
  ['test/handover/handover-cases.ts', Object.keys(handoverCases)],
  ['test/sdmx/sdmx-cases.ts', Object.keys(sdmxCases)],
  ['test/exchange/exchange-cases.ts', Object.keys(exchangeCases)],
  ['test/bodies/body-cases.ts', bodyCases.map(([code]) => code)],
  ['test/bodies/obligation-cases.ts', Object.keys(obligationCases)],
  ['test/packets/packet-cases.ts', Object.keys(packetCases)],
  ['test/transmit/cases.ts', Object.keys(transmissionCases)],
  ['test/transmit/account-cases.ts', Object.keys(accountCases)],
  [
    'test/sql/refused.test.ts',
    [
      'sql-behaviour-not-carried',
      'sql-column-not-exact',
      'sql-engine-missing',
      'sql-number-not-held',
      'sql-shares-too-fine',
    ],
  ],
])

test('every code has a failing and a passing case, and no case is of a code that does not exist', () => {
  const held = new Set([...tables.values()].flat())
  expect(codes.filter((code) => !held.has(code))).toEqual([])
  for (const [table, own] of tables) expect([table, own.filter((code) => !isIssueCode(code))]).toEqual([table, []])
})

test('every code is given somewhere', () => {
  const written = globSync('*/src/**/*.ts', { cwd: src })
    .filter((path) => !path.includes('/generated/') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(src, path), 'utf8'))
    .join('\n')
  expect(codes.filter((code) => !written.includes(`'${code}'`))).toEqual([])
})

group.each(
  Object.entries({
    ...otherCases,
    ...consolidationCases,
    ...ledgerCases,
    ...handoverCases,
    ...obligationCases,
    ...sdmxCases,
    ...packetCases,
    ...exchangeCases,
  }),
)('%s', (code, { fails, passes }) => {
  test('is found', () => expect(fails()).toContain(code))

  test('is not found without its fault', () => expect(passes()).not.toContain(code))
})

test('every kind of argument has a name that explains it', () => {
  const kinds = new Set(codes.flatMap((code) => Object.values(issueCodes[code].args)))
  expect([...kinds].filter((kind) => !isPhrase(`argument.${kind}`))).toEqual([])
})

/** A value of each kind of argument. */
const SAMPLES: Readonly<Record<string, string | number>> = {
  number: '-54321.5',
  reading: '54321.5',
  date: '1999-07-01',
  moment: '1999-07-01T08:15:00+07:00',
  fullDate: '1999-01-07',
  period: '1999-Q3',
  stated: '1999-Q3',
  tally: 'commune 54321',
  reason: 'coverage',
  count: 54_321,
  bytes: 61_234_567,
  day: 3,
  second: 30,
}

group.each(codes)('%s', (code) => {
  const { args, actor, vi, en } = issueCodes[code]
  const sampled = Object.fromEntries(Object.entries(args).map(([name, kind]) => [name, SAMPLES[kind] ?? 'ABC']))

  test('puts every argument in words of the language, and leaves no slot open', () => {
    for (const language of ['vi', 'en'] as const) {
      const { message, remedy } = describe({ code, args: sampled }, language)
      const command = commandRemedy({ code, args: sampled }, language)
      const all = [message, remedy, ...(command === null ? [] : [command])].join(' ')
      expect(all).not.toMatch(/[{}[\]]|undefined|\s[,;]|\s\.(?!\w)|\s{2}/)
      expect(all).not.toMatch(/1999-|-54|54321(?![.,]5)/)
      for (const text of [message, remedy]) expect(text).toMatch(/^[\p{Lu}\p{N}"\u2212/→(].*[.?]$/su)
    }
  })

  test('names the same arguments in both languages', () => {
    const slots = ({ message, remedy, command = '' }: typeof vi): readonly string[] =>
      [...`${message} ${remedy} ${command}`.matchAll(/\{(\w+)(?:\.\.(\w+))?\}/g)].flatMap(([, from, to]) =>
        [from, to].filter((name) => name !== undefined).map((name) => name.replace(/(?:Vi|En)$/, '')),
      )
    expect(new Set(slots(vi))).toEqual(new Set(slots(en)))
  })

  test('asks whoever fills in a sheet for no options of a command', () => {
    if (actor !== 'sender' && actor !== 'none') return
    expect(`${vi.message} ${vi.remedy} ${en.message} ${en.remedy}`).not.toMatch(/--[a-z]|chitieu |\blệnh\b|\bcommand\b/)
  })

  test('is polite without begging, and explains itself', () => {
    expect(`${vi.message} ${vi.remedy}`).not.toMatch(/vui lòng|xin lỗi|không hợp lệ/i)
    expect(`${en.message} ${en.remedy}`).not.toMatch(/please|sorry|is not valid\./i)
    expect(explain(code)?.severity).toBe(issueCodes[code].severity)
  })
})
