import { beforeAll, expect, test } from 'vitest'
import type { PointFacts, SeriesFacts } from '../../packages/site/src/view/site-data.ts'
import { sampleSite } from './sample-site.ts'

type Modules = {
  readonly site: import('../../packages/site/src/view/site.ts').Site
  readonly lines: typeof import('../../packages/site/src/view/chart-lines.ts')
  readonly tables: typeof import('../../packages/site/src/view/indicator-tables.ts')
  readonly spec: typeof import('../../packages/site/src/view/panel-spec.ts')
  readonly unitPage: typeof import('../../packages/site/src/view/unit-page.ts').unitPage
  readonly indicatorPage: typeof import('../../packages/site/src/view/indicator-page.ts').indicatorPage
  readonly printBlocks: typeof import('../../packages/site/src/view/print-blocks.ts').printBlocks
  readonly words: typeof import('../../packages/site/src/view/finding-words.ts')
  readonly history: typeof import('../../packages/site/src/view/history-pages.ts')
  readonly codes: typeof import('../../packages/site/src/view/codes.ts')
  readonly draw: typeof import('../../packages/site/src/chart/draw-panel.ts').drawPanel
}

let of: Modules

beforeAll(async () => {
  Object.assign(process.env, sampleSite().environment)
  const { load } = await import('../../packages/site/src/load.ts')
  of = {
    site: load(),
    lines: await import('../../packages/site/src/view/chart-lines.ts'),
    tables: await import('../../packages/site/src/view/indicator-tables.ts'),
    spec: await import('../../packages/site/src/view/panel-spec.ts'),
    unitPage: (await import('../../packages/site/src/view/unit-page.ts')).unitPage,
    indicatorPage: (await import('../../packages/site/src/view/indicator-page.ts')).indicatorPage,
    printBlocks: (await import('../../packages/site/src/view/print-blocks.ts')).printBlocks,
    words: await import('../../packages/site/src/view/finding-words.ts'),
    history: await import('../../packages/site/src/view/history-pages.ts'),
    codes: await import('../../packages/site/src/view/codes.ts'),
    draw: (await import('../../packages/site/src/chart/draw-panel.ts')).drawPanel,
  }
})

const people = (): readonly SeriesFacts[] => of.site.seriesByIndicator.get('population-resident-average') ?? []
const indicator = (code: string) => {
  const found = of.site.indicatorsByCode.get(code)
  if (!found) throw new Error(`expected the sample to have ${code}`)
  return found
}
const main = (code: string) => of.indicatorPage(of.site, indicator(code), { view: 'main' }, '', 'vi')
const panels = () => of.tables.groupPanels(of.site, of.tables.unitGroups(of.site, people()))

test('a line holds points of one unit and one kind, and ends at the break', () => {
  const panel = panels().find(({ unit }) => unit === '20-2')
  expect(panel?.lines.map(({ unit, kind, points }) => [unit, kind, points.map(({ period }) => period)])).toEqual([
    ['20-2', 'restated', ['2017', '2018', '2019']],
    ['20-2', 'current', ['2020']],
    ['10-1', 'former', ['2017', '2018', '2019']],
    ['20-1', 'former', ['2017', '2018', '2019']],
  ])
  expect(panel?.ruleDates).toEqual(['2020-01-01'])
})

test('a missing year is not bridged', () => {
  const cedar = panels().find(({ unit }) => unit === '30-1')
  expect(cedar?.lines.map(({ points }) => points.map(({ period }) => period))).toEqual([['2017'], ['2019', '2020']])
  expect(cedar?.ruleDates).toEqual([])
})

test('a reported line of one unit is cut where the unit begins', () => {
  const point = (period: string): PointFacts => ({
    period,
    window: { from: `${period}-01-01`, to: `${Number(period) + 1}-01-01` },
    listDate: '2020-01-01',
    state: 'number',
    value: '1',
    method: 'reported',
    status: '',
    reason: '',
    lower: null,
    upper: null,
    sources: [],
  })
  const [own] = people().filter(({ unit, basis }) => unit === '20-2' && basis === 'reported')
  if (!own) throw new Error('expected the sample to have figures of 20-2')
  const lines = of.lines.linesOf(of.site, { ...own, points: ['2018', '2019', '2020', '2021'].map(point) }, 0)
  expect(lines.map(({ points }) => points.map(({ period }) => period))).toEqual([
    ['2018', '2019'],
    ['2020', '2021'],
  ])
})

