import { type Issue, issue } from './base/issue.ts'
import { by } from './base/order.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { Regime } from './generated/types.ts'
import { type Validator, validateBody, validateContact } from './generated/validators.js'
import { readRows } from './ingest/read-rows.ts'
import type { Files } from './load-register.ts'
import { bodyKinds } from './model/body-kind.ts'
import { BodyRegistry } from './model/body-registry.ts'
import { buildBodies, type Placed } from './model/build-bodies.ts'
import { recordFault } from './model/record-fault.ts'
import type { UnitHistory } from './model/unit-history.ts'
import { checkBodies } from './validate/bodies/check-bodies.ts'

/** What bodies rest on: the units they work for and the regimes that name their kinds. */
export interface BodyWorld {
  readonly history: UnitHistory
  readonly regimes: ReadonlyMap<string, Regime>
}

/** The bodies, with what is worth knowing about their lists. */
export interface LoadedBodies {
  readonly registry: BodyRegistry
  readonly issues: readonly Issue[]
}

/** Whether a file of a data folder lists bodies or contacts. */
export function isBodyFile(path: string): boolean {
  return /^(?:bodies|contacts)\/[^/]+\.csv$/.test(path)
}

/** Reads bodies and contacts from their files, by their path in the data folder; an error in any of them keeps them from being used. */
export function loadBodies(files: Files, { history, regimes }: BodyWorld): Result<LoadedBodies> {
  const issues: Issue[] = []
  const rows = records(files, 'bodies/', validateBody, issues)
  const contacts = records(files, 'contacts/', validateContact, issues)
  const { bodies, contacts: reach, places } = buildBodies(rows, contacts, issues)
  if (issues.length > 0) return failed(...issues)
  const registry = new BodyRegistry({ history, kinds: bodyKinds(regimes), bodies, contacts: reach })
  const found = [...checkBodies({ registry, contacts, placeOf: ({ id }) => places.get(id) ?? {} })]
  return found.some(({ severity }) => severity === 'error') ? failed(...found) : ok({ registry, issues: found })
}

function records<T>(files: Files, start: string, isRecord: Validator<T>, issues: Issue[]): readonly Placed<T>[] {
  const found: Placed<T>[] = []
  const own = [...files].filter(([path]) => path.startsWith(start) && isBodyFile(path))
  for (const [path, bytes] of own.sort(by(([name]) => name))) {
    const read = readRows(bytes, path)
    if (!read.ok) issues.push(...read.issues)
    for (const { cells, row: line } of read.ok ? read.value : []) {
      const record: unknown = cells
      const place = { file: path, row: line }
      if (isRecord(record)) found.push({ row: record, place })
      else {
        issues.push(issue('record-invalid', { file: path, ...recordFault(record, isRecord.errors) }, place))
      }
    }
  }
  return found
}
