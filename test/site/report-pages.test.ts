import type { ConsolidatedReportRecord } from '@chitieu/indicators'
import { beforeAll, expect, test } from 'vitest'
import {
  validateConsolidation,
  validateHandover,
  validateOutline,
  validateOutlineSubmission,
} from '../../packages/indicators/src/generated/validators.js'
import type { FrozenFacts, ReleaseFacts } from '../../packages/site/src/view/release-data.ts'
import type { ReportPlace } from '../../packages/site/src/view/report-places.ts'
import type { Site } from '../../packages/site/src/view/site.ts'
import { HANDOVER, OUTLINE, REPORTED, RESTATED, SENT, TEXT } from './sample-records.ts'
import { sampleSite } from './sample-site.ts'

type Load = typeof import('../../packages/site/src/load.ts')

let site: Site
let report: typeof import('../../packages/site/src/view/report-page.ts')
let places: readonly ReportPlace[]

const RECORD = 'rounds/sample-round/f/2019-Q4/at-2020-01-01.json'

/** An older release: 1 300 people instead of 1 340.5, no bounds of land yet, a figure that went away. */
const OLDER = {
  ...RESTATED,
  units: RESTATED.units.map((unit) => ({
    ...unit,
    figures: [
      ...unit.figures
        .filter(({ row, column }) => !(row === '02' && column === '2'))
        .map((each) => (each.row === '01' && each.column === '2' ? { ...each, value: '1300' } : each)),
      ...unit.figures.slice(0, 1).map((each) => ({ ...each, row: '09' })),
    ],
  })),
}

/** The restated record in two frozen releases. */
function frozen(): FrozenFacts {
  const records = new Map([OLDER, RESTATED].map((record, at) => [`record-${at + 1}`, record]))
  const release = (id: string, date: string, sha256: string): ReleaseFacts => ({
    ...{ id, date, title: { vi: id, en: id }, sources: [], packages: [], difference },
    files: new Map([[RECORD, { sha256, bytes: 1 }]]),
  })
  const none = { new: 0, revised: 0, changed: 0, removed: 0 }
  const difference = { release: 'r1', against: null, counts: none, indicators: [], forms: [], path: '', shown: [] }
  return {
    releases: [release('r1', '2020-02-01', 'record-1'), release('r2', '2020-03-01', 'record-2')],
    record: (sha256) => {
      const found = records.get(sha256)
      if (!found) throw new Error(`expected a record ${sha256}`)
      return found as ConsolidatedReportRecord
    },
  }
}

beforeAll(async () => {
  const sample = sampleSite()
  Object.assign(process.env, sample.environment, { CHITIEU_AUDIENCE: 'internal' })
  const load: Load = await import('../../packages/site/src/load.ts')
  const { Site: Indexed } = await import('../../packages/site/src/view/site.ts')
  site = new Indexed({ ...load.load().facts, frozen: frozen() })
  report = await import('../../packages/site/src/view/report-page.ts')
  const { reportPlaces } = await import('../../packages/site/src/view/report-places.ts')
  places = reportPlaces(site)
})

const placeOf = (unit: string): ReportPlace => {
  const found = places.find((place) => place.unit === unit)
  if (!found) throw new Error(`expected a report of ${unit}`)
  return found
}

test('the records of the sample follow their schemas', () => {
  expect([RESTATED, REPORTED].map((record) => validateConsolidation(record))).toEqual([true, true])
  expect([validateHandover(HANDOVER), validateOutline(OUTLINE), validateOutlineSubmission(TEXT)]).toEqual([
    true,
    true,
    true,
  ])
})

