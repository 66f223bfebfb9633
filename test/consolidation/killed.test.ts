import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { Seeded } from '../../packages/indicators/scripts/samples/seeded.ts'
import { isLong, patience } from '../invariants/runs.ts'
import { watched } from '../support/failing-disk.ts'
import { BASES, consolidating, emptyPlace, release, standing, undisturbedSets } from './release-sets.ts'

const ROOT = join(import.meta.dirname, '../..')
const WRITER = join(import.meta.dirname, 'release-writer.ts')
const RUNS = isLong ? 200 : 10
/** Each so many runs it is the command that is killed, from outside, while it writes. */
const EACH = 5
/** Sets that are put in place one after another. */
const SETS = 4
/** Steps from the renaming of the link to the end of a writing: one set stands and the other is being removed. */
const CLEARING = 4
/** Milliseconds in which the command writes a set. */
const MOMENTS = 60

let sets: readonly string[] = []
/** Steps after which each set is in place. */
let ends: readonly number[] = []
beforeAll(() => {
  sets = undisturbedSets()
  const seen = { steps: 0 }
  const disk = watched(() => {
    seen.steps += 1
  })
  const out = emptyPlace()
  ends = Array.from({ length: SETS }, (_, at) => {
    release(out, sets[at % 2] ?? '', disk)
    return seen.steps
  })
}, patience)

/** A step at which to stop: any, or each second time one of the last of a writing. */
function stepOf(run: number, random: Seeded): number {
  const end = ends[random.whole(0, SETS - 1)] ?? 0
  return run % 2 === 0 ? end - random.whole(1, CLEARING) : random.whole(0, (ends.at(-1) ?? 0) - 1)
}

/** Runs a process until it ends or is killed; gives the lines it said. */
function ended(args: readonly string[], watch: (kill: () => void) => () => void): Promise<number> {
  const child = spawn(process.execPath, [...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  const texts = { said: '', fault: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.said += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.fault += text
  })
  const stop = watch(() => void child.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      stop()
      if (signal === 'SIGKILL' || code === 0)
        resolve(texts.said.split('\n').filter((line) => /^\d+$/.test(line)).length)
      else reject(new Error(texts.fault))
    })
  })
}

/** Kills the command a while after it began to write. */
function killedCommand(out: string, wait: number): Promise<number> {
  const words = consolidating(out, BASES[1])
  return ended([join(ROOT, 'packages/indicators/bin/chitieu.js'), ...words], (kill) => {
    const timer = setInterval(() => {
      if (!existsSync(join(out, '.lock'))) return
      clearInterval(timer)
      setTimeout(kill, wait)
    }, 1)
    return () => clearInterval(timer)
  })
}

test(`a process killed at ${RUNS} moments while it writes leaves the set before or the new one, never a mixture`, {
  timeout: patience,
}, async () => {
  const random = new Seeded('released')
  const seen = { command: 0, none: 0, before: 0, after: 0, left: 0 }
  for (let run = 0; run < RUNS; run += 1) {
    const out = emptyPlace()
    const isCommand = run % EACH === EACH - 1
    const moment = isCommand ? random.whole(0, MOMENTS) : stepOf(run, random)
    const about = `run ${run}, ${isCommand ? `command, ${moment} ms` : `step ${moment}`}`
    let found: number
    if (isCommand) {
      expect(release(out, sets[0] ?? ''), about).toMatchObject({ ok: true })
      await killedCommand(out, moment)
      found = standing(out, sets)
      expect([0, 1], about).toContain(found)
      seen.command += 1
      seen.before += Number(found === 0)
      seen.after += Number(found === 1)
    } else {
      const words = [WRITER, out, ...sets, String(SETS), String(moment)]
      const done = await ended(words, () => () => undefined)
      found = standing(out, sets)
      // What was said to be done stands, or, as a whole, what was being written.
      const [said, next] = [done === 0 ? -1 : (done - 1) % 2, done % 2]
      expect([said, next], about).toContain(found)
      seen.none += Number(found === -1)
      seen.before += Number(found === said && found !== -1)
      seen.after += Number(found === next)
    }
    seen.left += Number(existsSync(out) && readdirSync(out).join() !== '.releases,current')
    // The next writing needs no help, and nothing is left of the one that was stopped.
    expect(release(out, sets[found === 0 ? 1 : 0] ?? ''), about).toMatchObject({ ok: true })
    expect(standing(out, sets), about).toBe(found === 0 ? 1 : 0)
    expect([readdirSync(out), readdirSync(join(out, '.releases')).length], about).toEqual([['.releases', 'current'], 1])
  }
  const { command, none, before, after, left } = seen
  console.info(
    `killed ${RUNS} times while a consolidation was written, ${command} of them the command itself: ` +
      `${none} left no set, ${before} the one before, ${after} the new one; ${left} a lock; none a mixture`,
  )
  expect(before).toBeGreaterThan(0)
  expect(after).toBeGreaterThan(0)
  expect(left).toBeGreaterThan(0)
})
