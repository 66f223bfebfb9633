import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { Seeded } from '../../packages/indicators/scripts/samples/seeded.ts'
import type { AnsweredAct, LedgerAct } from '../../packages/indicators/src/generated/types.ts'
import type { LedgerFolder } from '../../packages/indicators/src/node/ledger-folder.ts'
import { sha256 } from '../../packages/indicators/src/node/sha256.ts'
import { submitPackage } from '../../packages/indicators/src/node/submit-package.ts'
import { verifyLedger } from '../../packages/indicators/src/node/verify-ledger.ts'
import { isLong, patience } from '../invariants/runs.ts'
import { FaultyProxy, faults } from './faulty-proxy.ts'
import { type WrittenToy, writeToy } from './toy-package.ts'
import { emptyFolder, emptyLedger, hasty, sending } from './trial.ts'

/** Packages sent from this process, and from one that is killed. */
const [OWN, OTHERS] = isLong ? [300, 200] : [15, 10]
const BATCH = isLong ? 20 : 10
const AT_ONCE = 8
/** How often the receiver, and each submitter, may be killed; from then on they live. */
const [RECEIVER_KILLS, SUBMITTER_KILLS] = isLong ? [60, 6] : [1, 1]
/** Milliseconds that they live before. */
const [RECEIVER_LIFE, SUBMITTER_LIFE] = [
  [50, isLong ? 6000 : 800],
  [0, 250],
] as const

const counts = { submissions: 0, receiversKilled: 0, submittersKilled: 0, unreached: 0 }

/** Programs that are killed, each made into one file, since a process that dies young must start fast. */
const programs = await (async () => {
  const outdir = emptyFolder()
  const entryPoints = { receiver: 'receiver-process.ts', submitter: 'submitter-process.ts' }
  const shared = { bundle: true, platform: 'node', format: 'esm', outExtension: { '.js': '.mjs' } } as const
  await build({ entryPoints, absWorkingDir: import.meta.dirname, outdir, ...shared })
  return { receiver: join(outdir, 'receiver.mjs'), submitter: join(outdir, 'submitter.mjs') }
})()

/** A receiver that is killed again and again, and comes back on another port. */
class KilledReceiver {
  port = 0
  readonly #store: string
  readonly #random: Seeded
  readonly #isKilled: () => boolean
  #child: ChildProcess | null = null
  #isOver = false
  #life: Promise<void> = Promise.resolve()

  constructor(store: string, random: Seeded, isKilled: () => boolean) {
    this.#store = store
    this.#random = random
    this.#isKilled = isKilled
  }

  async start(): Promise<void> {
    await this.#spawn()
    this.#life = this.#live()
  }

  async stop(): Promise<void> {
    this.#isOver = true
    await this.#life
    await kill(this.#child)
  }

  async #live(): Promise<void> {
    while (!this.#isOver) {
      await pause(this.#random.whole(...RECEIVER_LIFE))
      if (this.#isOver || !this.#isKilled() || counts.receiversKilled >= RECEIVER_KILLS) continue
      await kill(this.#child)
      counts.receiversKilled += 1
      await this.#spawn()
    }
  }

  #spawn(): Promise<void> {
    const child = spawn(process.execPath, [programs.receiver, this.#store], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.#child = child
    return new Promise((resolve, reject) => {
      child.on('error', reject)
      child.stdout.setEncoding('utf8').once('data', (text: string) => {
        this.port = Number(text.trim())
        resolve()
      })
      child.on('close', (code, signal) => {
        if (signal !== 'SIGKILL') reject(new Error(`the receiver ended by itself: ${code}`))
      })
    })
  }
}

function kill(child: ChildProcess | null): Promise<void> {
  return new Promise((resolve) => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('close', () => resolve())
    child.kill('SIGKILL')
  })
}

/** Sends from this process until the package is accepted: what could not be sent is sent again later. */
async function sendOwn(path: string, port: number, ledger: LedgerFolder, random: Seeded): Promise<void> {
  const of = { timeouts: { connectSeconds: 5, answerSeconds: 0.25 } }
  for (let run = 0; run < 100; run += 1) {
    counts.submissions += 1
    const rim = hasty(() => random.whole(0, 999) / 1000)
    const result = await submitPackage(sending(path, port, { ledger, of, isPatient: true }), rim)
    if (result.ok && result.value.issues.every(({ severity }) => severity !== 'error')) return
    const codes = result.ok ? result.value.issues.map(({ code }) => code) : result.issues.map(({ code }) => code)
    // Nothing but these may happen to a package without fault.
    expect(['transmission-unreachable', 'transmission-answer-unreadable', 'folder-locked']).toContain(codes[0])
    counts.unreached += 1
    await pause(5)
  }
  throw new Error(`${path} was never accepted`)
}

/** Sends a list from another process, which is killed until it comes to the end of it. */
async function sendKilled(paths: readonly string[], port: number, ledger: LedgerFolder, random: Seeded): Promise<void> {
  const list = join(emptyFolder(), 'list')
  writeFileSync(list, paths.join('\n'))
  for (let run = 0; run < 60; run += 1) {
    const args = [programs.submitter, String(port), ledger.path, list]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    // Each life is longer than the one before, so that the end is reached.
    const life = random.whole(...SUBMITTER_LIFE) + run * 100
    if (run < SUBMITTER_KILLS) child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), life))
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    if (code === 0) return
    counts.submittersKilled += Number(code === null)
  }
  throw new Error('a list was never sent to its end')
}

