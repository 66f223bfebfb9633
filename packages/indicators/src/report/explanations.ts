import type { HandoverExplanation, SignoffRecord } from '../generated/types.ts'

/** What differs, or is not there, by the names an explanation may give it. */
export interface Matter {
  readonly kind: 'missing' | 'duplicate' | 'refused' | 'total' | 'carriedOver' | 'comparison'
  readonly form?: string
  readonly period?: string
  readonly indicator?: string
  /** Units it is of: an explanation names one of them. */
  readonly units?: readonly string[]
  readonly row?: string
  readonly column?: string
  readonly file?: string
}

/** Whether a matter is explained, and by which explanation, counted from 1. */
export interface MatterVerdict {
  readonly verdict: 'explained' | 'open'
  readonly explanation: number | null
}

/** Finds the explanation of each matter, and knows afterwards which explained nothing. */
export class Explanations {
  readonly #explanations: readonly HandoverExplanation[]
  readonly #used = new Set<number>()

  constructor(signoff: SignoffRecord | null) {
    this.#explanations = signoff?.explanations ?? []
  }

  /** The first explanation all of whose names agree with the matter. */
  verdictOf(matter: Matter): MatterVerdict {
    const at = this.#explanations.findIndex(({ of }) => explains(of, matter))
    if (at < 0) return { verdict: 'open', explanation: null }
    this.#used.add(at + 1)
    return { verdict: 'explained', explanation: at + 1 }
  }

  /** Numbers of the explanations that are of nothing. */
  get idle(): readonly number[] {
    return this.#explanations.map((_, at) => at + 1).filter((number) => !this.#used.has(number))
  }
}

function explains({ unit, ...names }: HandoverExplanation['of'], { units = [], ...matter }: Matter): boolean {
  const own = new Map<string, string | undefined>(Object.entries(matter))
  const agrees = Object.entries(names).every(([name, value]) => own.get(name) === value)
  return agrees && (unit === undefined || units.includes(unit))
}
