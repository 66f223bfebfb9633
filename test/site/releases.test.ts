import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { SaxesParser } from 'saxes'
import { beforeAll, expect, test } from 'vitest'
import { readCsv } from '../../packages/site/src/read-csv.ts'
import { pythonExample } from '../../packages/site/src/view/downloads-page.ts'
import { apiAgreement } from './api-agreement.ts'
import { builtSite } from './built-site.ts'
import { PACKAGE_NAME } from './sample-releases.ts'

let out: string
let root: string

beforeAll(() => {
  out = builtSite().out
  root = join(out, 'site')
})

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const text = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const PEOPLE = 'population-resident-average'

test('the list names both releases, newest first, with what differs', () => {
  const page = text(read('vi/ban/index.html'))
  expect(page).toContain('1 số mới · 1 số sửa · 0 số xoá')
  expect(page.indexOf('Bản r2')).toBeLessThan(page.indexOf('Bản r1'))
  expect(text(read('en/ban/index.html'))).toContain('new figures: 1 · revised: 1 · removed: 0')
})

test('a release shows the revised figure with unit, period, territory, old and new, and links its neighbours', () => {
  const page = read('vi/ban/r2/index.html')
  const [, body = ''] = /class="list revised">.*?<tbody>(.*?)<\/tbody>/s.exec(page) ?? []
  expect(text(body).trim()).toBe('Dân số thường trú trung bình Province Cedar 2019 khi báo cáo 51 52 +1 nghìn người')
  expect(page).toContain('href="../r1/index.html"')
  expect(read('vi/ban/r1/index.html')).toContain('Đây không phải bản mới nhất')
  // 63 published figures, and 6 and 2 of the two records of the round.
  expect(text(read('vi/ban/r1/index.html'))).toContain('Bản đầu tiên: 71 số')
})

test('every file of a release can be downloaded and is what the manifest says', () => {
  for (const release of ['r1', 'r2']) {
    const lines = read(`tai-ve/ban/${release}.sha256`).trimEnd().split('\n')
    expect(lines).toHaveLength(7)
    for (const line of lines) {
      const [hash = '', path = ''] = line.split('  ')
      expect(read(`vi/ban/${release}/index.html`)).toContain(`tep/${hash}.gz`)
      expect([path, sha256(gunzipSync(readFileSync(join(root, `ban/tep/${hash}.gz`))))]).toEqual([path, hash])
    }
  }
})

test('every file on the page of downloads has the size and hash that stand beside it', () => {
  const page = read('vi/tai-ve/index.html')
  const rows = [...page.matchAll(/<th scope="row"><a href="([^"]+)">.*?<code>([0-9a-f]{64})<\/code>/gs)]
  expect(rows.length).toBeGreaterThan(50)
  for (const [, href = '', hash = ''] of rows) {
    expect([href, sha256(readFileSync(join(root, 'vi/tai-ve', href)))]).toEqual([href, hash])
  }
})

test('the package lies beside its checksum, as sha256sum reads it', () => {
  expect(read(`tai-ve/${PACKAGE_NAME}`)).toBe('package')
  expect(read(`tai-ve/${PACKAGE_NAME}.sha256`)).toBe(`${sha256('package')}  ${PACKAGE_NAME}\n`)
  const found = spawnSync('sha256sum', ['-c', `${PACKAGE_NAME}.sha256`], {
    cwd: join(root, 'tai-ve'),
    encoding: 'utf8',
  })
  if (found.error === undefined) expect(found.stdout).toBe(`${PACKAGE_NAME}: OK\n`)
})

test('all values of the API and of the tables are those of report and records', () => {
  const { figures, compared, records, disagreements } = apiAgreement(root, out)
  expect(disagreements).toEqual([])
  // 64 figures in the hand-made report, one of them of a group of two units.
  expect(figures).toBe(64)
  expect(compared).toEqual({
    indicatorJson: 64,
    indicatorCsv: 64,
    unitJson: 63,
    unitCsv: expect.any(Number),
    allCsv: 64,
  })
  expect(records).toBe(2)
})

test('a comparison that finds nothing would be worthless: a changed digit is found', () => {
  const copy = mkdtempSync(join(tmpdir(), 'chitieu-agreement-'))
  const report = readFileSync(join(out, 'report.json'), 'utf8')
  writeFileSync(join(copy, 'report.json'), report.replace('"value":"110.25"', '"value":"110.26"'))
  expect(apiAgreement(root, copy).disagreements).toContainEqual(expect.stringContaining('110.26'))
})

test('a unit document has its figures, what it came from and where it went', () => {
  const alder = JSON.parse(read('api/v1/units/20-2.json'))
  expect(alder.predecessors).toEqual(['10-1', '20-1'])
  expect(alder.unit.versions[0]).toMatchObject({ code: '20', name: 'Province Alder', from: '2020-01-01', to: null })
  expect(JSON.parse(read('api/v1/units/20-1.json')).successors).toEqual(['20-2'])
  expect(existsSync(join(root, 'api/v1/units/301-1.json'))).toBe(false)
})

