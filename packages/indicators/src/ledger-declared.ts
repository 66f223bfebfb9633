import { issue } from './base/issue.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { FileDeclaration } from './check-files.ts'
import type { LedgerDeclared } from './generated/types.ts'
import type { CheckWorld } from './model/check-world.ts'

/** What was declared of a file as the reader takes it: the mapping by its code. */
export function declaredOptions(
  { mapping: code, ...rest }: LedgerDeclared,
  world: CheckWorld,
): Result<FileDeclaration> {
  if (code === undefined) return ok(rest)
  const mapping = world.mappings.get(code)
  const expected = [...world.mappings.keys()].join(', ')
  return mapping
    ? ok({ ...rest, mapping })
    : failed(issue('option-invalid', { option: '--mapping', value: code, expected }))
}
