import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { type FileRestating, restateFile } from '../../packages/indicators/src/duckdb/restate-file.ts'
import { historyOf } from '../support/invented-register.ts'
import { type ShortRegister, smallRegister } from '../support/small-register.ts'

const folder = mkdtempSync(join(tmpdir(), 'chitieu-refused-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A is divided among B and C by a share of 25 decimals; S stays. */
const register: ShortRegister = {
  units: 'A-1 P-1 ..2010\n B-1 P-1 2010..\n C-1 P-1 2010..\n S-1 P-1 ..',
  changes: 'k 2010',
  transfers: 'k A-1>B-1 part\n k A-1>C-1 part',
  weights:
    'k A-1>B-1 population share=0.1000000000000000000000001\n k A-1>C-1 population share=0.8999999999999999999999999',
}
const history = historyOf(smallRegister(register))
const [input, out] = [join(folder, 'in.csv'), join(folder, 'out.csv')]

async function codesOf(csv: string | null, wish: Partial<FileRestating> = {}): Promise<readonly string[]> {
  if (csv !== null) writeFileSync(input, csv)
  rmSync(out, { force: true })
  const restated = await restateFile({
    ...{ history, input, out, temporary: folder, unitColumn: 'unit', to: '2010-01-01', list: { date: '2009-12-31' } },
    ...{ behaviours: new Map([['v', { kind: 'flow' }]]), basis: 'population' },
    ...wish,
  })
  expect(readdirSync(folder).filter((name) => !name.startsWith('in.'))).toEqual(restated.ok ? ['out.csv'] : [])
  return restated.ok ? [] : restated.issues.map(({ code }) => code)
}

describe('what SQL does not restate is refused, and nothing is written', () => {
  test.each([
    ['unit-unknown', 'unit,v\nA,1\nZ,1\n'],
    ['unit-not-in-force', 'unit,v\nB,1\n'],
    ['number-invalid', 'unit,v\nA,1.234.5\n'],
    ['column-missing', 'unit,w\nA,1\n'],
    ['sql-number-not-held', 'unit,v\nS,12345\n'],
  ])('%s', async (code, csv) => expect(await codesOf(csv)).toEqual([code]))

  test('the same figures without the fault', async () => {
    expect(await codesOf('unit,v\nA,1\nS,1234\n')).toEqual([])
    expect(await codesOf('unit,v\nS,12345\n', { basis: null })).toEqual([])
  })

  test('more decimals than are declared', async () => {
    expect(await codesOf('unit,v\nS,1.25\n', { decimals: new Map([['v', 1]]) })).toEqual(['sql-number-not-held'])
    expect(await codesOf('unit,v\nS,1.25\n')).toEqual([])
  })

  test('shares so fine that products do not fit 38 digits', async () => {
    expect(await codesOf('unit,v\nS,1.2345\n')).toEqual(['sql-shares-too-fine'])
    expect(await codesOf('unit,v\nS,1.2345\n', { basis: null })).toEqual([])
  })

  test('a quotient, which is no sum', async () => {
    const rate = { kind: 'ratio', numerator: 'v', denominator: 'v', factor: { n: 1n, d: 1n } } as const
    const behaviours = new Map([['r', rate]])
    expect(await codesOf('unit,v\nS,1\n', { behaviours })).toEqual(['sql-behaviour-not-carried'])
  })

  test('binary fractions of a Parquet file, which are not exact', async () => {
    const file = join(folder, 'in.parquet')
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const write = (type: string): Promise<unknown> =>
      connection.run(`COPY (SELECT 'S' AS unit, 1.5::${type} AS v) TO '${file}' (FORMAT parquet)`)
    await write('DOUBLE')
    expect(await codesOf(null, { input: file })).toEqual(['sql-column-not-exact'])
    await write('DECIMAL(9,1)')
    expect(await codesOf(null, { input: file })).toEqual([])
    connection.closeSync()
  })

  test('without the package of the database', async () => {
    vi.doMock('@duckdb/node-api', () => Promise.reject(new Error('not installed')))
    expect(await codesOf('unit,v\nS,1\n')).toEqual(['sql-engine-missing'])
    vi.doUnmock('@duckdb/node-api')
    expect(await codesOf('unit,v\nS,1\n')).toEqual([])
  })
})
