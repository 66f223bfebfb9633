import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Indicator } from '@chitieu/indicators'
import { readForms } from '@chitieu/indicators/node'
import { beforeAll, expect, test } from 'vitest'
import type { Site } from '../../packages/site/src/view/site.ts'
import { builtSite } from './built-site.ts'
import { sampleSite } from './sample-site.ts'

const data = join(import.meta.dirname, '../../data')

type Modules = {
  readonly site: Site
  /** The sample country with the catalogue and the forms of the repository. */
  readonly real: Site
  readonly list: typeof import('../../packages/site/src/view/catalogue-page.ts').cataloguePage
  readonly entry: typeof import('../../packages/site/src/view/entry-page.ts').entryPage
  readonly form: typeof import('../../packages/site/src/view/form-entry-page.ts').formEntryPage
  readonly national: typeof import('../../packages/site/src/view/entry-codes.ts').nationalCode
}

let of: Modules

const catalogue = (): readonly Indicator[] =>
  globSync('indicators/*/*.json', { cwd: data })
    .sort()
    .map((path) => JSON.parse(readFileSync(join(data, path), 'utf8')))

let root: string

beforeAll(async () => {
  Object.assign(process.env, sampleSite().environment)
  const { load } = await import('../../packages/site/src/load.ts')
  const { Site: SiteClass } = await import('../../packages/site/src/view/site.ts')
  const { facts } = load()
  const own = facts.reference.forms.filter(({ code }) => code === 'sample-people')
  const site = new SiteClass({ ...facts, reference: { ...facts.reference, forms: own } })
  const forms = readForms(data)
  if (!forms.ok) throw new Error(`expected the forms to be read, found ${JSON.stringify(forms.issues[0])}`)
  of = {
    site,
    real: new SiteClass({
      ...site.facts,
      reference: {
        ...site.facts.reference,
        indicators: new Map(catalogue().map((each) => [each.code, each])),
        forms: [...forms.value.forms.values()],
        regimes: forms.value.regimes,
        mappings: [...forms.value.mappings.values()],
      },
    }),
    list: (await import('../../packages/site/src/view/catalogue-page.ts')).cataloguePage,
    entry: (await import('../../packages/site/src/view/entry-page.ts')).entryPage,
    form: (await import('../../packages/site/src/view/form-entry-page.ts')).formEntryPage,
    national: (await import('../../packages/site/src/view/entry-codes.ts')).nationalCode,
  }
  root = join(builtSite().out, 'site')
}, 300_000)

const entry = (code: string, site = of.site, language: 'vi' | 'en' = 'vi') => {
  const indicator = site.facts.reference.indicators.get(code)
  if (!indicator) throw new Error(`expected ${code} in the catalogue`)
  return of.entry(site, indicator, language)
}

test('the list has every indicator once, in its group, with what a reader compares', () => {
  const { groups, intro } = of.list(of.site, 'vi')
  expect(intro).toBe(
    '4 chỉ tiêu trong 1 nhóm, mỗi chỉ tiêu một trang; 4 chỉ tiêu có số liệu trong bản phát hành này. 1 biểu mẫu.',
  )
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ group: group.title, ...row })))
  expect(
    rows.map(({ group, code, additive, restatable, forms, standing }) => [
      group,
      code,
      additive,
      restatable,
      forms.map(({ text }) => text),
      standing,
    ]),
  ).toEqual([
    ['Dân số', 'population-census', 'có', 'có', [], 'chưa có'],
    ['Dân số', 'population-resident-average', 'cùng khoảng thời gian', 'có', ['Biểu M.01'], 'chưa có'],
    ['Dân số', 'land-area', 'có', 'có', [], 'chưa có'],
    ['Dân số', 'population-density', 'không', 'từ tử số, mẫu số', ['Biểu M.01'], 'chưa có'],
  ])
})

test('every indicator that does not add up says so on its page, and only those', () => {
  const told = catalogue().map(({ code, behaviour, countsUnits }) => ({
    code,
    adds: countsUnits === undefined && /^sum/.test(behaviour.overUnits),
    says: entry(code, of.real).lead.includes('Không cộng'),
  }))
  expect(told).toHaveLength(241)
  expect(told.filter(({ adds, says }) => adds === says)).toEqual([])
})

