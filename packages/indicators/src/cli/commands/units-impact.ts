import type { ExitCode } from '../context.ts'
import type { UnitsRequest } from '../units-request.ts'

export function printImpact(_: UnitsRequest): ExitCode {
  return 2
}
