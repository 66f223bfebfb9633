/** `npm run bench -- --only reports`: files with 80,000 errors each, checked by `chitieu check --json`; the report must stay short. */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure, median } from './measure.ts'
import { load, print } from './print.ts'

const ERRORS = 80_000
const COLUMNS = 8
const HEADER = 'unit,period,indicator,value\n'
const WIDE = 'unit,period,deaths,doctors,villages,teachers,pharmacists,hospital-beds,in-migrants,out-migrants\n'
const command = join(import.meta.dirname, '../bin/chitieu.js')

interface Table {
  readonly header: string
  readonly rows: number
  readonly row: (at: number) => string
}

/** Tables in which every row, or every figure, is wrong: in its own way, or all alike. */
const TABLES: Readonly<Record<string, Table>> = {
  'one right row': { header: HEADER, rows: 1, row: () => '30280,2024,deaths,1' },
  'all different': { header: HEADER, rows: ERRORS, row: (at) => `30280,2024,deaths,x${at}` },
  'all alike': { header: HEADER, rows: ERRORS, row: () => '30280,2024,deaths,x' },
  'in columns': {
    header: WIDE,
    rows: ERRORS / COLUMNS,
    row: (at) => `00001,${monthOf(at)}${Array.from({ length: COLUMNS }, (_, column) => `,x${at}-${column}`).join('')}`,
  },
  'unknown codes': { header: HEADER, rows: ERRORS, row: (at) => `x${at},2024,deaths,1` },
}

/** Checks each table and prints time and memory; the first one says what starting and reading the data takes. */
export async function benchReports(folder: string, runs: number): Promise<void> {
  print(`${ERRORS} errors a file; medians of ${runs}, process start to exit, warm cache; load ${load()}`)
  print(['', 'time', 'peak MB', 'report kB'].map((text) => text.padStart(16)).join(''))
  for (const [name, { header, rows, row }] of Object.entries(TABLES)) {
    const file = join(folder, 'faults.csv')
    const out = join(folder, 'faults.json')
    writeFileSync(file, `${header}${Array.from({ length: rows }, (_, at) => row(at)).join('\n')}\n`)
    const errors = rows === 1 ? 0 : ERRORS
    const args = [command, 'check', file, '--list-date', '2025-06-30', '--json']
    const measured = []
    for (let run = 0; run < runs; run += 1) {
      measured.push(await measure(process.execPath, args, { code: errors > 0 ? 1 : 0, out }))
    }
    const { totals } = JSON.parse(readFileSync(out, 'utf8')) as { readonly totals: { readonly error: number } }
    if (totals.error !== errors) throw new Error(`${name}: ${totals.error} errors, expected ${errors}`)
    const cells = [
      `${median(measured.map(({ seconds }) => seconds)).toFixed(2)} s`,
      (median(measured.map(({ peak }) => peak)) / 1e6).toFixed(0),
      (statSync(out).size / 1e3).toFixed(0),
    ]
    print([name, ...cells].map((text) => text.padStart(16)).join(''))
  }
  print(`load ${load()}`)
}

/** Months of the years 1000 to 1999: each row is another report of a unit whose beginning the register does not know. */
function monthOf(at: number): string {
  return `${1000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}
