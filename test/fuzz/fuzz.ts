import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { sha256 } from '../../packages/indicators/src/node/sha256.ts'
import { watchProcess } from './guards.ts'
import { caseOf } from './hunt.ts'
import { huntFor } from './hunt-for.ts'
import { brokenPromise } from './judge.ts'
import { TARGETS } from './targets.ts'

const OUT = join(import.meta.dirname, '../../out/fuzz')
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    case: { type: 'string' },
  },
})
const seed = Number(values.seed)
const names = Object.keys(TARGETS).filter((name) => values.only === undefined || values.only.split(',').includes(name))
if (names.length === 0) throw new Error(`expected one of ${Object.keys(TARGETS).join(', ')}, found ${values.only}`)
process.exitCode =
  values.case === undefined ? await hunt(names, Number(values.seconds) * 1000) : await again(values.case)

/** Hunts through the targets, the time shared out evenly; 1 when a promise was broken. */
async function hunt(targets: readonly string[], time: number): Promise<number> {
  let isSound = true
  for (const name of targets) {
    const { cases, caught, mebibytes } = await huntFor({ name, seed, time: time / targets.length })
    process.stdout.write(`${name}: ${cases} cases, seed ${seed}, ${caught.length} findings, ${mebibytes} MiB\n`)
    const unlike = new Map(caught.map((each) => [each.fault.replace(/\d+/g, '').slice(0, 200), each]))
    for (const { number, fault } of unlike.values()) {
      isSound = false
      process.stdout.write(await report(name, number, fault))
    }
  }
  return isSound ? 0 : 1
}

/** Writes down the file of a broken promise, and says how it is tried alone. */
async function report(name: string, number: number, fault: string): Promise<string> {
  const { name: file, bytes } = caseOf({ name, target: await openTarget(name), seed }, number)
  mkdirSync(OUT, { recursive: true })
  const path = join(OUT, `${name}-${sha256(bytes).slice(0, 16)}`)
  writeFileSync(path, bytes)
  const shown = relative(process.cwd(), path)
  return `  ${fault}\n  read as ${file}: ${shown}\n  again: npm run fuzz -- --only ${name} --case ${shown}@${file}\n`
}

/** Tries one file that was written down: `PATH@NAME`, the name it is read as. */
async function again(given: string): Promise<number> {
  const [name] = names
  const cut = given.lastIndexOf('@')
  if (name === undefined || cut < 0) throw new Error(`expected --only NAME --case PATH@NAME, found ${given}`)
  const sample = { name: given.slice(cut + 1), bytes: new Uint8Array(readFileSync(given.slice(0, cut))) }
  const target = await openTarget(name)
  const watch = watchProcess()
  const fault = await brokenPromise({ target, sample, folder: join(OUT, 'own'), watch })
  watch.end()
  process.stdout.write(`${name}: ${fault ?? 'every promise is kept'}\n`)
  return fault === null ? 0 : 1
}

async function openTarget(name: string) {
  const open = TARGETS[name]
  if (!open) throw new Error(`no target ${name}`)
  return open()
}
