import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { type Attempt, attemptLine, endAfter, type LogEnd } from '../model/attempt.ts'
import { CHAIN_START } from '../model/ledger-entry.ts'
import { DISK, type Disk } from './disk.ts'
import { LineFile } from './line-file.ts'
import { sha256 } from './sha256.ts'

/** The log of requests in the folder of a receiver. */
export const ATTEMPTS = 'attempts.ndjson'

/** Every request to a receiver, one a line, each line sealed with the one before it; written to the disk, never rewritten. */
export class AttemptLog {
  readonly #file: LineFile
  #last: LogEnd = CHAIN_START

  constructor(folder: string, disk: Disk = DISK) {
    this.#file = new LineFile(folder, ATTEMPTS, disk)
  }

  /** Reads the chain to its end; gives how many lines there are. */
  open(): Result<number> {
    this.#last = CHAIN_START
    for (const line of this.#file.lines()) {
      const end = endAfter(new TextDecoder().decode(line), this.#last, sha256)
      if (end === null) return failed(this.#broken())
      this.#last = end
    }
    return ok(this.#last.seq)
  }

  add(attempt: Attempt): void {
    const { line, end } = attemptLine(attempt, this.#last, sha256)
    this.#file.add(line)
    this.#last = end
  }

  #broken() {
    const line = this.#last.seq + 1
    return issue('attempt-log-broken', { file: ATTEMPTS, line }, { file: this.#file.path, row: line })
  }
}
