/** `npm run bench -- --only validate`: 200,000 × 8 rows of a CSV checked by `chitieu check` and by a plain script, each in a process of its own. */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRange } from '../src/base/cell-address.ts'
import { readRegister } from '../src/node/read-register.ts'
import { type Ending, type Measured, measure, median } from './measure.ts'
import { load, megabytes, print } from './print.ts'
import { COLUMNS, INDICATORS, namedUnits, ROWS, writeRows } from './validate-rows.ts'

const root = join(import.meta.dirname, '../../..')

interface Engine {
  readonly name: string
  readonly args: readonly string[]
  readonly ending: Ending
  readonly faultyRows: () => readonly number[]
}

/** Writes the table, compares the faulty rows that each engine finds with those planted, then prints medians and ratios. */
export async function benchValidate(folder: string, runs: number): Promise<void> {
  const file = join(folder, 'rows.csv')
  const unitsFile = join(folder, 'units.json')
  const read = readRegister(join(root, 'data/register'))
  if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 3)))
  const units = namedUnits(read.value)
  writeFileSync(unitsFile, JSON.stringify({ units, indicators: INDICATORS }))
  const planted = writeRows(file, units)
  print(
    `${ROWS} × ${COLUMNS.length} cells, ${megabytes(statSync(file).size)} MB, ${planted.length} faults; load ${load()}`,
  )
  const engines = [ours(file, join(folder, 'findings.json')), plain(file, unitsFile, join(folder, 'plain.json'))]
  const all = new Map<string, Measured[]>(engines.map(({ name }) => [name, []]))
  for (let run = 0; run < runs; run += 1) {
    for (const engine of engines) {
      const { name, args, ending } = engine
      all.get(name)?.push(await measure(process.execPath, args, ending))
      if (run === 0) compare(engine, planted)
    }
  }
  printTable(all, runs)
}

function ours(file: string, out: string): Engine {
  const command = join(root, 'packages/indicators/bin/chitieu.js')
  return {
    name: 'chitieu',
    args: [command, 'check', file, '--locale', 'machine', '--json'],
    ending: { code: 1, out },
    faultyRows: () => {
      const { findings } = JSON.parse(readFileSync(out, 'utf8')) as {
        readonly findings: readonly { readonly place: { readonly range?: string; readonly row?: number } }[]
      }
      return findings.flatMap(({ place: { range = '', row } }) => {
        const block = parseRange(range)
        if (!block) return row === undefined ? [] : [row]
        return Array.from({ length: block.toRow - block.fromRow + 1 }, (_, at) => block.fromRow + at)
      })
    },
  }
}

function plain(file: string, unitsFile: string, out: string): Engine {
  return {
    name: 'plain',
    args: [join(import.meta.dirname, 'validate-plain.ts'), file, unitsFile, out],
    ending: {},
    faultyRows: () => JSON.parse(readFileSync(out, 'utf8')) as readonly number[],
  }
}

function compare({ name, faultyRows }: Engine, planted: readonly number[]): void {
  const found = [...new Set(faultyRows())].sort((a, b) => a - b)
  if (found.join() === planted.join()) {
    print(`${name}: the ${planted.length} faulty rows found, and no other`)
    return
  }
  const missed = planted.filter((row) => !found.includes(row))
  const other = found.filter((row) => !planted.includes(row))
  throw new Error(`${name}: rows missed ${missed.slice(0, 9).join()}, found beside them ${other.slice(0, 9).join()}`)
}

function printTable(all: ReadonlyMap<string, readonly Measured[]>, runs: number): void {
  const of = (name: string, field: keyof Measured): number => median((all.get(name) ?? []).map((run) => run[field]))
  print(`\nmedian of ${runs}, process start to exit, warm cache; load ${load()}`)
  print(['', 'time', '÷ ours', 'peak MB', '÷ ours'].map((text) => text.padStart(10)).join(''))
  for (const name of all.keys()) {
    const [seconds, peak] = [of(name, 'seconds'), of(name, 'peak')]
    const ratios = [seconds / of('chitieu', 'seconds'), peak / of('chitieu', 'peak')].map((ratio) => ratio.toFixed(2))
    const cells = [name, `${seconds.toFixed(2)} s`, ratios[0], megabytes(peak), ratios[1]]
    print(cells.map((text) => (text ?? '').padStart(10)).join(''))
  }
}
