import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { compareData, comparedIndicators } from '../../packages/site/src/view/compare-data.ts'
import { comparedUnit, compareWords, readyIndicators, readyPage } from '../../packages/site/src/view/compare-pages.ts'
import { compareUnits } from '../../packages/site/src/view/comparison.ts'
import { endedTops, formerParts, formerRows } from '../../packages/site/src/view/former-units.ts'
import type { Site } from '../../packages/site/src/view/site.ts'
import { smallMultiples } from '../../packages/site/src/view/small-multiples.ts'
import { builtSite } from './built-site.ts'
import { loadSample } from './load-sample.ts'

const PEOPLE = 'population-resident-average'
let site: Site
beforeAll(async () => {
  site = await loadSample()
})

const compare = (units: readonly (readonly [string, 'reported' | 'release' | 'before'])[]) =>
  compareUnits(
    {
      data: compareData(site, PEOPLE),
      units: units.map(([id, basis]) => comparedUnit(site, site.unit(id), basis, 'vi')),
      first: 0,
      last: 3,
    },
    compareWords('vi'),
  )

test('values stand unit by unit, differences against the first unit', () => {
  const { rows, heads, caption } = compare([
    ['30-1', 'release'],
    ['20-2', 'release'],
  ])
  expect(heads).toEqual(['Province Cedar', 'Province Alder (mới)'])
  expect(caption).toBe(
    'Dân số thường trú trung bình. Đơn vị tính: nghìn người. Số liệu theo địa giới của bản phát hành.',
  )
  // 300.5 − 50, 340 − 52, 350 − 53; in 2018 Cedar has no figure.
  expect(
    rows.map(({ period, values, differences }) => [period, ...[...values, ...differences].map(({ text }) => text)]),
  ).toEqual([
    ['2017', '50', '300,5', '+250,5'],
    ['2018', '(a)', '320,25', '(b)'],
    ['2019', '52,0', '340', '+288,0'],
    ['2020', '53', '350', '+297'],
  ])
})

test('a row where a unit begins to operate is a break', () => {
  expect(compare([['20-2', 'release']]).rows.map(({ isBreak }) => isBreak)).toEqual([false, false, false, true])
})

test('an empty cell says why: no figure, another territory, not there, two territories', () => {
  const { rows, legend } = compare([
    ['10-1', 'reported'],
    ['20-2', 'release'],
    ['20-2', 'reported'],
  ])
  expect(rows[0]?.values.map(({ reason }) => reason)).toEqual(['', '', 'chỉ có số trên địa giới khác'])
  expect(rows[0]?.differences.map(({ reason }) => reason)).toEqual([
    'hai số trên hai loại địa giới',
    'không đủ hai số để tính',
  ])
  expect(rows[3]?.values.map(({ reason }) => reason)).toEqual(['kỳ này chưa có hoặc không còn đơn vị', '', ''])
  expect(legend).toEqual([
    '(a) chỉ có số trên địa giới khác',
    '(b) hai số trên hai loại địa giới',
    '(c) không đủ hai số để tính',
    '(d) kỳ này chưa có hoặc không còn đơn vị',
  ])
})

test('a missing figure is a reason, never 0', () => {
  const { rows } = compare([['C-1', 'release']])
  expect(rows.map(({ values: [cell] }) => cell?.reason)).toEqual([
    '',
    'có phát sinh nhưng không thu thập được số liệu',
    'nguồn không in số',
    'nguồn không in số',
  ])
})

test('the change over the range: from 300.5 to 350 is 16.5 %', () => {
  const { changes } = compare([
    ['20-2', 'release'],
    ['20-2', 'reported'],
  ])
  expect(changes.map(({ text, reason }) => [reason === '' ? text : '', reason])).toEqual([
    ['+16,5% (2017–2020)', ''],
    ['', 'không đủ hai số để tính'],
  ])
})

test('a change of definition or of territory in between is not bridged', () => {
  const data = compareData(site, PEOPLE)
  const [unit] = [comparedUnit(site, site.unit('20-2'), 'reported', 'vi')]
  const series = (definition: string, period: number, value: string) =>
    ({ unit: '20-2', basis: 'reported', definition, points: [[period, value, 'reported', '']] }) as const
  const changeOf = (all: readonly ReturnType<typeof series>[]) =>
    compareUnits({ data: { ...data, series: all }, units: [unit], first: 0, last: 3 }, compareWords('vi')).changes[0]
      ?.reason
  expect(changeOf([series('1', 2, '340'), series('1', 3, '350')])).toBe('địa giới đã đổi trong khoảng này')
  expect(changeOf([series('1', 2, '340'), series('2', 3, '350')])).toBe('định nghĩa đã đổi trong khoảng này')
})

