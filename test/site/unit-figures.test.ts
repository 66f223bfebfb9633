import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Site } from '../../packages/site/src/view/site.ts'
import type { SeriesFacts, SiteFacts } from '../../packages/site/src/view/site-data.ts'
import { dividePages, FEW, MOST } from '../../packages/site/src/view/unit-figure-places.ts'
import { builtSite } from './built-site.ts'
import { loadSample } from './load-sample.ts'

type Views = typeof import('../../packages/site/src/view/unit-figure-places.ts') &
  typeof import('../../packages/site/src/view/unit-figures-page.ts') &
  typeof import('../../packages/site/src/view/unit-page.ts')

let site: Site
let view: Views
let siteWith: (series: readonly SeriesFacts[]) => Site

beforeAll(async () => {
  site = await loadSample()
  const { Site } = await import('../../packages/site/src/view/site.ts')
  view = {
    ...(await import('../../packages/site/src/view/unit-figure-places.ts')),
    ...(await import('../../packages/site/src/view/unit-figures-page.ts')),
    ...(await import('../../packages/site/src/view/unit-page.ts')),
  }
  siteWith = (series) => {
    const report: SiteFacts['report'] = { ...site.facts.report, series }
    return new Site({ ...site.facts, report })
  }
})

/** The forty figures of Elm as so many figures of another indicator. */
function figuresOf(indicator: string, count: number): SeriesFacts {
  const [elm] = site.seriesByUnit.get('103-1') ?? []
  const [first] = elm?.points ?? []
  if (!elm || !first) throw new Error('expected the sample to have figures of 103-1')
  const points = Array.from({ length: count }, (_, at) => {
    const year = 1000 + at
    return { ...first, period: String(year), window: { from: `${year}-01-01`, to: `${year + 1}-01-01` } }
  })
  return { ...elm, indicator, points }
}

describe('figures are divided over pages', () => {
  const group = (code: string, ...sizes: readonly number[]) => ({
    code,
    indicators: sizes.map((size, at) => ({ code: `${code}${at + 1}`, size })),
  })
  const divided = (groups: readonly ReturnType<typeof group>[], most: number): readonly (readonly string[])[] =>
    dividePages(groups, most).map((page) => page.map(({ code, indicators }) => `${code}: ${indicators.join(' ')}`))

  test.each([
    ['all fit', [group('a', 3, 2), group('b', 5)], [['a: a1 a2', 'b: b1']]],
    ['a group goes on as a whole', [group('a', 3, 3), group('b', 2, 3)], [['a: a1 a2'], ['b: b1 b2']]],
    ['a group with too many is divided', [group('a', 6, 3, 4)], [['a: a1 a2'], ['a: a3']]],
    ['an indicator never is', [group('a', 25), group('b', 1)], [['a: a1'], ['b: b1']]],
  ] as const)('%s', (_, groups, pages) => {
    expect(divided(groups, 10)).toEqual(pages)
  })

  test('a province with sixty indicators of forty figures, each with a source, has pages of no more than the most', () => {
    const pages = dividePages(
      Array.from({ length: 10 }, (_, at) => group(`g${at}`, ...Array.from({ length: 6 }, () => 80))),
      MOST,
    )
    expect(pages.map((page) => page.reduce((sum, { indicators }) => sum + indicators.length * 80, 0))).toEqual([
      ...[1920, 1920, 960],
    ])
  })
})

test.each([
  [FEW, 0],
  [FEW + 1, 1],
] as const)('a unit with %i figures has %i pages of figures', (count, pages) => {
  const made = siteWith([figuresOf('land-area', count)])
  expect(view.figurePlaces(made, made.unit('103-1'))).toHaveLength(pages)
  const { long, latest, all } = view.unitPage(made, made.unit('103-1'), 'vi').figures
  expect([long.length, latest.length, all === null]).toEqual(pages === 0 ? [count, 0, true] : [0, 1, false])
})

