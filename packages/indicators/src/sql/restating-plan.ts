import type { CrosswalkRelations } from './crosswalk-relations.ts'
import type { RestatingPlan } from './plan.ts'
import type { FilledRelation } from './relation.ts'
import type { FiguresQuestion } from './restating-question.ts'
import { resultColumns, resultStep } from './result.ts'
import { stepsBeside } from './steps-beside.ts'
import { stepsOfFigures } from './steps-of-figures.ts'
import { stepsOfInput } from './steps-of-input.ts'
import { stepsOfSums } from './steps-of-sums.ts'

/** Digits that every engine holds in one whole number, less what a sum of a billion rows, six decimals of a weight and a factor two need. */
const ROOM = 29

/** Makes the plan that restates figures along crosswalks: the same answers as `rebase`, step by step in words that databases share. */
export function restatingPlan(
  { relations, largestFactor }: CrosswalkRelations,
  figures: Omit<FiguresQuestion, 'mostDigits'>,
): RestatingPlan {
  const question: FiguresQuestion = { ...figures, mostDigits: Math.max(1, ROOM - largestFactor.toString().length + 1) }
  const steps = [
    ...stepsOfInput(question, sourceCount(relations)),
    ...stepsOfSums(question),
    ...stepsBeside(question),
    ...stepsOfFigures(question),
    resultStep(question),
  ]
  return { relations, steps, columns: resultColumns(question) }
}

function sourceCount(relations: readonly FilledRelation[]): number {
  return relations.find(({ relation }) => relation.name === 'chitieu_sources')?.rows.length ?? 0
}