test('the drawing has one path a line, a dashed one for the restated past, the rule and its date', async () => {
  const panel = panels().find(({ unit }) => unit === '20-2')
  if (!panel) throw new Error('expected a panel for 20-2')
  const svg = await of.draw(panel, 'vi', true)
  const strokes = svg.match(/<path d="M[^"]*" stroke="#[^>]*>/g) ?? []
  expect(strokes).toHaveLength(panel.lines.length)
  expect(strokes.filter((path) => path.includes('stroke-dasharray="5,3"'))).toHaveLength(1)
  expect(svg).toContain('01/01/2020')
  expect(svg).not.toMatch(/ style="| aria-roledescription=/)
})

test('the chart draws the numbers of the table', () => {
  const page = main('population-resident-average')
  const printed = new Map(
    page.table?.rows.map(({ name, tags, cells }) => [`${name} ${tags}`, cells.map(({ text }) => text)]),
  )
  expect([...printed.values()]).toEqual([
    ['350,5', '…', '·', '·'],
    ['·', '·', '·', '350'],
    ['300,50', '320,25', '340,00', '350'],
    ['100,50', '110,25', '120,00', '·'],
    ['200', '210', '220', '·'],
    ['50', '·', '52', '53'],
  ])
  const drawn = page.panels.flatMap((panel) => of.spec.panelData(panel, 'vi').points.map(({ value }) => value))
  expect(drawn).toEqual([300.5, 320.25, 340, 350, 100.5, 110.25, 120, 200, 210, 220, 50, 52, 53])
})

test('the table has a rule before the first period on the new territory, and words on either side', () => {
  const { table } = main('population-resident-average')
  expect(table?.columns.map(({ label, isBreak }) => [label, isBreak])).toEqual([
    ['2017', false],
    ['2018', false],
    ['2019', false],
    ['2020', true],
  ])
  expect(table?.sides.map(({ label, span }) => [label, span])).toEqual([
    ['trước 01/01/2020', 3],
    ['từ 01/01/2020', 1],
  ])
})

test('a refused figure says why and a bounded one prints its bounds', () => {
  expect(main('population-density').table?.rows.map(({ refusal }) => refusal)).toEqual(['cần tử số, mẫu số'])
  const ash = of.unitPage(of.site, of.site.unit('101-2'), 'vi')
  expect(ash.figures.long.map(({ value, method, basis }) => [value, method, basis])).toEqual([
    ['1.000–1.600', 'khoảng', 'từ 01/01/2020'],
  ])
})

test('two bases with the same figures are one row that names both', () => {
  const { table } = main('population-resident-average')
  expect(table?.rows.at(-1)?.tags).toBe('khi báo cáo = từ 01/01/2020 · đơn vị báo cáo')
})

test.each([
  ['10-1', 'Province Alder (cũ)'],
  ['20-1', 'Province Birch (cũ)'],
  ['20-2', 'Province Alder (mới)'],
  ['30-1', 'Province Cedar'],
  ['302-1', 'Commune Yew'],
] as const)('%s is called %s', (id, name) => {
  expect(of.unitPage(of.site, of.site.unit(id), 'vi').title).toBe(name)
})

test('an ended unit tells its last day, who has its code now, its successor, the document and both dates', () => {
  const birch = of.unitPage(of.site, of.site.unit('20-1'), 'vi')
  expect(birch.status).toBe('Đã kết thúc 31/12/2019')
  expect(birch.codeNotes.map(({ text }) => text)).toEqual(['mã 20 – từ 01/01/2020 mã này thuộc Province Alder (mới)'])
  expect(
    birch.successors.map(({ unit, kind, area, population, reference }) => [
      unit?.id,
      kind,
      area,
      population,
      reference?.text,
      reference?.inForce,
      reference?.operating,
    ]),
  ).toEqual([['20-2', 'toàn bộ', '100%', '100%', '1/2019, art. 1', '15/12/2019', '01/01/2020']])
})

test('an unknown share, an unknown date and an unknown receiver are said to be unknown', () => {
  const beech = of.unitPage(of.site, of.site.unit('102-1'), 'vi')
  expect(beech.successors.map(({ unit, population, reference }) => [unit?.id, population, reference?.inForce])).toEqual(
    [
      ['101-2', 'chưa rõ', 'chưa rõ'],
      ['201-2', '0%', 'chưa rõ'],
    ],
  )
  const yew = of.unitPage(of.site, of.site.unit('302-1'), 'vi')
  expect(yew.status).toBe('Đã kết thúc')
  expect(yew.facts.map(({ text }) => text)).toContain('chưa rõ; không còn trên danh mục ngày 01/6/2015')
  expect(yew.successors.map(({ unitText }) => unitText)).toEqual(['chưa rõ đơn vị nhận'])
  expect(yew.endReference?.text).toBe('chưa rõ')
})

test('holders of a code stand in the order of time and their days do not overlap', () => {
  const page = of.codes.codePage(of.site, '20', 'vi')
  expect(page.holders.map(({ unit, from, to }) => [unit.id, from, to])).toEqual([
    ['20-1', 'chưa rõ', '31/12/2019'],
    ['20-2', '01/01/2020', 'Đang hoạt động'],
  ])
  expect(of.codes.renamedTopCodes(of.site, 'vi', '/vi/').map(({ code }) => code)).toEqual(['20'])
})

test('a table too wide for a sheet is printed in blocks: every period once, every unit in each', () => {
  const { table } = main('population-resident-average')
  if (!table) throw new Error('expected a table')
  const years = Array.from({ length: 30 }, (_, at) => ({ label: String(1995 + at), isBreak: false }))
  const rows = table.rows.map((row) => ({
    ...row,
    cells: years.map(() => ({ text: '71.995,5', flags: '', isNumber: true })),
  }))
  const blocks = of.printBlocks({ ...table, columns: years, rows })
  expect(blocks.length).toBeGreaterThan(1)
  expect(blocks.flatMap(({ columns }) => columns.map(({ label }) => label))).toEqual(years.map(({ label }) => label))
  for (const block of blocks) {
    expect(block.rows.map(({ name }) => name)).toEqual(table.rows.map(({ name }) => name))
    for (const { cells } of block.rows) expect(cells).toHaveLength(block.columns.length)
  }
  expect(of.printBlocks({ ...table, columns: years.slice(0, 4) })).toEqual([])
})

test('a finding names its indicator, units and period in words, and its remedy names no file', () => {
  const found = {
    code: 'unresolved',
    severity: 'warning',
    args: {
      unit: '102-1',
      indicator: 'population-census;sex=female',
      period: '2019-04-01',
      amount: '2302',
      candidates: ['101-2'],
    },
    message: {
      vi: 'population-census;sex=female kỳ 2019-04-01: 2302 của đơn vị 102-1. Có thể là: 101-2.',
      en: 'population-census;sex=female for 2019-04-01: 2302 of unit 102-1. It may be: 101-2.',
    },
    remedy: { vi: 'Ghi vào decisions.csv.', en: 'Write to decisions.csv.' },
  } as const
  expect(of.words.findingMessage(of.site, found, 'vi')).toBe(
    'Dân số thường trú theo tổng điều tra – Nữ, ngày 01/4/2019: 2.302 của Commune Beech (102-1) chưa xác định được thuộc về đơn vị nào. Có thể là: Ward Ash (mới) (101-2).',
  )
  expect(of.words.findingRemedy(of.site, found, 'vi')).not.toContain('.csv')
})

test('a unit with bounds tells its closed group, each member linked, and the exact total', () => {
  const { figures } = of.unitPage(of.site, of.site.unit('101-2'), 'vi')
  expect(figures.long.map(({ value, groupTotal }) => [value, groupTotal])).toEqual([
    ['1.000–1.600', 'tổng chính xác của nhóm: 2.100'],
  ])
  const [group, ...others] = figures.groups
  expect(others).toEqual([])
  expect(group?.members.map(({ text }) => text)).toEqual(['Ward Ash (mới)', 'Commune Oak (mới)'])
  expect(group?.members.map(({ href }) => href)).toContainEqual(expect.stringContaining('201-2-commune-oak'))
  expect(group?.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['2.100']])
  const oak = of.unitPage(of.site, of.site.unit('201-2'), 'vi')
  expect(oak.figures.groups.map(({ members }) => members.length)).toEqual([2])
})