test('the table of a unit takes in the units its territory came from', () => {
  const rows = readCsv(read('tai-ve/don-vi/20-2.csv'))
  // Alder (new): 1 reported, 4 restated, 1 density; Alder and Birch of before: 3 each.
  expect(rows.map(({ unit }) => unit).sort()).toEqual([
    ...['10-1', '10-1', '10-1', '20-1', '20-1', '20-1', '20-2', '20-2', '20-2', '20-2', '20-2', '20-2'],
  ])
})

test('codes tell who held them and when; a day tells its changes', () => {
  const { codes } = JSON.parse(read('api/v1/codes.json'))
  expect(codes['20']).toEqual([
    { unit: '20-1', level: 'province', name: 'Province Birch', from: null, to: '2020-01-01' },
    { unit: '20-2', level: 'province', name: 'Province Alder', from: '2020-01-01', to: null },
  ])
  const day = JSON.parse(read('api/v1/changes/2020-01-01.json'))
  expect(day.changes.map(({ id }: { id: string }) => id)).toEqual(['merge-c', 'merge-p', 'move-c'])
  expect(day.changes[1]).toMatchObject({
    instrument: { number: '1/2019' },
    transfers: [{ from: '10-1', to: '20-2' }, {}],
  })
})

test('the index of the API leads to files that are there', () => {
  const index = JSON.parse(read('api/v1/index.json'))
  expect(index.promise.vi).toContain('Trường chỉ được thêm vào')
  for (const code of index.indicators) expect(existsSync(join(root, `api/v1/indicators/${code}.csv`))).toBe(true)
  for (const date of index.changes) expect(existsSync(join(root, `api/v1/changes/${date}.json`))).toBe(true)
  for (const path of index.reports) expect(existsSync(join(root, `api/v1/reports/${path}.json`))).toBe(true)
  for (const { schema } of index.endpoints)
    if (schema !== null) expect(existsSync(join(root, 'api/v1', schema.split('#')[0]))).toBe(true)
})

test('feeds are well-formed Atom: ids once, dates in order, every link to a page that is there', () => {
  for (const language of ['vi', 'en']) {
    const names: string[] = []
    const parser = new SaxesParser({ xmlns: true })
    parser.on('opentag', ({ uri, local }) => names.push(`${uri} ${local}`))
    const xml = read(`feed/${language}.xml`)
    parser.write(xml).close()
    expect(new Set(names.map((name) => name.split(' ')[0]))).toEqual(new Set(['http://www.w3.org/2005/Atom']))
    const ids = [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^tag:chitieu\.example,2025:\S+$/.test(id ?? ''))).toBe(true)
    const dates = [...xml.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, date]) => date)
    expect(dates).toEqual([...dates].sort().reverse())
    const hrefs = [...xml.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)
    expect(hrefs.filter((href) => !existsSync(join(root, 'feed', href)))).toEqual([])
  }
  const { items } = JSON.parse(read('feed/changes.json'))
  expect(
    items
      .map(({ tags, date_published }: { tags: string[]; date_published: string }) => [
        tags[0],
        date_published.slice(0, 10),
      ])
      .filter(([kind]: string[]) => kind !== 'definition'),
  ).toEqual([
    ['release', '2020-02-29'],
    ['release', '2020-01-31'],
    ['change', '2020-01-01'],
    ['change', '2015-06-01'],
  ])
})

test('the status page tells sources, findings, rounds and which build it is', () => {
  const page = text(read('vi/tinh-trang/index.html'))
  for (const words of [
    'công khai',
    'Bản r2',
    '29/02/2020',
    '0 lỗi, 1 cảnh báo, 0 ghi chú',
    'Kết quả phải đạt: 1/1 đạt',
    'Đợt mẫu',
  ])
    expect(page).toContain(words)
  expect(text(readFileSync(join(builtSite('internal').out, 'site/vi/tinh-trang/index.html'), 'utf8'))).toContain(
    'nội bộ',
  )
  // The internal site may have to be built first.
}, 300_000)

test('the Python of the page runs on the file it names and prints what the report says', () => {
  const python = spawnSync('python3', ['--version'])
  const expected = ['10-1 2017 100.5', '10-1 2018 110.25', '10-1 2019 120']
  expect(read('vi/tai-ve/index.html')).toContain('csv.DictReader(file)')
  const rows = readCsv(read(`api/v1/indicators/${PEOPLE}.csv`))
    .filter(({ basis, state }) => basis === 'reported' && state === 'number')
    .map(({ unit, period, value }) => `${unit} ${period} ${value}`)
  expect(rows.slice(0, 3)).toEqual(expected)
  if (python.status !== 0) return
  const printed = execFileSync('python3', ['-c', pythonExample(PEOPLE)], {
    cwd: dirname(join(root, `api/v1/indicators/${PEOPLE}.csv`)),
    encoding: 'utf8',
  })
  expect(printed.trimEnd().split('\n')).toEqual(rows)
})

test('the sample as a whole holds nothing but these files in its folders to download', () => {
  expect(readdirSync(join(root, 'api/v1')).sort()).toEqual(
    ['changes', 'codes.json', 'index.json', 'indicators', 'releases.json', 'reports', 'units', 'units.csv'].sort(),
  )
})