test('figures on two bases that are the same count once', () => {
  const one = figuresOf('land-area', FEW)
  const made = siteWith([one, { ...one, basis: 'at:2020-01-01' }])
  expect(view.figurePlaces(made, made.unit('103-1'))).toEqual([])
})

test('the page of the unit has the latest of each and leads to the figures of all periods', () => {
  const { latest, all, sources } = view.unitPage(site, site.unit('103-1'), 'en').figures
  expect(latest.map(({ id, period, value, yearAgo, href }) => [id, period, value, yearAgo, href])).toEqual([
    ['land-area', '2020', '939', '938', 'so-lieu/index.html#land-area'],
  ])
  expect(all).toEqual({
    text: 'All figures by period, each with its source – indicators: 1, figures: 40',
    href: 'so-lieu/index.html',
  })
  expect(sources).toEqual([])
})

test('several pages tell all indicators, where they stand and where the reader is', () => {
  const made = siteWith([figuresOf('land-area', 700), figuresOf('population-census', 700)])
  const page = view.unitFiguresPage(made, made.unit('103-1'), 2, 'vi')
  expect(page.path).toBe('/vi/don-vi/103-1-commune-elm/so-lieu/2/')
  expect(page.title).toBe('Số liệu của Commune Elm, trang 2')
  expect(page.crumbs.slice(-3)).toEqual([
    { text: 'Commune Elm', to: '/vi/don-vi/103-1-commune-elm/' },
    { text: 'Số liệu', to: '/vi/don-vi/103-1-commune-elm/so-lieu/' },
    { text: 'Trang 2', to: null },
  ])
  expect(page.contents).toEqual([
    {
      title: 'Dân số',
      links: [
        { text: 'Dân số thường trú theo tổng điều tra', href: '../index.html#population-census' },
        { text: 'Diện tích đất', href: 'index.html#land-area' },
      ],
    },
  ])
  expect(page.parts.map(({ href, isHere }) => [href, isHere])).toEqual([
    ['../index.html', false],
    ['index.html', true],
  ])
  expect(page.sections.map(({ blocks }) => blocks.map(({ anchor }) => anchor))).toEqual([['land-area']])
  const english = view.unitFiguresPage(made, made.unit('103-1'), 1, 'en')
  expect(english.sections.map(({ blocks }) => blocks.map(({ anchor }) => anchor))).toEqual([['population-census']])
  expect(() => view.unitFiguresPage(made, made.unit('103-1'), 3, 'vi')).toThrow('page 3 of the figures of 103-1')
})

test('an indicator outside the catalogue is not lost in silence', () => {
  const made = siteWith([figuresOf('unheard-of', 40)])
  expect(() => view.figurePlaces(made, made.unit('103-1'))).toThrow('expected each of 1 indicators of 103-1 in a group')
})

describe('the built pages', () => {
  let root: string
  beforeAll(() => {
    root = join(builtSite().out, 'site')
  }, 300_000)
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')

  test.each(['vi', 'en'])('the page of the unit leads to each indicator, which stands there: %s', (language) => {
    const unit = `${language}/don-vi/103-1-commune-elm`
    expect(read(`${unit}/index.html`)).toContain('<tr id="land-area">')
    const targets = [...read(`${unit}/index.html`).matchAll(/href="(so-lieu\/[^"]+)"/g)].map(([, href = '']) => href)
    expect(targets).toEqual(['so-lieu/index.html', 'so-lieu/index.html#land-area'])
    const figures = read(`${unit}/so-lieu/index.html`)
    expect(figures).toContain('<div id="land-area" class="block">')
    expect(figures).toContain(`href="../../../../${language === 'vi' ? 'en' : 'vi'}/don-vi/103-1-commune-elm/so-lieu/`)
    expect(figures.match(/<h1>/g)).toHaveLength(1)
  })

  test('a unit with few figures has no such page', () => {
    expect(existsSync(join(root, 'vi/don-vi/30-1-province-cedar/index.html'))).toBe(true)
    expect(existsSync(join(root, 'vi/don-vi/30-1-province-cedar/so-lieu'))).toBe(false)
  })
})
