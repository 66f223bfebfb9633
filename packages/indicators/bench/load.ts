/** `npm run bench -- --only load`: how long the register, the catalogue and the forms take to be read, and how many codes are looked up in a second. */
import { execFileSync } from 'node:child_process'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { median } from './measure.ts'

interface Load {
  readonly milliseconds: number
  readonly lookups: number
}

/** Reads the data of the repository in fresh processes and prints the medians. */
export function benchLoad(runs: number): void {
  const script = join(import.meta.dirname, 'load-world.ts')
  const data = join(import.meta.dirname, '../../../data')
  const all = Array.from({ length: runs }, () => {
    return JSON.parse(execFileSync(process.execPath, [script, data], { encoding: 'utf8' })) as Load
  })
  const milliseconds = median(all.map((each) => each.milliseconds))
  const lookups = median(all.map((each) => each.lookups))
  process.stdout.write(`medians of ${runs}, each in a fresh process; load ${(loadavg()[0] ?? 0).toFixed(2)}\n`)
  process.stdout.write(`register, catalogue and forms: read, validated and linked in ${milliseconds.toFixed(0)} ms\n`)
  process.stdout.write(`codes looked up on a list: ${(lookups / 1e6).toFixed(1)} million a second\n`)
}
