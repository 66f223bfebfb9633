import type { Figure } from '../../model/figure.ts'

/** What becomes of a sum of which a source is missing: names of VTL's hierarchical roll-up; modes in `zero` are a caller's choice. */
export const MISSING_MODES = [
  'non_null',
  'partial_null',
  'always_null',
  'non_zero',
  'partial_zero',
  'always_zero',
] as const

export type MissingMode = (typeof MISSING_MODES)[number]

/** The figure under a mode: only modes in `zero` make a value of what is known, and it bears the letter of imputed figures. */
export function underMode(figure: Figure, mode: MissingMode): Figure {
  if (figure.reason !== 'coverage' || figure.known === null || figure.sources.includes('@?')) return figure
  const isWanted =
    mode === 'always_zero' ||
    (mode === 'partial_zero' && figure.received > 0) ||
    (mode === 'non_zero' && BigInt(figure.known) !== 0n)
  if (!isWanted) return figure
  return { ...figure, method: 'summed', reason: '', status: 'IW', state: 'number', value: figure.known }
}
