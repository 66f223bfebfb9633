import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Seeded } from '../../packages/indicators/scripts/samples/seeded.ts'
import { PublicationFolder } from '../../packages/indicators/src/node/publication-folder.ts'
import { isLong, patience } from '../invariants/runs.ts'
import { runChitieu } from '../support/run-chitieu.ts'
import { SMALL, smallData } from '../support/small-data.ts'
import { bury, memory, type Standing, standing } from './standing.ts'

const BIN = join(import.meta.dirname, '../../packages/indicators/bin/chitieu.js')
const STOPPER = join(import.meta.dirname, '../support/stop-at-step.ts')
const KILLS = isLong ? 200 : 4
const REFUSALS = isLong ? 60 : 1
/** The last steps of a publication: putting in place, and clearing away. */
const LAST = 30

const root = mkdtempSync(join(memory(), 'chitieu-killed-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const [oldData, newData] = [smallData(), smallData({ 'observations/small.csv': SMALL.replace('1.50', '1.60') })]
const words = (data: string, out: string, language = 'en'): readonly string[] => [
  ...['publish', '--data', data, '--out', out, '--no-site', '--lang', language],
]
const publish = (data: string, out: string) => runChitieu(...words(data, out))

const first = join(root, 'first')
const both = join(root, 'both')
let [before, after]: readonly [Standing, Standing] = [standing(first), standing(both)]
let steps = 0

/** Runs the command and stops it at a step. */
function stopped(out: string, how: string, step = Number.POSITIVE_INFINITY) {
  const env = { ...process.env, CHITIEU_STOP: how, ...(Number.isFinite(step) && { CHITIEU_STEP: String(step) }) }
  const args = ['--import', STOPPER, BIN, ...words(newData, out)]
  return spawnSync(process.execPath, args, { encoding: 'utf8', env })
}

let places = 0
/** A folder in which the first publication stands. */
function begun(): string {
  places += 1
  const out = join(root, `out-${places}`)
  cpSync(first, out, { recursive: true, verbatimSymlinks: true })
  return out
}

beforeAll(() => {
  expect(publish(oldData, first).status).toBe(0)
  cpSync(first, both, { recursive: true, verbatimSymlinks: true })
  const { status, stderr } = stopped(both, 'kill')
  expect(status).toBe(0)
  steps = Number(/^steps: (\d+)$/m.exec(stderr)?.[1])
  ;[before, after] = [standing(first), standing(both)]
}, patience)

/** What stands is the publication before or the new one; the next run completes and leaves nothing of the one that was stopped. */
function judge(out: string, about: string): 'before' | 'after' {
  const found = standing(out)
  expect([before.set, after.set], about).toContain(found.set)
  expect([before.releases, after.releases], about).toContain(found.releases)
  expect(publish(newData, out).status, about).toBe(0)
  expect(standing(out), about).toEqual(after)
  expect(
    readdirSync(out).filter((name) => name.startsWith('.')),
    about,
  ).toEqual(['.published'])
  expect(readdirSync(join(out, '.published')), about).toHaveLength(2)
  return found.set === before.set ? 'before' : 'after'
}

test(`publish killed at ${KILLS} steps leaves the publication before or the new one, never a mixture`, {
  timeout: patience,
}, () => {
  expect(steps).toBeGreaterThan(LAST * 2)
  const random = new Seeded('published')
  const seen = { before: 0, after: 0, lock: 0 }
  for (let run = 0; run < KILLS; run += 1) {
    const step = run % 2 === 0 ? random.whole(0, steps - 1) : random.whole(steps - LAST, steps - 1)
    const out = begun()
    expect(stopped(out, 'kill', step).signal, `step ${step}`).toBe('SIGKILL')
    seen.lock += Number(existsSync(join(out, '.lock')))
    seen[judge(out, `killed at step ${step} of ${steps}`)] += 1
  }
  console.info(`publish, killed at ${KILLS} of ${steps} steps: ${JSON.stringify(seen)}`)
  expect(seen.before).toBeGreaterThan(0)
})

test.each(['ENOSPC', 'EACCES', 'EROFS'])(
  '%s from any step on is told, and leaves one of both',
  {
    timeout: patience,
  },
  (how) => {
    const random = new Seeded(how)
    for (let run = 0; run < REFUSALS; run += 1) {
      const out = begun()
      // A full disk still removes: its steps are fewer.
      const step = random.whole(0, steps - 2 * LAST)
      const { status, stderr } = stopped(out, how, step)
      expect(status, `${how} at ${step}`).toBe(2)
      expect(stderr, `${how} at ${step}`).toContain('error [file-unwritable]')
      judge(out, `${how} at step ${step} of ${steps}`)
    }
  },
)

describe('two at once', () => {
  test.each([
    [
      'vi',
      /^lỗi \[folder-locked\].* từ \d\d:\d\d ngày .*: tiến trình (\d+) trên máy \S+, khóa (\S+)\.\n +→ .*xóa \S+\.lock/m,
    ],
    ['en', /^error \[folder-locked\].* since \d\d:\d\d.*: process (\d+) on \S+, lock (\S+)\.\n +→ .*delete \S+\.lock/m],
  ])('the second is told who holds which lock since when, and what to do (%s)', (language, expected) => {
    const out = begun()
    const held = PublicationFolder.open(out)
    if (!held.ok) throw new Error('expected the folder to be free')
    const run = runChitieu(...words(newData, out, language))
    held.value.close()
    expect(run.status).toBe(2)
    expect(expected.exec(run.err)?.slice(1)).toEqual([String(process.pid), join(out, '.lock')])
    expect(standing(out)).toEqual(before)
    expect(publish(newData, out).status).toBe(0)
  })

  test('two processes that begin together: one of both publishes, and nothing is mixed', {
    timeout: patience,
  }, async () => {
    const out = begun()
    const statuses = await Promise.all([ended(newData, out), ended(newData, out)])
    expect(statuses).toContain(0)
    expect([0, 2]).toEqual(expect.arrayContaining([...new Set(statuses)]))
    expect(standing(out)).toEqual(after)
  })

  test('the lock of a process that ended is taken over, and told', () => {
    const out = begun()
    writeFileSync(join(out, '.lock'), '')
    bury(out)
    const run = publish(newData, out)
    expect([run.status, run.err]).toEqual([0, expect.stringContaining('[lock-stale]')])
    expect(standing(out)).toEqual(after)
  })
})

/** Runs the command beside others; how it ended. */
function ended(data: string, out: string): Promise<number | null> {
  const child = spawn(process.execPath, [BIN, ...words(data, out)], { stdio: 'ignore' })
  return new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
}

test('a folder that may only be read stays as it is, and is named', () => {
  const out = begun()
  for (const path of [join(out, '.published'), out]) chmodSync(path, 0o555)
  for (const path of [root, newData]) chmodSync(path, 0o755)
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const run = spawnSync(process.execPath, [BIN, ...words(newData, out)], { encoding: 'utf8', ...nobody })
  expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('[file-unwritable]')])
  expect(run.stderr).toContain(out)
  expect(standing(out)).toEqual(before)
})
