import type { ShownFinding } from '@chitieu/indicators'

/** A finding and its place in the result of the check. */
export interface NumberedFinding extends ShownFinding {
  readonly at: number
}

const SEVERITIES = ['error', 'warning', 'note'] as const

/** Findings with their places, errors first. */
export function numbered(findings: readonly ShownFinding[]): readonly NumberedFinding[] {
  const all = findings.map((finding, at): NumberedFinding => ({ ...finding, at }))
  return SEVERITIES.flatMap((each) => all.filter(({ severity }) => severity === each))
}

/** The place of a severity: errors go before warnings. */
export function rankOf({ severity }: ShownFinding): number {
  return SEVERITIES.indexOf(severity)
}
