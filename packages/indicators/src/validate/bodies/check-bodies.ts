import type { Issue } from '../../base/issue.ts'
import { bodyIdTaken } from './body-id-taken.ts'
import { bodyIdentifierShared } from './body-identifier-shared.ts'
import { bodyKindUnknown } from './body-kind-unknown.ts'
import { bodyLevelDiffers } from './body-level-differs.ts'
import { bodyOutlivesUnit } from './body-outlives-unit.ts'
import { bodyParentUnknown } from './body-parent-unknown.ts'
import type { BodyRule, BodyRuleInput } from './body-rule.ts'
import { bodySuccessorNotInForce } from './body-successor-not-in-force.ts'
import { bodySuccessorUnknown } from './body-successor-unknown.ts'
import { bodySuccessorsBeforeEnd } from './body-successors-before-end.ts'
import { bodyTerritoryUnknown } from './body-territory-unknown.ts'
import { bodyWithoutSuccessor } from './body-without-successor.ts'
import { contactBodyUnknown } from './contact-body-unknown.ts'
import { contactOfPersonPublic } from './contact-of-person-public.ts'
import { contactValueInvalid } from './contact-value-invalid.ts'

const RULES: readonly BodyRule[] = [
  bodyTerritoryUnknown,
  bodyLevelDiffers,
  bodyOutlivesUnit,
  bodyParentUnknown,
  bodySuccessorUnknown,
  bodySuccessorsBeforeEnd,
  bodySuccessorNotInForce,
  bodyWithoutSuccessor,
  bodyIdentifierShared,
  bodyIdTaken,
  bodyKindUnknown,
  contactBodyUnknown,
  contactOfPersonPublic,
  contactValueInvalid,
]

/** Everything that is wrong with lists of bodies and contacts that could be read. */
export function* checkBodies(input: BodyRuleInput): Generator<Issue> {
  for (const { check } of RULES) yield* check(input)
}
