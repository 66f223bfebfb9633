import type { Issue } from '../base/issue.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { checkShares } from './shares.ts'

/** Everything the register linter has to say: shares first; further rules stand each in a file of its own. */
export function* lintRegister(history: UnitHistory): Generator<Issue> {
  yield* checkShares(history)
}
