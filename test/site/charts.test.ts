import { beforeAll, describe, expect, test } from 'vitest'
import type { Panel } from '../../packages/site/src/view/chart-lines.ts'
import type { Site } from '../../packages/site/src/view/site.ts'
import type { PointFacts, SeriesFacts } from '../../packages/site/src/view/site-data.ts'
import { loadSample } from './load-sample.ts'

let site: Site
let lines: typeof import('../../packages/site/src/view/chart-lines.ts')
let spec: typeof import('../../packages/site/src/view/panel-spec.ts')
let bars: typeof import('../../packages/site/src/view/bars.ts')
let heads: typeof import('../../packages/site/src/view/panel-heads.ts')
let describePanels: typeof import('../../packages/site/src/view/panel-description.ts').describePanels
let draw: typeof import('../../packages/site/src/chart/draw-panel.ts').drawPanel
let indicatorPage: typeof import('../../packages/site/src/view/indicator-page.ts').indicatorPage

beforeAll(async () => {
  site = await loadSample()
  lines = await import('../../packages/site/src/view/chart-lines.ts')
  spec = await import('../../packages/site/src/view/panel-spec.ts')
  bars = await import('../../packages/site/src/view/bars.ts')
  heads = await import('../../packages/site/src/view/panel-heads.ts')
  describePanels = (await import('../../packages/site/src/view/panel-description.ts')).describePanels
  draw = (await import('../../packages/site/src/chart/draw-panel.ts')).drawPanel
  indicatorPage = (await import('../../packages/site/src/view/indicator-page.ts')).indicatorPage
})

const page = () => {
  const indicator = site.indicatorsByCode.get('population-resident-average')
  if (!indicator) throw new Error('expected the sample to have people')
  return indicatorPage(site, indicator, { view: 'main' }, '', 'vi')
}
const alder = (): Panel => {
  const panel = page().panels.find(({ unit }) => unit === '20-2')
  if (!panel) throw new Error('expected a panel for 20-2')
  return panel
}
const own = (): SeriesFacts => {
  const series = site.seriesByUnit.get('20-2')?.find(({ basis }) => basis === 'at:2020-01-01')
  if (!series) throw new Error('expected a series of 20-2')
  return series
}
const point = (period: string, more: Partial<PointFacts> = {}): PointFacts => ({
  period,
  window: { from: `${period.slice(0, 4)}-01-01`, to: `${Number(period.slice(0, 4)) + 1}-01-01` },
  listDate: '2020-01-01',
  state: 'number',
  value: '1',
  method: 'reported',
  status: '',
  reason: '',
  lower: null,
  upper: null,
  sources: [],
  ...more,
})

/** Strokes of a drawing: their hue, their dash and their places. */
const strokesOf = (svg: string) =>
  [...svg.matchAll(/<path d="(M[^"]*)" stroke="(#[^"]*)"[^>]*>/g)].map(([tag, path = '', hue]) => ({
    hue,
    dash: /stroke-dasharray="([^"]*)"/.exec(tag)?.[1] ?? '',
    places: path
      .slice(1)
      .split('L')
      .map((place) => place.replace('Z', '').split(',').map(Number)),
  }))