async function atOnce(works: readonly (() => Promise<void>)[], hands: number): Promise<void> {
  const left = [...works]
  const hand = async (): Promise<void> => {
    for (let work = left.shift(); work; work = left.shift()) await work()
  }
  await Promise.all(Array.from({ length: hands }, hand))
}

const isAcceptance = (act: LedgerAct): act is AnsweredAct => act.kind === 'answered' && act.outcome === 'accepted'

test(`each of ${OWN + OTHERS} packages is accepted once, whatever happens to requests and processes`, {
  timeout: patience,
}, async () => {
  const random = new Seeded('transmit')
  const [folder, store, ledger] = [emptyFolder(), join(emptyFolder(), 'store'), emptyLedger()]
  const toys = Array.from({ length: OWN + OTHERS }, (_, at) => writeToy(folder, { unit: `u-${at}` }))
  const own = toys.slice(0, OWN)
  // Whoever revises waits for the acceptance of what is revised.
  const revised = own.filter((_, at) => at % 10 === 0)
  const revisions = revised.map((old, at) => writeToy(folder, { unit: `u-${at * 10}`, revision: 2, replaces: old.id }))
  const all: readonly WrittenToy[] = [...toys, ...revisions]
  const state = { isKilled: true }
  const receiver = new KilledReceiver(store, new Seeded('receiver'), () => state.isKilled)
  await receiver.start()
  const proxy = new FaultyProxy(random, () => receiver.port)
  const port = await proxy.listen()
  try {
    const works = own.map(({ path }, at) => async () => {
      const one = (key: string): Promise<void> => sendOwn(path, port, ledger, new Seeded(key, at))
      // Some are sent by two people at the same time.
      await (at % 5 === 0 ? Promise.all([one('a'), one('b')]) : one('a'))
      const revision = at % 10 === 0 ? revisions[at / 10] : undefined
      if (revision) await sendOwn(revision.path, port, ledger, new Seeded('revision', at))
    })
    const lists = Array.from({ length: OTHERS / BATCH }, (_, at) =>
      toys.slice(OWN + at * BATCH, OWN + (at + 1) * BATCH),
    )
    const others = lists.map((list, at) => async () => {
      await sendKilled(
        list.map(({ path }) => path),
        port,
        ledger,
        new Seeded('submitter', at),
      )
    })
    await Promise.all([atOnce(works, AT_ONCE), atOnce(others, 1)])
    // What still is on its way arrives and changes nothing.
    state.isKilled = false
    await proxy.close()
  } finally {
    await receiver.stop()
  }
  const verified = verifyLedger(ledger)
  expect(verified.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  const acceptances = ledger
    .readEntries()
    .entries.map(({ act }) => act)
    .filter(isAcceptance)
  const ids = all.map(({ id }) => id).sort()
  expect(acceptances.map((act) => act.package).sort()).toEqual(ids)
  const decisions = readFileSync(join(store, 'journal.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(decisions.every(({ status }) => status.outcome === 'accepted')).toBe(true)
  const told = (pairs: readonly (readonly [string, unknown])[]): unknown => pairs.map((pair) => pair.join(' ')).sort()
  expect(told(decisions.map(({ status }) => [status.package, status.receipt]))).toEqual(
    told(acceptances.map((act) => [act.package, act.receipt])),
  )
  expect(readdirSync(join(store, 'packages')).sort()).toEqual(ids)
  expect(readdirSync(join(store, 'uploads'))).toEqual([])
  for (const { id, sha256: hash } of all) {
    expect(sha256(readFileSync(join(store, 'packages', id, `toy.${id}.zip`)))).toBe(hash)
  }
  const made = faults.map((fault) => `${fault} ${proxy.made.get(fault) ?? 0}`).join(', ')
  console.info(
    `${all.length} packages, ${JSON.stringify(counts)}, requests without fault ${proxy.made.get('none')}; ${made}`,
  )
  expect(counts.receiversKilled).toBeGreaterThan(0)
  expect(counts.submittersKilled).toBeGreaterThan(0)
  if (isLong) expect(faults.filter((fault) => !proxy.made.has(fault))).toEqual([])
})
