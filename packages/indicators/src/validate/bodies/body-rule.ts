import type { Issue, IssueCode, Place } from '../../base/issue.ts'
import type { ContactRow } from '../../generated/types.ts'
import type { Body } from '../../model/body.ts'
import type { BodyRegistry } from '../../model/body-registry.ts'
import type { Placed } from '../../model/build-bodies.ts'

/** Lists of bodies as they were understood, with the places to point at. */
export interface BodyRuleInput {
  readonly registry: BodyRegistry
  readonly contacts: readonly Placed<ContactRow>[]
  readonly placeOf: (body: Body) => Place
}

/** One check of lists of bodies; its file is named after the code. */
export interface BodyRule {
  readonly code: IssueCode
  readonly check: (input: BodyRuleInput) => Iterable<Issue>
}
