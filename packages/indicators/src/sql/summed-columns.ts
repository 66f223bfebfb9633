import { type Behaviour, isAdditive } from '../aggregate/behaviour.ts'
import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { SummedColumn } from './restating-question.ts'

/** The columns of a restating as SQL carries them; what does not add up over units is refused, column by column. */
export function summedColumns(
  behaviours: ReadonlyMap<string, Behaviour>,
  stored: (column: string) => Omit<SummedColumn, 'name'>,
): Result<readonly SummedColumn[]> {
  const unfit = [...behaviours].filter(([, behaviour]) => !isAdditive(behaviour))
  if (unfit.length > 0)
    return failed(...unfit.map(([column, { kind }]) => issue('sql-behaviour-not-carried', { column, value: kind })))
  return ok([...behaviours.keys()].map((name) => ({ name, ...stored(name) })))
}
