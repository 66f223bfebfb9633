import { expect, test } from 'vitest'
import { backoff, retryAfter } from './transmission-wait.ts'

const retries = { attempts: 8, firstWaitSeconds: 2, longestWaitSeconds: 30 }

test.each([
  [1, 1, 2000],
  [2, 1, 4000],
  [4, 1, 16_000],
  [5, 1, 30_000],
  [1000, 1, 30_000],
  [3, 0.25, 2000],
  [3, 0, 0],
])('after %i failures, at %d of the span, %i ms are waited', (failures, random, expected) => {
  expect(backoff(failures, retries, random)).toBe(expected)
})

const NOW = Date.UTC(2025, 6, 3, 1, 15, 0)

test.each([
  [null, null],
  ['120', 120_000],
  [' 0 ', 0],
  ['Thu, 03 Jul 2025 01:16:30 GMT', 90_000],
  ['Thu, 03 Jul 2025 01:00:00 GMT', 0],
  ['soon', null],
])('Retry-After %s asks for %s ms', (value, expected) => {
  expect(retryAfter(value, NOW)).toBe(expected)
})