test('a form has its head, its letters and codes, its foot, and every figure with method and status', () => {
  const { sheet, basis, title } = report.reportPage(site, placeOf('20-2'), 'vi')
  expect([title, basis]).toEqual(['F.01 – Province Alder (mới) – quý IV/2019', 'theo địa giới từ 01/01/2020'])
  expect(sheet.left).toEqual(['Biểu số: F.01', 'Ban hành theo 9/2018', 'Ngày nhận báo cáo: Ngày 10'])
  expect(sheet.centre.title).toBe('BIỂU MẪU')
  expect(sheet.centre.lines).toEqual([
    'Quý IV năm 2019',
    '(Từ ngày 01/10/2019 đến ngày 31/12/2019; theo địa giới và danh mục đơn vị ngày 01/01/2020)',
    'Đơn vị đã có đủ số liệu, tính trên toàn địa bàn tổng hợp và cả kỳ: Văn phòng xã 2/4',
  ])
  expect(sheet.right.map(({ name, text }) => `${name} ${text}`)).toEqual([
    'Đơn vị báo cáo: Province Alder',
    'Mã đơn vị: 20',
    'Đơn vị nhận báo cáo: Tỉnh',
  ])
  expect(sheet.index).toEqual(['A', 'B', 'C', '1', '2'])
  expect(sheet.heads.map((row) => row.map(({ text, rowSpan, columnSpan }) => [text, rowSpan, columnSpan]))).toEqual([
    [
      ['Chỉ tiêu', 2, 1],
      ['Mã số', 2, 1],
      ['Đơn vị tính', 2, 1],
      ['Kỳ này', 1, 2],
    ],
    [
      ['Kế hoạch', 1, 1],
      ['Thực hiện', 1, 1],
    ],
  ])
  expect(
    sheet.lines.map((line) => line.map(({ text, coverage }) => [text, coverage].filter(Boolean).join(' | '))),
  ).toEqual([
    ['Dân số & đất'],
    ['Dân số', '01', 'nghìn người', '445', '1.340,5'],
    ['Diện tích', '02', 'km²', '10 | (1/2)', '5–9'],
    ['Mật độ', '03', 'người/km²', '-', '—'],
  ])
  const marks = sheet.lines
    .flat()
    .flatMap(({ figure }) => (figure ? [[figure.method, figure.status, figure.note]] : []))
  expect(marks).toEqual([
    ['cộng', '', 0],
    ['cg', 'BW', 0],
    ['không đưa ra số', '', 1],
    ['khoảng', 'E', 2],
    ['cg', '', 0],
    ['kđ', '', 3],
  ])
  expect(sheet.notes).toHaveLength(3)
  expect(sheet.legend[0]).toBe(
    'cg: cộng; kđ: không đưa ra số; kh: khoảng; B: gián đoạn chuỗi số liệu; E: ước tính; W: gồm số của đơn vị khác',
  )
  expect(sheet.signatures).toEqual([
    { title: 'Người lập biểu', sign: '(ký, họ tên)' },
    { title: 'Thủ trưởng đơn vị (ký, đóng dấu, họ tên)', sign: '' },
  ])
  expect(sheet.paper).toBe('a4-landscape')
})

test('the switch leads to the unit itself on another basis, else to the units that stand on it', () => {
  const { bases } = report.reportPage(site, placeOf('20-2'), 'vi')
  expect(bases.map(({ basis, isHere, units }) => [basis, isHere, units.map(({ href }) => href)])).toEqual([
    ['khi báo cáo', false, ['../20-1/index.html']],
    ['từ 01/01/2020', true, ['index.html']],
  ])
})

test('each number leads to its cells: file, hash, sheet and cell, with the documents of the changes', async () => {
  const place = placeOf('20-2')
  const { sheet } = report.reportPage(site, place, 'vi')
  const cell = sheet.lines.flat().find(({ figure }) => figure?.id === 'c_01_2')
  expect(cell?.figure?.href).toBe('nguon/index.html#c_01_2')
  const { sourcesPage } = await import('../../packages/site/src/view/figure-sources.ts')
  const { figures, run, sets } = sourcesPage(site, place, 0, 'vi')
  expect(run).toBe('Tổng hợp theo số liệu nhận đến ngày 31/01/2020; tệp kiểm tra theo bộ quy tắc 1.0.')
  const found = figures.find(({ id }) => id === 'c_01_2')
  expect(found?.cells).toEqual([
    {
      ...{ unit: 'Commune Ash (101-1), quý IV/2019', share: '1', file: 'ash.xlsx', sha256: SENT.ash },
      ...{ place: 'F.01 E14', value: '1.000' },
    },
    {
      ...{ unit: 'Commune Fir (201-1), quý IV/2019', share: '1', file: 'fir.xlsx', sha256: SENT.fir },
      ...{ place: 'F.01 E14', value: '340,5' },
    },
  ])
  expect(found?.legal.map(({ text, href }) => [text, href])).toEqual([
    ['1/2019, art. 1', '../../../../../lich-su/act-1/index.html'],
  ])
  expect(found?.told).toContain('Đã nhận đủ 2/2 nguồn')
  expect(sets).toEqual([
    { id: 'tap-1', title: 'Tập nguồn 1: 2 đơn vị', units: 'Commune Ash (101-1); Commune Fir (201-1)' },
  ])
})

