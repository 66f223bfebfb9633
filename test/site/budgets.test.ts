import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { excessOf, median } from '../../scripts/budgets/budget.ts'
import { middleOf } from '../../scripts/budgets/measure-browser.ts'
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
    'vi/canh-bao/index.html': head('../../'),
    'vi/thuat-ngu/1/index.html': `${head('../../../')}${noise(80)}`,
    'vi/thuat-ngu/2/index.html': head('../../../'),
    'vi/thuat-ngu/3/index.html': head('../../../'),
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
  ['en/don-vi/91-2-an-giang/index.html', 'unit'],
  ['en/don-vi/91-2-an-giang/so-lieu/2/index.html', 'figures of a unit'],
  ['vi/chi-tieu/a/hien-nay/91-2/index.html', 'indicator of lower units'],
  ['vi/tinh-trang/index.html', 'status'],
  ['vi/moi-truong/index.html', 'moved:'],
  ['bao-cao/r/f/2019-Q4/reported.20-1.html', 'bao-cao: form'],
  ['tai-ve/kiem-tra-tep-vi.html', 'one file:'],
  ['404.html', 'root:'],
])('%s is of the kind %s', (file, kind) => {
  expect(kindOf(file)).toBe(kind)
})

test('every page is measured by kind, and what it loads with it', () => {
  const { kinds, tooLarge } = measureFiles(site)
  expect(kinds.map(({ kind, pages, requests, largest }) => [kind, pages, requests, largest])).toEqual([
    ['alerts', 1, 4, 'vi/canh-bao/index.html'],
    ['term', 3, 4, 'vi/thuat-ngu/1/index.html'],
  ])
  // Eighty thousand bytes of noise stay above the sixty that are allowed, whatever packs them.
  expect(tooLarge.map(({ path }) => path)).toEqual(['vi/thuat-ngu/1/index.html'])
  const [, b] = kinds
  expect(b && b.htmlTypical < 1).toBe(true)
})

test('what is over its budget is named', () => {
  const [a, b] = measureFiles(site).kinds
  const named = (kind: typeof a): readonly string[] => (kind ? kindExcess(kind).map(({ what }) => what) : [])
  expect(named(a)).toEqual(['alerts: scripts, kB'])
  expect(named(b)).toEqual(['term: HTML, largest, kB (vi/thuat-ngu/1/index.html)', 'term: scripts, kB'])
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

test('each measure has its own middle, and tells what was slowest in the load it comes from', () => {
  const load = (lcp: number, inp: number, cls: number) => ({
    lcp,
    inp,
    cls,
    slowest: `key ${inp}`,
    moved: `main ${cls}`,
  })
  expect(middleOf([load(900, 10, 0.3), load(300, 30, 0.1), load(400, 20, 0.2)])).toEqual({
    ...{ lcp: 400, inp: 20, cls: 0.2, slowest: 'key 20', moved: 'main 0.2' },
  })
})
