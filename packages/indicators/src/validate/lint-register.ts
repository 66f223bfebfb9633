import type { Issue } from '../base/issue.ts'
import { buildPlanned } from '../model/build-history.ts'
import type { IsoDate } from '../model/iso-date.ts'
import { withoutPending } from '../model/pending-changes.ts'
import type { RegisterRows } from '../model/register-rows.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { changeKindUnknown } from './change-kind-unknown.ts'
import { changeStatusLate } from './change-status-late.ts'
import { changeUnknown } from './change-unknown.ts'
import { changeWithoutTransfers } from './change-without-transfers.ts'
import { codeHeldTwice } from './code-held-twice.ts'
import { dateSettled } from './date-settled.ts'
import { exceptionNeedless } from './exception-needless.ts'
import { instrumentUnknown } from './instrument-unknown.ts'
import { levelEnded } from './level-ended.ts'
import { lifeReversed } from './life-reversed.ts'
import { nameBlank } from './name-blank.ts'
import { noParent } from './no-parent.ts'
import { outlivesChange } from './outlives-change.ts'
import { pairsIncomplete } from './pairs-incomplete.ts'
import { parentLevelWrong } from './parent-level-wrong.ts'
import { parentNotInForce } from './parent-not-in-force.ts'
import { predecessorMissing } from './predecessor-missing.ts'
import { lintInput, type RegisterRule } from './register-rule.ts'
import { secondListDiffers } from './second-list-differs.ts'
import { sequenceAmbiguous } from './sequence-ambiguous.ts'
import { sequenceReversed } from './sequence-reversed.ts'
import { checkShares } from './shares.ts'
import { successorMissing } from './successor-missing.ts'
import { validityGap } from './validity-gap.ts'
import { versionGap } from './version-gap.ts'
import { vintageCount } from './vintage-count.ts'
import { weightGivenTwice } from './weight-given-twice.ts'
import { wholeNotAlone } from './whole-not-alone.ts'

const RULES: readonly RegisterRule[] = [
  changeKindUnknown,
  changeStatusLate,
  changeUnknown,
  changeWithoutTransfers,
  codeHeldTwice,
  dateSettled,
  exceptionNeedless,
  instrumentUnknown,
  levelEnded,
  lifeReversed,
  nameBlank,
  noParent,
  outlivesChange,
  pairsIncomplete,
  parentLevelWrong,
  parentNotInForce,
  predecessorMissing,
  secondListDiffers,
  sequenceAmbiguous,
  sequenceReversed,
  successorMissing,
  validityGap,
  versionGap,
  vintageCount,
  weightGivenTwice,
  wholeNotAlone,
]

/**
 * Everything the register linter has to say about a register that could be read, once as it holds and, where changes are planned,
 * once as it would be with them; `at` is the day on which the status of changes is looked at.
 */
export function* lintRegister(rows: RegisterRows, history: UnitHistory, at: IsoDate | null = null): Generator<Issue> {
  const settled = withoutPending(rows)
  if (settled === rows) {
    yield* lintOne(rows, history, { at })
    return
  }
  const told = new Set<string>()
  const built = buildPlanned(rows)
  const planned = built.ok ? built.value : history
  const found = [
    ...lintOne(settled, history, { planned, at }),
    ...(built.ok ? lintOne(rows, built.value, {}) : built.issues),
  ]
  for (const each of found) {
    const key = JSON.stringify([each.code, each.args])
    if (!told.has(key)) yield each
    told.add(key)
  }
}

function* lintOne(
  rows: RegisterRows,
  history: UnitHistory,
  more: { readonly planned?: UnitHistory; readonly at?: IsoDate | null },
): Generator<Issue> {
  yield* checkShares(history)
  const input = lintInput(rows, history, more)
  for (const { check } of RULES) yield* check(input)
}
