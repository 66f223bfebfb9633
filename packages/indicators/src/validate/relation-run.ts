import { isZero } from '../base/rational.ts'
import type { FormRelation } from '../generated/types.ts'
import type { Against, EarlierReport } from '../model/earlier-report.ts'
import type { Submission, SubmittedCell } from '../model/submission.ts'
import { CellIndex, type RelationLine, sumOf, type Term, termOf } from './cell-index.ts'
import type { CheckContext } from './submission-rule.ts'

type Backward = Extract<FormRelation, { readonly kind: 'carryOver' | 'changeLimit' | 'nonDecreasing' }>

/** Did a relation compare anything in submissions of its form? */
export function isRelationRun(relation: FormRelation, group: readonly Submission[], context: CheckContext): boolean {
  return isBackward(relation)
    ? isComparedBack(relation, group, context)
    : group.some((submission) => isCompared(relation, submission))
}

function isBackward(relation: FormRelation): relation is Backward {
  return relation.kind === 'carryOver' || relation.kind === 'changeLimit' || relation.kind === 'nonDecreasing'
}

function isComparedBack(relation: Backward, group: readonly Submission[], { earlier }: CheckContext): boolean {
  const against: Against = relation.kind === 'changeLimit' ? relation.against : 'previousPeriod'
  // Whether a report of the period before is there at all is the same for all units: large tables ask once.
  const silent = new Set<string>()
  return group.some((submission) => {
    const { period, reporter, subject } = submission.head
    const pool = `${period} ${reporter}`
    if (subject === '' || silent.has(pool)) return false
    const report = earlier(submission, against)
    if (report === null) silent.add(pool)
    return report !== null && isHeldAgainst(relation, submission, report)
  })
}

function isHeldAgainst(relation: Backward, submission: Submission, report: EarlierReport): boolean {
  if (relation.kind === 'carryOver' && report.basis !== 'sent') return false
  const isOfOneYear = report.period.slice(0, 4) === submission.head.period.slice(0, 4)
  if (relation.kind === 'nonDecreasing' && !isOfOneYear) return false
  const references = relation.kind === 'carryOver' ? [relation.opening] : relation.of
  const hasBoth = (cell: SubmittedCell): boolean => {
    const before = termOf(cell).kind === 'number' ? report.figure(placeBefore(relation, cell)) : null
    return before?.kind === 'number' && (relation.kind !== 'changeLimit' || before.value.n > 0n)
  }
  for (const line of CellIndex.of(submission).lines(relation)) {
    if (references.flatMap(line.cells).some(hasBoth)) return true
  }
  return false
}

function placeBefore(relation: Backward, { row, column, key }: SubmittedCell): Parameters<EarlierReport['figure']>[0] {
  if (relation.kind !== 'carryOver') return { row, column, key }
  return relation.axis === 'columns' ? { row, column: relation.closing, key } : { row: relation.closing, column, key }
}

function isCompared(relation: Exclude<FormRelation, Backward>, submission: Submission): boolean {
  for (const line of CellIndex.of(submission).lines(relation)) if (isComparedIn(relation, line)) return true
  return false
}

/** Does a line hold what its check needs to compare? */
function isComparedIn(relation: Exclude<FormRelation, Backward>, line: RelationLine): boolean {
  const sum = (references: readonly string[]): Term['kind'] => sumOf(references.flatMap(line.cells)).kind
  const isRead = (...references: readonly string[]): boolean => !references.some(line.isUnread)
  switch (relation.kind) {
    case 'partition': {
      const { total, parts } = relation
      const isListed = parts.flatMap(line.cells).length > 0
      return isRead(total, ...parts) && isListed && sum([total]) === 'number' && sum(parts) !== 'unknown'
    }
    case 'sum': {
      const { total, parts, minus = [] } = relation
      const isKnown = sum([total]) === 'number' && sum(parts) === 'number' && sum(minus) !== 'unknown'
      return isRead(total, ...parts, ...minus) && isKnown
    }
    case 'subset':
      return sum([relation.whole]) === 'number' && holdsNumber(line, relation.parts)
    case 'atMost': {
      const { left, right } = relation
      return isRead(...left, ...right) && sum(left) === 'number' && sum(right) === 'number'
    }
    case 'ratio': {
      const [result, over, under] = [relation.result, relation.numerator, relation.denominator].map(
        (reference) => line.cells(reference)[0],
      )
      const divisor = under && termOf(under)
      const hasRatio = over !== undefined && termOf(over).kind === 'number' && result?.state === 'number'
      return hasRatio && divisor?.kind === 'number' && !isZero(divisor.value)
    }
    case 'range':
      return holdsNumber(line, relation.of)
  }
}

function holdsNumber(line: RelationLine, references: readonly string[]): boolean {
  return references.flatMap(line.cells).some((cell) => termOf(cell).kind === 'number')
}
