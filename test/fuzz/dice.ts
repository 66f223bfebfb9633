/** Chance from a text: the same text throws the same dice, on every machine. */
export class Dice {
  #a: number
  #b: number
  #c: number
  #count = 1

  constructor(seed: string) {
    let [a, b, c] = [0x9e3779b9, 0x243f6a88, 0xb7e15162]
    for (let at = 0; at < seed.length; at += 1) {
      const code = seed.charCodeAt(at)
      a = Math.imul(a ^ code, 0x85ebca6b)
      b = Math.imul(b ^ a, 0xc2b2ae35)
      c = Math.imul(c ^ b, 0x27d4eb2f)
    }
    this.#a = a
    this.#b = b
    this.#c = c
    for (let round = 0; round < 12; round += 1) this.#next()
  }

  /** A whole number from 0, below the one that is given. */
  below(limit: number): number {
    return Math.floor((this.#next() / 2 ** 32) * limit)
  }

  /** True once in so many throws. */
  isOneIn(throws: number): boolean {
    return this.below(throws) === 0
  }

  /** One of a list that has at least one. */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('expected something to pick from')
    return list[this.below(list.length)] as T
  }

  /** Small fast counter by Chris Doty-Humphrey (PractRand, public domain): 32 bits a throw. */
  #next(): number {
    const sum = (this.#a + this.#b + this.#count) | 0
    this.#count = (this.#count + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum
    return sum >>> 0
  }
}