test('what units sent stands in a table for each row of the form, a unit a line, with the cell under each number', async () => {
  const { sentPage, sentPlaces } = await import('../../packages/site/src/view/sent-rows.ts')
  const all = sentPlaces(site, 'f')
  expect(all.map(({ period, row, part }) => [period, row, part])).toEqual([
    ['2019-Q4', null, 0],
    ['2019-Q4', '01', 0],
    ['2019-Q4', '02', 0],
  ])
  const [, people, land] = all.map((place) => sentPage(site, place, 'vi'))
  expect(people?.columns).toEqual(['2. Kỳ này – Thực hiện'])
  expect(people?.lines.map(({ unit, file, cells }) => [unit, file, cells])).toEqual([
    ['Commune Ash (cũ) (101-1)', 'ash.xlsx', [{ text: '1.000', range: 'E14' }]],
    ['Commune Fir (cũ) (201-1)', 'fir.xlsx', [{ text: '340,5', range: 'E14' }]],
  ])
  expect(land?.lines[0]?.cells).toEqual([{ text: 'có phát sinh nhưng không thu thập được số liệu', range: 'E15' }])
})

test('a text stands beside the figures of its unit and period, of the form it speaks of, and whole on its own page', async () => {
  const [beside] = report.reportPage(site, placeOf('20-2'), 'en').narrative
  expect(beside?.parts).toEqual([{ heading: 'Results', paragraphs: ['Dòng một <b>không phải thẻ</b>.', 'Dòng hai.'] }])
  expect(beside?.untranslated).not.toBe('')
  expect(report.reportPage(site, placeOf('20-1'), 'vi').narrative).toEqual([])
  const { narrativePage, sentTexts } = await import('../../packages/site/src/view/narrative.ts')
  const [page] = sentTexts(site).map((text) => narrativePage(site, text, 'vi'))
  expect(page?.page).toBe('/vi/bao-cao/words/2019-Q4/20-2/')
  expect(page?.parts.map(({ heading }) => heading)).toEqual(['Kết quả', 'Nguyên nhân'])
  expect(page?.absent).toEqual(['Đề xuất'])
  expect(page?.reports.map(({ href }) => href)).toEqual(['../../../f/2019-Q4/20-2/index.html'])
})

test('actual stands against plan with its rate or why there is none, on reports and for pages of indicators', async () => {
  const plan = report.reportPage(site, placeOf('20-2'), 'vi').plan
  expect(
    plan?.rows.map(({ title, plan: planned, actual, rate, isRefused }) => [title, planned, actual, rate, isRefused]),
  ).toEqual([
    ['Dân số', '445', '1.340,5', '301,2%', false],
    ['Diện tích', '—', '—', 'thiếu nguồn', true],
  ])
  const { indicatorPlan } = await import('../../packages/site/src/view/plan-rates.ts')
  const page = '/vi/chi-tieu/land-area/'
  expect(indicatorPlan(site, 'land-area', 'vi', page)?.rows.map(({ title, href }) => [title, href])).toEqual([
    ['Province Alder (mới), quý IV/2019', '../../bao-cao/f/2019-Q4/20-2/index.html'],
  ])
  expect(indicatorPlan(site, 'population-census', 'vi', page)).toBeNull()
})

test('comparisons are counted, and those that differ are listed', () => {
  const { comparisons } = report.reportPage(site, placeOf('20-2'), 'vi')
  expect(comparisons?.counts).toEqual(['Cột kỳ trước và số đã tổng hợp của kỳ trước: 0/1 ô khớp.'])
  expect(comparisons?.rows).toEqual([
    { title: 'Dân số – Thực hiện', cells: ['101-1', 'quý III/2019', '12', '10', '2'] },
  ])
})

test('a release keeps its page, and what differs from the one before is told cell by cell', async () => {
  const place = placeOf('20-2')
  const { versions } = report.reportPage(site, place, 'vi')
  expect(versions.map(({ text, href, difference }) => [text, href, difference?.href])).toEqual([
    ['mới nhất', 'index.html', undefined],
    ['r2 (01/03/2020)', 'r2/index.html', 'r2/so-voi-r1/index.html'],
    ['r1 (01/02/2020)', 'r1/index.html', undefined],
  ])
  const frozen = report.reportPage(site, place, 'vi', 'r1')
  expect(frozen.page).toBe('/vi/bao-cao/f/2019-Q4/20-2/r1/')
  expect(frozen.banner).toContain('r1')
  expect(frozen.sheet.lines[1]?.map(({ text }) => text)).toContain('1.300')
  // The figure was revised to 1.340,5 later, whose source is not that of 1.300; a figure that stayed leads to its source.
  const hrefs = frozen.sheet.lines.flatMap((line) => line.map(({ figure }) => figure?.href ?? null))
  expect(hrefs).not.toContain('../nguon/index.html#c_01_2')
  expect(hrefs).toContain('../nguon/index.html#c_03_2')
  expect(frozen.provenance.text).toContain('bản mới nhất')
  const { differencePage } = await import('../../packages/site/src/view/report-difference.ts')
  const { lead, rows } = differencePage(site, place, ['r2', 'r1'], 'vi')
  expect(lead).toBe('1 số mới · 1 số sửa · 1 số xoá.')
  expect(rows).toEqual([
    { kind: 'sửa', title: 'Dân số – Thực hiện', before: '1.300 · cộng · BW', after: '1.340,5 · cộng · BW' },
    { kind: 'mới', title: 'Diện tích – Thực hiện', before: '—', after: '5–9 · khoảng · E' },
    { kind: 'xoá', title: '09 – Kế hoạch', before: '445 · cộng', after: '—' },
  ])
})

