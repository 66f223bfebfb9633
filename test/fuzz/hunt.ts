import { spoil } from './change-bytes.ts'
import { Dice } from './dice.ts'
import type { Watch } from './guards.ts'
import { brokenPromise } from './judge.ts'
import type { FuzzTarget, Sample } from './target.ts'

/** A file after which a promise was broken, and which. */
export interface Caught {
  readonly number: number
  readonly sample: Sample
  readonly fault: string
}

export interface Hunt {
  readonly name: string
  readonly target: FuzzTarget
  readonly seed: number
  readonly folder: string
  readonly watch: Watch
}

/** The file of one number: the same for the same target, seed and number. The first ones are the sound files as they are. */
export function caseOf({ name, target, seed }: Pick<Hunt, 'name' | 'target' | 'seed'>, number: number): Sample {
  const { samples } = target
  const sound = samples[number]
  if (sound) return sound
  const dice = new Dice(`${name} ${seed} ${number}`)
  const { name: file, bytes } = dice.pick(samples)
  return { name: file, bytes: spoil(bytes, dice, target) }
}

/** Tries the file of one number. */
export async function tryCase(hunt: Hunt, number: number): Promise<Caught | null> {
  const sample = caseOf(hunt, number)
  const fault = await brokenPromise({ ...hunt, sample })
  return fault === null ? null : { number, sample, fault }
}
