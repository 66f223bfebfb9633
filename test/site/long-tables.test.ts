import { expect, test } from 'vitest'
import { htmlTable } from '../../packages/indicators/src/report/html-table.ts'
import { longParts } from '../../packages/site/src/view/handover-sections.ts'
import { rowsIn, tablePages } from '../../packages/site/src/view/long-tables.ts'

const table = (caption: string, count: number): string =>
  htmlTable(
    caption,
    [{ heading: 'A' }, { heading: 'B', isNumber: true }],
    Array.from({ length: count }, (_, at) => [`${caption}${at}`, { html: `<b>${at}</b>\n<i>x</i>` }]),
  )

/** The first cells of the rows of a page. */
const cellsOf = (html: string): readonly string[] => [...html.matchAll(/<tr><td>(\w+)</g)].map(([, cell = '']) => cell)

test('rows are those of all tables, without their heads', () => {
  expect(rowsIn(`<p>x</p>${table('a', 3)}<h3>y</h3>${table('b', 0)}${table('c', 2)}`)).toBe(5)
  expect(rowsIn('<p>none</p>')).toBe(0)
})

test('tables are cut after so many rows; a table that goes on has its head again', () => {
  const html = `<p>first</p>\n${table('a', 2)}\n<h3>then</h3>\n${table('b', 5)}\n<p>last</p>`
  const pages = tablePages(html, 3)
  expect(pages.map(cellsOf)).toEqual([
    ['a0', 'a1'],
    ['b0', 'b1', 'b2'],
    ['b3', 'b4'],
  ])
  expect(pages.map((page) => (page.match(/<thead>/g) ?? []).length)).toEqual([1, 1, 1])
  expect(pages.map((page) => [page.includes('first'), page.includes('then'), page.includes('last')])).toEqual([
    [true, false, false],
    [false, true, false],
    [false, false, true],
  ])
})

test('what fits stays as it is', () => {
  const html = `${table('a', 2)}\n${table('b', 1)}`
  expect(tablePages(html, 3)).toEqual([html])
  expect(tablePages('')).toEqual([''])
})

test('the longest parts of a handover leave its page until the rest has 500 rows', () => {
  const part = (id: string, rows: number) => ({ id, title: id, kind: '' as const, html: table(id, rows) })
  expect([...longParts([part('a', 200), part('b', 300)])]).toEqual([])
  expect([...longParts([part('a', 200), part('b', 301)])]).toEqual(['b'])
  expect([...longParts([part('a', 600), part('b', 90), part('c', 480)])]).toEqual(['a', 'c'])
})
