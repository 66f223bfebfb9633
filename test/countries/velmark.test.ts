import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Validator,
  validateChange,
  validateDecision,
  validateInstrument,
  validateRegister,
  validateTransfer,
  validateUnit,
  validateWeight,
} from '@chitieu/indicators/validators'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseCsv } from '../../packages/indicators/scripts/import/observations/csv-table.ts'
import { askChitieu, runChitieu } from '../support/run-chitieu.ts'

/** An invented country of sixty years: what came out of the command must be what was worked by hand, byte for byte. */
const root = join(import.meta.dirname, '../..')
const country = join(root, 'test/fixtures/countries/velmark')
const cases = join(import.meta.dirname, 'velmark')

interface Case {
  readonly about: string
  readonly args: readonly string[]
  readonly issues: readonly { readonly code: string; readonly args: unknown }[]
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'velmark-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function rebase(
  name: string,
  units: string,
  args: readonly string[],
): { readonly csv: string; readonly issues: unknown } {
  const [out, issues] = [join(folder, `${name}.csv`), join(folder, `${name}.json`)]
  const input = join(cases, name, 'input.csv')
  const { status, err } = runChitieu('rebase', input, ...args, '--units', units, '--out', out, '--issues', issues)
  expect({ status, err: status === 0 ? '' : err }).toEqual({ status: 0, err: '' })
  const found = JSON.parse(readFileSync(issues, 'utf8')) as readonly { readonly code: string; readonly args: unknown }[]
  return { csv: readFileSync(out, 'utf8'), issues: found.map(({ code, args: said }) => ({ code, args: said })) }
}

const read = (name: string): Case => JSON.parse(readFileSync(join(cases, name, 'case.json'), 'utf8')) as Case

describe('rebase', () => {
  test.each(readdirSync(cases).map((name) => [name, read(name)] as const))('%s', (name, { args, issues }) => {
    const made = rebase(name, country, args)
    expect(made.csv).toBe(readFileSync(join(cases, name, 'expected.csv'), 'utf8'))
    expect(made.issues).toEqual(issues)
  })

  test('a register without its decision file is the same as leaving decisions out', () => {
    const unsettled = join(folder, 'unsettled')
    cpSync(country, unsettled, { recursive: true })
    rmSync(join(unsettled, 'decisions.csv'))
    const name = 'unsettled-n-to-m-with-bounds'
    const { args } = read(name)
    const made = rebase(
      name,
      unsettled,
      args.filter((arg) => arg !== '--no-decisions'),
    )
    expect(made.csv).toBe(readFileSync(join(cases, name, 'expected.csv'), 'utf8'))
  })
})

describe('the register', () => {
  const csv = (file: string): string[][] =>
    readFileSync(join(country, file), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))

  test('has every kind of change and of transfer', () => {
    const kinds = new Set(csv('changes.csv').flatMap(([, kind = '']) => kind.split('|')))
    expect([...kinds].sort()).toEqual([
      'abolish',
      'adjust',
      'create',
      'merge',
      'recode',
      'rename',
      'reparent',
      'retype',
      'split',
    ])
    expect(new Set(csv('transfers.csv').map(([, , , kind]) => kind))).toEqual(
      new Set(['part', 'undetermined', 'whole']),
    )
  })

  test.each<[string, Validator<unknown>]>([
    ['units/realm.csv', validateUnit],
    ['units/shire.csv', validateUnit],
    ['units/hundred.csv', validateUnit],
    ['units/ward.csv', validateUnit],
    ['changes.csv', validateChange],
    ['transfers.csv', validateTransfer],
    ['weights.csv', validateWeight],
    ['decisions.csv', validateDecision],
    ['instruments.csv', validateInstrument],
  ])('%s follows the schema of its rows', (file, validate) => {
    const rows = parseCsv(readFileSync(join(country, file), 'utf8'))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => !validate(row)).map((row) => [row, validate(row), validate.errors])).toEqual([])
  })

  test('register.json follows its schema', () => {
    expect([
      validateRegister(JSON.parse(readFileSync(join(country, 'register.json'), 'utf8'))),
      validateRegister.errors ?? [],
    ]).toEqual([true, []])
  })

  test('is free of faults; only what is worth knowing is said', () => {
    const { status, answer } = askChitieu('units', 'lint', country)
    const counts = new Map<string, number>()
    for (const { code } of answer as { code: string }[]) counts.set(code, (counts.get(code) ?? 0) + 1)
    expect(status).toBe(0)
    expect([...counts]).toEqual([
      ['validity-gap', 2],
      ['vintage-count', 61],
    ])
  })
})

