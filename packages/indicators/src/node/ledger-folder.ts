import { join } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { LedgerAct, LedgerEntry } from '../generated/types.ts'
import { validateLedgerEntry } from '../generated/validators.js'
import { Ledger } from '../model/ledger.ts'
import { CHAIN_START, chainEntries, ledgerLine, type Occasion } from '../model/ledger-entry.ts'
import { LEDGER_FILE, type LedgerReading, readLedger } from '../model/read-ledger.ts'
import { DISK, type Disk, flushFolder, makeFolders, writeAll, writingFault } from './disk.ts'
import { isLocked, takeLock } from './folder-lock.ts'
import { ObjectStore } from './object-store.ts'
import { sha256 } from './sha256.ts'

/** What a piece of work wants written: acts, and the files that they are about. */
export interface LedgerWork {
  readonly acts: readonly LedgerAct[]
  readonly files: readonly { readonly sha256: string; readonly bytes: Uint8Array }[]
  readonly issues: readonly Issue[]
}

/** What was written, and what was found on the way. */
export interface LedgerWriting {
  readonly entries: readonly LedgerEntry[]
  readonly issues: readonly Issue[]
}

/** A ledger as it stands, and what was found when it was read. */
export interface LedgerState extends LedgerReading {
  readonly ledger: Ledger
}

const LOCK = 'ledger.lock'

/** A folder that holds a ledger and the files it tells of; a writing is there as a whole or not at all, whenever it is stopped. */
export class LedgerFolder {
  readonly path: string
  readonly objects: ObjectStore
  readonly #disk: Disk

  constructor(path: string, disk: Disk = DISK) {
    this.path = path
    this.objects = new ObjectStore(path, disk, sha256)
    this.#disk = disk
  }

  /** Whether anything was ever written. */
  get isBegun(): boolean {
    return this.#disk.exists(this.#file)
  }

  /** Reads the ledger; one that was changed after it was written is no state but findings. */
  read(): Result<LedgerState> {
    if (!this.isBegun) return failed(issue('ledger-missing', { folder: this.path }))
    const reading = this.readEntries()
    const faults = reading.issues.filter(({ severity }) => severity === 'error')
    return faults.length > 0 ? failed(...faults) : ok({ ...reading, ledger: Ledger.of(reading.entries) })
  }

  /** The entries with everything that is wrong with them; none where nothing was written yet. */
  readEntries(): LedgerReading {
    const reading = readLedger(this.#bytes(), sha256)
    // What another process is writing at this moment was not stopped half-way.
    const isUnderWay =
      reading.issues.some(({ code }) => code === 'ledger-tail-cut') && isLocked(this.path, LOCK, this.#disk)
    return isUnderWay ? { ...reading, issues: [] } : reading
  }

  /** Does work while no other process writes, then writes what it wants: all of it or, when the disk fails, nothing. */
  record(occasion: Occasion, work: (ledger: Ledger) => LedgerWork): Result<LedgerWriting> {
    try {
      makeFolders(this.#disk, this.path)
      const lock = takeLock(this.path, LOCK, this.#disk)
      if (!lock.ok) return lock
      try {
        const reading = readLedger(this.#bytes(), sha256)
        const faults = reading.issues.filter(({ severity }) => severity === 'error')
        if (faults.length > 0) return failed(...faults)
        const { acts, files, issues } = work(Ledger.of(reading.entries))
        const last = reading.entries.at(-1) ?? CHAIN_START
        const entries = chainEntries(acts, occasion, last, sha256)
        this.#write(entries, files, reading.end)
        return ok({ entries, issues: [...lock.value.issues, ...reading.issues, ...issues] })
      } finally {
        lock.value.release()
      }
    } catch (fault) {
      return failed(writingFault(fault, this.#file))
    }
  }

  #write(entries: readonly LedgerEntry[], files: LedgerWork['files'], end: number): void {
    for (const entry of entries) {
      if (validateLedgerEntry(entry)) continue
      const [fault] = validateLedgerEntry.errors ?? []
      throw new Error(`an entry does not follow its schema: ${fault?.instancePath} ${fault?.keyword}`)
    }
    const undo = this.objects.put(files)
    if (entries.length === 0) return
    try {
      this.#append(new TextEncoder().encode(entries.map(ledgerLine).join('')), end)
    } catch (fault) {
      // Entries that could not be taken back keep their files.
      if (this.#bytes().length === end) undo()
      throw fault
    }
  }

  /** Writes behind the last whole writing; what a stopped one left there goes. */
  #append(bytes: Uint8Array, end: number): void {
    const disk = this.#disk
    const isNew = !this.isBegun
    const file = disk.open(this.#file, 'a')
    try {
      disk.truncate(file, end)
      writeAll(disk, file, bytes)
      disk.sync(file)
      if (isNew) flushFolder(disk, this.path)
    } catch (fault) {
      disk.truncate(file, end)
      if (isNew) disk.remove(this.#file)
      throw fault
    } finally {
      disk.close(file)
    }
  }

  #bytes(): Uint8Array {
    return this.isBegun ? this.#disk.read(this.#file) : new Uint8Array(0)
  }

  get #file(): string {
    return join(this.path, LEDGER_FILE)
  }
}
