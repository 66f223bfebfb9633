import type { Transport } from './transport.ts'

type Retries = Transport['retries']

const SECONDS = /^\d{1,9}$/

/** Milliseconds to wait before the next attempt: any part of a span that doubles each time, so that many senders do not come back at once. */
export function backoff(failures: number, { firstWaitSeconds, longestWaitSeconds }: Retries, random: number): number {
  const longest = Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** Math.min(failures - 1, 30))
  return Math.floor(longest * 1000 * random)
}

/** Milliseconds that a `Retry-After` asks for, in seconds or as a date; `null` where it says nothing. */
export function retryAfter(value: string | null, now: number): number | null {
  if (value === null) return null
  const text = value.trim()
  if (SECONDS.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
