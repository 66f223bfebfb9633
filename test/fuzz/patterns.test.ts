import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'
import { isLong, patience } from '../invariants/runs.ts'
import { ownPatterns, type Pattern } from './patterns.ts'

const PROVEN = join(import.meta.dirname, 'linear-patterns.txt')
const OUT_OF_DATE = 'Out of date. Run: npm run test:update'

const written = ({ source, flags }: Pattern): string => `/${source}/${flags}`

/** Patterns that need more than linear time for some text, each with its place, the text that shows it, or why nothing was proven. */
function slowOf(patterns: readonly Pattern[]): readonly string[] {
  return patterns.flatMap((pattern) => {
    const found = checkSync(pattern.source, pattern.flags, { timeout: 60_000 })
    if (found.status === 'safe') return []
    const why = found.status === 'vulnerable' ? found.attack.pattern : found.error.kind
    return [`${pattern.place} ${written(pattern)}: ${found.status}, ${why}`]
  })
}

test('every pattern takes time in proportion to the text, whatever the text is', { timeout: patience }, () => {
  const own = ownPatterns()
  const proven = new Set(isLong ? [] : readFileSync(PROVEN, 'utf8').split('\n'))
  const slow = slowOf(own.filter((pattern) => !proven.has(written(pattern))))
  expect(slow).toEqual([])
  const list = `${own.map(written).sort().join('\n')}\n`
  if (process.env.CHITIEU_UPDATE === '1') writeFileSync(PROVEN, list)
  expect(readFileSync(PROVEN, 'utf8'), OUT_OF_DATE).toBe(list)
})

test('a pattern that is slow is told with a text that shows it', () => {
  const [told = ''] = slowOf([{ source: '^(a+)+$', flags: '', place: 'here:1' }])
  expect(told).toMatch(/^here:1 .*: vulnerable, /)
})
