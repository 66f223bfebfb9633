import { join } from 'node:path'
import { type MessagePort, workerData } from 'node:worker_threads'
import { watchProcess } from './guards.ts'
import { tryCase } from './hunt.ts'
import { TARGETS } from './targets.ts'

/** What a worker is given: which target, from which case up to which, for how long, where it tells what it is at. */
export interface HuntTask {
  readonly name: string
  readonly seed: number
  readonly from: number
  readonly until: number
  /** Milliseconds. */
  readonly time: number
  readonly folder: string
  /** Number of the case, and whether the worker has begun. */
  readonly at: Int32Array
  readonly port: MessagePort
}

/** What a worker says: that it is at a case in which a promise was broken, or that it is done. */
export type HuntMessage =
  | { readonly kind: 'caught'; readonly number: number; readonly fault: string }
  | { readonly kind: 'done'; readonly next: number; readonly bytes: number }

const task = workerData as HuntTask
const open = TARGETS[task.name]
if (!open) throw new Error(`no target ${task.name}`)
const target = await open()
const watch = watchProcess()
const end = performance.now() + task.time
let number = task.from
let bytes = 0
for (; number < task.until && performance.now() < end; number += 1) {
  Atomics.store(task.at, 0, number)
  Atomics.store(task.at, 1, 1)
  const hunt = { name: task.name, target, seed: task.seed, folder: join(task.folder, 'own'), watch }
  const caught = await tryCase(hunt, number)
  const { heapUsed, external } = process.memoryUsage()
  bytes = Math.max(bytes, heapUsed + external)
  if (caught) say({ kind: 'caught', number, fault: caught.fault })
}
say({ kind: 'done', next: number, bytes })

function say(message: HuntMessage): void {
  task.port.postMessage(message)
}
