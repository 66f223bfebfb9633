import type { Issue } from './issue.ts'

/** Either a value, or the findings that explain why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function failed<T>(...issues: readonly Issue[]): Result<T> {
  return { ok: false, issues }
}
