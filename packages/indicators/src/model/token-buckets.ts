import type { Pace } from '../generated/types.ts'

interface Bucket {
  readonly level: number
  readonly at: number
}

const MINUTE = 60_000

/** Room for requests by key, refilled as time goes; the clock is handed in. */
export class TokenBuckets {
  readonly #most: number
  readonly #buckets = new Map<string, Bucket>()

  /** `most`: keys that are kept; beyond it the one that was used longest ago is forgotten, so that many addresses fill no memory. */
  constructor(most = 10_000) {
    this.#most = most
  }

  /** Takes room for one request: 0, or the milliseconds until there is room. */
  take(key: string, pace: Pace, now: number): number {
    const level = this.#level(key, pace, now)
    const wait = waitFor(level, pace)
    this.#keep(key, { level: wait > 0 ? level : level - 1, at: now })
    return wait
  }

  #level(key: string, { perMinute, burst }: Pace, now: number): number {
    const known = this.#buckets.get(key)
    // A clock that was put back refills nothing.
    return known ? Math.min(burst, known.level + (Math.max(now - known.at, 0) / MINUTE) * perMinute) : burst
  }

  #keep(key: string, bucket: Bucket): void {
    this.#buckets.delete(key)
    this.#buckets.set(key, bucket)
    if (this.#buckets.size <= this.#most) return
    const [oldest] = this.#buckets.keys()
    if (oldest !== undefined) this.#buckets.delete(oldest)
  }
}

function waitFor(level: number, { perMinute }: Pace): number {
  return level >= 1 ? 0 : Math.ceil(((1 - level) / perMinute) * MINUTE)
}
