import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { Finder } from '../../packages/site/src/search/find.ts'
import type { PackedNow, PackedUnits } from '../../packages/site/src/search/packed.ts'
import { unitSegment } from '../../packages/site/src/view/address.ts'
import { builtSite } from './built-site.ts'

let root: string
let now: PackedNow
let finder: Finder

/** What a script of the site leaves behind, by the name of its file without the hash. */
function leftBy(name: string): Readonly<Record<string, unknown>> {
  const scope: Record<string, unknown> = {}
  scope.globalThis = scope
  runInNewContext(textOf(name), scope)
  return scope
}

const textOf = (name: string): string => {
  const found = readdirSync(join(root, 'assets')).find((file) =>
    new RegExp(`^${name}(?:-[0-9a-f]{8})?\\.js$`).test(file),
  )
  if (found === undefined) throw new Error(`expected a script ${name}`)
  return readFileSync(join(root, 'assets', found), 'utf8')
}

beforeAll(() => {
  root = join(builtSite().out, 'site')
  now = leftBy('search-now').chitieuSearchNow as PackedNow
  finder = new Finder(now)
  finder.addPast(leftBy('search-past').chitieuSearchPast as PackedUnits)
})

const ids = (query: string): readonly string[] => finder.find(query).map(({ table, row }) => table.idOf(row))

test('the script whose name never changes names the others as they are', () => {
  const { chitieuSearchFiles } = leftBy('search-files') as { chitieuSearchFiles: Readonly<Record<string, string>> }
  expect(Object.keys(chitieuSearchFiles)).toEqual(['code', 'now', 'past'])
  for (const name of Object.values(chitieuSearchFiles)) expect(existsSync(join(root, 'assets', name))).toBe(true)
})

test('what a page of reading runs is at most 15 kB, with the search that is brought when somebody turns to it', () => {
  const sizes = ['reading', 'search'].map((name) => gzipSync(textOf(name)).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15_000)
})

test.each([
  [
    '20',
    'the province of the code today, then the one that had it before, then the communes whose codes begin so',
    [...['20-2', '20-1', '201-2', '201-1']],
  ],
  ['alder', 'the province of today before the one that ended', ['20-2', '10-1']],
  ['alder former', 'the one that ended alone', ['10-1']],
  ['Ward Ash', 'the ward, not the commune it was', ['101-2']],
  ['dai hoà', 'a name without its marks and with a tone elsewhere', ['301-1']],
  ['yew', 'a unit that ended long ago', ['302-1']],
  ['2/2019', 'a document by its number', ['/lich-su/act-2/']],
] as const)('in the sample country “%s” finds %s', (query, _what, expected) => {
  expect(ids(query).slice(0, expected.length)).toEqual(expected)
})

test('every hit leads to a page in both languages', () => {
  const all = [...'abcdefghijklmnopqrstuvwxyz0123456789'].flatMap((letter) => finder.find(letter))
  const paths = new Set(
    all.map(({ table, row }) => {
      const { kind, id, name } = table.row(row, 'vi')
      return kind === 'unit' ? `/don-vi/${unitSegment(id, name)}/` : id
    }),
  )
  expect(paths.size).toBeGreaterThan(20)
  const missing = ['vi', 'en'].flatMap((language) =>
    [...paths].filter((path) => !existsSync(join(root, language, path, 'index.html'))),
  )
  expect(missing).toEqual([])
})

test('the page for missing addresses asks after former codes and names, in both languages, and its links begin at the root', () => {
  const page = readFileSync(join(root, '404.html'), 'utf8')
  expect(page).toContain('Mã hoặc tên cũ?')
  expect(page).toContain('href="/vi/don-vi/index.html#ended"')
  expect(page).toContain('href="/vi/don-vi/ma/index.html"')
  const links = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target = '']) => target)
  expect(links.filter((target) => !target.startsWith('/') && !['#main', '#en'].includes(target))).toEqual([])
  expect(page).toContain('<title>Không có trang này · There is no such page – ')
  expect(page).toMatch(/<a href="#en" lang="en">[\s\S]*<section id="en" lang="en"> <h2>There is no such page</)
  expect(page).toContain('href="/en/don-vi/index.html#ended"')
  expect(readFileSync(join(root, 'vi/don-vi/index.html'), 'utf8')).toContain('<section id="ended">')
})

test('without script every unit can be reached: the list of codes names every code ever held', () => {
  const folder = join(root, 'vi/don-vi/ma-tu')
  const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name, 'index.html'), 'utf8'))
  for (const code of ['10', '20', '30', '101', '102', '103', '201', '301', '302', 'C'])
    expect([code, pages.some((page) => page.includes(`>${code}</a>`))]).toEqual([code, true])
})
