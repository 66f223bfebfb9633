import type { Figure } from '../model/figure.ts'

/** A figure of which nothing may be said because a source is confidential. */
export function withhold(figure: Figure): Figure {
  return {
    ...figure,
    method: 'refused',
    reason: 'confidential',
    status: '',
    state: 'none',
    value: null,
    text: null,
    known: null,
    lower: null,
    upper: null,
  }
}
