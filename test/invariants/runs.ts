import type { Parameters } from 'fast-check'

/** Is the long run asked for? */
export const isLong = process.env.CHITIEU_LONG === '1'

/** How often a property is tried: a seeded share each time, many more when CHITIEU_LONG asks for the long run. */
export function runs(few: number): Parameters<unknown> {
  if (!isLong) return { numRuns: few, seed: 20250701 }
  return { numRuns: Math.max(10_000, few), interruptAfterTimeLimit: 20 * 60_000 }
}

/** How long one property may take, in milliseconds. */
export const patience = isLong ? 25 * 60_000 : 240_000
