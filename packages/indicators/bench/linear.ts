/** `npm run bench -- --only linear`: restating 1, 2, 5 and 10 million rows; how time and memory grow with them. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { readRegister } from '../src/node/read-register.ts'
import { measure, median } from './measure.ts'
import { load, print } from './print.ts'
import { rebaseCommand, restating } from './rebase-command.ts'
import { makeCrosswalk } from './write-crosswalk.ts'
import { writeFigures } from './write-figures.ts'

const INDICATORS = 40
/** Of 10,035 units and 40 indicators: 1, 2, 5 and 10 million rows and a little more. */
const PERIODS = [2.5, 5, 12.5, 25]

/** Restates tables of growing size and prints medians, and the exponent by which time grows: 1 is a straight line. */
export async function benchLinear(folder: string, runs: number): Promise<void> {
  const read = readRegister(join(import.meta.dirname, '../../../data/register'))
  if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 3)))
  const { units } = makeCrosswalk(read.value, restating)
  const codes = units.map((unit) => read.value.version(unit, restating.listDate).code)
  const figures = join(folder, 'figures.csv')
  const out = join(folder, 'out.csv')
  const points: { readonly rows: number; readonly seconds: number }[] = []
  for (const periods of PERIODS) {
    const shape = { units: codes, periods: Math.ceil(periods), indicators: INDICATORS, order: 'unit', seed: 1 } as const
    const indicators = Math.round((INDICATORS * periods) / Math.ceil(periods))
    const rows = writeFigures(figures, { ...shape, indicators })
    const all = []
    for (let run = 0; run < runs; run += 1) all.push(await measure(process.execPath, rebaseCommand(figures, out)))
    const seconds = median(all.map((each) => each.seconds))
    const peak = median(all.map((each) => each.peak))
    points.push({ rows, seconds })
    print(
      `${rows.toLocaleString('en').padStart(12)} rows ${seconds.toFixed(2).padStart(7)} s ${(peak / 1e6).toFixed(0).padStart(5)} MB`,
    )
    rmSync(out)
  }
  print(`median of ${runs}; load ${load()}`)
  const [first, ...others] = points
  const last = others.at(-1)
  if (!first || !last) return
  const perMillion = ((last.seconds - first.seconds) / (last.rows - first.rows)) * 1e6
  print(
    `each further million of rows takes ${perMillion.toFixed(2)} s; the fixed part is ${(first.seconds - (perMillion * first.rows) / 1e6).toFixed(2)} s`,
  )
  print(`slope of time over rows on double logarithmic paper: ${slopeOf(points).toFixed(2)} (1: grows as the rows do)`)
}

/** Least squares over logarithms. */
function slopeOf(points: readonly { readonly rows: number; readonly seconds: number }[]): number {
  const logs = points.map(({ rows, seconds }) => [Math.log(rows), Math.log(seconds)] as const)
  const mean = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const over = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0)
  return over / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0)
}
