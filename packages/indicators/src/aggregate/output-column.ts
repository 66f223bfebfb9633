import type { Behaviour } from './behaviour.ts'

/** One output of a restating: its name, behaviour and decimals. */
export interface OutputColumn {
  readonly name: string
  readonly behaviour: Behaviour
  readonly decimals: number
  readonly decimalsOf: (column: string) => number
}
