import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { CrosswalkRelations } from './crosswalk-relations.ts'
import type { RestatingPlan } from './plan.ts'
import { type FilledRelation, RELATIONS, type RelationName } from './relation.ts'
import type { FiguresQuestion } from './restating-question.ts'
import { resultColumns, resultStep } from './result.ts'
import { stepsBeside } from './steps-beside.ts'
import { stepsOfFigures } from './steps-of-figures.ts'
import { stepsOfInput } from './steps-of-input.ts'
import { stepsOfSums } from './steps-of-sums.ts'

/** Digits of the whole numbers that every engine holds. */
const HELD = 38

/** Digits kept free: for sums of a million figures, and for six decimals of a weight. */
const FREE = 8

/**
 * Makes the plan that restates figures along crosswalks: the same answers as `rebase`, step by step in words that databases share.
 * Shares so fine that products would not fit are refused.
 */
export function restatingPlan(
  { relations, largestFactor }: CrosswalkRelations,
  figures: Omit<FiguresQuestion, 'mostDigits'>,
): Result<RestatingPlan> {
  const digits = largestFactor.toString().length
  const decimals = Math.max(0, ...figures.columns.map((column) => column.decimals))
  const mostDigits = HELD - FREE - digits
  if (mostDigits <= decimals)
    return failed<RestatingPlan>(issue('sql-shares-too-fine', { digits, most: HELD - FREE - decimals - 1 }))
  const question: FiguresQuestion = { ...figures, mostDigits }
  const steps = [
    ...stepsOfInput(question, rowsIn(relations, 'sources')),
    ...stepsOfSums(question, rowsIn(relations, 'nested') > 0),
    ...stepsBeside(question),
    ...stepsOfFigures(question),
    resultStep(question),
  ]
  return ok({ relations, steps, columns: resultColumns(question) })
}

function rowsIn(relations: readonly FilledRelation[], name: RelationName): number {
  return relations.find(({ relation }) => relation === RELATIONS[name])?.rows.length ?? 0
}
