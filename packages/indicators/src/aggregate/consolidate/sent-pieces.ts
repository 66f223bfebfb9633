import { append } from '../../base/grouped.ts'
import { type Issue, issue } from '../../base/issue.ts'
import { byText } from '../../base/order.ts'
import type { CheckWorld } from '../../model/check-world.ts'
import { windowOf } from '../../model/check-world.ts'
import { placeKey } from '../../model/consolidated.ts'
import type { IsoDate } from '../../model/iso-date.ts'
import { arePartsOfOne } from '../../model/parts-of-report.ts'
import type { Window } from '../../model/period.ts'
import { editionRank, type Submission, type SubmittedCell } from '../../model/submission.ts'
import type { Unit } from '../../model/unit.ts'
import { lifeIn } from './scope.ts'

/** A report of one unit: the days of its own life that it holds, and those before that it says it holds as well. */
export interface SentPiece {
  /** The file, or the first of the files that the report came in. */
  readonly submission: Submission
  readonly submissions: readonly Submission[]
  readonly unit: Unit
  readonly period: string
  readonly own: Window
  /** First day held: earlier than `own.from` when the figures hold the whole period of a unit begun in it. */
  readonly claimedFrom: IsoDate
  /** Another report of the same rank says something of the same days: neither is used. */
  readonly isDoubled: boolean
  /** The cell at a place, by the key of the place. */
  readonly cell: (key: string) => SubmittedCell | null
  /** The piece with the file that says something of a place. */
  readonly at: (key: string) => SentPiece
}

/** What was sent of one form. */
export interface SentForm {
  readonly pieces: readonly SentPiece[]
  /** Reports of units for periods before they began: their source's own restating, compared and never added. */
  readonly backCasts: readonly Submission[]
  readonly issues: readonly Issue[]
}

/** Reports as pieces of units and days; of several editions of one report the best, of two of one rank neither unless they are its parts. */
export function sentPieces(world: CheckWorld, submissions: readonly Submission[]): SentForm {
  const pieces: SentPiece[] = []
  const backCasts: Submission[] = []
  const issues: Issue[] = []
  for (const sent of sameReports(submissions)) {
    const files = currentOf(sent)
    const current = arePartsOfOne(files) ? [files] : files.map((file) => [file])
    for (const parts of current) {
      const piece = pieceOf(world, parts, current.length > 1)
      if (piece) pieces.push(piece)
      else backCasts.push(...parts.filter((submission) => isBackCast(world, submission)))
    }
    const [first, second] = current.length > 1 ? files : []
    if (first && second) {
      const { subject, period } = first.head
      const form = first.form.head.number ?? first.form.id
      const args = { form, period, unit: subject, other: [subject], files: files.map(({ file }) => file) }
      issues.push(issue('days-reported-twice', args, { file: first.file }))
    }
  }
  return { pieces, backCasts, issues }
}

/** Reports of one unit and period by one kind of body; one that does not say who sends it may be by any. */
function sameReports(submissions: readonly Submission[]): readonly (readonly Submission[])[] {
  const reports = new Map<string, Submission[]>()
  for (const submission of submissions) {
    const { subject, period } = submission.head
    if (subject === '') continue
    const key = JSON.stringify([submission.form.code, subject, period])
    append(reports, key, submission)
  }
  return [...reports]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([, sent]) => {
      const kinds = [...new Set(sent.flatMap(({ head }) => head.reporter ?? []))].sort(byText)
      const isOpen = sent.some(({ head }) => head.reporter === null)
      return isOpen || kinds.length < 2
        ? [sent]
        : kinds.map((kind) => sent.filter(({ head }) => head.reporter === kind))
    })
}

function isBackCast(world: CheckWorld, { form, head }: Submission): boolean {
  const window = windowOf(world, form, head.period)
  const from = world.history.find(head.subject)?.from ?? null
  return window !== null && from !== null && window.to <= from
}

/** The best edition of one report; the same file sent again is one, two files of one rank are both given. */
function currentOf(sent: readonly Submission[]): readonly Submission[] {
  const best = Math.max(...sent.map(editionRank))
  const current = sent.filter((each) => editionRank(each) === best)
  const names = new Map<string, string>()
  for (const { sha256, file } of current) {
    const held = names.get(sha256)
    if (held === undefined || file < held) names.set(sha256, file)
  }
  const files = new Map(
    current
      .filter(({ sha256, file }) => names.get(sha256) === file)
      .map((each) => [`${each.sha256} ${partOf(each)}`, each]),
  )
  return [...files].sort(([a], [b]) => byText(a, b)).map(([, submission]) => submission)
}

/** Which part of its file a report is. */
function partOf({ cells: [first] }: Submission): string {
  return `${first?.place.sheet ?? ''} ${first?.place.range ?? ''}`
}

/** A report as a piece of its unit and days; `null`: its unit was not there in its period. */
export function pieceOf(world: CheckWorld, submissions: readonly Submission[], isDoubled: boolean): SentPiece | null {
  const [submission] = submissions
  if (!submission) return null
  const { form, head } = submission
  const window = windowOf(world, form, head.period)
  const unit = world.history.find(head.subject)
  if (!window || !unit) return null
  const own = lifeIn(unit, window)
  if (own.from >= own.to) return null
  const claimedFrom = head.covers === 'period' ? window.from : own.from
  const cells = new Map<string, { readonly file: Submission; readonly cell: SubmittedCell }>()
  let isIndexed = false
  const find = (key: string): { readonly file: Submission; readonly cell: SubmittedCell } | null => {
    if (!isIndexed) {
      for (const file of submissions) {
        for (const cell of file.cells) {
          const name = placeKey(cell)
          if (cell.state !== 'blank' || !cells.has(name)) cells.set(name, { file, cell })
        }
      }
    }
    isIndexed = true
    return cells.get(key) ?? null
  }
  const piece: SentPiece = {
    ...{ submission, submissions, unit, period: head.period, own, claimedFrom, isDoubled },
    cell: (key) => find(key)?.cell ?? null,
    at: (key) => {
      const file = find(key)?.file ?? submission
      return file === submission ? piece : { ...piece, submission: file }
    },
  }
  return piece
}
