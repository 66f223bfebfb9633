import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { builtSite } from './built-site.ts'
import { ARCHIVES } from './sample-archives.ts'
import { ROUND_FILES } from './sample-round.ts'
import type { SampleSite } from './sample-site.ts'

let sample: SampleSite
let root: string
let pages: readonly string[]

beforeAll(() => {
  sample = builtSite()
  root = join(sample.out, 'site')
  pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && !/^(?:bao-cao|tai-ve)\//.test(path),
  )
})

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const unitPages = (language: string): readonly string[] => readdirSync(join(root, language, 'don-vi'))
const pageOf = (language: string, id: string): string => {
  const found = unitPages(language).find((name) => name.startsWith(`${id}-`))
  if (!found) throw new Error(`expected a page of ${id} in ${language}`)
  return read(`${language}/don-vi/${found}/index.html`)
}

test('every unit has its page in both languages, and no unit address is made from a bare code', () => {
  const lists = new Set(['index.html', 'a-z', 'ma', 'ma-tu'])
  for (const language of ['vi', 'en']) {
    const names = unitPages(language).filter((name) => !lists.has(name))
    expect(names.map((name) => sample.unitIds.find((id) => name.startsWith(`${id}-`)))).not.toContain(undefined)
    expect(names).toHaveLength(sample.unitIds.length)
  }
})

test('both languages have the same addresses', () => {
  const of = (language: string): readonly string[] =>
    pages
      .filter((path) => path.startsWith(`${language}/`))
      .map((path) => path.slice(3))
      .sort()
  expect(of('en')).toEqual(of('vi'))
})

const fileOf = (page: string, target: string): string =>
  target.startsWith('/') ? join(root, target) : join(root, dirname(page), target)

test('every link inside the site leads to a file', () => {
  const broken = pages.flatMap((path) =>
    [...read(path).matchAll(/(?:href|src|url)="?=?"([^"]*)"/g)]
      .map(([, target = '']) => target)
      .filter((target) => !target.startsWith('#'))
      .filter((target) => !existsSync(fileOf(path, decodeURIComponent(target.split('#')[0] ?? ''))))
      .map((target) => `${path} → ${target}`),
  )
  expect(broken).toEqual([])
})

test('every anchor on a page exists', () => {
  for (const path of pages) {
    const html = read(path)
    for (const [, anchor = ''] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${anchor}"`)
  }
})

test('pages need no script and have but the one for search and tables, carry the policy, one heading, landmarks and the hash of each source', () => {
  for (const path of pages.filter((each) => each !== 'index.html')) {
    const html = read(path)
    if (html.includes('http-equiv="refresh"')) continue
    expect(html).not.toMatch(/\sstyle="|\son\w+="|https?:\/\/(?!www\.w3\.org)/)
    if (!/\/(?:kiem-tra-tep|chuyen-ma)\/|\/so-sanh\/index/.test(path))
      expect(html.match(/<script.*?<\/script>/gs)).toEqual([
        expect.stringMatching(/^<script defer src="[./]*\/?assets\/reading-[0-9a-f]{8}\.js"><\/script>$/),
      ])
    expect(html).toContain(`http-equiv="Content-Security-Policy"`)
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html).toMatch(/<main id="main"/)
    expect(html).toMatch(
      /<code title="[0-9a-f]{64}">|nội dung có sẵn của chương trình|words that come with the program/,
    )
  }
})

test('the checker runs our own classic scripts and nothing inline, and says what it needs where they do not run', () => {
  const html = read('vi/kiem-tra-tep/index.html')
  const tags = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag.replace(/-[0-9a-f]{8}\.js/, '.js'))
  expect(tags).toEqual([
    '<script defer src="../../assets/reading.js">',
    '<script defer src="../../assets/checker-data.js">',
    '<script defer src="../../assets/checker-engine.js">',
    '<script defer src="../../assets/checker.js">',
    '<script type="application/json" id="check-words">',
  ])
  expect(html).toContain("script-src 'self'; style-src 'self'")
  expect(html).toContain("worker-src 'self' blob:")
  expect(html).toMatch(/<p id="check-without-script"[^>]*>Kiểm tra tệp cần JavaScript/)
})

test('ended units show their successors, dates and a legal reference or that it is not known', () => {
  const birch = pageOf('vi', '20-1')
  for (const words of ['Đã kết thúc 31/12/2019', '20-2-province-alder', '1/2019', '15/12/2019', '01/01/2020']) {
    expect(birch).toContain(words)
  }
  const yew = pageOf('vi', '302-1')
  for (const words of ['Đã kết thúc', 'chưa rõ đơn vị nhận', 'không còn trên danh mục ngày 01/6/2015']) {
    expect(yew).toContain(words)
  }
  expect(pageOf('en', '20-2')).toContain('20-1-province-birch')
})

test('what a closed system left of a unit stands on its page, and its originals are there byte for byte', () => {
  const [archive, internal] = ARCHIVES
  for (const [language, heading] of [
    ['vi', 'Hồ sơ lưu trữ của hệ thống đã ngừng'],
    ['en', 'Archives of closed systems'],
  ] as const) {
    const page = pageOf(language, '20-1')
    expect(page).toContain(heading)
    expect(page).toContain('Đề xuất.')
    expect(pageOf(language, '30-1')).not.toContain(heading)
    const [, href = ''] = /href="([^"]*dan-so\.csv)"/.exec(page) ?? []
    expect(read(join(language, 'don-vi/x', href))).toBe(archive?.files[0]?.text)
  }
  expect(readdirSync(join(root, 'luu-tru'))).toEqual([archive?.system])
  expect(internal?.sharing).toBe('internal')
})