test('who owes a report is who was there in the period: four communes before the change, three after', async () => {
  const statuses = site.facts.reporting.statuses('sample-round') ?? []
  const owed = (period: string): readonly string[] =>
    statuses.filter((status) => status.period === period).map(({ subject }) => subject)
  expect(owed('2019-Q4')).toEqual(['101-1', '102-1', '103-1', '201-1'])
  // Elm went on under another province; Ash and Oak bear old codes anew.
  expect(owed('2020-Q1')).toEqual(['101-2', '103-1', '201-2'])
})

test('the list of who has not sent says until when, how late, who owes it now and whom to call', async () => {
  const { missingPage } = await import('../../packages/site/src/view/missing-page.ts')
  const [round] = site.facts.rounds
  const page = round && missingPage(site, round, 'vi')
  expect(page?.lead).toBe('Tính đến ngày 31/01/2020: 2 báo cáo còn thiếu, 1 báo cáo đến chậm.')
  const [form] = page?.forms ?? []
  expect(form?.counts).toBe('2 thiếu, 1 chậm, trong 4 báo cáo phải gửi.')
  expect(form?.rows.map(({ unit, state, due, days }) => [unit.text, state, due, days])).toEqual([
    ['Commune Elm (103-1)', 'yêu cầu gửi lại', '10/01/2020', '21'],
    ['Commune Fir (cũ) (201-1)', 'thiếu', '10/01/2020', '21'],
    ['Commune Beech (102-1)', 'đã gửi, chậm', '10/01/2020', '5'],
  ])
  expect(form?.rows[1]?.contacts).toEqual(['Người mẫu: điện thoại +84000000201 (mẫu)'])
})

test('the grid of a unit says what it owed in each period, and the public build tells it of nobody', async () => {
  const { submissionGrid } = await import('../../packages/site/src/view/submission-grid.ts')
  const { Site } = await import('../../packages/site/src/view/site.ts')
  const kinds = (unit: string) =>
    submissionGrid(site, unit, 'vi')?.rows.map(({ period, cells }) => [period, cells[0]?.text])
  expect(kinds('101-1')).toEqual([
    ['quý IV/2019', 'đủ'],
    ['quý I/2020', 'không phải gửi'],
  ])
  expect(kinds('103-1')).toEqual([
    ['quý IV/2019', 'yêu cầu gửi lại'],
    ['quý I/2020', 'chưa đến hạn'],
  ])
  expect(kinds('201-1')).toEqual([
    ['quý IV/2019', 'thiếu'],
    ['quý I/2020', 'không phải gửi'],
  ])
  expect(kinds('201-2')).toEqual([
    ['quý IV/2019', 'không phải gửi'],
    ['quý I/2020', 'chưa đến hạn'],
  ])
  expect(kinds('301-1')).toBeUndefined()
  const shown = new Site({ ...site.facts, config: { ...site.facts.config, audience: 'public' } })
  expect(submissionGrid(shown, '201-1', 'vi')).toBeNull()
  const { missingPage } = await import('../../packages/site/src/view/missing-page.ts')
  expect(shown.facts.rounds.map((round) => missingPage(shown, round, 'vi'))).toEqual([null])
})

