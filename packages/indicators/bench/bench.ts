/** `npm run bench`: how fast and how large a restating is, beside a bare join-and-sum in other engines; ratios of one run on one machine. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCatalog } from '../src/node/read-catalog.ts'
import { readRegister } from '../src/node/read-register.ts'
import { compareResults } from './compare-results.ts'
import { type Measured, measure, median } from './measure.ts'
import { load, megabytes, print } from './print.ts'
import { rebaseCommand, restating } from './rebase-command.ts'
import { makeCrosswalk, writeCrosswalk } from './write-crosswalk.ts'
import { writeFigures } from './write-figures.ts'

const root = join(import.meta.dirname, '../../..')
const PERIODS = 25
const INDICATORS = 40
const HEAP = '--max-old-space-size=12288'

/** Engines that are programs of another language, and what is asked of it to see whether they are there. */
const FOREIGN: Readonly<
  Record<string, { readonly program: string; readonly file: string; readonly probe: readonly string[] }>
> = {
  pandas: { program: 'python3', file: 'pandas.py', probe: ['-c', 'import pandas'] },
  'data.table': { program: 'Rscript', file: 'data-table.R', probe: ['-e', 'library(data.table)'] },
}

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '10035000' },
    runs: { type: 'string', default: '5' },
    order: { type: 'string', default: 'unit' },
    engines: { type: 'string', default: 'chitieu,values,floor,duckdb,arquero,pandas,data.table' },
    missing: { type: 'string', default: '0' },
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
else if (options.only === 'linear') await (await import('./linear.ts')).benchLinear(folder, runs)
else if (options.only === 'crosswalk') (await import('./sixty-years.ts')).benchSixtyYears(runs)
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
  const missing = Number(options.missing)
  const rows = writeFigures(figures, { units, periods: PERIODS, indicators, order, seed: 20250701, missing })
  print(
    `${rows} rows, ${megabytes(statSync(figures).size)} MB, ordered by ${order}; ${cpus().length} cores, load ${load()}`,
  )

  const asked = options.engines.split(',')
  const names = asked.filter(isInstalled)
  for (const name of asked) if (!names.includes(name)) print(`${name}: not installed here`)
  const files = new Map(names.map((name) => [name, join(folder, `${name}.csv`)]))
  const runs = new Map<string, Measured[]>(names.map((name) => [name, []]))
  for (let run = 0; run < Number(options.runs); run += 1) {
    for (const [name, out] of files) {
      const [command, args] = commandOf(name, figures, crosswalk, out)
      runs.get(name)?.push(await measure(command, args))
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

function isInstalled(name: string): boolean {
  const foreign = FOREIGN[name]
  return !foreign || spawnSync(foreign.program, foreign.probe, { stdio: 'ignore' }).status === 0
}

function commandOf(
  name: string,
  figures: string,
  crosswalk: string,
  out: string,
): readonly [string, readonly string[]] {
  const node = process.execPath
  if (name === 'chitieu') return [node, rebaseCommand(figures, out)]
  if (name === 'values') return [node, rebaseCommand(figures, out, ['--columns', 'period,indicator,unit,value'])]
  const { program = node, file = `${name}.ts` } = FOREIGN[name] ?? {}
  const engine = join(import.meta.dirname, 'engines', file)
  return [program, [...(name === 'arquero' ? [HEAP] : []), engine, figures, crosswalk, out]]
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
