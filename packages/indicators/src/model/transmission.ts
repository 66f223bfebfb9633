import type { Hash } from './ledger-entry.ts'

/** What stands at the head of a package: what it is, and what it replaces. */
export interface PackageHead {
  readonly name: string
  readonly id: string
  /** `receiver/regime/form/period/unit/revision`. */
  readonly externalIdentifier: string
  /** Id of the package that it replaces. */
  readonly replaces: string | null
  /** Id of the package that it rests on, of a package of changes. */
  readonly base: string | null
}

/** A package as it is to be sent. */
export interface PackageToSend extends PackageHead {
  readonly bytes: number
  readonly sha256: string
}

/** An external identifier taken apart: what the package is of, and its revision, from 1. */
export interface PackageIdentity {
  readonly receiver: string
  /** Everything but the revision. */
  readonly scope: string
  readonly revision: number
}

const FILE_NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([0-9a-f]{64})\.zip$/
const IDENTIFIER = /^(([^\s/]+)(?:\/[^\s/]+){4})\/([1-9]\d{0,5})$/

/** Name and id that the file name of a package states; `null` when it is no such name. */
export function packageFileName(file: string): { readonly name: string; readonly id: string } | null {
  const [, name, id] = FILE_NAME.exec(file) ?? []
  return name === undefined || id === undefined ? null : { name, id }
}

/** Takes an external identifier apart; `null` when it is none. */
export function packageIdentity(externalIdentifier: string): PackageIdentity | null {
  const [, scope, receiver, revision] = IDENTIFIER.exec(externalIdentifier) ?? []
  if (scope === undefined || receiver === undefined || revision === undefined) return null
  return { receiver, scope, revision: Number(revision) }
}

/** The unit that an external identifier names, `all` where it names several; `null` when it is no identifier. */
export function identifierUnit(externalIdentifier: string): string | null {
  return packageIdentity(externalIdentifier)?.scope.split('/').at(-1) ?? null
}

/** The idempotency key of a package on its way to a receiver: the same whenever and wherever it is sent from. */
export function transmissionKey(receiver: string, id: string, hash: Hash): string {
  return hash(`${receiver}\n${id}\n`)
}

/** Name of the file that a detached signature stands in. */
export function signatureFile(packageFile: string): string {
  return `${packageFile}.p7s`
}
