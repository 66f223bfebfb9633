/** What §14 of the plan of the site allows; sizes in kB of 1000 bytes after gzip. */
export const BUDGET = {
  htmlTypical: 30,
  htmlMost: 60,
  /** The checker as one file: with rules, catalogue and register in it, before gzip. */
  oneFile: 2000,
  css: 12,
  scripts: 15,
  checkerScripts: 90,
  fonts: 70,
  fontFiles: 4,
  requests: 12,
  lcp: 1800,
  inp: 100,
  cls: 0.02,
  buildSeconds: 180,
  buildMegabytes: 2048,
} as const

/** A measure that is over its budget. */
export interface Excess {
  readonly what: string
  readonly found: number
  readonly most: number
}

/** The measures that are over their budgets. */
export function excessOf(
  measures: readonly (readonly [what: string, found: number, most: number])[],
): readonly Excess[] {
  return measures.filter(([, found, most]) => found > most).map(([what, found, most]) => ({ what, found, most }))
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
