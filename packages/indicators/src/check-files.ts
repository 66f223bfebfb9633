import { type CheckedSubmissions, type CheckFile, type CheckOptions, checkSent } from './check-sent.ts'
import { bodyKinds } from './model/body-kind.ts'
import { BodyRegistry } from './model/body-registry.ts'
import type { CheckResult } from './model/check-result.ts'
import { obligations } from './model/obligation.ts'

export type { CheckFile, CheckOptions, FileDeclaration } from './check-sent.ts'

/** Reads and checks what units sent, and says who of the units asked for has not sent what it owes. */
export function checkFiles(files: readonly CheckFile[], options: CheckOptions): CheckResult {
  return checkSubmissions(files, options).result
}

/** The same, and the reports that were read. */
export function checkSubmissions(files: readonly CheckFile[], options: CheckOptions): CheckedSubmissions {
  const { world } = options
  const bodies = new BodyRegistry({ history: world.history, kinds: bodyKinds(world.regimes) })
  return checkSent(files, options, (form, period, within) =>
    obligations(world, bodies, { period, within, forms: [form] }),
  )
}
