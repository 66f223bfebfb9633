import type { ApprovalChain } from '../generated/types.ts'

/** The approval chain of each form, by its code. */
export type Approvals = ReadonlyMap<string, ApprovalChain>

type Given = readonly { readonly role: string }[]

/** The role whose turn it is; `null` when all have approved. */
export function nextStep(chain: ApprovalChain, given: Given): string | null {
  return missingSteps(chain, given)[0] ?? null
}

/** Roles that have not approved yet, in their order; a form without a chain lacks none. */
export function missingSteps(chain: ApprovalChain | null, given: Given): readonly string[] {
  const roles = chain?.steps.map(({ role }) => role) ?? []
  return roles.filter((role) => !given.some((each) => each.role === role))
}
