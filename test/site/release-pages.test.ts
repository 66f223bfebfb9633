import { beforeAll, expect, test } from 'vitest'
import type { ReleaseFacts } from '../../packages/site/src/view/release-data.ts'
import { sampleSite } from './sample-site.ts'

type Modules = {
  readonly site: import('../../packages/site/src/view/site.ts').Site
  readonly Site: typeof import('../../packages/site/src/view/site.ts').Site
  readonly pages: typeof import('../../packages/site/src/view/release-page.ts')
  readonly downloads: typeof import('../../packages/site/src/view/unit-downloads.ts')
  readonly feeds: typeof import('../../packages/site/src/view/feeds.ts')
  readonly formCsv: typeof import('../../packages/site/src/view/form-csv.ts').formCsv
}

let of: Modules

beforeAll(async () => {
  Object.assign(process.env, sampleSite().environment)
  const { load } = await import('../../packages/site/src/load.ts')
  const { Site } = await import('../../packages/site/src/view/site.ts')
  of = {
    ...{ site: load(), Site },
    pages: await import('../../packages/site/src/view/release-page.ts'),
    downloads: await import('../../packages/site/src/view/unit-downloads.ts'),
    feeds: await import('../../packages/site/src/view/feeds.ts'),
    formCsv: (await import('../../packages/site/src/view/form-csv.ts')).formCsv,
  }
})

const newest = (): ReleaseFacts => {
  const release = of.site.facts.frozen.releases.at(-1)
  if (!release) throw new Error('expected a release')
  return release
}

test('more than 500 files go on further pages, each file on one of them', () => {
  const files = new Map(
    Array.from({ length: 1001 }, (_, at) => [`f-${at}.json`, { sha256: `${at}`.padStart(64, '0'), bytes: at }]),
  )
  const release = { ...newest(), files }
  expect(of.pages.manifestParts(release)).toBe(3)
  const pages = [1, 2, 3].map((part) => of.pages.releasePage(of.site, release, part, 'vi'))
  expect(pages.map(({ files: own }) => own.length)).toEqual([500, 500, 1])
  expect(pages.flatMap(({ files: own }) => own.map(({ text }) => text))).toEqual([...files.keys()])
  expect(pages[1]?.parts.map(({ href, isHere }) => [href, isHere])).toEqual([
    ['../index.html', false],
    ['index.html', true],
    ['../tep-3/index.html', false],
  ])
  expect(pages.map(({ isFirst }) => isFirst)).toEqual([true, false, false])
})

test('a revised figure that has no number says in words what it is; a group names its members', () => {
  const [shown] = newest().difference.shown
  if (!shown) throw new Error('expected a revised figure')
  const side = { state: 'number', value: '0', lower: '', upper: '', method: 'reported' }
  const row = (figure: typeof shown) => {
    const difference = { ...newest().difference, shown: [figure] }
    return of.pages.releasePage(of.site, { ...newest(), difference }, 1, 'vi').revised[0]
  }
  const gone = { ...shown, before: side, after: { ...side, state: 'missing', value: '' }, difference: '' }
  expect(row(gone)).toMatchObject({
    ...{ before: '0', after: 'có phát sinh nhưng không thu thập được số liệu', difference: '–' },
  })
  const bounds = { ...side, value: '', state: 'none', lower: '1000', upper: '1600.5' }
  expect(row({ ...shown, unit: '101-2+201-2', after: bounds })).toMatchObject({
    ...{ after: '1.000–1.600,5', unit: 'Nhóm khép kín 2 đơn vị: Ward Ash (mới), Commune Oak (mới)', unitHref: null },
  })
})

test('a unit with former units offers a table of all of them and a document of its own', () => {
  const page = '/vi/don-vi/20-2-province-alder/'
  // 1 reported, 4 restated, 1 density; 3 each of both provinces of before.
  expect(of.downloads.unitDownloads(of.site, of.site.unit('20-2'), 'vi', page)).toEqual([
    {
      text: 'Mọi số liệu của đơn vị và của 2 đơn vị tiền thân (CSV)',
      href: '../../../tai-ve/don-vi/20-2.csv',
      ...{ rows: '12 dòng', size: expect.stringMatching(/^\d+\u00a0kB$/) },
    },
    {
      text: 'Đơn vị và số liệu của chính nó (JSON)',
      href: '../../../api/v1/units/20-2.json',
      ...{ rows: '6 dòng', size: expect.stringMatching(/^\d+\u00a0kB$/) },
    },
  ])
  expect(of.downloads.unitDownloads(of.site, of.site.unit('30-1'), 'en', page)[0]?.text).toBe(
    'All figures of the unit (CSV)',
  )
  expect(of.downloads.unitDownloads(of.site, of.site.unit('301-1'), 'vi', page)).toEqual([])
})

test('a site with an address of its own has whole addresses and its name in the feed', () => {
  const config = { ...of.site.facts.config, baseAddress: 'https://so-lieu.example/chi-tieu/' }
  const xml = of.feeds.atomFeed(new of.Site({ ...of.site.facts, config }), 'vi')
  expect(xml).toContain('<id>tag:so-lieu.example,2025:release/r2</id>')
  expect(xml).toContain('href="https://so-lieu.example/chi-tieu/vi/ban/r2/"')
  expect(xml).toContain(
    '<link rel="self" type="application/atom+xml" href="https://so-lieu.example/chi-tieu/feed/vi.xml"/>',
  )
})

test('the figures of a form are a line each, exact, with what has no number empty', () => {
  const figure = { row: '1', column: 'B', method: 'summed', status: '', reason: '' }
  const record = {
    ...{ form: 'f-1', period: '2019-Q4', basis: 'reported' },
    units: [
      {
        ...{ unit: '20-1', name: 'Birch, "old"' },
        figures: [
          { ...figure, indicator: 'land-area', state: 'number', value: '007.50' },
          { ...figure, row: '2', key: 'đá', state: 'missing', value: null },
        ],
      },
    ],
  }
  expect([...of.formCsv([record as never])].slice(1)).toEqual([
    'f-1,2019-Q4,reported,20-1,"Birch, ""old""",1,B,,land-area,,number,007.50,,,summed,,\n',
    'f-1,2019-Q4,reported,20-1,"Birch, ""old""",2,B,đá,,,missing,,,,summed,,\n',
  ])
})
