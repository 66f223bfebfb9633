import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { ConfigFacts, Language } from '../../packages/site/src/view/site-data.ts'
import { ARCHIVES } from './sample-archives.ts'
import { sampleSite } from './sample-site.ts'

type Load = typeof import('../../packages/site/src/load.ts')
type View = typeof import('../../packages/site/src/view/archive-section.ts')

let load: Load
let view: View
let out: string

beforeAll(async () => {
  const sample = sampleSite(ARCHIVES)
  out = sample.out
  Object.assign(process.env, sample.environment)
  load = await import('../../packages/site/src/load.ts')
  view = await import('../../packages/site/src/view/archive-section.ts')
})

const sections = (id: string, language: Language = 'vi', site = load.load()) =>
  view.archiveSections(site, site.unit(id), 'Province Birch (cũ)', language, `/${language}/don-vi/${id}-x/`)

test('documents stand before the figures, which stand by code and period, as they were written', () => {
  const [section, ...others] = sections('20-1')
  expect(others).toEqual([])
  expect(section?.documents.map(({ title, kind, period, text }) => [title, kind, period, text])).toEqual([
    ['Báo cáo năm 2019', 'lời văn', '2019', ['Kết quả.', 'Đề xuất.']],
  ])
  const said = section?.series.map(({ title, code, measure, note, figures }) => {
    return [title, code, measure, note, figures.map(({ period, value, cell }) => [period, value, cell])]
  })
  expect(said).toEqual([
    [
      'Dân số',
      'P.01',
      'nghìn người',
      '',
      [
        ['2018', '210', 'D2'],
        ['2019', '220', 'D3'],
      ],
    ],
    ['X.9', '', 'nghìn người', 'giữ như đã ghi, chưa có chỉ tiêu tương ứng', [['2019', 'ô trống', 'D4']]],
  ])
  expect(section?.series.map(({ indicator }) => indicator)).toEqual([
    { text: 'Dân số thường trú trung bình', href: '../../chi-tieu/population-resident-average/index.html' },
    null,
  ])
})

test('a section says whose system it was, when it was in use and what the code meant', () => {
  const [section] = sections('20-1')
  expect([section?.name, section?.sample]).toEqual(['Hệ thống old-a', 'hồ sơ mẫu'])
  expect(section?.about).toBe(
    'Hệ thống sử dụng từ 01/01/2010 đến 31/12/2019; bên giao: Sở mẫu. Mã đơn vị trong hệ thống: 20 theo danh mục ngày 31/12/2019. Số liệu và tệp giữ đúng như khi bàn giao.',
  )
  expect(sections('20-1', 'en')[0]?.caption).toBe('Province Birch (cũ): reports in System old-a')
})

test('a file is linked by a relative address made of its hash and name, and its bytes are the original', () => {
  const figure = sections('20-1')[0]?.series[0]?.figures[1]
  expect(figure?.file.text).toBe('Dân số.csv')
  expect(figure?.file.href).toBe(`../../../luu-tru/old-a/${figure?.hash.slice(0, 16)}/dan-so.csv`)
  expect(figure?.shortHash).toBe(figure?.hash.slice(0, 12))
  const bytes = load.readOriginal('old-a', figure?.hash ?? '')
  expect(new TextDecoder().decode(bytes)).toBe(ARCHIVES[0]?.files[0]?.text)
})

test('nothing is shown where there is nothing: another unit, the successor, records of no unit', () => {
  expect(sections('30-1')).toEqual([])
  expect(sections('20-2')).toEqual([])
})

test('an internal archive stands in the internal build alone, a restricted one in none', () => {
  const { config } = load.load().facts
  const internal: ConfigFacts = { ...config, audience: 'internal' }
  const shown = (chosen: ConfigFacts) =>
    (['public', 'internal', 'restricted'] as const).filter((sharing) => view.isArchiveShown(sharing, chosen))
  expect(shown(config)).toEqual(['public'])
  expect(shown({ ...config, audience: 'public' })).toEqual(['public'])
  expect(shown(internal)).toEqual(['public', 'internal'])
  expect(load.load().facts.archives.map(({ system }) => system)).toEqual(['old-a'])
})

test('a page lists at most 500 figures and says how many more there are', async () => {
  const { Site } = await import('../../packages/site/src/view/site.ts')
  const { facts } = load.load()
  const [archive] = facts.archives
  const [entry] = archive?.entries ?? []
  if (!archive || !entry) throw new Error('expected the sample to have an archive')
  const many = { ...archive, entries: Array.from({ length: 503 }, () => ({ ...entry, unit: '30-1' })) }
  const [section] = sections('30-1', 'vi', new Site({ ...facts, archives: [many] }))
  expect(section?.series.map(({ figures }) => figures.length)).toEqual([500])
  expect(section?.more).toBe('Còn 3 bản ghi nữa trong các tệp gốc.')
  expect(sections('20-1')[0]?.more).toBe('')
})

test('an original that is no longer what was kept is not served', () => {
  const hash = load.load().facts.archives[0]?.files[0]?.sha256 ?? ''
  const path = join(out, '../archive/old-a/objects', hash.slice(0, 2), hash)
  chmodSync(path, 0o644)
  writeFileSync(path, 'changed')
  expect(() => load.readOriginal('old-a', hash)).toThrow(/damaged/)
})
