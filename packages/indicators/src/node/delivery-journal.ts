import { join } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { ReceiptStatus, Transmission } from '../generated/types.ts'
import { validateReceiptStatus, validateTransmission } from '../generated/validators.js'
import { type Disk, flushFolder, writeAll } from './disk.ts'

/** A decision about a package, with what its sender announced and what the package itself says it replaces. */
export interface Decision {
  readonly announced: Transmission
  readonly replaces: string | null
  readonly status: ReceiptStatus
}

const FILE = 'journal.ndjson'
const LINE_END = 10

/** The decisions of a receiver, one a line; a line that was not written to its end does not count and goes with the next. */
export class DeliveryJournal {
  readonly #folder: string
  readonly #disk: Disk
  #end = 0

  constructor(folder: string, disk: Disk) {
    this.#folder = folder
    this.#disk = disk
  }

  read(): Result<readonly Decision[]> {
    const bytes = this.#disk.exists(this.#path) ? this.#disk.read(this.#path) : new Uint8Array(0)
    const found: Decision[] = []
    for (let start = 0; ; ) {
      const end = bytes.indexOf(LINE_END, start)
      if (end < 0) break
      const decision = decisionIn(bytes.subarray(start, end))
      if (decision === null) return failed(unreadable(found.length + 1))
      found.push(decision)
      start = end + 1
      this.#end = start
    }
    return ok(found)
  }

  /** Writes a decision to the disk before anybody is told of it. */
  add(decision: Decision): void {
    const disk = this.#disk
    const isNew = !disk.exists(this.#path)
    const bytes = new TextEncoder().encode(`${JSON.stringify(decision)}\n`)
    const file = disk.open(this.#path, 'a')
    try {
      disk.truncate(file, this.#end)
      writeAll(disk, file, bytes)
      disk.sync(file)
    } finally {
      disk.close(file)
    }
    if (isNew) flushFolder(disk, this.#folder)
    this.#end += bytes.length
  }

  get #path(): string {
    return join(this.#folder, FILE)
  }
}

function decisionIn(line: Uint8Array): Decision | null {
  try {
    const { announced, replaces, status } = JSON.parse(new TextDecoder().decode(line)) as Record<string, unknown>
    const isWhole = validateTransmission(announced) && validateReceiptStatus(status)
    if (!isWhole || (replaces !== null && typeof replaces !== 'string')) return null
    return { announced, replaces, status }
  } catch {
    return null
  }
}

function unreadable(line: number): Issue {
  return issue('transmission-journal-unreadable', { line }, { file: FILE, row: line })
}
