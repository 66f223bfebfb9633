import { isOne } from '../base/rational.ts'
import type { Reason } from '../model/figure.ts'
import type { Crosswalk, TargetPlan } from './crosswalk.ts'
import type { Outcome, UnknownSharePolicy } from './draft.ts'
import type { SourceValues } from './source-values.ts'
import { missingWeight, plus, type Tally, tally } from './tally.ts'

/** Restates one figure that adds up over units. */
export function restateSum(
  crosswalk: Crosswalk,
  target: TargetPlan,
  values: SourceValues,
  policy: UnknownSharePolicy,
): Outcome {
  const sum = tally(crosswalk, target, values)
  return outcomeOf(crosswalk, target, values, sum, policy)
}

/** Why a sum cannot be given as it is; `null` when it can. */
export function obstacle(sum: Tally): Reason | null {
  if (sum.isConfidential) return 'confidential'
  if (sum.expected === 0) return sum.blur ?? 'unresolved'
  if (sum.missing.length > 0 || sum.received === 0) return 'coverage'
  return sum.blur
}

function outcomeOf(
  crosswalk: Crosswalk,
  target: TargetPlan,
  values: SourceValues,
  sum: Tally,
  policy: UnknownSharePolicy,
): Outcome {
  const base = {
    expected: sum.expected,
    received: sum.received,
    missingWeight: missingWeight(crosswalk, target, values, sum.missing),
    flags: sum.flags,
    used: sum.used,
  }
  const reason = obstacle(sum)
  if (reason === 'confidential') return { ...base, method: 'refused', reason }
  if (reason !== null) {
    const { known } = sum
    const undecided = policy === 'bounds' && reason !== 'coverage' ? sum.undecided : null
    if (undecided !== null) {
      return { ...base, method: 'bounded', reason, known, lower: known, upper: plus(known, undecided) }
    }
    return { ...base, method: 'refused', reason, known }
  }
  if (target.self >= 0) return { ...base, ...stated(sum), method: 'reported' }
  const [only] = sum.used
  const isWhole = sum.used.length === 1 && only?.share && isOne(only.share)
  return { ...base, ...stated(sum), method: sum.isApportioned && !isWhole ? 'apportioned' : 'summed' }
}

function stated({ state, known }: Tally): Pick<Outcome, 'state' | 'value' | 'known'> {
  return state === 'number' ? { state, value: known, known } : { state, value: null, known: 0 }
}
