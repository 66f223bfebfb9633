import { beforeAll, describe, expect, test } from 'vitest'
import { difference, percentChange } from '../../packages/site/src/view/exact-change.ts'
import { seriesRow } from '../../packages/site/src/view/series-rows.ts'
import type { Site } from '../../packages/site/src/view/site.ts'
import { timelineOf } from '../../packages/site/src/view/timeline.ts'
import { unchangedOf } from '../../packages/site/src/view/unchanged.ts'
import { unitPage } from '../../packages/site/src/view/unit-page.ts'
import { yearAgoOf } from '../../packages/site/src/view/year-ago.ts'
import { loadSample } from './load-sample.ts'

let site: Site
beforeAll(async () => {
  site = await loadSample()
})

test('a unit made of two stands after them, and runs on', () => {
  const timeline = timelineOf(site, site.unit('20-2'), 'vi')
  expect(timeline?.bars.map(({ look, text }) => [look, text])).toEqual([
    ['before', '2 đơn vị'],
    ['own', ''],
  ])
  expect(timeline?.ticks.map(({ text }) => text)).toEqual(['01/01/2020'])
  expect([timeline?.isStartKnown, timeline?.isOpen]).toEqual([true, true])
})

test('a unit that ended shows its last day and its successors', () => {
  const timeline = timelineOf(site, site.unit('102-1'), 'vi')
  expect(timeline?.bars.map(({ look, text }) => [look, text])).toEqual([
    ['own', ''],
    ['after', '2 đơn vị'],
  ])
  expect(timeline?.ticks.map(({ text }) => text)).toEqual(['31/12/2019'])
})

test('a unit without any date has no timeline', () => {
  expect(timelineOf(site, site.unit('30-1'), 'vi')).toBeNull()
})

test('dates that would touch stand below each other, and nothing leaves the drawing', () => {
  const unit = site.unit('30-1')
  const [version] = unit.versions
  if (!version) throw new Error('expected a version of 30-1')
  const days = ['2015-01-01', '2015-02-01', '2015-03-01', '2019-12-01']
  const many = { ...unit, from: '2015-01-01', versions: days.map((from) => ({ ...version, from })) }
  const timeline = timelineOf(site, many, 'vi')
  const rows = timeline?.ticks.map(({ row }) => row)
  expect(new Set(rows?.slice(0, 3)).size).toBe(3)
  for (const { x, row } of timeline?.ticks ?? []) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(380)
    expect(row).toBeLessThanOrEqual(timeline?.height ?? 0)
  }
})

describe('what did not change', () => {
  test('the name of one predecessor and the code of another', () => {
    expect(unchangedOf(site, site.unit('20-2'), 'vi')).toEqual([
      'Trong thời gian tồn tại, theo các nguồn, không đổi: địa giới, tên, loại, mã thống kê, đơn vị cấp trên.',
      'Nơi đặt trụ sở: chưa rõ, nguồn không nêu.',
      'Tên giữ như của Province Alder (mã 10) trước khi sắp xếp.',
      'Mã 20 giữ như của Province Birch trước khi sắp xếp.',
      'Đơn vị cấp trên giữ như trước khi sắp xếp.',
    ])
  })

  test('a unit that moved under another one does not claim to have kept its parent', () => {
    expect(unchangedOf(site, site.unit('103-1'), 'vi')[0]).toBe(
      'Trong thời gian tồn tại, theo các nguồn, không đổi: địa giới, tên, loại, mã thống kê.',
    )
  })
})

describe('a year before', () => {
  const people = (unit: string, basis: string) => {
    const series = site.seriesByUnit.get(unit)?.find((each) => each.basis === basis)
    if (!series) throw new Error(`expected a series of ${unit}`)
    return seriesRow(site, series, 'vi')
  }

  test('is taken from the same series: 350 after 340 is 2.9 % more', () => {
    const row = people('20-2', 'at:2020-01-01')
    const point = row.series.points.at(-1)
    if (!point) throw new Error('expected a point')
    expect(yearAgoOf(site, row, point, 'vi')).toEqual({ value: '340,00', change: '+2,9%' })
  })

  test('is not taken from another territory', () => {
    const row = people('20-2', 'reported')
    const point = row.series.points.at(-1)
    if (!point) throw new Error('expected a point')
    expect(yearAgoOf(site, row, point, 'vi')).toEqual({ value: 'không có', change: '' })
  })

  test.each([
    ['340', '320.25', '19.75', '6.2'],
    ['99', '100', '-1', '-1.0'],
    ['1.005', '1', '0.005', '0.5'],
    ['0.05', '100', '-99.95', '-100.0'],
    ['5', '0', '5', null],
  ] as const)('%s after %s is %s more, %s percent', (now, then, more, percent) => {
    expect(difference(now, then)).toBe(more)
    expect(percentChange(now, then)).toBe(percent)
  })
})

test('the figures of an ended unit end with their last period, called so', () => {
  const { figures } = unitPage(site, site.unit('10-1'), 'vi')
  expect(figures.long.map(({ period }) => period)).toEqual(['2017', '2018', '2019 «kỳ cuối»'])
  const alder = unitPage(site, site.unit('20-2'), 'vi')
  expect(alder.figures.long.filter(({ period }) => period.includes('kỳ cuối'))).toEqual([])
})
