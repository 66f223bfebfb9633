import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { HuntMessage } from './hunt-worker.ts'

/** What came of a hunt. */
export interface Hunted {
  readonly cases: number
  readonly caught: readonly { readonly number: number; readonly fault: string }[]
  /** The most memory that was held after a case. */
  readonly mebibytes: number
}

interface Wish {
  readonly name: string
  readonly seed: number
  /** Milliseconds. */
  readonly time: number
}

/** Seconds of work after which a case is a broken promise: sound files take milliseconds. Waiting for the disk is no work. */
const PATIENCE = 20
const LOOK_EACH = 1000
/** Mebibytes that a reader may hold. */
const MOST_HEAP = 700
/** After so many broken promises a target is left: they are mostly one. */
const MOST_CAUGHT = 10

/** Hunts in a worker that is ended when a case takes too long or too much memory, and begins again after that case. */
export async function huntFor({ name, seed, time }: Wish): Promise<Hunted> {
  const end = performance.now() + time
  const caught: { readonly number: number; readonly fault: string }[] = []
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-fuzz-'))
  let [next, bytes] = [0, 0]
  while (performance.now() < end && caught.length < MOST_CAUGHT) {
    const stop = await runWorker({ name, seed, from: next, time: end - performance.now(), folder }, (message) => {
      if (message.kind === 'caught') caught.push(message)
      else bytes = Math.max(bytes, message.bytes)
    })
    if (stop.fault !== null) caught.push({ number: stop.at, fault: stop.fault })
    next = stop.fault === null ? stop.at : stop.at + 1
  }
  rmSync(folder, { recursive: true, force: true })
  return { cases: next, caught, mebibytes: Math.round(bytes / 2 ** 20) }
}

interface Run extends Wish {
  readonly from: number
  readonly folder: string
}

/** One worker to its end: the case it was at, and what ended it. */
function runWorker(
  run: Run,
  take: (message: HuntMessage) => void,
): Promise<{ readonly at: number; readonly fault: string | null }> {
  const { port1, port2 } = new MessageChannel()
  const at = new Int32Array(new SharedArrayBuffer(8))
  Atomics.store(at, 0, run.from)
  const worker = new Worker(new URL('./hunt-worker.ts', import.meta.url), {
    workerData: { ...run, until: Number.MAX_SAFE_INTEGER, at, port: port2 },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
  })
  return new Promise((resolve) => {
    let [last, begun] = [-1, process.cpuUsage()]
    const watchdog = setInterval(() => {
      const now = Atomics.load(at, 0)
      if (now !== last || Atomics.load(at, 1) === 0) [last, begun] = [now, process.cpuUsage()]
      else if (process.cpuUsage(begun).user > PATIENCE * 1e6) finish(`a case took more than ${PATIENCE} s`)
    }, LOOK_EACH)
    let isDone = false
    const finish = (fault: string | null, next = Atomics.load(at, 0)): void => {
      if (isDone) return
      isDone = true
      clearInterval(watchdog)
      port1.close()
      void worker.terminate().then(() => resolve({ at: next, fault }))
    }
    port1.on('message', (message: HuntMessage) => {
      take(message)
      if (message.kind === 'done') finish(null, message.next)
    })
    worker.on('error', (fault: Error) => finish(`the worker ended: ${fault.stack ?? fault.message}`))
    worker.on('exit', () => finish('the worker ended'))
  })
}
