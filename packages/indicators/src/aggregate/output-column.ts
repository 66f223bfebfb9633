import type { Behaviour } from './behaviour.ts'

/** One output of a restating: its name, behaviour and decimals. */
export interface OutputColumn {
  readonly name: string
  readonly behaviour: Behaviour
  /** Decimals that hold every figure of the column exactly. */
  readonly decimals: number
  /** Decimals of a quotient: those declared, else the most seen. */
  readonly places: number
  readonly decimalsOf: (column: string) => number
}
