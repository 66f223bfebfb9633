import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { ReceiptStatus, Transmission } from '../generated/types.ts'
import { validateReceiptStatus, validateTransmission } from '../generated/validators.js'
import type { Disk } from './disk.ts'
import { LineFile } from './line-file.ts'

/** A decision about a package, with what its sender announced and what the package itself says it replaces. */
export interface Decision {
  readonly announced: Transmission
  readonly replaces: string | null
  readonly status: ReceiptStatus
}

const FILE = 'journal.ndjson'

/** The decisions of a receiver, one a line. */
export class DeliveryJournal {
  readonly #file: LineFile

  constructor(folder: string, disk: Disk) {
    this.#file = new LineFile(folder, FILE, disk)
  }

  read(): Result<readonly Decision[]> {
    const found: Decision[] = []
    for (const line of this.#file.lines()) {
      const decision = decisionIn(line)
      if (decision === null) return failed(unreadable(found.length + 1))
      found.push(decision)
    }
    return ok(found)
  }

  /** Writes a decision to the disk before anybody is told of it. */
  add(decision: Decision): void {
    this.#file.add(`${JSON.stringify(decision)}\n`)
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