test('a round has its page, which leads to each form to read and to download, and its files are there as they were written', () => {
  for (const language of ['vi', 'en']) {
    const page = read(`${language}/bao-cao/sample-round/index.html`)
    expect(page).toContain('../f/2019-Q4/20-1/index.html"')
    expect(page).toContain('../../../bao-cao/sample-round/f/2019-Q4/at-2020-01-01.20-2.xlsx"')
    const report = read(`${language}/bao-cao/f/2019-Q4/20-1/index.html`)
    expect(report).toContain('/bao-cao/sample-round/f/2019-Q4/reported.20-1.html"')
    expect(read(`${language}/bao-cao/index.html`)).toContain('sample-round/index.html"')
  }
  expect(read('vi/bao-cao/sample-round/index.html')).toContain('Số liệu mẫu do chương trình sinh ra')
  for (const [path, text] of ROUND_FILES) expect([path, read(`bao-cao/sample-round/${path}`)]).toEqual([path, text])
})

test('a code that two units held has a page that lists both and leads nowhere by itself', () => {
  const page = read('vi/don-vi/ma/20/index.html')
  expect(page).toContain('20-1-province-birch')
  expect(page).toContain('20-2-province-alder')
  expect(page).not.toContain('http-equiv="refresh"')
  expect(existsSync(join(root, 'vi/don-vi/ma/30'))).toBe(false)
})

test('a page of sample figures says so', () => {
  expect(read('vi/index.html')).toContain('số liệu mẫu')
  expect(read('en/index.html')).toContain('sample data')
})

test('stylesheet and fonts stay within their size', () => {
  const assets = readdirSync(join(root, 'assets'))
  const sizes = (ending: string): readonly number[] =>
    assets.filter((name) => name.endsWith(ending)).map((name) => readFileSync(join(root, 'assets', name)).length)
  expect(sizes('.css')).toHaveLength(1)
  const [style = ''] = assets.filter((name) => name.endsWith('.css'))
  expect(gzipSync(readFileSync(join(root, 'assets', style))).length).toBeLessThan(12_000)
  expect(sizes('.woff2')).toHaveLength(4)
  expect(sizes('.woff2').reduce((sum, size) => sum + size, 0)).toBeLessThan(70_000)
})

test('the page of downloads offers the checker in one file and the old addresses, each with its size and hash', () => {
  for (const language of ['vi', 'en']) {
    const html = read(`${language}/tai-ve/index.html`)
    for (const name of ['kiem-tra-tep-vi.html', 'kiem-tra-tep-en.html', 'danh-muc/redirects.json']) {
      const bytes = readFileSync(join(root, 'tai-ve', name))
      const [row = ''] =
        html.match(new RegExp(`<tr>\\s*<th scope="row"><a href="[./]*tai-ve/${name}">.*?</tr>`, 's')) ?? []
      expect([name, row.includes(createHash('sha256').update(bytes).digest('hex'))]).toEqual([name, true])
    }
  }
  expect(read('tai-ve/danh-muc/redirects.json')).toBe(read('may-chu/redirects.json'))
})