test('a chart of more than four former units becomes several, each with its own hues and the unit itself', () => {
  const [first] = panels().filter(({ unit }) => unit === '20-2')
  const former = first?.lines.find(({ slot }) => slot === 1)
  if (!first || !former) throw new Error('expected a panel with a former unit')
  const own = first.lines.filter(({ slot }) => slot === 0)
  const six = Array.from({ length: 6 }, (_, at) => ({ ...former, unit: `9${at}-1`, slot: at + 1 }))
  const split = of.lines.splitPanel({ ...first, lines: [...own, ...six] })
  expect(split.map(({ lines }) => lines.filter(({ slot }) => slot > 0).map(({ unit, slot }) => [unit, slot]))).toEqual([
    [
      ['90-1', 1],
      ['91-1', 2],
      ['92-1', 3],
      ['93-1', 4],
    ],
    [
      ['94-1', 1],
      ['95-1', 2],
    ],
  ])
  for (const { lines } of split) expect(lines.slice(0, own.length)).toEqual(own)
})

test('the page of a document says of every source how it passed, to whom and with which shares', () => {
  const [row] = of.history.eventPage(of.site, 'act-2', 'vi').rows
  expect(
    row?.before.map(({ text, passed }) => [text, passed.map(({ kind, into, shares }) => [kind, into?.text, shares])]),
  ).toEqual([
    ['Commune Ash (cũ)', [['toàn bộ', 'Ward Ash (mới)', '']]],
    [
      'Commune Beech',
      [
        ['một phần', 'Ward Ash (mới)', 'diện tích: một phần, tỷ lệ chưa rõ; dân số: chưa rõ'],
        ['một phần', 'Commune Oak (mới)', 'diện tích: một phần, tỷ lệ chưa rõ; dân số: 0%'],
      ],
    ],
    ['Commune Fir (cũ)', [['toàn bộ', 'Commune Oak (mới)', '']]],
  ])
})

test('the headline takes the newest figure of the whole', () => {
  expect(main('population-resident-average').sentence).toBe(
    'Invented: 350,5\u00a0nghìn người (2017); kỳ đầu tiên có số. Số theo địa giới khi báo cáo.',
  )
})
