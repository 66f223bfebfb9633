import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import type { Language } from '../base/language.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { Round, RoundReport } from '../generated/types.ts'
import type { HandoverOptions } from '../handover.ts'
import type { Catalog } from '../model/catalog.ts'
import type { FormLibrary } from '../model/form-library.ts'
import { checkJson } from '../report/check-json.ts'
import { genericValidationReport } from '../report/generic-validation-report.ts'
import { obligationsJson } from '../report/obligations-json.ts'
import { LineageBooks } from '../report/release/lineage-books.ts'
import { roundJson } from '../report/round-report.ts'
import { runRound } from '../round.ts'
import { readBodies } from './read-bodies.ts'
import { readSubmissionFiles } from './read-folder.ts'
import { readSignoff } from './read-signoff.ts'
import type { WriteFile } from './released-folder.ts'
import { sha256 } from './sha256.ts'
import { fillReport } from './write-consolidation.ts'
import { fillHandover } from './write-handover.ts'

/** Where a round is read from, and how it is written. */
export interface WriteRoundOptions {
  readonly data: string
  /** The folder of the reports that were received. */
  readonly received: string
  readonly world: Catalog & FormLibrary
  /** Of the printed forms and the handover. */
  readonly language: Language
  readonly onProgress?: (file: string) => void
}

/** Runs a round on a folder of reports and writes all that comes of it; `round.json` says what and where, `manifest-sha256.txt` what is in each file. */
export function writeRound(round: Round, options: WriteRoundOptions, write: WriteFile): Result<RoundReport> {
  const hashes: string[] = []
  const put: WriteFile = (path, bytes) => {
    write(path, bytes)
    hashes.push(`${sha256(bytes)}  ${path}\n`)
  }
  const { data, received, world, language, onProgress } = options
  if (!existsSync(received)) return failed(issue('no-file-found', { paths: [received] }))
  const files = readSubmissionFiles([received])
  if (files.length === 0) return failed(issue('no-file-found', { paths: [received] }))
  const bodies = readBodies(data, world)
  if (!bodies.ok) return bodies
  const signoffs = readSignoffs(round, data)
  if (!signoffs.ok) return signoffs
  const lineage = new LineageBooks()
  const made = runRound(
    {
      ...{ round, world, files, hash: sha256, bodies: bodies.value.registry, signoffs: signoffs.value },
      ...(onProgress && { onProgress }),
    },
    (report) => {
      fillReport(put, report, world, language)
      lineage.take(report)
    },
  )
  if (!made.ok) return made
  const { report, check, statuses, handovers } = made.value
  const owed = statuses.map(({ obligation }) => obligation)
  put('obligations.json', obligationsJson(owed, statuses, null))
  put('check.json', checkJson(check))
  const event = { time: `${round.asOf}T00:00:00Z`, actor: `chitieu/${round.code}` }
  put('generic.json', [...genericValidationReport(check, event, language)].join(''))
  for (const [path, text] of lineage.files()) put(path, text)
  for (const { path, handover } of handovers) {
    fillHandover((name, bytes) => put(`${path}/${name}`, bytes), handover, world, { language, hash: sha256 })
  }
  put('round.json', roundJson(report))
  write('manifest-sha256.txt', hashes.sort().join(''))
  return ok(report)
}

/** The folder of a round among those of the reports received. */
export function receivedFolder(submissions: string, { code }: Round): string {
  return join(submissions, code)
}

function readSignoffs({ changes, unit }: Round, data: string): Result<ReadonlyMap<string, HandoverOptions['signoff']>> {
  const found = new Map<string, HandoverOptions['signoff']>()
  const issues: Issue[] = []
  for (const change of changes) {
    const read = readSignoff(data, change, unit)
    if (read.ok) found.set(change, read.value)
    else issues.push(...read.issues)
  }
  return issues.length > 0 ? failed(...issues) : ok(found)
}
