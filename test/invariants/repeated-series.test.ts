import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBehaviour } from '../../packages/indicators/src/aggregate/behaviour.ts'
import { rebase } from '../../packages/indicators/src/aggregate/rebase.ts'
import { ColumnPatterns } from '../../packages/indicators/src/aggregate/repeated-column.ts'
import { readCsv } from '../../packages/indicators/src/read-csv.ts'
import { historyOf } from '../support/invented-register.ts'
import { restate } from '../support/restate.ts'
import { smallRegister } from '../support/small-register.ts'
import { runs } from './runs.ts'

/** A and B were merged into M; S was divided, known shares; T was divided, nobody says how; U lost a part nobody knows where to. */
const history = historyOf(
  smallRegister({
    units: `A-1 P-1 ..2010
      B-1 P-1 ..2010
      M-1 P-1 2010..
      S-1 P-1 ..2010
      S-2 P-1 2010..
      S-3 Q-1 2010..
      T-1 Q-1 ..2010
      T-2 Q-1 2010..
      T-3 Q-1 2010..
      K-1 Q-1 ..`,
    changes: 'c1 2010',
    transfers: `c1 A-1>M-1 whole
      c1 B-1>M-1 whole
      c1 S-1>S-2 part
      c1 S-1>S-3 part
      c1 T-1>T-2 part
      c1 T-1>T-3 part`,
    weights: `c1 S-1>S-2 population amount=1
      c1 S-1>S-3 population amount=2`,
  }),
)
const UNITS = ['A', 'B', 'S', 'T', 'K']
const wish = {
  to: '2010-06-01',
  listDate: '2009-06-01',
  behaviour: { v: 'flow' },
  basis: 'population',
  hasPeriod: true,
} as const

const cell = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -999_999, max: 9_999_999_999 }).map((n) => `${n}.5`) },
  { weight: 2, arbitrary: fc.constantFrom('0', '-', 'x', '…', 'c', '', '9007199254740993', '0.25') },
)
const table = fc.record({
  /** Marks and gaps of the first period come again in all others, unless one says something else. */
  first: fc.tuple(...UNITS.map(() => cell)),
  later: fc.array(
    fc.tuple(...UNITS.map(() => fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: cell }))),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
  policy: fc.constantFrom('refuse' as const, 'bounds' as const),
})

describe('a series that is like the one before it', () => {
  test('has the figures, findings and lines that it has alone', () => {
    fc.assert(
      fc.property(table, ({ first, later, policy }) => {
        const periods = [first, ...later.map((cells) => cells.map((own, at) => own ?? raised(first[at] ?? '')))]
        const lines = periods.map((cells, period) => cells.map((value, at) => `${UNITS[at]},200${period},${value}\n`))
        const decimals = new Map([['v', 2]])
        const all = restate(history, `unit,period,v\n${lines.flat().join('')}`, {
          ...wish,
          onUnknownShare: policy,
          decimals,
        })
        const alone = lines.map((own) =>
          restate(history, `unit,period,v\n${own.join('')}`, { ...wish, onUnknownShare: policy, decimals }),
        )
        expect(all.rows).toEqual(alone.flatMap(({ rows }) => rows))
        expect(all.issues.map(({ code, args }) => [code, args])).toEqual(
          alone.flatMap(({ issues }) => issues.map(({ code, args }) => [code, args])),
        )
      }),
      runs(120),
    )
  })

  test('shares lineage and coverage with it: nothing is said twice', () => {
    const rows = ['2001', '2002', '2003', '2004'].flatMap((period) =>
      UNITS.map((unit, at) => `${unit},${period},${period === '2004' && unit === 'B' ? '…' : at + 1}\n`),
    )
    const bytes = new TextEncoder().encode(`unit,period,v\n${rows.join('')}`)
    const { observations } = readCsv(bytes, {
      history,
      unitColumn: 'unit',
      periodColumn: 'period',
      valueColumns: ['v'],
      list: { date: '2009-06-01' },
    })
    const flow = parseBehaviour('v', 'flow', ['v'])
    if (!flow.ok) throw new Error('expected a behaviour')
    const behaviours = new Map([['v', flow.value]])
    const series = [
      ...rebase(observations, {
        history,
        to: '2010-06-01',
        behaviours,
        basis: 'population',
        repeating: new ColumnPatterns(),
      }),
    ]
    const [one, two, three, four] = series.map(({ columns }) => columns[0]?.repeats ?? null)
    expect(one).toBeNull()
    expect(two?.pattern).toBe(three?.pattern)
    expect(two?.pattern).toBe(series[0]?.columns[0]?.figures)
    expect([two?.changed, three?.changed]).toEqual([null, null])
    expect(four?.pattern).toBe(two?.pattern)
    // B is missing in 2004: only M, which B went into, is made anew.
    expect([...(four?.changed?.others.values() ?? [])].map((figure) => figure?.unit)).toEqual(['M-1'])
  })
})

/** The same kind of cell with another number. */
function raised(text: string): string {
  return /^-?[0-9]{1,10}\.5$/.test(text) ? `${Number.parseInt(text, 10) + 1}.5` : text
}
