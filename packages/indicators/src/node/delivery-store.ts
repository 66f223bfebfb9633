import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { ReceiptStatus, Transmission } from '../generated/types.ts'
import { validateTransmission } from '../generated/validators.js'
import {
  type Accepted,
  type AcceptedPackages,
  decidedStatus,
  deliveryFaults,
  pendingStatus,
} from '../model/delivery.ts'
import { type PackageHead, packageIdentity, signatureFile } from '../model/transmission.ts'
import { type Decision, DeliveryJournal } from './delivery-journal.ts'
import { DISK, type Disk, flushFolder, makeFolders, writeAll, writeFlushed } from './disk.ts'
import { type Lock, takeLock } from './folder-lock.ts'
import { measureFile } from './hash-file.ts'
import type { SignedFile } from './run-signature.ts'
import { sha256 } from './sha256.ts'

/** A package that is being received. */
export interface Upload extends SignedFile {
  readonly announced: Transmission
  readonly offset: number
}

/** What is answered to an announcement: where the package stands, or that other content has its key or id. */
export type Announced = { readonly status: ReceiptStatus; readonly isNew: boolean } | 'other'

const LOCK = 'receiver.lock'
const [UPLOADS, PACKAGES, ANNOUNCEMENT] = ['uploads', 'packages', 'announcement.json']

/** What a receiver keeps: packages on their way, packages that were accepted, and a journal; whatever stops it, each is there whole or not at all. */
export class DeliveryStore implements AcceptedPackages {
  readonly #folder: string
  readonly #disk: Disk
  readonly #journal: DeliveryJournal
  readonly #uploads = new Map<string, { announced: Transmission; offset: number }>()
  /** The last decision about each package. */
  readonly #decided = new Map<string, Decision>()
  readonly #keys = new Map<string, string>()
  readonly #accepted = new Map<string, Accepted[]>()
  #lock: Lock | null = null

  constructor(folder: string, disk: Disk = DISK) {
    this.#folder = folder
    this.#disk = disk
    this.#journal = new DeliveryJournal(folder, disk)
  }

