import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, describe, expect, test } from 'vitest'
import { askChitieu, runChitieu } from '../support/run-chitieu.ts'
import { writeValleys } from '../support/valleys.ts'

const folder = mkdtempSync(join(tmpdir(), 'chitieu-sql-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const { units, people } = writeValleys(folder)
const asked = [
  ...['--unit-column', 'town', '--list-date', '2000-06-01', '--to', '2010-01-01', '--units', units],
  ...['--value-columns', 'people,births', '--behaviour', 'people=stock,births=flow', '--weights', 'population'],
]
const script = (...more: readonly string[]): readonly string[] => [
  'sql',
  'figures',
  ...asked,
  '--unit-level',
  'town',
  ...more,
]

/** Rewritten by `npm run test:update`; what changes in them is read like code. */
describe.each(['spark', 'postgres', 'duckdb'])('chitieu sql --dialect %s', (dialect) => {
  test.each(['refuse', 'bounds'])('%s', async (policy) => {
    const out = join(folder, `${dialect}-${policy}`)
    const options = [
      '--dialect',
      dialect,
      '--on-unknown-share',
      policy,
      '--decimals',
      'people=0,births=0',
      '--out',
      out,
    ]
    const { status, answer } = askChitieu(...script(...options))
    expect(status).toBe(0)
    expect(answer).toMatchObject({
      dialect,
      relations: { chitieu_sources: 13, chitieu_targets: 11, chitieu_clusters: 1 },
    })
    await expect(readFileSync(join(out, 'plan.sql'), 'utf8')).toMatchFileSnapshot(`golden/${dialect}-${policy}.sql`)
    expect(readdirSync(out).length).toBe(12)
  })
})

test('the relations of the example, as they were worked out by hand for its page', () => {
  const out = join(folder, 'relations')
  runChitieu(...script('--dialect', 'spark', '--decimals', 'people=0,births=0', '--out', out))
  const read = (name: string): string => readFileSync(join(out, `chitieu_${name}.csv`), 'utf8')
  // Clay is cut 3 : 1, Grange 2 : 3; Ash and Birch may each have gone into either; Nook may have gone to Oak.
  expect(read('ways')).toBe('source,place,portion,total\n2,0,3,4\n2,1,1,4\n6,0,2,5\n6,1,3,5\n')
  expect(read('clusters')).toBe('cluster,listdate,members,size,owed\n0,2000-06-01,01-3|02-2,2,2\n')
  expect(read('pieces')).toBe(
    'source,place,unit,code,name,reason,lineage\n' +
      '0,0,N-1,N,North,needs-weights,01-1@1\n1,0,N-1,N,North,needs-weights,02-1@1\n',
  )
})

test('what a script cannot do without is asked for, and what SQL does not carry is refused', () => {
  const out = ['--out', join(folder, 'none')]
  const codes = (...more: readonly string[]): unknown => askChitieu('sql', 'figures', ...asked, ...more, ...out)
  const option = (name: string): object => ({ status: 2, answer: [{ code: 'option-invalid', args: { option: name } }] })
  const decimals = ['--decimals', 'people=0,births=0']
  expect(codes('--unit-level', 'town', ...decimals)).toMatchObject(option('--dialect'))
  expect(codes('--dialect', 'spark', ...decimals)).toMatchObject(option('--unit-level'))
  expect(codes('--dialect', 'spark', '--unit-level', 'town')).toMatchObject(option('--decimals'))
  const rate = ['--behaviour', 'people=stock,births=flow,rate=ratio:births/people', '--dialect', 'spark']
  expect(codes(...rate, '--unit-level', 'town', ...decimals)).toMatchObject({
    status: 2,
    answer: [{ code: 'sql-behaviour-not-carried', args: { column: 'rate', value: 'ratio' } }],
  })
  expect(readdirSync(folder)).not.toContain('none')
})

test('chitieu rebase into and out of Parquet gives the cells of its CSV', async () => {
  const [csv, parquet, again] = ['a.csv', 'a.parquet', 'again.parquet'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  expect(runChitieu('rebase', people, ...asked, '--out', csv).status).toBe(0)
  expect(askChitieu('rebase', people, ...asked, '--out', parquet, '--memory', '500MB')).toMatchObject({
    status: 0,
    answer: { figures: 26, left: 0, methods: { group: 2, refused: 6, unallocated: 2 } },
  })
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const rows = async (sql: string): Promise<unknown> => (await connection.runAndReadAll(sql)).getRowsJson()
  const columns = readFileSync(csv, 'utf8').split('\n')[0] ?? ''
  const texts = columns.split(',').map((column) => `"${column}"::VARCHAR`)
  expect(await rows(`SELECT ${texts.join(', ')} FROM '${parquet}'`)).toEqual(
    await rows(`SELECT ${texts.join(', ')} FROM read_csv('${csv}', header = true, all_varchar = true)`),
  )
  await connection.run(`COPY (SELECT town, people::BIGINT AS people, births::DECIMAL(9,0) AS births
    FROM read_csv('${people}', header = true, all_varchar = true)) TO '${join(folder, 'people.parquet')}' (FORMAT parquet)`)
  runChitieu('rebase', join(folder, 'people.parquet'), ...asked, '--out', again)
  expect(await rows(`SELECT * FROM '${again}'`)).toEqual(await rows(`SELECT * FROM '${parquet}'`))
  connection.closeSync()
})
