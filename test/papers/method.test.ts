import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
/** “…” in the one language, «…» in the other. */
const QUOTED = /[“«]([^”»]+)[”»]/g

/** Tests that a paper says try its theorems: `[file](path) “name”`, several names after one file. */
function named(path: string): readonly (readonly [file: string, name: string])[] {
  const paper = readFileSync(join(root, path), 'utf8').replace(/\s+/g, ' ')
  return [...paper.matchAll(/\]\(([^)]+\.test\.ts)\)((?:,? [“«][^”»]+[”»])+)/g)].flatMap(([, file = '', names = '']) =>
    [...names.matchAll(QUOTED)].map(([, name = '']) => [join(dirname(path), file), name] as const),
  )
}

test.each(['docs/method.md', 'docs/vi/phuong-phap.md'])(
  '%s names tests that there are, for each theorem one',
  (path) => {
    const tests = named(path)
    const lost = tests.filter(([file, name]) => !readFileSync(join(root, file), 'utf8').includes(`'${name}'`))
    expect(lost).toEqual([])
    const [, ...theorems] = readFileSync(join(root, path), 'utf8').split(/^### (?:Theorem|Định lý) \d+/m)
    expect(theorems).toHaveLength(11)
    expect(theorems.filter((text) => !/\.test\.ts\)/.test(text))).toEqual([])
  },
)

test('the method names the same tests in both languages', () => {
  expect(named('docs/vi/phuong-phap.md')).toEqual(named('docs/method.md'))
})
