import { readdirSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { SHOTS } from '../../scripts/pictures/shots.ts'
import { papers } from './paper.ts'

const folder = join(import.meta.dirname, '../../docs/pictures')
const files = readdirSync(folder).sort()

/** Every picture in a paper: where it lies, and what it says to whoever cannot see it. */
const shown = papers.flatMap(({ path, text }) =>
  [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, words = '', target = '']) => ({
    words,
    file: normalize(join(dirname(path), target)),
  })),
)

test('the pictures are those that npm run pictures takes', () => {
  expect(files).toEqual(SHOTS.map(({ name }) => `${name}.png`).sort())
})

test('each is shown in a paper, and papers show no others', () => {
  expect([...new Set(shown.map(({ file }) => file))].sort()).toEqual(files.map((name) => `docs/pictures/${name}`))
})

test('each says in words what is to be seen', () => {
  expect(shown.filter(({ words }) => words.length < 20)).toEqual([])
})

test('none is larger than 120 kB', () => {
  expect(files.filter((name) => statSync(join(folder, name)).size > 120_000)).toEqual([])
})
