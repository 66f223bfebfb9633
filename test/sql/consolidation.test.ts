import { afterAll, expect, test, vi } from 'vitest'
import { isAdditive } from '../../packages/indicators/src/aggregate/behaviour.ts'
import type { RebaseOptions } from '../../packages/indicators/src/aggregate/rebase.ts'
import { Consolidation } from '../../packages/indicators/src/consolidate.ts'
import type { Figure } from '../../packages/indicators/src/model/figure.ts'
import {
  CONFIDENTIAL,
  MISSING,
  NIL,
  NOT_APPLICABLE,
  NUMBER,
  type ObservationTable,
  type ValueColumn,
} from '../../packages/indicators/src/model/observation-table.ts'
import { figureLine } from '../../packages/indicators/src/report/figures-csv.ts'
import { isLong, patience } from '../invariants/runs.ts'
import { cleanFiles, cleanSubmissions, readClean, sampleWorld } from '../support/sample-province.ts'
import { SqlInDuckdb } from '../support/sql-in-duckdb.ts'

/** One step over units of a consolidation: what the reports came to, and the figures that the kernel made of it. */
interface Step {
  readonly table: ObservationTable
  readonly options: RebaseOptions
  readonly figures: readonly Figure[]
}

const steps: Step[] = vi.hoisted(() => [])

vi.mock('../../packages/indicators/src/aggregate/rebase.ts', async (importOriginal) => {
  const { rebase } = await importOriginal<typeof import('../../packages/indicators/src/aggregate/rebase.ts')>()
  return {
    rebase: (table: ObservationTable, options: RebaseOptions) => {
      const made = [...rebase(table, options)]
      steps.push({ table, options, figures: made.flatMap(({ figures }) => figures) })
      return made
    },
  }
})

const database = new SqlInDuckdb()
afterAll(() => database.close())

const MARKS: Readonly<Record<number, string>> = {
  [NIL]: '-',
  [MISSING]: '…',
  [NOT_APPLICABLE]: 'x',
  [CONFIDENTIAL]: 'c',
}
const DECIMALS = 4

/** A cell as a CSV holds it, with as many decimals as all others. */
function cellOf({ integers, tags, wide }: ValueColumn, place: number): string {
  const tag = tags.get(place)
  if (tag >> 4 !== NUMBER) return MARKS[tag >> 4] ?? ''
  const digits = (wide.get(place) ?? BigInt(integers.get(place))) * 10n ** BigInt(DECIMALS - (tag & 15))
  const text = (digits < 0n ? -digits : digits).toString().padStart(DECIMALS + 1, '0')
  return `${digits < 0n ? '-' : ''}${text.slice(0, -DECIMALS)}.${text.slice(-DECIMALS)}`
}

/** The quantities of a step that add up, a cell a row. */
function csvOf({ table }: Step, columns: readonly ValueColumn[]): string {
  const lines = ['unit,list,period,place,v']
  for (const [number, { listDate, period }] of table.groups.entries()) {
    const rows = table.rowsOf(number)
    for (const { start, size, first } of rows.extents())
      for (let row = 0; row < size; row += 1) {
        const unit = table.units[rows.units.get(first + row)]?.id
        for (const [at, column] of columns.entries())
          lines.push(`${unit},${listDate},${period},${at},${cellOf(column, start + row)}`)
      }
  }
  return `${lines.join('\n')}\n`
}

/** The figures of those quantities as the command would write them. */
function expectedOf({ figures }: Step, columns: readonly ValueColumn[]): string {
  const place = new Map(columns.map(({ name }, at) => [name, String(at)]))
  const layout = { keyColumns: ['place'], indicatorKey: -1, decimals: new Map([['v', DECIMALS]]) }
  return figures
    .filter(({ indicator }) => place.has(indicator))
    .map((figure) => figureLine({ ...figure, keys: [place.get(figure.indicator) ?? ''], indicator: 'v' }, layout))
    .sort()
    .join('')
}

test(
  'over units, what a consolidation sums is what the SQL plan sums: reports of the sample province on old and new lists',
  async () => {
    const submissions = isLong
      ? cleanSubmissions()
      : readClean(cleanFiles((path) => path.includes('ii-06a-vpcp-kstt_2025-Q3')))
    const province = new Consolidation({ catalog: sampleWorld, submissions, unit: '91-2' })
    const asked = isLong
      ? ['commune-monthly', 'ii-06a-vpcp-kstt', '13a-btp-htqtct-ht'].flatMap((form) =>
          ['2025-Q1', '2025-Q3', '2025'].map((period) => [form, period] as const),
        )
      : ([['ii-06a-vpcp-kstt', '2025-Q3']] as const)
    const bases = isLong ? (['at:2025-07-01', 'at:2025-06-30', 'reported'] as const) : (['at:2025-07-01'] as const)
    for (const [form, period] of asked) for (const basis of bases) province.report({ form, period, basis })
    let figures = 0
    for (const step of steps) {
      const { history, to, behaviours, level, months, obliged, onUnknownShare } = step.options
      const columns = step.table.columns.filter(({ name }) => isAdditive(behaviours.get(name) ?? { kind: 'none' }))
      if (columns.length === 0 || step.table.rows === 0) continue
      const answer = await database.restate(history, csvOf(step, columns), {
        ...{ to, behaviour: { v: 'flow' }, keys: ['list', 'place'], hasPeriod: true, level: level ?? null },
        ...{ onUnknownShare: onUnknownShare ?? 'refuse' },
        ...(months ? { months } : {}),
        ...(obliged ? { obliged } : {}),
      })
      const lines = answer.csv.split('\n').slice(1, -1)
      const made = lines.map((line) => `${line.split(',').slice(1).join(',')}\n`)
      expect([answer.faults, answer.left]).toEqual([[], []])
      expect(made.sort().join('')).toBe(expectedOf(step, columns))
      figures += lines.length
    }
    expect(figures).toBeGreaterThan(1000)
  },
  patience,
)
