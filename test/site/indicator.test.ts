import { beforeAll, expect, test } from 'vitest'
import type { IndicatorPage } from '../../packages/site/src/view/indicator-page.ts'
import type { Site } from '../../packages/site/src/view/site.ts'
import type { SeriesFacts } from '../../packages/site/src/view/site-data.ts'
import { sampleSite } from './sample-site.ts'

let site: Site
let main: (of: Site, language: 'vi' | 'en') => IndicatorPage
let withSeries: (change: (series: SeriesFacts) => SeriesFacts) => Site

beforeAll(async () => {
  Object.assign(process.env, sampleSite().environment)
  site = (await import('../../packages/site/src/load.ts')).load()
  const { Site: SiteClass } = await import('../../packages/site/src/view/site.ts')
  const { indicatorPage } = await import('../../packages/site/src/view/indicator-page.ts')
  main = (of, language) => {
    const indicator = of.indicatorsByCode.get('population-resident-average')
    if (!indicator) throw new Error('expected the sample to have population-resident-average')
    return indicatorPage(of, indicator, { view: 'main' }, '', language)
  }
  withSeries = (change) =>
    new SiteClass({ ...site.facts, report: { ...site.facts.report, series: site.facts.report.series.map(change) } })
})

/** The nation with figures of two years, the second under some status. */
const nation = (value: string, status: string) => (series: SeriesFacts) => {
  const [first] = series.points
  if (series.unit !== 'C-1' || !first) return series
  const window = { from: '2018-01-01', to: '2019-01-01' }
  return { ...series, points: [first, { ...first, period: '2018', window, value, status }] }
}

test.each([
  ['361.015', '', 'tăng 3,0% so với 2017 (350,500)'],
  ['340', '', 'giảm 3,0% so với 2017 (350,5)'],
  ['350.5', '', 'không đổi so với 2017'],
  ['361.015', 'B', 'không so với 350,500 của 2017 vì chuỗi gián đoạn'],
] as const)('%s after 350.5, status "%s", is told as: %s', (value, status, told) => {
  expect(main(withSeries(nation(value, status)), 'vi').sentence).toContain(`; ${told}. Số theo địa giới khi báo cáo.`)
})

test('units of the newest period are ranked; one whose territory changed since the period before comes last without a rank', () => {
  const { ranks } = main(site, 'vi')
  expect(ranks?.rows.map(({ rank, name, latest, before, change }) => [rank, name, latest, before, change])).toEqual([
    ['1', 'Province Cedar', '53', '52', '+1,9%'],
    ['không xếp hạng', 'Province Alder (mới)', '350', '·', '·'],
  ])
})

test('what to know when comparing: the break with its day, the methods with their sentence', () => {
  const { notes } = main(site, 'vi')
  expect(notes.map(({ text, links }) => [text, links.map((each) => each.text)])).toEqual([
    ['Từ đây số liệu thuộc địa giới khác sau khi sắp xếp đơn vị hành chính.', ['01/01/2020']],
    ['Cộng chính xác từ số của các đơn vị cũ hợp thành.', ['Cộng']],
  ])
  expect(notes[0]?.links[0]?.href).toBe('../../lich-su/ngay/2020-01-01/index.html')
})

test('under the name stand code, kind of period, forms, and the way to the catalogue', () => {
  const { head } = main(site, 'vi')
  expect([head.code, head.forms.map(({ text }) => text), head.entry.href]).toEqual([
    'population-resident-average',
    ['Biểu F.01', 'Biểu M.01'],
    '../../danh-muc/population-resident-average/index.html',
  ])
})
