import { mkdirSync, rmSync } from 'node:fs'
import { describe, explain, type Issue } from '../../packages/indicators/src/base/issue.ts'
import { plain } from '../../packages/indicators/src/cli/print-issues.ts'
import { changedPrototypes, type Watch } from './guards.ts'
import { steeringLetter } from './steers.ts'
import type { Answer, FuzzTarget, Sample } from './target.ts'

/** Where one file is tried. */
export interface Trial {
  readonly target: FuzzTarget
  readonly sample: Sample
  readonly folder: string
  readonly watch: Watch
}

/** How many letters findings may have, beside so many for each byte of the file. */
const LETTERS = 400_000
const LETTERS_A_BYTE = 60

/** Reads a file twice and holds what came out against what every reader promises; `null` when all of it is kept. */
export async function brokenPromise(trial: Trial): Promise<string | null> {
  try {
    const first = await read(trial)
    const again = await read(trial)
    const misdeeds = trial.watch.misdeeds()
    return (
      (trial.target.isToldWhere ? undefined : misdeeds[0]) ??
      changedPrototypes().map((name) => `${name}.prototype was changed`)[0] ??
      answerFault(first, trial.sample) ??
      (tell(first) === tell(again) ? null : 'the same bytes were read in two ways')
    )
  } catch (fault) {
    const stack = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
    return `thrown: ${stack}`
  } finally {
    trial.watch.allow(null)
  }
}

async function read({ target, sample, folder, watch }: Trial): Promise<Answer> {
  watch.allow(null)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  watch.allow(folder)
  return target.read(sample, folder)
}

function tell({ isTaken, issues, told = null }: Answer): string {
  return JSON.stringify([isTaken, issues, told])
}

function answerFault({ isTaken, issues }: Answer, { bytes }: Sample): string | null {
  if (!isTaken && !issues.some(({ severity }) => severity === 'error')) return 'refused without an error'
  const letters = issues.length > 50 ? JSON.stringify(issues).length : 0
  if (letters > LETTERS + LETTERS_A_BYTE * bytes.length) return `${letters} letters about ${bytes.length} bytes`
  for (const found of issues.slice(0, 200)) {
    const fault = findingFault(found)
    if (fault !== null) return `${fault}: ${JSON.stringify(found).slice(0, 500)}`
  }
  return null
}

function findingFault(found: Issue): string | null {
  if (explain(found.code) === null) return 'a code that nobody knows'
  if (found.place === undefined && Object.keys(found.args).length === 0) return 'neither place nor arguments'
  const words = (['vi', 'en'] as const).flatMap((language) => Object.values(describe(found, language)))
  if (words.some((text) => text === '')) return 'a finding without words'
  const letter = steeringLetter(plain(words.join('\n')))
  return letter === null ? null : `${letter} on a terminal`
}
