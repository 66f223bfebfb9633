const SLOTS = 1 << 10
const NONE = -1

/** Numbers the distinct pairs of two numbers in the order they come. */
export class PairNumbers {
  size = 0
  #slots = new Int32Array(SLOTS).fill(NONE)
  #lefts = new Int32Array(SLOTS)
  #rights = new Int32Array(SLOTS)

  /** The number of a pair; a new one gets `size` as it was before. */
  number(left: number, right: number): number {
    const mask = this.#slots.length - 1
    let slot = hashOf(left, right) & mask
    for (let found = this.#slots[slot] as number; found >= 0; found = this.#slots[slot] as number) {
      if (this.#lefts[found] === left && this.#rights[found] === right) return found
      slot = (slot + 1) & mask
    }
    const number = this.size
    this.size = number + 1
    this.#slots[slot] = number
    this.#lefts[number] = left
    this.#rights[number] = right
    if (this.size * 2 > this.#slots.length) this.#grow()
    return number
  }

  left(number: number): number {
    return this.#lefts[number] as number
  }

  right(number: number): number {
    return this.#rights[number] as number
  }

  #grow(): void {
    const length = this.#slots.length * 2
    const slots = new Int32Array(length).fill(NONE)
    const lefts = new Int32Array(length)
    const rights = new Int32Array(length)
    lefts.set(this.#lefts)
    rights.set(this.#rights)
    for (let number = 0; number < this.size; number += 1) {
      let slot = hashOf(lefts[number] as number, rights[number] as number) & (length - 1)
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & (length - 1)
      slots[slot] = number
    }
    this.#slots = slots
    this.#lefts = lefts
    this.#rights = rights
  }
}

function hashOf(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
