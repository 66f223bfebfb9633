import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { type Behaviour, isAdditive, parseBehaviour } from '../../packages/indicators/src/aggregate/behaviour.ts'
import { type FileRestating, restateFile } from '../../packages/indicators/src/duckdb/restate-file.ts'
import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'
import { readRegister } from '../../packages/indicators/src/node/read-register.ts'
import { historyOf } from '../support/invented-register.ts'
import { restate, type Wish } from '../support/restate.ts'
import { type ShortRegister, smallRegister } from '../support/small-register.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'chitieu-restate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function registerOf(path: string): UnitHistory {
  const read = readRegister(join(root, path))
  if (!read.ok) throw new Error('expected the register to load')
  return read.value
}

function behavioursOf(behaviour: Readonly<Record<string, string>>): ReadonlyMap<string, Behaviour> {
  return new Map(
    Object.entries(behaviour).map(([column, text]) => {
      const parsed = parseBehaviour(column, text, Object.keys(behaviour))
      if (!parsed.ok) throw new Error(`expected a behaviour, found ${text}`)
      return [column, parsed.value]
    }),
  )
}

/** What DuckDB makes of a CSV: its text, or the codes of what is wrong with it. */
async function inDuckdb(
  history: UnitHistory,
  csv: string,
  { listDate, behaviour, keys = [], hasPeriod = false, ...wish }: Wish,
): Promise<{ readonly csv: string; readonly left: number; readonly codes: readonly string[] }> {
  const [input, out] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
  writeFileSync(input, csv)
  rmSync(out, { force: true })
  const restated = await restateFile({
    ...{ history, input, out, temporary: folder, unitColumn: 'unit', keyColumns: keys, threads: 2 },
    periodColumn: hasPeriod ? 'period' : null,
    list: listDate === undefined ? { column: 'list' } : { date: listDate },
    behaviours: behavioursOf(behaviour),
    ...wish,
  })
  if (!restated.ok) return { csv: '', left: 0, codes: restated.issues.map(({ code }) => code) }
  return { csv: readFileSync(out, 'utf8'), left: restated.value.left, codes: [] }
}

describe('what SQL does not carry is restated by the kernel and stands in its place', () => {
  /** A and B became M on 1 July 2010, under one province with S, which goes on; T began in 2008. */
  const register: ShortRegister = {
    units: 'A-1 P-1 ..2010-07-01\n B-1 P-1 ..2010-07-01\n M-1 P-1 2010-07-01..\n S-1 P-1 ..\n T-1 P-1 2008..',
    changes: 'k 2010-07-01',
    transfers: 'k A-1>M-1 whole\n k B-1>M-1 whole',
  }
  const history = historyOf(smallRegister(register))
  const wish = { to: '2010-07-01', behaviour: { v: 'flow', w: 'stock' }, hasPeriod: true }

  test.each([
    [
      'two lists in the period of the change: flows add, stocks are the later one',
      'unit,list,period,v,w\nA,2010-06-30,2010,1,1\nB,2010-06-30,2010,2,2\nS,2010-06-30,2010,3,3\nT,2010-06-30,2010,4,4\n' +
        'M,2010-07-01,2010,10,10\nA,2010-06-30,2009,5.5,\nB,2010-06-30,2009,6,-\nS,2010-06-30,2009,7,x\nT,2010-06-30,2009,…,0\n',
      {},
      2,
    ],
    [
      'two lists for the same days: refused as reported twice',
      'unit,list,period,v,w\nA,2010-06-30,2011,1,1\nB,2010-06-30,2011,2,2\nS,2010-06-30,2011,3,3\nT,2010-06-30,2011,4,4\nM,2010-07-01,2011,3,3\n',
      {},
      2,
    ],
    [
      'a figure of the new unit for days before it was there stands beside the sum',
      'unit,list,period,v,w\nA,2010-06-30,2009,1,1\nB,2010-06-30,2009,2,2\nS,2010-06-30,2009,3,3\nT,2010-06-30,2009,4,4\nM,2010-07-01,2009,3,3\n',
      {},
      2,
    ],
    [
      'a figure for days before its unit began stands beside the sums',
      'unit,period,v,w\nA,2007,1,1\nB,2007,2,2\nS,2007,3,3\nT,2007,4,4\nA,2009,1,1\nB,2009,2,2\nS,2009,3,3\nT,2009,4,4\n',
      { listDate: '2010-06-30' },
      2,
    ],
    [
      'confidential figures and what would give them away, in one column and period of four',
      'unit,period,v,w\nA,2008,1,1\nB,2008,c,2\nS,2008,3,3\nT,2008,4,4\nA,2009,1,1\nB,2009,2,2\nS,2009,3,3\nT,2009,4,4\n',
      { listDate: '2010-06-30' },
      1,
    ],
    [
      'rows of an earlier restating keep their methods, letters and amounts kept above',
      'unit,period,method,status,v,w\nA,2009,summed,W,1,1\nB,2009,apportioned,E,2,2\nS,2009,apportioned,EP,3,3\nT,2009,reported,I,4,4\n' +
        'S,2009,unallocated,,7.25,-\n,2009,group,,9,9\n',
      { listDate: '2010-06-30' },
      0,
    ],
    ['nothing but headings of groups', 'unit,period,method,v,w\nA,2009,group,1,1\n', { listDate: '2010-06-30' }, 0],
  ] as const)('%s', async (_, csv, more, left) => {
    const made = await inDuckdb(history, csv, { ...wish, ...more })
    expect(made).toEqual({ csv: restate(history, csv, { ...wish, ...more }).csv, left, codes: [] })
  })
})

