import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { restateFile } from '../../packages/indicators/src/duckdb/restate-file.ts'
import { readRegister } from '../../packages/indicators/src/node/read-register.ts'
import { isLong } from '../invariants/runs.ts'
import { nationalFigures } from '../support/national-figures.ts'
import { restate } from '../support/restate.ts'

const folder = mkdtempSync(join(tmpdir(), 'chitieu-national-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const read = readRegister(join(import.meta.dirname, '../../data/register'))
if (!read.ok) throw new Error('expected the register to load')
const history = read.value
const [input, out] = [join(folder, 'in.csv'), join(folder, 'out.csv')]

describe('10,035 communes onto 3,321, in SQL and in the kernel: the same bytes, in one go or period by period', () => {
  test.each([
    ['population', 'bounds', null, '2025-05', ['bounded', 'group', 'refused', 'reported', 'summed', 'unallocated']],
    ['area', 'refuse', 'province', null, ['refused', 'summed']],
  ] as const)(
    'on %s, %s unknown shares, summed to %s, confidential figures in %s',
    async (basis, policy, level, secret, methods) => {
      const listDate = '2025-06-30'
      const csv = nationalFigures(history, listDate, ['2025', '2025-05'], secret)
      writeFileSync(input, csv)
      const options = { to: '2025-07-01', basis, level, onUnknownShare: policy } as const
      const restated = await restateFile({
        ...{ history, input, out, unitColumn: 'unit', periodColumn: 'period', list: { date: listDate }, threads: 2 },
        batchRows: 15_000,
        behaviours: new Map([
          ['people', { kind: 'stock' }],
          ['births', { kind: 'flow' }],
        ]),
        ...options,
      })
      const behaviour = { people: 'stock', births: 'flow' }
      const kernel = restate(history, csv, { ...options, listDate, behaviour, hasPeriod: true })
      expect(restated).toMatchObject({ ok: true, value: { left: secret === null ? 0 : 1 } })
      expect(readFileSync(out, 'utf8')).toBe(kernel.csv)
      expect([...new Set(kernel.rows.map(({ method }) => method))].sort()).toEqual(methods)
    },
  )

  test.runIf(isLong)('back from the new list to the old one', async () => {
    const listDate = '2025-07-01'
    const csv = nationalFigures(history, listDate, ['2025-08'])
    writeFileSync(input, csv)
    const options = { to: '2025-06-30', basis: 'population' } as const
    const restated = await restateFile({
      ...{ history, input, out, unitColumn: 'unit', periodColumn: 'period', list: { date: listDate }, threads: 2 },
      behaviours: new Map([['people', { kind: 'stock' }]]),
      ...options,
    })
    const narrow = csv.replaceAll(/,[^,\n]*\n/g, '\n')
    expect(restated.ok).toBe(true)
    const kernel = restate(history, narrow, { ...options, listDate, behaviour: { people: 'stock' }, hasPeriod: true })
    expect(readFileSync(out, 'utf8')).toBe(kernel.csv)
  })
})
