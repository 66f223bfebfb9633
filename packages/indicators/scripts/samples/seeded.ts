/** Whole numbers that depend on a seed and a key alone, so that no figure depends on the order in which files are made. */
export class Seeded {
  #state: number

  constructor(seed: string, ...key: readonly (string | number)[]) {
    let hash = 2166136261
    for (const letter of [seed, ...key].join('\n')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
    this.#state = hash >>> 0
  }

  /** A number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return least + (((mixed ^ (mixed >>> 14)) >>> 0) % (most - least + 1))
  }

  /** A part of a whole: between two percentages of it. */
  part(whole: number, least: number, most: number): number {
    return Math.min(whole, Math.floor((whole * this.whole(least, most)) / 100))
  }
}
