import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { checkAnswers } from '../../packages/site/build/answers.ts'
import type { AddressFacts } from '../../packages/site/src/view/redirect-data.ts'
import { redirectFaults } from '../../packages/site/src/view/redirect-faults.ts'
import { builtSite } from './built-site.ts'

let out: string

beforeAll(() => {
  out = builtSite().out
})

const read = (path: string): string => readFileSync(join(out, 'site', path), 'utf8')

test.each(['vi', 'en'])('an address that moved leads on without a script and names its page, in %s', (language) => {
  const page = read(`${language}/so-lieu/index.html`)
  expect(page).toContain('http-equiv="refresh" content="0; url=../chi-tieu/index.html"')
  expect(page).toContain('<link rel="canonical" href="../chi-tieu/index.html">')
  expect(page).toContain('<a href="../chi-tieu/index.html">')
  expect(page).toContain('http-equiv="Content-Security-Policy"')
})

test.each([
  [
    'vi',
    [
      'Trang đã được rút',
      'Dự báo dùng sai nguồn.',
      '03/02/2020',
      'Giám đốc Cơ quan mẫu',
      'kho lưu trữ của Cơ quan mẫu',
    ],
  ],
  ['en', ['This page was withdrawn', 'The forecast used a wrong source.', '3 February 2020', 'Giám đốc Cơ quan mẫu']],
] as const)(
  'a withdrawn page says why, when, who decided, where its copy is and what comes nearest, in %s',
  (language, words) => {
    const page = read(`${language}/du-bao/index.html`)
    for (const each of words) expect(page).toContain(each)
    expect(page).toContain('<a href="../chi-tieu/index.html">')
  },
)

test('servers are told, static hosts at the root too, and no page leads to what they are told', () => {
  expect(read('_redirects')).toBe('/vi/so-lieu/ /vi/chi-tieu/ 301\n/en/so-lieu/ /en/chi-tieu/ 301\n')
  expect(read('_headers')).toBe(read('may-chu/_headers'))
  expect(existsSync(join(out, 'site/api/units.json'))).toBe(false)
  expect(read('may-chu/nginx.conf')).toContain('"/api/units.json" 1;')
  for (const path of ['vi/index.html', 'en/index.html', 'vi/so-lieu/index.html'])
    expect(read(path)).not.toContain('may-chu')
})

test('every known address of the sample has its answer, and the record counts them', () => {
  // Two home pages and two for each of 13 units are kept; so-lieu moved and du-bao was withdrawn in both languages, one file is gone.
  const record = JSON.parse(readFileSync(join(out, 'site-record/public.json'), 'utf8'))
  expect(record.answers).toEqual({ known: 33, kept: 28, redirected: 2, withdrawn: 3 })
})

const files = new Map([
  ['vi/moi/index.html', 1],
  ['a.json', 1],
])

test('a known address without an answer ends the build and is named', () => {
  const noted = { redirects: [], tombstones: [], known: ['/a.json', '/vi/moi/', '/vi/mat/', '/api/b.json'] }
  expect(() => checkAnswers(noted, files)).toThrow('found none for 2:\n/vi/mat/\n/api/b.json')
})

test('a redirect to what is no page, or to another redirect, ends the build', () => {
  const redirects = [
    { from: '/a/', to: '/vi/mat/' },
    { from: '/b/', to: '/a/' },
  ]
  expect(() => checkAnswers({ redirects, tombstones: [], known: [] }, files)).toThrow('/a/ → /vi/mat/\n/b/ → /a/')
})

const good: AddressFacts = {
  ...{ row: 2, from: '/{language}/cu/', to: '/{language}/moi/', reason: { vi: '', en: '' }, date: '2020-01-01' },
  ...{ decidedBy: 'A', archived: '', related: '', source: 's' },
}
const faultsOf = (...rows: readonly Partial<AddressFacts>[]): readonly string[] =>
  redirectFaults({ addresses: rows.map((row) => ({ ...good, ...row })), known: [] })

test.each([
  [{}, []],
  [{ from: 'vi/cu', to: '/vi/moi/' }, ['from is no address of this site: "vi/cu"']],
  [{ to: 'https://example.org/' }, ['to is no address of this site: "https://example.org/"']],
  [
    { from: '/{tongue}/cu/', to: '/vi/' },
    ['from has {tongue}, known are language, unit, formerUnit, indicator, instrument, day'],
  ],
  [{ to: '/{language}/{unit}/' }, ['to has {unit}, from has no {formerUnit}']],
  [{ to: null }, ['a withdrawn page needs reasonVi and reasonEn']],
  [{ date: '1/2/2020' }, ['expected a date, found "1/2/2020"']],
  [{ decidedBy: '', source: '' }, ['decidedBy is empty', 'source is empty']],
  [{ from: '/vi/a/', to: '/vi/a/' }, ['from and to are the same: /vi/a/']],
] as const)('the row %o has the faults %o', (row, faults) => {
  expect(faultsOf(row)).toEqual(faults.map((fault) => `addresses.csv:2: ${fault}`))
})

test('an address stands once', () => {
  expect(faultsOf({}, { row: 3 })).toEqual(['addresses.csv:3: /{language}/cu/ stands twice'])
})
