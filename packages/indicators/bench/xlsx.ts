/** `npm run bench -- --only xlsx`: reading one workbook of 100,000 × 12 cells, ours beside other readers, each in a process of its own. */
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { XlsxStreamWriter } from 'hucre/xlsx'
import { type Measured, measure, median } from './measure.ts'
import { load, megabytes, print } from './print.ts'

const ROWS = 100_000
const COLUMNS = 12
const TEXTS = 4
const PLACES = 3321
const ENGINES = ['ours', 'sheetjs', 'exceljs', 'hucre'] as const
/** More than any honest sum of digits needs; primes, so that figures repeat late. */
const [FIRST, SECOND, MOST] = [7919, 104_729, 1_000_003]

/** Writes the workbook, lets each reader read it whole and walk over its cells, and prints medians and ratios. */
export async function benchXlsx(folder: string, runs: number): Promise<void> {
  const file = join(folder, 'figures.xlsx')
  writeFileSync(file, await workbook())
  print(`${ROWS} × ${COLUMNS} cells, ${megabytes(statSync(file).size)} MB; load ${load()}`)
  const all = new Map<string, Measured[]>(ENGINES.map((name) => [name, []]))
  for (let run = 0; run < runs; run += 1) {
    for (const name of ENGINES) {
      const args = [join(import.meta.dirname, 'xlsx-read.ts'), name, file, String(ROWS * COLUMNS)]
      all.get(name)?.push(await measure(process.execPath, args))
    }
  }
  printTable(all, runs)
}

async function workbook(): Promise<Uint8Array> {
  const writer = new XlsxStreamWriter({ name: 'Biểu 01' })
  for (let row = 0; row < ROWS; row += 1) {
    const place = row % PLACES
    const texts = [String(place).padStart(5, '0'), `Xã số ${place}`, '2025-Q3', row % 2 === 0 ? 'Chính thức' : 'Sơ bộ']
    const figures = Array.from({ length: COLUMNS - TEXTS }, (_, column) => {
      const figure = (row * FIRST + column * SECOND) % MOST
      return column % 2 === 0 ? figure : figure / 100
    })
    writer.addRow([...texts, ...figures])
  }
  return writer.finish()
}

function printTable(all: ReadonlyMap<string, readonly Measured[]>, runs: number): void {
  const [first] = ENGINES
  const of = (name: string, field: keyof Measured): number => median((all.get(name) ?? []).map((run) => run[field]))
  print(`\nmedian of ${runs}, process start to exit, warm cache; load ${load()}`)
  print(['', 'time', '÷ ours', 'peak MB', '÷ ours'].map((text) => text.padStart(10)).join(''))
  for (const name of ENGINES) {
    const [seconds, peak] = [of(name, 'seconds'), of(name, 'peak')]
    const ratios = [seconds / of(first, 'seconds'), peak / of(first, 'peak')].map((ratio) => ratio.toFixed(2))
    const cells = [name, `${seconds.toFixed(2)} s`, ratios[0], megabytes(peak), ratios[1]]
    print(cells.map((text) => (text ?? '').padStart(10)).join(''))
  }
}
