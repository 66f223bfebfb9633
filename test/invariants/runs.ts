import type { Parameters } from 'fast-check'

/** How often a property is tried: a seeded share each time, many more when CHITIEU_LONG asks for the long run. */
export function runs(few: number): Parameters<unknown> {
  if (process.env.CHITIEU_LONG !== '1') return { numRuns: few, seed: 20250701 }
  return { numRuns: Math.max(10_000, few), interruptAfterTimeLimit: 20 * 60_000 }
}

/** How long one property may take, in milliseconds. */
export const patience = process.env.CHITIEU_LONG === '1' ? 25 * 60_000 : 60_000
