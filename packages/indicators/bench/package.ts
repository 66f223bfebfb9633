/** `npm run bench -- --only package`: packing and verifying 1,000 CSV files, ours beside yazl and yauzl, each in a process of its own. */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { type Measured, measure, median } from './measure.ts'
import { load, megabytes, print } from './print.ts'

const FILES = 1000
const FILE_BYTES = 188_000
const UNITS = 3321
const ENGINES = ['ours', 'plain'] as const
const STEPS = ['pack', 'verify'] as const
/** Park and Miller. */
const [FACTOR, PRIME] = [48_271, 2_147_483_647]

/** Writes the files, lets each pack and verify them in turn, and prints medians and ratios. */
export async function benchPackage(folder: string, runs: number): Promise<void> {
  const csv = join(folder, 'csv')
  mkdirSync(csv)
  const bytes = writeFiles(csv)
  print(`${FILES} files, ${megabytes(bytes)} MB; ${cpus().length} cores, load ${load()}`)
  const all = new Map<string, Measured[]>(STEPS.flatMap((step) => ENGINES.map((name) => [`${step} ${name}`, []])))
  const packed = new Map<string, number>()
  for (let run = 0; run < runs; run += 1) {
    for (const name of ENGINES) {
      const script = join(import.meta.dirname, `package-${name}.ts`)
      const out = join(folder, name === 'ours' ? 'out' : 'plain.zip')
      rmSync(out, { recursive: true, force: true })
      all.get(`pack ${name}`)?.push(await measure(process.execPath, [script, 'pack', csv, out]))
      all.get(`verify ${name}`)?.push(await measure(process.execPath, [script, 'verify', out]))
      packed.set(name, statSync(name === 'ours' ? join(out, readdirSync(out)[0] ?? '') : out).size)
    }
  }
  printTable(all, runs)
  print([...packed].map(([name, size]) => `${name}: ${megabytes(size)} MB packed`).join(', '))
}

/** Observations of one indicator in one period a file, by unit, with figures from a seed. */
function writeFiles(folder: string): number {
  let state = 20_250_701
  let bytes = 0
  const next = (most: number): number => {
    state = (state * FACTOR) % PRIME
    return state % most
  }
  for (let file = 0; file < FILES; file += 1) {
    const [indicator, period] = [`indicator-${file % 40}`, `${2000 + (file % 25)}-Q${1 + (file % 4)}`]
    const lines = ['unit,period,indicator,value,status,method\n']
    let size = lines[0]?.length ?? 0
    for (let row = 0; size < FILE_BYTES; row += 1) {
      const unit = String((row * 3) % (UNITS * 3)).padStart(5, '0')
      const method = next(9) === 0 ? 'reported' : 'summed'
      const line = `${unit}-2,${period},${indicator},${next(9_000_000) / 100},${next(20) === 0 ? 'P' : ''},${method}\n`
      lines.push(line)
      size += line.length
    }
    bytes += size
    writeFileSync(join(folder, `${String(file).padStart(4, '0')}.csv`), lines.join(''))
  }
  return bytes
}

function printTable(all: ReadonlyMap<string, readonly Measured[]>, runs: number): void {
  const of = (name: string, field: keyof Measured): number => median((all.get(name) ?? []).map((run) => run[field]))
  print(`\nmedian of ${runs}, process start to exit, warm cache; load ${load()}`)
  print(['', 'time', '÷ plain', 'peak MB', '÷ plain'].map((text) => text.padStart(14)).join(''))
  for (const name of all.keys()) {
    const plain = `${name.split(' ')[0]} plain`
    const [seconds, peak] = [of(name, 'seconds'), of(name, 'peak')]
    const ratios = [seconds / of(plain, 'seconds'), peak / of(plain, 'peak')].map((ratio) => ratio.toFixed(2))
    const cells = [name, `${seconds.toFixed(2)} s`, ratios[0], megabytes(peak), ratios[1]]
    print(cells.map((text) => (text ?? '').padStart(14)).join(''))
  }
}
