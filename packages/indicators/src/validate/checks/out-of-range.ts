import { type Issue, issue } from '../../base/issue.ts'
import { compare, parseRational } from '../../base/rational.ts'
import type { FormCellPart } from '../../generated/types.ts'
import type { CheckWorld } from '../../model/check-world.ts'
import type { Submission, SubmittedCell } from '../../model/submission.ts'
import { CellIndex, exact } from '../cell-index.ts'
import { graded } from '../graded.ts'
import type { SubmissionRule } from '../submission-rule.ts'

interface Limits {
  readonly minimum?: string | undefined
  readonly maximum?: string | undefined
}

/** A figure lies within the limits of the form, else of its indicator. */
export const outOfRange: SubmissionRule = {
  code: 'out-of-range',
  level: 1,
  *check(submission, { world }) {
    const told = submission.form.relations.some(({ kind }) => kind === 'range') ? new Set<SubmittedCell>() : null
    if (told) {
      for (const { relation, cell } of limited(submission)) {
        if (told.has(cell) || isWithin(cell, relation)) continue
        told.add(cell)
        yield graded(relation, found(cell, relation))
      }
    }
    for (const cell of submission.cells) {
      const limits = told?.has(cell) ? [] : limitsOf(cell, world)
      const broken = limits.find((limit) => !isWithin(cell, limit))
      if (broken) yield found(cell, broken)
    }
  },
}

function* limited(submission: Submission) {
  const index = CellIndex.of(submission)
  for (const relation of submission.form.relations) {
    if (relation.kind !== 'range') continue
    for (const line of index.lines(relation)) {
      for (const cell of relation.of.flatMap(line.cells)) yield { relation, cell }
    }
  }
}

const known = new WeakMap<FormCellPart, readonly Limits[]>()

/** Between which values the indicator of a cell lets its figure be. */
export function limitsOf(
  { part }: Pick<SubmittedCell, 'part'>,
  { indicators }: Pick<CheckWorld, 'indicators'>,
): readonly Limits[] {
  const held = known.get(part)
  if (held) return held
  const indicator = part.bound === false ? undefined : indicators.get(part.indicator ?? '')
  const ranges = (indicator?.relations ?? []).filter(({ kind }) => kind === 'range') as readonly Limits[]
  const isNonNegative = part.bound === false || indicator?.nonNegative === true
  const limits = isNonNegative ? [...ranges, { minimum: '0' }] : ranges
  known.set(part, limits)
  return limits
}

function isWithin({ state, value }: SubmittedCell, { minimum, maximum }: Limits): boolean {
  if (state !== 'number' || value === null) return true
  if (minimum === '0' && maximum === undefined) return !value.startsWith('-')
  const number = exact(value)
  const least = minimum === undefined ? null : parseRational(minimum)
  const most = maximum === undefined ? null : parseRational(maximum)
  return (least === null || compare(number, least) >= 0) && (most === null || compare(number, most) <= 0)
}

function found({ value, place }: SubmittedCell, { minimum, maximum }: Limits): Issue {
  return issue('out-of-range', { value: value ?? '', minimum: minimum ?? null, maximum: maximum ?? null }, place)
}