describe('the drawing', () => {
  test('no path joins points of two units: each has the points of one line, in the hue of its unit', async () => {
    const panel = alder()
    const strokes = strokesOf(await draw(panel, 'vi', true))
    expect(strokes.map(({ hue, places }) => [hue, places.length])).toEqual(
      panel.lines.map(({ slot, points }) => [spec.hues[slot], Math.max(points.length, 1)]),
    )
    for (const { places } of strokes) {
      const across = places.map(([x = 0]) => x)
      expect(across).toEqual([...across].sort((a, b) => a - b))
    }
  })

  test('heights are in proportion to the values of the table', async () => {
    const panel = alder()
    const strokes = strokesOf(await draw(panel, 'vi', true))
    const drawn = strokes.flatMap(({ places }, at) =>
      places.map(([, y = 0], its) => ({ y, value: panel.lines[at]?.points[its]?.value ?? 0 })),
    )
    const [a, b] = [drawn[0], drawn.find(({ value }) => value === 100.5)]
    if (!a || !b) throw new Error('expected the points of 2017')
    const scale = (b.y - a.y) / (a.value - b.value)
    for (const { y, value } of drawn) expect(Math.abs(a.y + (a.value - value) * scale - y)).toBeLessThan(0.2)
    const printed = page().table?.rows.flatMap(({ cells }) => cells.map(({ text }) => Number(text.replace(',', '.'))))
    for (const { value } of drawn) expect(printed).toContain(value)
  })

  test('a break of the data stands in the chart, under it with its event, and in the table', async () => {
    const panel = alder()
    expect(panel.ruleDates).toEqual(['2020-01-01'])
    expect(await draw(panel, 'vi', true)).toContain('01/01/2020')
    expect(heads.panelHeads(site, panel, 'vi', '/vi/chi-tieu/x/').events).toEqual([
      { text: 'Sự kiện ngày 01/01/2020', href: '../../lich-su/ngay/2020-01-01/index.html' },
    ])
    expect(page().table?.columns.map(({ isBreak }) => isBreak)).toEqual([false, false, false, true])
  })

  test('shares make a dotted line, a provisional figure a hollow mark, bounds a band', async () => {
    const series = {
      ...own(),
      points: [
        point('2016', { method: 'weighted', value: '300' }),
        point('2017', { method: 'apportioned', value: '310' }),
        point('2018', { value: null, method: 'bounded', lower: '300', upper: '330' }),
        point('2020', { value: '350' }),
        point('2021', { value: '360', status: 'P' }),
      ],
    }
    const panel = lines.panelOf(site, [series], [])
    if (!panel) throw new Error('expected a panel')
    expect(panel.lines.map(({ kind }) => kind)).toEqual(['weighted', 'current'])
    const data = spec.panelData(panel, 'vi')
    expect(data.marks.filter(({ fill }) => fill === '#ffffff').map(({ value }) => value)).toEqual([360])
    expect(data.bands.map(({ lower, upper }) => [lower, upper])).toEqual([[300, 330]])
    const svg = await draw(panel, 'vi', true)
    expect(strokesOf(svg).map(({ dash }) => dash)).toContain('1.5,2.5')
    expect(svg).toContain('fill="#ffffff"')
    expect(svg).toMatch(/stroke-width="4"/)
  })

  test('a period that contains the change is shaded and named', async () => {
    const changed = site.unit('20-2')
    const series = {
      ...own(),
      points: [point('2018'), point('2019', { window: { from: '2019-07-01', to: '2020-07-01' } }), point('2021')],
    }
    const panel = lines.panelOf(site, [series], [])
    expect(changed.from).toBe('2020-01-01')
    expect(panel?.transitions.map(({ period }) => period)).toEqual(['2019'])
    if (!panel) throw new Error('expected a panel')
    const svg = await draw(panel, 'vi', true)
    expect(svg).toContain('#eceff2')
    expect(svg).toContain('>2019<')
    expect(alder().transitions).toEqual([])
  })
})

describe('many former units', () => {
  const many = (count: number): Panel => {
    const panel = alder()
    const points = [{ date: '2019-01-01', value: 1, period: '2019', isProvisional: false }]
    const former = Array.from({ length: count }, (_, at) => ({
      unit: '10-1'.replace('10', String(at)),
      kind: 'former' as const,
      slot: at + 1,
      points: points.map((each) => ({ ...each, value: at - 1 })),
    }))
    return { ...panel, lines: [...panel.lines.filter(({ slot }) => slot === 0), ...former] }
  }

  test('more than four make small multiples on one scale', () => {
    const split = lines.splitPanel(many(9))
    expect(split).toHaveLength(3)
    expect(split.map(({ domain }) => domain)).toEqual(Array.from({ length: 3 }, () => [-1, 350]))
    expect(lines.splitPanel(many(4)).map(({ domain }) => domain)).toEqual([null])
  })

  test('small multiples are drawn on that scale', async () => {
    const [first, , last] = lines.splitPanel(many(9))
    if (!first || !last) throw new Error('expected three panels')
    const [a, b] = [strokesOf(await draw(first, 'vi', true)), strokesOf(await draw(last, 'vi', true))]
    expect(a[0]?.places).toEqual(b[0]?.places)
  })

  test('more than twelve make bars from zero and no lines', () => {
    const panel = many(13)
    expect(lines.splitPanel(panel)).toEqual([])
    expect(lines.isForBars(panel)).toBe(true)
    const real = { ...panel, lines: panel.lines.map((line) => ({ ...line, unit: '10-1' })) }
    const drawn = bars.barsOf(site, real, 'vi', '/vi/x/')
    expect(drawn?.title).toBe('2019: các đơn vị trước sắp xếp, cột bắt đầu từ 0')
    // Values run from −1 to 11: zero stands at 1/12 of the width.
    expect(drawn?.rows.map(({ text, x, width }) => [text, x, width])).toEqual([
      ['11', 8.3, 91.7],
      ...[10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((value) => [
        String(value),
        8.3,
        Math.abs(Math.round(((value + 1) / 12) * 1000) / 10 - 8.3),
      ]),
      ['0', 8.3, 0],
      ['−1', 0, 8.3],
    ])
  })
})

test('a figure says in one sentence what it shows', () => {
  expect(describePanels(page().panels, 'vi')).toBe(
    'Từ 2017 đến 2020, 4 đơn vị, mỗi đơn vị một đường riêng, 1 ngày có đơn vị bắt đầu hoạt động; bảng bên dưới có cùng các số này.',
  )
})
