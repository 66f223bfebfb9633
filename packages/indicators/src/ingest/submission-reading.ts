import type { Issue } from '../base/issue.ts'
import type { Form, Mapping } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { Edition, Submission } from '../model/submission.ts'
import type { NumberLocale } from './number.ts'

/** What is declared of a file beside what it says itself. */
export interface ReadSubmissionOptions {
  readonly world: CheckWorld
  readonly file: string
  readonly sha256: string
  /** Form by id, or by code when it has one version. */
  readonly form?: string
  /** Unit id, or code on the list. */
  readonly unit?: string
  readonly period?: string
  readonly listDate?: IsoDate
  readonly edition?: Edition
  readonly covers?: 'life' | 'period'
  /** How numbers in texts are written; `null` when nobody declared it. */
  readonly locale: NumberLocale | null
  /** Layout and codes of another system, or of a form whose columns were renamed or moved. */
  readonly mapping?: Mapping
  /** Several such mappings: each file is read by the one whose sheets and headings it has. */
  readonly mappings?: readonly Mapping[]
}

/** Takes what a file holds, piece by piece: a file of many units is many submissions. */
export interface SubmissionSink {
  readonly submission: (submission: Submission) => void
  readonly issue: (issue: Issue) => void
}

/** Everything a reader of one file needs. */
export interface ReadingContext extends ReadSubmissionOptions {
  readonly sink: SubmissionSink
}

/** The form of an id, or of a code: its version in force on the list, else the newest. */
export function findForm(world: CheckWorld, name: string, listDate: IsoDate | undefined): Form | null {
  const exact = world.forms.get(name)
  if (exact) return exact
  const versions = [...world.forms.values()].filter(({ code }) => code === name)
  const holds = versions.filter(
    ({ validity: { from, to } }) =>
      listDate === undefined || ((from === null || from <= listDate) && (to === null || listDate < to)),
  )
  return (holds.length > 0 ? holds : versions).at(-1) ?? null
}
