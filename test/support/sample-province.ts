import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeSamples } from '../../packages/indicators/scripts/samples/make-samples.ts'
import type { CheckFile } from '../../packages/indicators/src/check-files.ts'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import { readSubmissions } from '../../packages/indicators/src/ingest/read-submissions.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { catalog, DATA, library, sha256 } from '../templates/template-world.ts'

/** What the sample province is read and consolidated against. */
export const sampleWorld = { ...catalog, ...library }

const known = new Map<string, CheckFile>()

/** The workbooks of the sample province without planted faults; all of them, or those of some forms. */
export function* cleanFiles(isWanted: (path: string) => boolean = () => true): Generator<CheckFile> {
  const plan = JSON.parse(readFileSync(join(DATA, 'submissions/plan.json'), 'utf8'))
  for (const { path, bytes } of makeSamples({ catalog, library, plan, hash: sha256 }, true)) {
    if (!path.endsWith('.xlsx') || !isWanted(path)) continue
    const file = known.get(path) ?? made(path, bytes())
    known.set(path, file)
    yield file
  }
}

const made = (name: string, bytes: Uint8Array): CheckFile => ({ name, bytes, sha256: sha256(bytes) })

let whole: readonly Submission[] | undefined

/** All of them read, once for every test that asks. */
export function cleanSubmissions(): readonly Submission[] {
  whole ??= readClean(cleanFiles())
  return whole
}

/** Files read; a finding of reading would be a fault of the samples. */
export function readClean(files: Iterable<CheckFile>): readonly Submission[] {
  const found: Submission[] = []
  for (const { name, bytes, sha256: hash } of files) {
    const { sheets, issues } = readSheets(bytes, { name })
    if (issues.length > 0) throw new Error(`${name}: ${issues[0]?.code}`)
    readSubmissions(sheets, {
      ...{ world: sampleWorld, file: name, sha256: hash, locale: null },
      sink: {
        submission: (submission) => void found.push(submission),
        issue: ({ code }) => {
          throw new Error(`${name}: ${code}`)
        },
      },
    })
  }
  return found
}