describe('the panels', () => {
  const point = (year: number, value: string | null, kind = 'reported', definition = '1') => ({
    date: `${year}-01-01`,
    value,
    kind,
    definition,
  })
  const options = { zero: true, language: 'vi', first: '', last: '' } as const

  test('no stroke crosses a gap, the first day of the unit, a definition or a change from restated to reported', () => {
    const points = [point(2010, '1'), point(2011, '2'), point(2012, null), point(2013, '3'), point(2014, '4')]
    const strokes = (more: readonly ReturnType<typeof point>[], from: string | null) =>
      smallMultiples([{ name: 'a', from, points: more }], options).panels[0]?.strokes.length
    expect(strokes(points, null)).toBe(2)
    const steady = [2010, 2011, 2012, 2013].map((year) => point(year, '1'))
    expect(strokes(steady, null)).toBe(1)
    expect(strokes(steady, '2012-01-01')).toBe(2)
    expect(
      strokes([...steady.slice(0, 2), point(2012, '1', 'reported', '2'), point(2013, '1', 'reported', '2')], null),
    ).toBe(2)
    expect(strokes([point(2010, '1', 'summed'), point(2011, '1', 'summed'), ...steady.slice(2)], null)).toBe(2)
  })

  test('all share one scale with round ends: 100 is twice as high as 50 in whichever panel', () => {
    const drawn = smallMultiples(
      [
        { name: 'a', from: null, points: [point(2010, '50'), point(2011, '50')] },
        { name: 'b', from: null, points: [point(2010, '100'), point(2011, '100')] },
      ],
      options,
    )
    expect(drawn.ticks.map(({ text }) => text)).toEqual(['0', '50', '100'])
    const zero = drawn.ticks[0]?.y ?? 0
    const heights = drawn.panels.map(({ dots }) => zero - (dots[0]?.y ?? 0))
    expect(heights[1]).toBeCloseTo(2 * (heights[0] ?? 0))
  })

  test('long numbers of the scale have room: the drawing ends the earlier', () => {
    const edge = (value: string): number =>
      smallMultiples([{ name: 'a', from: null, points: [point(2010, value), point(2011, value)] }], options).edge
    // Numbers are 10 high, digits at most 6.5 wide: "100.000" is 43 wide and begins 4 after the edge.
    expect(edge('50')).toBe(126)
    expect(170 - (edge('90000') + 4)).toBeGreaterThan(43)
  })

  test('the axis of an indicator that does not add up is cut', () => {
    const drawn = smallMultiples([{ name: 'a', from: null, points: [point(2010, '95'), point(2011, '98')] }], {
      ...options,
      zero: false,
    })
    expect(drawn.ticks[0]?.text).toBe('95')
  })
})

test('ready-made comparisons show the indicators with most figures, never with a code in the program', () => {
  expect(comparedIndicators(site)).toEqual(['population-density', PEOPLE])
  expect(readyIndicators(site)).toEqual([PEOPLE])
})

test('a unit is compared with its predecessors, with those beside it and with the whole', () => {
  const page = readyPage(site, site.unit('20-2'), 'vi')
  expect(page.sections.map(({ title, comparisons }) => [title, comparisons[0]?.heads.length])).toEqual([
    ['Với các đơn vị trước sắp xếp', 3],
    ['Với các đơn vị kề trên sơ đồ ô', 2],
    ['Với cả nước', 2],
  ])
  expect(readyPage(site, site.unit('30-1'), 'vi').sections.map(({ title }) => title)).not.toContain(
    'Với các đơn vị trước sắp xếp',
  )
})

describe('the directory of former units', () => {
  test('ended provinces stand with successor, kind, last day and document', () => {
    const rows = formerRows(site, endedTops(site), 'vi', '/vi/don-vi-cu/')
    expect(
      rows.map(({ unit, end, successors, reference }) => [
        unit.name,
        end,
        successors.map(({ text, kind }) => `${text} ${kind}`),
        reference?.text,
      ]),
    ).toEqual([
      ['Province Alder (cũ)', '31/12/2019', ['Province Alder (mới) toàn bộ'], '1/2019, art. 1'],
      ['Province Birch (cũ)', '31/12/2019', ['Province Alder (mới) toàn bộ'], '1/2019, art. 1'],
    ])
  })

  test('lower units stand under the province of their last day; an unknown successor is said to be unknown', () => {
    const parts = formerParts(site)
    expect(parts.map(({ segment, units }) => [segment, units.map(({ id }) => id)])).toEqual([
      ['10-1', ['101-1', '102-1']],
      ['20-1', ['201-1']],
      ['30-1', ['302-1']],
    ])
    const [yew] = formerRows(site, parts[2]?.units ?? [], 'vi', '/vi/x/')
    expect(yew?.noSuccessor).toBe('chưa rõ')
  })
})

describe('the built pages', () => {
  let folder: string
  beforeAll(() => {
    folder = join(builtSite().out, 'site')
  })
  const root = () => folder

  test('the script of the page is small, and the figures come as a classic script that sets a global', () => {
    const assets = readdirSync(join(root(), 'assets'))
    const script = assets.find((name) => /^compare-[0-9a-f]{8}\.js$/.test(name))
    expect(gzipSync(readFileSync(join(root(), 'assets', script ?? ''))).length).toBeLessThan(15_000)
    const text = readFileSync(join(root(), `so-sanh/du-lieu/${PEOPLE}.js`), 'utf8')
    expect(text.startsWith(`(globalThis.chitieuCompare??={})["${PEOPLE}"]={`)).toBe(true)
  })

  test('without a script the ready-made comparisons are linked and complete', () => {
    const index = readFileSync(join(root(), 'vi/so-sanh/index.html'), 'utf8')
    expect(index).toContain('href="20-2/index.html"')
    expect(index).toMatch(/<form id="compare-form" class="scripted" hidden/)
    const page = readFileSync(join(root(), 'vi/so-sanh/20-2/index.html'), 'utf8')
    for (const text of ['300,5', 'hai số trên hai loại địa giới', '<svg']) expect(page).toContain(text)
  })

  test('the directory links its parts', () => {
    expect(readFileSync(join(root(), 'vi/don-vi-cu/index.html'), 'utf8')).toContain('href="10-1/index.html"')
    expect(readFileSync(join(root(), 'en/don-vi-cu/30-1/index.html'), 'utf8')).toContain('Commune Yew')
  })
})