test('a handover names both sides, counts, verdicts and files with their hashes', async () => {
  const { dossierPage, handoverList, handoverPage } = await import('../../packages/site/src/view/handover-page.ts')
  const { handoverPlaces } = await import('../../packages/site/src/view/handover-place.ts')
  expect(handoverList(site, 'vi').map(({ href, verdict, isOpen }) => [href, verdict, isOpen])).toEqual([
    ['2020-01-01/index.html', '3 điểm chưa giải trình, 1 điểm đã giải trình', true],
  ])
  const [place] = handoverPlaces(site)
  if (!place) throw new Error('expected a handover')
  const page = handoverPage(site, place, 'vi')
  expect(page.way).toBe('Province Alder (cũ) + Province Birch (cũ) thành Province Alder (mới)')
  expect(page.parts.map(({ id }) => id)).toEqual([
    ...['matters', 'reports', 'totals', 'carried', 'sections', 'undecided', 'absent', 'findings', 'signatures'],
  ])
  const totals = page.parts.find(({ id }) => id === 'totals')?.html ?? ''
  for (const text of ['1.000', '340,5', '1.340,5', 'khớp']) expect(totals).toContain(text)
  expect(page.event?.href).toBe('../../lich-su/ngay/2020-01-01/index.html')
  const dossier = dossierPage(site, place, 0, 'vi')
  expect(dossier.rows.map(({ file, before, after, use }) => [file, before, after, use])).toEqual([
    ['ash.xlsx', SENT.ash, 'c'.repeat(64), 'có trong tổng'],
    ['elm.xlsx', 'e'.repeat(64), '', 'bị từ chối: chênh lệch chưa giải trình'],
  ])
})

test('a form with an indicator that is not public stands in the internal build alone, unless it is a sample', async () => {
  const { isFileShown, isFormShown } = await import('../../packages/site/src/view/report-sharing.ts')
  const { Site } = await import('../../packages/site/src/view/site.ts')
  const { facts } = site
  const [round] = facts.rounds
  if (!round) throw new Error('expected a round')
  const indicators = new Map(
    [...facts.reporting.world.indicators].map(([code, each]) => [
      code,
      { ...each, sharing: code === 'land-area' ? 'internal' : 'public' } as const,
    ]),
  )
  const reporting = { ...facts.reporting, world: { ...facts.reporting.world, indicators } }
  const [shown, own] = (['public', 'internal'] as const).map(
    (audience) => new Site({ ...facts, reporting, config: { ...facts.config, audience } }),
  )
  if (!shown || !own) throw new Error('expected two builds')
  const real = { report: { ...round.report, sample: false } }
  expect([shown, own].map((each) => isFormShown(each, real.report, 'f'))).toEqual([false, true])
  expect(isFormShown(shown, round.report, 'f')).toBe(true)
  const paths = [
    'round.json',
    'f/2019-Q4/reported.json',
    'lineage/f/cells.csv',
    'handover/2020-01-01/handover.json',
    'check.json',
  ]
  expect(paths.map((path) => isFileShown(shown, real, path))).toEqual([true, false, false, false, false])
  expect(paths.map((path) => isFileShown(own, real, path))).toEqual([true, true, true, true, true])
})

test('a handover with long tables has a page for each 500 rows of them, from which the way leads back', async () => {
  const { Site: Indexed } = await import('../../packages/site/src/view/site.ts')
  const { handoverRoutes } = await import('../../packages/site/src/view/handover-plan.ts')
  const { handoverPage } = await import('../../packages/site/src/view/handover-page.ts')
  const { handoverSection } = await import('../../packages/site/src/view/handover-sections.ts')
  const { rowsIn } = await import('../../packages/site/src/view/long-tables.ts')
  const { reporting } = site.facts
  const record = reporting.handover('sample-round', 'handover/2020-01-01')
  const [section] = record.sections
  if (!section) throw new Error('expected a section')
  const long = { ...record, sections: Array.from({ length: 1201 }, () => section) }
  const large = new Indexed({ ...site.facts, reporting: { ...reporting, handover: () => long } })
  const routes = handoverRoutes(large)
  expect(routes.map(({ path }) => path)).toEqual([
    ...['2020-01-01', '2020-01-01/ho-so'],
    ...['2020-01-01/phan-sections', '2020-01-01/phan-sections/2', '2020-01-01/phan-sections/3'],
  ])
  const [{ place } = {}] = routes
  if (!place) throw new Error('expected a handover')
  const shown = handoverPage(large, place, 'vi').parts.find(({ id }) => id === 'sections')
  expect([shown?.html, shown?.elsewhere]).toEqual([
    '',
    { text: '1.201 dòng, ở trang riêng', href: 'phan-sections/index.html' },
  ])
  const pages = [0, 1, 2].map((at) => handoverSection(large, place, 'sections', at, 'vi'))
  expect(pages.map(({ html }) => rowsIn(html))).toEqual([500, 500, 201])
  expect(pages[2]?.handover.href).toBe('../../index.html')
})
