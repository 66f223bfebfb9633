import { printScaled } from './rational.ts'

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/** The decimals that a decimal text is printed with. */
export function decimalsOf(text: string): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}

/** A decimal text as an integer of 10^-decimals; it must not have more. */
export function scaledText(text: string, decimals: number): bigint {
  const match = DECIMAL.exec(text)
  const fraction = match?.[3] ?? ''
  if (!match || fraction.length > decimals)
    throw new Error(`expected a decimal of at most ${decimals} places, found ${text}`)
  return BigInt(`${match[1]}${match[2]}${fraction.padEnd(decimals, '0')}`)
}

/** An exact sum that takes as many decimals as it is given. */
export class ExactSum {
  #scaled = 0n
  #decimals = 0

  /** Adds an integer of 10^-decimals. */
  add(scaled: bigint | number, decimals: number): this {
    if (decimals > this.#decimals) {
      this.#scaled *= 10n ** BigInt(decimals - this.#decimals)
      this.#decimals = decimals
    }
    this.#scaled += BigInt(scaled) * 10n ** BigInt(this.#decimals - decimals)
    return this
  }

  addText(text: string): this {
    return this.add(scaledText(text, decimalsOf(text)), decimalsOf(text))
  }

  addSum(other: ExactSum, sign: 1 | -1 = 1): this {
    return this.add(BigInt(sign) * other.#scaled, other.#decimals)
  }

  get isZero(): boolean {
    return this.#scaled === 0n
  }

  get scaled(): bigint {
    return this.#scaled
  }

  get decimals(): number {
    return this.#decimals
  }

  /** The decimal text, without a sign for zero. */
  toString(): string {
    return printScaled(this.#scaled, this.#decimals)
  }
}
