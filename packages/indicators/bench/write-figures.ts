import { closeSync, openSync, writeSync } from 'node:fs'

/** Which of the seeded table to write: units × periods × indicators, one figure each. */
export interface FigureShape {
  readonly units: readonly string[]
  readonly periods: number
  readonly indicators: number
  /** `unit`: all figures of a unit together, as it sends them; `series`: all units of an indicator and period together. */
  readonly order: 'unit' | 'series'
  readonly seed: number
  /** Of a thousand figures, so many were not sent: their rows are left out. */
  readonly missing?: number
}

const PAGE = 1 << 20
const LONGEST_ROW = 64

/** Writes the seeded table `unit,period,indicator,value` with two decimals; the same shape gives the same bytes. */
export function writeFigures(path: string, shape: FigureShape): number {
  const { units, order, missing = 0 } = shape
  const periods = Array.from({ length: shape.periods }, (_, at) => `2025-06-${String(at + 1).padStart(2, '0')}`)
  const indicators = Array.from({ length: shape.indicators }, (_, at) => `i${String(at + 1).padStart(2, '0')}`)
  const series = indicators.flatMap((indicator) => periods.map((period) => `,${period},${indicator},`))
  const next = numbers(shape.seed)
  const file = openSync(path, 'w')
  const page = Buffer.allocUnsafe(PAGE)
  let end = page.write('unit,period,indicator,value\n')
  const outer = order === 'unit' ? units : series
  const inner = order === 'unit' ? series : units
  let rows = 0
  for (const first of outer) {
    for (const second of inner) {
      const figure = next()
      if ((figure >>> 8) % 1000 < missing) continue
      rows += 1
      if (end > PAGE - LONGEST_ROW) end = flush(file, page, end)
      const [unit, rest] = order === 'unit' ? [first, second] : [second, first]
      end += page.write(`${unit}${rest}${hundredths(figure % 100_000_000)}\n`, end, 'latin1')
    }
  }
  flush(file, page, end)
  closeSync(file)
  return rows
}

function flush(file: number, page: Buffer, end: number): number {
  for (let at = 0; at < end; ) at += writeSync(file, page, at, end - at)
  return 0
}

function hundredths(value: number): string {
  const rest = value % 100
  return `${(value - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`
}

/** A seeded stream of 32-bit numbers (xorshift). */
function numbers(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state
  }
}
