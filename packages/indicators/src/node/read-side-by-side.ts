import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { rowsWorker } from '../generated/rows-worker.ts'
import type { RowSpec, UnitAt } from '../ingest/observation-reader.ts'
import type { ValueStanding } from '../ingest/value-reader.ts'
import { ObservationTable } from '../model/observation-table.ts'
import { addPackedRows } from '../model/packed-rows.ts'
import type { Unit } from '../model/unit.ts'
import { separatorOf } from './open-rows.ts'
import { type RowsOfPart, type RowsTask, unitOfPart } from './rows-task.ts'

/** How a file is shared out; what is read is the same whatever it says. */
export interface ReadingThreads {
  /** Threads beside the one that asks; without a number, the cores of the machine. */
  readonly workers?: number
  /** Smaller files are not worth a thread. */
  readonly alone?: number
  /** Bytes of a part. */
  readonly part?: number
}

const ALONE = 16_000_000
const PART = 8_000_000
/** Bytes in which a line break must stand for the file to be cut there. */
const REACH = 1 << 16
const LF = 0x0a
/** A thread makes few objects that live: little room for them is enough, and every thread has its own. */
const YOUNG = { maxYoungGenerationSizeMb: 4 }

/**
 * Reads a large CSV file on several threads. Gives `null` for a file that is small or has anything to find fault with – quotes, letters
 * that are not UTF-8, unknown units, numbers to ask about: reading it row by row then says what it is.
 */
export async function readSideBySide(
  path: string,
  spec: RowSpec,
  unitAt: UnitAt<Unit>,
  threads: ReadingThreads = {},
): Promise<ObservationTable | null> {
  const { workers = availableParallelism(), alone = ALONE, part = PART } = threads
  const stat = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })
  if (workers < 2 || !stat?.isFile() || stat.size < alone || (spec.textColumns?.size ?? 0) > 0) return null
  const tasks = tasksOf(path, stat.size, spec, part)
  if (!tasks) return null
  const table = new ObservationTable(spec.valueColumns)
  const standings: (readonly ValueStanding[])[] = []
  const isWhole = await inTurn(tasks, workers, (read) => {
    if (!read) return false
    const units = read.rows.units.map((name) => {
      const [listDate, text] = unitOfPart(name)
      return unitAt(text, listDate)
    })
    const known = units.filter((unit): unit is Unit => !('severity' in unit))
    if (known.length < units.length) return false
    addPackedRows(table, read.rows, known)
    standings.push(read.standings)
    return true
  })
  return isWhole && table.rows > 0 && areSettled(standings) ? table : null
}

/** Whether no column has a number that must be asked about: too many decimals, or a point that may stand for thousands. */
function areSettled(standings: readonly (readonly ValueStanding[])[]): boolean {
  return (standings[0] ?? []).every((_, column) => {
    const parts = standings.map((each) => each[column] as ValueStanding)
    if (parts.some(({ hasExceeded }) => hasExceeded)) return false
    return !parts.some(({ isDoubtful }) => isDoubtful) || parts.some(({ isProven }) => isProven)
  })
}

/** The parts of a file, each from line to line; `null` when its lines are too long to tell. */
function tasksOf(path: string, size: number, spec: RowSpec, part: number): readonly RowsTask[] | null {
  const file = openSync(path, 'r')
  const page = Buffer.alloc(REACH)
  const lineAfter = (at: number): number => {
    const found = page.subarray(0, readSync(file, page, 0, REACH, at)).indexOf(LF)
    return found < 0 ? -1 : at + found + 1
  }
  try {
    const first = lineAfter(0)
    if (first < 0) return null
    const header = new Uint8Array(page.subarray(0, first))
    const separator = separatorOf(page)
    const starts = [first]
    for (let at = first + part; at < size; at += part) {
      const start = lineAfter(at)
      if (start < 0 && at + REACH < size) return null
      if (start > 0) starts.push(start)
    }
    return starts.map((from, at) => ({ path, from, to: starts[at + 1] ?? size, header, separator, spec }))
  } finally {
    closeSync(file)
  }
}

/** Does tasks on threads and hands on what came of each in the order of the tasks; stops when `take` does not want more. */
async function inTurn(
  tasks: readonly RowsTask[],
  workers: number,
  take: (read: RowsOfPart | null) => boolean,
): Promise<boolean> {
  const threads = Array.from({ length: Math.min(workers, tasks.length) }, () => new RowsThread())
  try {
    const running: Promise<RowsOfPart | null>[] = []
    for (const [at, task] of tasks.entries()) {
      if (running.length >= threads.length * 2 && !take(await (running.shift() ?? null))) return false
      running.push((threads[at % threads.length] as RowsThread).read(task))
    }
    for (const read of running) if (!take(await read)) return false
    return true
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

/** A thread that reads one part after the other. */
class RowsThread {
  // Flags of the process are not those of its threads: one says how a program that is no file is to be read.
  readonly #worker = new Worker(rowsWorker, { eval: true, execArgv: [], resourceLimits: YOUNG })
  readonly #waiting: { resolve: (read: RowsOfPart | null) => void; reject: (fault: unknown) => void }[] = []

  constructor() {
    this.#worker.on('message', (read: RowsOfPart | null) => this.#waiting.shift()?.resolve(read))
    this.#worker.on('error', (fault) => {
      for (const { reject } of this.#waiting.splice(0)) reject(fault)
    })
  }

  read(task: RowsTask): Promise<RowsOfPart | null> {
    const read = new Promise<RowsOfPart | null>((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#worker.postMessage(task)
    })
    // It is awaited in its turn; until then its failure is nobody's.
    read.catch(() => undefined)
    return read
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}
