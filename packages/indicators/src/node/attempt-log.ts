import { join } from 'node:path'
import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { type Attempt, attemptLine, endAfter, type LogEnd } from '../model/attempt.ts'
import { CHAIN_START } from '../model/ledger-entry.ts'
import { DISK, type Disk, flushFolder, writeAll } from './disk.ts'
import { sha256 } from './sha256.ts'

/** The log of requests in the folder of a receiver. */
export const ATTEMPTS = 'attempts.ndjson'
const LINE_END = 10

/** Every request to a receiver, one a line, each line sealed with the one before it; written to the disk, never rewritten. */
export class AttemptLog {
  readonly #folder: string
  readonly #disk: Disk
  #last: LogEnd = CHAIN_START
  #bytes = 0

  constructor(folder: string, disk: Disk = DISK) {
    this.#folder = folder
    this.#disk = disk
  }

  /** Reads the chain to its end; gives how many lines there are. A line that was not written to its end goes with the next. */
  open(): Result<number> {
    const bytes = this.#disk.exists(this.#path) ? this.#disk.read(this.#path) : new Uint8Array(0)
    this.#last = CHAIN_START
    this.#bytes = 0
    for (let start = 0; ; ) {
      const stop = bytes.indexOf(LINE_END, start)
      if (stop < 0) return ok(this.#last.seq)
      const end = endAfter(new TextDecoder().decode(bytes.subarray(start, stop)), this.#last, sha256)
      if (end === null) return failed(this.#broken())
      this.#last = end
      start = stop + 1
      this.#bytes = start
    }
  }

  add(attempt: Attempt): void {
    const disk = this.#disk
    const { line, end } = attemptLine(attempt, this.#last, sha256)
    const bytes = new TextEncoder().encode(line)
    const isNew = !disk.exists(this.#path)
    const file = disk.open(this.#path, 'a')
    try {
      disk.truncate(file, this.#bytes)
      writeAll(disk, file, bytes)
      disk.sync(file)
    } finally {
      disk.close(file)
    }
    if (isNew) flushFolder(disk, this.#folder)
    this.#bytes += bytes.length
    this.#last = end
  }

  get #path(): string {
    return join(this.#folder, ATTEMPTS)
  }

  #broken() {
    const line = this.#last.seq + 1
    return issue('attempt-log-broken', { file: ATTEMPTS, line }, { file: this.#path, row: line })
  }
}
