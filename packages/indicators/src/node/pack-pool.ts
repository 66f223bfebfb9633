import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { packWorker } from '../generated/pack-worker.ts'
import { type Checked, check, type Packed, type PackTask, pack } from './pack-task.ts'

/** How the work is shared out; the bytes that come of it are the same whatever it says. */
export interface PackWorkers {
  /** Threads beside the one that asks; without a number, the cores of the machine. */
  readonly workers?: number
  /** Work of so many bytes is done before a thread is worth starting. */
  readonly alone?: number
}

type Answer<T extends PackTask> = T extends { readonly kind: 'pack' } ? Packed : Checked

interface Waiting {
  readonly task: PackTask
  readonly resolve: (answer: Packed & Checked) => void
  readonly reject: (fault: unknown) => void
}

const ALONE = 4_000_000
/** A thread makes many short-lived objects and keeps none: little room for them is enough, and every thread has its own. */
const YOUNG = { maxYoungGenerationSizeMb: 4 }

/** Threads that pack; small work is done at once, without them. */
export class PackPool {
  readonly #most: number
  #alone: number
  readonly #threads = new Map<Worker, Waiting | null>()
  readonly #waiting: Waiting[] = []

  constructor({ workers = availableParallelism(), alone = ALONE }: PackWorkers = {}) {
    this.#most = workers
    this.#alone = alone
  }

  /** How many tasks keep every thread at work. */
  get width(): number {
    return Math.max(1, this.#most) * 2
  }

  /** Does one task; packed bytes that were handed in to be checked may be gone afterwards. */
  run<T extends PackTask>(task: T): Promise<Answer<T>> {
    const size = typeof task.bytes === 'number' ? task.bytes : task.bytes.length
    this.#alone -= size
    if (this.#most === 0 || this.#alone >= 0) return Promise.resolve(runHere(task) as Answer<T>)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve: resolve as Waiting['resolve'], reject })
      this.#next()
    })
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads.keys()].map((thread) => thread.terminate()))
    this.#threads.clear()
  }

  #next(): void {
    const idle = [...this.#threads].find(([, work]) => work === null)?.[0]
    const thread = idle ?? (this.#threads.size < this.#most ? this.#start() : null)
    const work = thread === null ? undefined : this.#waiting.shift()
    if (thread === null || work === undefined) return
    this.#threads.set(thread, work)
    const { task } = work
    if (task.kind === 'check' && isWhole(task.packed)) {
      thread.postMessage(task, [task.packed.buffer])
      return
    }
    // A copy is given away: what was handed in to be packed stays with whoever made it.
    const own = new Uint8Array(task.kind === 'pack' ? task.bytes : task.packed)
    const given = task.kind === 'pack' ? { ...task, bytes: own } : { ...task, packed: own }
    thread.postMessage(given, [own.buffer])
  }

  #start(): Worker {
    // Flags of the process are not those of its threads: one says how a program that is no file is to be read.
    const thread = new Worker(packWorker, { eval: true, execArgv: [], resourceLimits: YOUNG })
    thread.on('message', (answer: Packed & Checked) => {
      this.#threads.get(thread)?.resolve(answer)
      this.#threads.set(thread, null)
      this.#next()
    })
    thread.on('error', (fault) => {
      const work = this.#threads.get(thread)
      this.#threads.delete(thread)
      work?.reject(fault)
      this.#next()
    })
    return thread
  }
}

/** Bytes that fill the memory they stand in, so that both can be given away. */
function isWhole(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
}

function runHere(task: PackTask): Packed | Checked {
  return task.kind === 'pack' ? pack(task.bytes) : check(task)
}

/** Most unpacked bytes that wait or are worked on at one time, unless a single entry has more. */
const HELD = 48_000_000

/** Runs tasks side by side and hands on what came of each in the order of the tasks; takes a new task only when there is room. */
export async function inOrder<S, T extends PackTask>(
  items: Iterable<S>,
  pool: PackPool,
  steps: {
    readonly size: (item: S) => number
    readonly task: (item: S) => T
    readonly take: (answer: Answer<T>, item: S) => void
  },
): Promise<void> {
  const running: { readonly item: S; readonly size: number; readonly answer: Promise<Answer<T>> }[] = []
  let held = 0
  const takeFirst = async (): Promise<void> => {
    const first = running.shift()
    if (first === undefined) return
    steps.take(await first.answer, first.item)
    held -= first.size
  }
  for (const item of items) {
    const size = steps.size(item)
    while (running.length > 0 && (running.length >= pool.width || held + size > HELD)) await takeFirst()
    const answer = pool.run(steps.task(item))
    // It is awaited in its turn; until then its failure is nobody's.
    answer.catch(() => undefined)
    running.push({ item, size, answer })
    held += size
  }
  while (running.length > 0) await takeFirst()
}