test('no figure of an indicator that does not add up is a sum', () => {
  const sums = of.site.facts.report.series.filter(({ points }) => points.some(({ method }) => method === 'summed'))
  expect(sums.map(({ indicator }) => indicator)).toEqual(['population-resident-average'])
  for (const { indicator } of sums) expect(entry(indicator).lead).toContain('Cộng được giữa các đơn vị')
})

test('a formula names its quantities and links each', () => {
  const [definition] = entry('population-density').definitions
  expect(definition?.formula?.text).toBe('Dân số thường trú trung bình ÷ Diện tích đất × 1.000')
  expect(definition?.formula?.terms.map(({ term, href }) => [term, href])).toEqual([
    ['Tử số', '../population-resident-average/index.html'],
    ['Mẫu số', '../land-area/index.html'],
  ])
  expect(entry('land-area').definitions[0]?.formula).toBeNull()
})

test('definitions stand in the order of their time, each with what sets it apart', () => {
  const { definitions } = entry('poverty-rate', of.real)
  expect(definitions.map(({ version, validity, difference }) => [version, validity, difference])).toEqual([
    ['before-2011', 'đến 31/12/2010', ''],
    ['standard-2011-2015', 'từ 01/01/2011 đến 31/12/2015', 'Khác phiên bản before-2011 ở: khái niệm.'],
    ['multidimensional-2016-2020', 'từ 01/01/2015 đến 31/12/2020', 'Khác phiên bản standard-2011-2015 ở: khái niệm.'],
  ])
})

test('checks of the indicator and of the forms that carry it stand together', () => {
  expect(entry('population-resident-average').checks.map(({ text, from }) => [from, text])).toEqual(
    expect.arrayContaining([
      ['định nghĩa chỉ tiêu', 'Không âm.'],
      ['Biểu M.01', 'Dòng 02: mỗi phần không lớn hơn dòng 01'],
      ['Biểu M.01', 'Dòng 01: thay đổi không quá 5% so với kỳ liền trước (cảnh báo)'],
    ]),
  )
})

test('the cells that carry an indicator are told by row and column, those that do not apply left out', () => {
  expect(
    entry('population-resident-average').forms.map(({ form, row, columns, holds }) => [form, row, columns, holds]),
  ).toEqual([
    ['Biểu M.01', '01', '1', 'toàn bộ'],
    ['Biểu M.01', '01', '2', 'kỳ liền trước, chính thức'],
    ['Biểu M.01', '02', '1', 'Nữ'],
  ])
})

test.each([
  ['matches', [{ source: 'qd-05-2023-ttg', code: '0101' }]],
  ['differs', [{ source: 'qd-05-2023-ttg', code: '0101', comparison: 'toCompare' }]],
  ['differs', [{ source: 'qd-05-2023-ttg', code: '0101', parts: [{ breakdown: 'sex', value: 'female' }] }]],
  ['none', [{ source: 'qd-05-2023-ttg', code: null, name: 'Diện tích' }]],
  ['none', [{ source: 'census-2019-communes', code: '0101' }]],
] as const)('the code in central documents is %s', (standing, sourceCodes) => {
  const indicator = of.site.facts.reference.indicators.get('land-area')
  if (!indicator) throw new Error('expected land-area in the catalogue')
  expect(of.national(of.site, { ...indicator, sourceCodes }).standing).toBe(standing)
})

test('codes of other systems stand below those of lists, with the measure and part they are for', () => {
  const codes = entry('administrative-files-received', of.real).codes.filter(
    ({ issuer }) => issuer === 'của một hệ thống',
  )
  expect(codes.map(({ list, code, differences }) => [list.slice(0, 14), code, differences])).toEqual([
    ['Hệ thống mẫu A', 'TT01', []],
    ['Hệ thống mẫu A', 'TT02', ['chỉ là phần: Trực tuyến']],
    ['Hệ thống mẫu B', 'HC.1', []],
    ['Hệ thống mẫu B', 'HC.1.1', ['chỉ là phần: Trực tuyến']],
  ])
})