const at = (...args: string[]) => askChitieu('units', ...args, '--units', country)

describe('units', () => {
  test.each([
    ['n.5', '1990-01-01', 'n.5-1', 'Jarrow'],
    ['n.5', '1998-01-01', 'n.5-2', 'Saltpan'],
    ['K-03', '1964-04-30', 'K-03-1', 'Oakley'],
    ['K-03', '1990-01-01', 'K-03-2', 'Oakley'],
    ['n.3', '1972-06-30', 'n.3-1', 'Holm'],
    ['n.30', '1972-07-01', 'n.3-1', 'Holm'],
    ['n.2', '1971-03-09', 'n.2-1', 'Fell'],
    ['n.2', '1971-03-10', 'n.2-1', 'Fellgate'],
    ['00701', '1960-01-01', '00701-1', 'Seven Wells'],
    ['Ärla', '2000-01-01', 'ÄB/5-1', 'Ärla'],
    ['Arla', '2000-01-01', 'ÄB/6-1', 'Arla'],
  ])('%s on the list of %s is %s', (wanted, date, id, name) => {
    expect(at('resolve', wanted, '--at', date)).toMatchObject({ status: 0, answer: { id, name } })
  })

  test.each([
    ['n.5', '1995-01-01', 'unit-unknown', ['n.5-1', 'n.5-2']],
    ['701', '1970-01-01', 'unit-unknown', []],
    ['N.6', '1970-01-01', 'unit-unknown', []],
    ['arla', '1970-01-01', 'unit-unknown', ['ÄB/5-1', 'ÄB/6-1']],
    ['Mill', '1970-01-01', 'unit-ambiguous', ['K-06-1', 'n.8-1']],
  ])('%s on the list of %s is refused: %s', (wanted, date, code, candidates) => {
    const { status, answer } = at('resolve', wanted, '--at', date)
    expect(status).toBe(1)
    expect(answer).toMatchObject([{ code, args: { candidates } }])
  })

  test('a state made and ended on one day is on no list but in the history', () => {
    const listed = at('tree', '--at', '2002-01-01', '--level', 'hundred').answer as { id: string }[]
    expect(listed.filter(({ id }) => id.startsWith('ÄB/')).map(({ id }) => id)).toEqual([
      'ÄB/3-2',
      'ÄB/5-1',
      'ÄB/6-1',
      'ÄB/7-1',
      'ÄB/8-1',
      'ÄB/9-1',
    ])
    expect(at('history', 'ÄB/1').answer).toMatchObject([
      { id: 'ÄB/1-1', to: '2002-01-01', successors: ['ÄB/1-2'] },
      {
        id: 'ÄB/1-2',
        from: '2002-01-01',
        to: '2002-01-01',
        predecessors: ['ÄB/1-1', 'ÄB/2-1'],
        successors: ['ÄB/9-1'],
      },
    ])
  })

  const lead = (code: string, from: string, to: string, ...rest: string[]) =>
    (at('successors', code, '--list-date', from, '--at', to, ...rest).answer as Record<string, unknown>[]).map(
      ({ id, share, undetermined }) => [id, share, undetermined],
    )

  test('an uninhabited moor is area but no people', () => {
    expect(lead('n.7', '1998-01-01', '2000-01-01', '--basis', 'population')).toEqual([['n.7-2', 1, false]])
    expect(lead('n.7', '1998-01-01', '2000-01-01', '--basis', 'area')).toEqual([
      ['n.7-2', null, false],
      ['n.8-2', null, false],
    ])
  })

  test('a decision settles what the order left open, and can be left out', () => {
    expect(lead('K-04', '1984-09-30', '1984-10-01')).toEqual([['K-10-1', 1, false]])
    expect(lead('K-05', '1984-09-30', '2020-01-01')).toEqual([
      ['K-10-1', 0.25, false],
      ['K-11-1', 0.75, false],
    ])
    expect(lead('K-04', '1984-09-30', '1984-10-01', '--no-decisions')).toEqual([
      ['K-10-1', null, true],
      ['K-11-1', null, true],
    ])
  })

  test('parts of unknown share that come together again are whole again', () => {
    expect(lead('n.1', '1991-12-31', '1992-01-01')).toEqual([
      ['n.1-2', null, false],
      ['n.11-1', null, false],
    ])
    expect(lead('n.1', '1991-12-31', '2008-01-01')).toEqual([['n.1-3', 1, false]])
  })
})
