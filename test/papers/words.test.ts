import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const guide = readFileSync(join(root, 'docs/vi/thong-ke.md'), 'utf8')
const words: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(root, 'packages/site/src/i18n/vi/base.json'), 'utf8'),
)
/** What the site calls the methods, reasons and states of figures. */
const wordsOf = (group: string): readonly string[] =>
  Object.keys(words).flatMap((key) => (key.startsWith(`${group}.`) ? (words[key] ?? []) : []))

test.each([
  ['method', 10],
  ['reason', 13],
])('the guide says of each %s what it means or what to do', (group, count) => {
  // A form whose cells have several methods is no method.
  const told = wordsOf(group).filter((word) => word !== 'theo từng ô')
  expect(told).toHaveLength(count)
  expect(told.filter((word) => !guide.includes(`| ${word} |`))).toEqual([])
})

test('the guide explains every letter', () => {
  const letters = Object.keys(words).flatMap((key) => /^status\.([A-Z])$/.exec(key)?.[1] ?? [])
  expect(letters).toHaveLength(5)
  expect(letters.filter((letter) => !guide.includes(`\`${letter}\` ${words[`status.${letter}`]}`))).toEqual([])
})