test('every list that an indicator cites has a name in both languages', () => {
  const cited = new Set(catalogue().flatMap(({ sourceCodes }) => sourceCodes.map(({ source }) => source)))
  const rows = readFileSync(join(data, 'indicators/documents.csv'), 'utf8').trimEnd().split('\n').slice(1)
  expect(rows.map((row) => row.slice(0, row.indexOf(',')))).toEqual([...cited].sort())
  for (const row of rows) expect(row).toMatch(/^[a-z0-9-]+,(?:central|local|published|standard),"?[^"]+"?,"?[^"]+"?$/)
})

const form = (language: 'vi' | 'en' = 'vi') => {
  const [found] = of.site.facts.reference.forms
  if (!found) throw new Error('expected a form')
  return of.form(of.site, found, language)
}

test('a form stands empty as it is printed: merged headings, index row, crosses, computed cells', () => {
  const page = form()
  expect(page.heads.map((row) => row.map(({ text, rowSpan, columnSpan }) => [text, rowSpan, columnSpan]))).toEqual([
    [
      ['Chỉ tiêu', 2, 1],
      ['Mã số', 2, 1],
      ['Số liệu', 1, 2],
    ],
    [
      ['Kỳ này', 1, 1],
      ['Kỳ trước', 1, 1],
    ],
  ])
  expect(page.indexRow).toEqual(['A', 'B', '1=2', '2'])
  expect(page.lines.map(({ heading, cells }) => heading ?? cells.map(({ text }) => text))).toEqual([
    'Dân số',
    ['Dân số trung bình', '01', '', ''],
    ['Nữ', '02', '', 'x'],
    ['Mật độ', '03', '=', '='],
  ])
})

test('a form tells its instrument, who reports and by when; what no source says is unknown', () => {
  const page = form()
  const facts = new Map(page.facts.map(({ term, text }) => [term, text]))
  expect(facts.get('Ban hành theo')).toBe('9/2019, Biểu M.01')
  expect(facts.get('Hiệu lực của văn bản')).toBe('đã có văn bản sau, phải đối chiếu; từ 01/6/2020 có 10/2020')
  expect(facts.get('Hiệu lực')).toBe('chưa rõ')
  expect(facts.get('Đơn vị nhận')).toBe('chưa rõ')
  expect(page.reporters.map(({ name, level }) => [name, level])).toEqual([['Văn phòng mẫu', 'cấp tỉnh']])
  expect(page.deliveries.map(({ edition, due }) => [edition, due])).toEqual([['chưa rõ', 'ngày 20/02 của năm sau']])
})

test('every form of the repository has a page without a word missing', () => {
  expect(of.real.facts.reference.forms).toHaveLength(7)
  for (const each of of.real.facts.reference.forms)
    for (const language of ['vi', 'en'] as const) {
      const page = of.form(of.real, each, language)
      expect(page.bindings.length).toBeGreaterThan(0)
      expect(JSON.stringify(page)).not.toMatch(/catalogue\.|undefined|\{\w+\}/)
    }
})

test('no page of the catalogue shows a key or an open slot', () => {
  for (const { code } of catalogue())
    for (const language of ['vi', 'en'] as const)
      expect(JSON.stringify(entry(code, of.real, language))).not.toMatch(
        /"(?:catalogue|entry|field)\.|undefined|\{\w+\}/,
      )
})

test('the built pages lead from the catalogue to the figures and back, and mark what is in one language', () => {
  const read = (path: string): string => readFileSync(join(root, path, 'index.html'), 'utf8')
  expect(read('vi/danh-muc')).toContain('href="population-density/index.html"')
  expect(read('vi/danh-muc/population-density')).toContain('href="../../chi-tieu/population-density/index.html"')
  expect(read('vi/danh-muc/population-density')).toContain('Không cộng được')
  expect(read('vi/chi-tieu/population-density')).toContain('href="../../danh-muc/population-density/index.html"')
  expect(read('en/danh-muc/population-density')).toMatch(/<dd lang="vi">.*Not translated yet; printed in Vietnamese\./)
  expect(read('en/danh-muc/bieu/sample-people-1')).toContain('20/02 of the year after')
})
