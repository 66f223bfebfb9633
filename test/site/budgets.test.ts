import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { excessOf, median } from '../../scripts/budgets/budget.ts'
import { kindExcess, measureFiles } from '../../scripts/budgets/measure-files.ts'
import { kindOf } from '../../scripts/budgets/page-kinds.ts'

const site = mkdtempSync(join(tmpdir(), 'chitieu-budgets-'))

/** Text that no packing makes small: the digits of a sequence that does not repeat. */
function noise(kilobytes: number): string {
  let seed = 1
  const bytes = Uint8Array.from({ length: kilobytes * 1000 }, () => {
    seed = (seed * 48271) % 2147483647
    return seed % 256
  })
  return Buffer.from(bytes).toString('latin1')
}

beforeAll(() => {
  const head = (up: string): string =>
    `<link rel="stylesheet" href="${up}assets/site.css"><script defer src="${up}assets/page.js"></script>`
  const files = {
    'vi/a/index.html': head('../../'),
    'vi/b/1/index.html': `${head('../../../')}${noise(80)}`,
    'vi/b/2/index.html': head('../../../'),
    'vi/b/3/index.html': head('../../../'),
    'assets/site.css': '@font-face{src:url(one.woff2) format("woff2")}',
    'assets/one.woff2': 'font',
    'assets/page.js': noise(20),
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), text)
  }
})

afterAll(() => rmSync(site, { recursive: true, force: true }))

test.each([
  ['vi/index.html', 'home'],
  ['en/don-vi/91-2-an-giang/index.html', 'don-vi/*'],
  ['vi/chi-tieu/a/hien-nay/91-2/index.html', 'chi-tieu/*/*/*'],
  ['vi/tinh-trang/index.html', 'tinh-trang'],
  ['bao-cao/r/f/2019-Q4/reported.20-1.html', 'bao-cao: form'],
  ['tai-ve/kiem-tra-tep-vi.html', 'one file:'],
  ['404.html', '/'],
])('%s is of the kind %s', (file, kind) => {
  expect(kindOf(file)).toBe(kind)
})

test('every page is measured by kind, and what it loads with it', () => {
  const { kinds, tooLarge } = measureFiles(site)
  expect(kinds.map(({ kind, pages, requests, largest }) => [kind, pages, requests, largest])).toEqual([
    ['a', 1, 4, 'vi/a/index.html'],
    ['b/*', 3, 4, 'vi/b/1/index.html'],
  ])
  // Eighty thousand bytes of noise stay above the sixty that are allowed, whatever packs them.
  expect(tooLarge.map(({ path }) => path)).toEqual(['vi/b/1/index.html'])
  const [, b] = kinds
  expect(b && b.htmlTypical < 1).toBe(true)
})

test('what is over its budget is named', () => {
  const [a, b] = measureFiles(site).kinds
  const named = (kind: typeof a): readonly string[] => (kind ? kindExcess(kind).map(({ what }) => what) : [])
  expect(named(a)).toEqual(['a: scripts, kB'])
  expect(named(b)).toEqual(['b/*: HTML, largest, kB (vi/b/1/index.html)', 'b/*: scripts, kB'])
})

test('a budget that is just kept is kept', () => {
  expect(
    excessOf([
      ['x', 12, 12],
      ['y', 12.1, 12],
    ]),
  ).toEqual([{ what: 'y', found: 12.1, most: 12 }])
})

test('the middle of the loads counts', () => {
  expect(median([900, 300, 400, 2000, 350])).toBe(400)
})
