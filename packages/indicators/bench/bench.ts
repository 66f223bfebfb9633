/** `npm run bench`: how fast and how large a restating is, beside a bare join-and-sum in other engines; ratios of one run on one machine. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCatalog } from '../src/node/read-catalog.ts'
import { readRegister } from '../src/node/read-register.ts'
import { compareResults } from './compare-results.ts'
import { type Measured, measure, median } from './measure.ts'
import { makeCrosswalk, type Restating, writeCrosswalk } from './write-crosswalk.ts'
import { writeFigures } from './write-figures.ts'

const root = join(import.meta.dirname, '../../..')
const restating: Restating = { level: 'commune', listDate: '2025-06-30', to: '2025-07-01', basis: 'population' }
const PERIODS = 25
const INDICATORS = 40
const HEAP = '--max-old-space-size=12288'

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '10035000' },
    runs: { type: 'string', default: '5' },
    order: { type: 'string', default: 'unit' },
    engines: { type: 'string', default: 'chitieu,floor,duckdb,arquero' },
    only: { type: 'string', default: 'rebase' },
    memory: { type: 'string', default: '1200MB' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'chitieu-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(2))
const runs = Number(options.runs)
if (options.only === 'xlsx') await (await import('./xlsx.ts')).benchXlsx(folder, runs)
else if (options.only === 'validate') await (await import('./validate.ts')).benchValidate(folder, runs)
else if (options.only === 'reports') await (await import('./validate-reports.ts')).benchReports(folder, runs)
else if (options.only === 'package') await (await import('./package.ts')).benchPackage(folder, runs)
else if (options.only === 'parquet')
  await (await import('./national-parquet.ts')).benchParquet(folder, Number(options.rows), options.memory)
else if (options.only === 'load') (await import('./load.ts')).benchLoad(runs)
else await bench()

async function bench(): Promise<void> {
  const figures = join(folder, 'figures.csv')
  const crosswalk = join(folder, 'crosswalk.csv')
  const units = prepare(crosswalk)
  const indicators = Math.max(1, Math.min(INDICATORS, Math.round(Number(options.rows) / (units.length * PERIODS))))
  const order = options.order === 'series' ? 'series' : 'unit'
  const rows = writeFigures(figures, { units, periods: PERIODS, indicators, order, seed: 20250701 })
  print(
    `${rows} rows, ${megabytes(statSync(figures).size)} MB, ordered by ${order}; ${cpus().length} cores, load ${load()}`,
  )

  const names = options.engines.split(',')
  const files = new Map(names.map((name) => [name, join(folder, `${name}.csv`)]))
  const runs = new Map<string, Measured[]>(names.map((name) => [name, []]))
  for (let run = 0; run < Number(options.runs); run += 1) {
    for (const [name, out] of files) {
      runs.get(name)?.push(await measure(process.execPath, commandOf(name, figures, crosswalk, out)))
      if (run === 0 && name !== 'chitieu') await compare(name, files)
    }
  }
  printTable(runs)
}

/** Times register, crosswalk and catalogue, and writes the crosswalk for the other engines; gives the codes of the old units. */
function prepare(file: string): readonly string[] {
  const start = performance.now()
  const read = readRegister(join(root, 'data/register'))
  if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 3)))
  const loaded = performance.now()
  const { units, crosswalk } = makeCrosswalk(read.value, restating)
  const made = performance.now()
  print(`register: read and linked in ${(loaded - start).toFixed(0)} ms`)
  print(`crosswalk: ${units.length} units to ${crosswalk.targets.length} in ${(made - loaded).toFixed(0)} ms`)
  writeCrosswalk(file, crosswalk, read.value)
  const catalog = readCatalog(join(root, 'data'))
  if (!catalog.ok) throw new Error(JSON.stringify(catalog.issues.slice(0, 3)))
  const { indicators } = catalog.value
  print(`catalogue: ${indicators.size} indicators and all beside them in ${(performance.now() - made).toFixed(0)} ms`)
  return units.map((unit) => read.value.version(unit, restating.listDate).code)
}

function commandOf(name: string, figures: string, crosswalk: string, out: string): readonly string[] {
  if (name !== 'chitieu') {
    const engine = join(import.meta.dirname, 'engines', `${name}.ts`)
    return [...(name === 'arquero' ? [HEAP] : []), engine, figures, crosswalk, out]
  }
  const { listDate, to, basis } = restating
  return [
    join(import.meta.dirname, '../bin/chitieu.js'),
    ...['rebase', figures, '--to', to, '--list-date', listDate, '--unit-column', 'unit', '--period-column', 'period'],
    ...['--key-columns', 'indicator', '--value-columns', 'value', '--behaviour', 'value=flow', '--weights', basis],
    ...['--on-unknown-share', 'refuse', '--out', out],
  ]
}

async function compare(name: string, files: ReadonlyMap<string, string>): Promise<void> {
  const ours = files.get('chitieu')
  const theirs = files.get(name)
  if (ours === undefined || theirs === undefined) return
  print(`${name}: ${await compareResults(ours, theirs)} exact figures equal, digit for digit`)
}

function printTable(runs: ReadonlyMap<string, readonly Measured[]>): void {
  const time = (name: string): number => median((runs.get(name) ?? []).map(({ seconds }) => seconds))
  const peak = (name: string): number => median((runs.get(name) ?? []).map((run) => run.peak))
  print(`\nmedian of ${options.runs}, process start to exit, warm cache; load ${load()}`)
  print(['', 'time', '÷ ours', 'peak MB', '÷ ours'].map((text) => text.padStart(10)).join(''))
  for (const name of runs.keys()) {
    const cells = [
      `${time(name).toFixed(2)} s`,
      ratio(time(name), time('chitieu')),
      megabytes(peak(name)),
      ratio(peak(name), peak('chitieu')),
    ]
    print([name, ...cells].map((text) => text.padStart(10)).join(''))
  }
}

function ratio(a: number, b: number): string {
  return b > 0 ? (a / b).toFixed(2) : ''
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(2)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
