import type { Fragment } from './fragment.ts'
import type { FilledRelation } from './relation.ts'

/** One step: rows kept under a name, made of relations, figures and earlier steps. */
export interface Step {
  readonly name: string
  /** A table is used more than once and small; a view is computed where it is used. */
  readonly kind: 'table' | 'view'
  readonly says: string
  readonly query: Fragment
}

/** One restating as relations and steps, the same for every engine. */
export interface RestatingPlan {
  readonly relations: readonly FilledRelation[]
  readonly steps: readonly Step[]
  /** Columns of the result: those of `chitieu rebase`, as texts. */
  readonly columns: readonly string[]
}