  /** Takes the folder for this process and finishes what one that was stopped had begun. */
  open(): Result<readonly Issue[]> {
    for (const name of [UPLOADS, PACKAGES]) makeFolders(this.#disk, join(this.#folder, name))
    const lock = takeLock(this.#folder, LOCK, this.#disk)
    if (!lock.ok) return lock
    this.#lock = lock.value
    const decisions = this.#journal.read()
    if (!decisions.ok) {
      this.close()
      return failed(...decisions.issues)
    }
    for (const decision of decisions.value) this.#take(decision)
    for (const id of this.#disk.names(join(this.#folder, UPLOADS))) this.#takeUp(id)
    return ok(lock.value.issues)
  }

  close(): void {
    this.#lock?.release()
    this.#lock = null
  }

  byId(id: string): Accepted | null {
    const decision = this.#decided.get(id)
    return decision?.status.outcome === 'accepted' ? acceptedBy(decision) : null
  }

  ofScope(scope: string): readonly Accepted[] {
    return this.#accepted.get(scope) ?? []
  }

  /** Takes an announcement: the same one again begins nothing, and a rejected package begins anew only for a sender who knows of the rejection. */
  announce(wanted: Transmission): Announced {
    const id = wanted.package
    const holder = this.#keys.get(wanted.key) ?? id
    const known = this.#uploads.get(id)?.announced ?? this.#decided.get(id)?.announced
    const decision = this.#uploads.has(id) ? undefined : this.#decided.get(id)
    const isAnew = decision?.status.outcome === 'rejected' && decision.status.receipt === wanted.after
    if (holder !== id || (known && !isAnew && !isSame(known, wanted))) return 'other'
    if (known && !isAnew) return { status: this.status(id) as ReceiptStatus, isNew: false }
    this.#begin(wanted)
    return { status: pendingStatus(wanted, 0), isNew: true }
  }

  /** Where a package stands; `null` when it was never announced. */
  status(id: string): ReceiptStatus | null {
    const upload = this.#uploads.get(id)
    if (upload) return pendingStatus(upload.announced, upload.offset)
    return this.#decided.get(id)?.status ?? null
  }

  /** A package that is being received; `null` when it is decided or was never announced. */
  upload(id: string): Upload | null {
    const upload = this.#uploads.get(id)
    if (!upload) return null
    const path = join(this.#home(id), `${upload.announced.name}.${id}.zip`)
    return { ...upload, id, path, signature: upload.announced.signature === null ? null : signatureFile(path) }
  }

  /** Where an accepted package is kept; `null` when there is none. */
  kept(id: string): string | null {
    const accepted = this.byId(id)
    return accepted && join(this.#folder, PACKAGES, id, `${accepted.name}.${id}.zip`)
  }

  /** Puts bytes behind those that are there; whether they belong there. */
  append(id: string, offset: number, bytes: Uint8Array): boolean {
    const upload = this.#uploads.get(id)
    const path = this.upload(id)?.path
    if (!upload || path === undefined) return false
    if (offset !== upload.offset || offset + bytes.length > upload.announced.bytes) return false
    const disk = this.#disk
    const file = disk.open(path, 'a')
    try {
      writeAll(disk, file, bytes)
      disk.sync(file)
    } finally {
      disk.close(file)
      upload.offset = statSync(path).size
    }
    return true
  }

  /** Whether all bytes are there and are those announced; what is not goes, and the sender begins at 0. */
  isWhole(id: string): boolean {
    const upload = this.#uploads.get(id)
    const path = this.upload(id)?.path
    if (!upload || path === undefined || upload.offset < upload.announced.bytes) return false
    if (measureFile(path).sha256 === upload.announced.sha256) return true
    writeFlushed(this.#disk, path, new Uint8Array(0))
    upload.offset = 0
    return false
  }

  /** Decides about a package that is whole; what other packages say against it is asked here, so that no two pass at once. */
  decide(id: string, head: PackageHead | null, issues: readonly Issue[], receivedAt: string): ReceiptStatus | null {
    const upload = this.#uploads.get(id)
    if (!upload) return this.status(id)
    const { announced } = upload
    const more = head === null ? [] : [...deliveryFaults(announced, head, this)]
    const status = decidedStatus(announced, [...issues, ...more], receivedAt, sha256)
    const decision = { announced, replaces: head?.replaces ?? null, status }
    this.#journal.add(decision)
    this.#take(decision)
    this.#settle(id, status)
    return status
  }

  #begin(announced: Transmission): void {
    const disk = this.#disk
    const id = announced.package
    const home = this.#home(id)
    disk.removeAll(home)
    makeFolders(disk, home)
    const path = join(home, `${announced.name}.${id}.zip`)
    writeFlushed(disk, path, new Uint8Array(0))
    if (announced.signature !== null) {
      writeFlushed(disk, signatureFile(path), Buffer.from(announced.signature, 'base64'))
    }
    const draft = join(home, `${ANNOUNCEMENT}.draft`)
    writeFlushed(disk, draft, new TextEncoder().encode(`${JSON.stringify(announced)}\n`))
    disk.rename(draft, join(home, ANNOUNCEMENT))
    flushFolder(disk, home)
    this.#uploads.set(id, { announced, offset: 0 })
    this.#keys.set(announced.key, id)
  }

  #take(decision: Decision): void {
    const { announced, status } = decision
    this.#decided.set(announced.package, decision)
    this.#keys.set(announced.key, announced.package)
    const identity = packageIdentity(announced.externalIdentifier)
    if (status.outcome !== 'accepted' || identity === null) return
    const before = this.#accepted.get(identity.scope) ?? []
    this.#accepted.set(identity.scope, [...before, acceptedBy(decision)])
  }

  /** What the journal says is carried out: an accepted package moves to its place, a rejected one goes. */
  #settle(id: string, { outcome }: ReceiptStatus): void {
    const disk = this.#disk
    this.#uploads.delete(id)
    if (outcome === 'accepted') {
      disk.rename(this.#home(id), join(this.#folder, PACKAGES, id))
      flushFolder(disk, join(this.#folder, PACKAGES))
    } else disk.removeAll(this.#home(id))
    flushFolder(disk, join(this.#folder, UPLOADS))
  }

  /** Takes up a package that was being received when the receiver stopped. */
  #takeUp(id: string): void {
    const announced = this.#announcementOf(id)
    const decision = this.#decided.get(id)
    if (announced === null) {
      this.#disk.removeAll(this.#home(id))
      return
    }
    const isDecided =
      decision !== undefined && (decision.status.outcome === 'accepted' || announced.after !== decision.status.receipt)
    if (isDecided) {
      this.#settle(id, decision.status)
      return
    }
    const path = join(this.#home(id), `${announced.name}.${id}.zip`)
    this.#uploads.set(id, { announced, offset: statSync(path).size })
    this.#keys.set(announced.key, id)
  }

  #announcementOf(id: string): Transmission | null {
    const path = join(this.#home(id), ANNOUNCEMENT)
    if (!this.#disk.exists(path)) return null
    try {
      const parsed: unknown = JSON.parse(new TextDecoder().decode(this.#disk.read(path)))
      return validateTransmission(parsed) && parsed.package === id ? parsed : null
    } catch (fault) {
      if (fault instanceof SyntaxError) return null
      throw fault
    }
  }

  #home(id: string): string {
    return join(this.#folder, UPLOADS, id)
  }
}

function acceptedBy({ announced, replaces, status }: Decision): Accepted {
  const { name, package: id, externalIdentifier } = announced
  return { name, id, externalIdentifier, replaces, status }
}

/** Whether two announcements are of the same bytes under the same name; a signature may be made anew. */
function isSame(a: Transmission, b: Transmission): boolean {
  const said = ({ package: id, name, externalIdentifier, bytes, sha256: hash }: Transmission): string =>
    JSON.stringify([id, name, externalIdentifier, bytes, hash])
  return said(a) === said(b)
}
