import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { sampleKinds } from '../browser/page-kinds.ts'
import { builtSiteOf } from './built-site.ts'

/** A build takes seconds, on a busy machine a minute. */
const SLOW = 600_000

let out: string
let root: string
let pages: readonly string[]

beforeAll(() => {
  out = builtSiteOf('20-2').out
  root = join(out, 'site')
  pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && !/^(?:bao-cao|tai-ve)\//.test(path),
  )
}, SLOW)

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const below = (folder: string): readonly string[] =>
  readdirSync(join(root, folder)).filter((name) => name !== 'index.html')

/** What can be read on a page. */
const wordsOf = (path: string): string =>
  read(path)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

test('Alder has its units, those it was made of and the commune of Cedar that gave it a part; no other unit has a page', () => {
  for (const language of ['vi', 'en']) {
    const units = below(`${language}/don-vi`).filter((name) => /^[^-]+-\d+-/.test(name))
    expect(units).toEqual([
      ...['10-1-province-alder', '101-1-commune-ash', '101-2-ward-ash', '102-1-commune-beech', '103-1-commune-elm'],
      ...['20-1-province-birch', '20-2-province-alder', '201-1-commune-fir', '201-2-commune-oak', '303-1-commune-pine'],
    ])
  }
})

test('only what touches a unit of the site is in its history, and only codes that one of them held are in its lists', () => {
  expect(below('vi/lich-su')).toEqual(['act-1', 'act-2', 'ngay', 'theo'])
  expect(below('vi/lich-su/ngay')).toEqual(['2020-01-01'])
  expect(below('vi/lich-su/theo').filter((name) => name.startsWith('tinh-'))).toEqual([
    ...['tinh-10-1', 'tinh-20-1', 'tinh-20-2'],
  ])
  expect(below('vi/don-vi/ma')).toEqual(['101', '20', '201', '303'])
  const codes = [...read('api/v1/codes.json').matchAll(/^"(\w+)":\[/gm)].map(([, code]) => code)
  expect(codes).toEqual(['10', '20', '101', '102', '103', '201', '303'])
})

test('figures, files and the interface are those of the units of the site', () => {
  expect(below('tai-ve/don-vi')).toEqual(
    ['10-1', '101-1', '101-2', '102-1', '103-1', '20-1', '20-2', '201-2'].map((id) => `${id}.csv`),
  )
  const figures = read('tai-ve/so-lieu.csv')
  expect(figures).toContain('20-2')
  expect(figures).not.toMatch(/30-1|C-1/)
  const { series } = JSON.parse(read('api/v1/indicators/population-resident-average.json'))
  expect(new Set(series.map((each: { unit: string }) => each.unit))).toEqual(new Set(['10-1', '20-1', '20-2']))
  expect(below('vi/so-sanh')).toEqual(['20-2'])
})

test('every successor of a commune that was divided is named, the one outside without a link but with its code and dates', () => {
  const page = read('vi/don-vi/303-1-commune-pine/index.html')
  expect(page).toContain('<a href="../201-2-commune-oak/index.html">Commune Oak (mới)</a>')
  expect(wordsOf('vi/don-vi/303-1-commune-pine/index.html')).toContain(
    'Ward Pine (mới) 303 · Province Cedar · từ 01/01/2020',
  )
  expect(page).not.toMatch(/href="[^"]*303-2/)
  expect(wordsOf('vi/lich-su/act-2/index.html')).toContain(
    'Ward Pine (mới) (mã 303, từ 01/01/2020 đến nay; ngoài phạm vi trang này)',
  )
  expect(wordsOf('vi/don-vi/ma/303/index.html')).toContain('Ward Pine (mới)')
})

test('every page says whose site it is; the first one is of the province', () => {
  for (const path of pages.filter((each) => /^(?:vi|en)\//.test(each))) {
    const html = read(path)
    if (html.includes('http-equiv="refresh"')) continue
    expect(html).toMatch(/<title>[^<]* – (?:Trang mẫu|Sample site) – Province Alder<\/title>/)
  }
  expect(wordsOf('vi/index.html')).toContain('Tổng quan – Province Alder')
  expect(wordsOf('vi/index.html')).toContain('Phạm vi: Province Alder (mới)')
})

test('no link leads nowhere, and every page is of a kind that tests open', () => {
  const broken = pages.flatMap((path) =>
    [...read(path).matchAll(/(?:href|src|url)="?=?"([^"]*)"/g)]
      .map(([, target = '']) => target)
      .filter((target) => !target.startsWith('#'))
      .filter((target) => {
        const file = decodeURIComponent(target.split('#')[0] ?? '')
        return !existsSync(file.startsWith('/') ? join(root, file) : join(root, dirname(path), file))
      })
      .map((target) => `${path} → ${target}`),
  )
  expect(broken).toEqual([])
  expect(sampleKinds(root, () => 1).ofNoKind).toEqual(['huyen/201/index.html'])
})

test('an old address of a unit of the site has its answer, one of a unit outside is none of this site', () => {
  // Two home pages, two for each of 10 units and of 2 documents; so-lieu and 201 moved, du-bao was withdrawn, one file is gone.
  const record = JSON.parse(readFileSync(join(out, 'site-record/public.json'), 'utf8'))
  expect(record.answers).toEqual({ known: 33, kept: 26, redirected: 4, withdrawn: 3 })
  expect(existsSync(join(root, 'vi/huyen/201/index.html'))).toBe(true)
  expect(existsSync(join(root, 'vi/huyen/301'))).toBe(false)
  expect(read('_redirects')).not.toContain('301-1')
  // In each language: 8 units without a page, the document act-3, and the redirect to Đại Hoà.
  expect(wordsOf('vi/tinh-trang/index.html')).toContain('của đơn vị ngoài phạm vi trang này 20')
})