describe('the sample country of sixty years', () => {
  const cases = join(root, 'test/countries/velmark')
  const history = registerOf('test/fixtures/countries/velmark')

  const summing = readdirSync(cases).filter((name) => name !== 'mean-and-category-forward')

  test.each(summing)('%s: the columns that add up', async (name) => {
    const { args } = JSON.parse(readFileSync(join(cases, name, 'case.json'), 'utf8')) as { args: string[] }
    const names = args.filter((arg) => arg.startsWith('--') && arg !== '--no-decisions').map((arg) => arg.slice(2))
    const options = Object.fromEntries(names.map((each) => [each, { type: 'string' } as const]))
    const { values } = parseArgs({ args, options: { ...options, 'no-decisions': { type: 'boolean' } } })
    const given = new Map(Object.entries(values))
    const option = (key: string): string | undefined => given.get(key)?.toString()
    const behaviours = behavioursOf(
      Object.fromEntries((option('behaviour') ?? '').split(',').map((each) => each.split(/=(.*)/s).slice(0, 2))),
    )
    const summed = new Map([...behaviours].filter(([, behaviour]) => isAdditive(behaviour)))
    const out = join(folder, 'out.csv')
    const wish: FileRestating = {
      ...{ history, input: join(cases, name, 'input.csv'), out, to: option('to') ?? '', behaviours: summed },
      list: { date: option('list-date') ?? '' },
      unitColumn: option('unit-column') ?? '',
      periodColumn: option('period-column') ?? null,
      keyColumns: option('key-columns')?.split(',') ?? [],
      basis: option('weights') ?? null,
      level: option('level') ?? null,
      decisions: !given.has('no-decisions'),
      onUnknownShare: option('on-unknown-share') === 'bounds' ? 'bounds' : 'refuse',
    }
    const restated = await restateFile(wish)
    expect(restated.ok).toBe(true)
    const lines = readFileSync(join(cases, name, 'expected.csv'), 'utf8').split('\n')
    const at = (lines[0] ?? '').split(',').indexOf('indicator')
    const expected = lines.filter((line, row) => row === 0 || line === '' || summed.has(line.split(',')[at] ?? ''))
    expect(readFileSync(out, 'utf8')).toBe(expected.join('\n'))
  })
})
