import type { Issue, Severity } from '../base/issue.ts'

/** A finding with the severity that its relation declares, where it declares one. */
export function graded(relation: { readonly severity?: Severity }, found: Issue): Issue {
  return relation.severity === undefined ? found : { ...found, severity: relation.severity }
}
