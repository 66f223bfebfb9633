import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtSite } from '../site/built-site.ts'
import { seriousFaults } from './axe.ts'
import { launchChromium } from './chromium.ts'
import { openPage, searchFiles, serve } from './search-site.ts'

let browser: Browser
let root: string

beforeAll(async () => {
  root = join(builtSite().out, 'site')
  browser = await launchChromium()
})
afterAll(() => browser.close())

const at = (path: string): string => {
  const [file = '', asked] = path.split('#')
  return pathToFileURL(join(root, file)).href + (asked === undefined ? '' : `#${asked}`)
}
const options = (page: Page) => page.locator('#search-list [role=option]')
const active = (page: Page): Promise<string | null> => page.getAttribute('#search-text', 'aria-activedescendant')
const says = (page: Page, words: RegExp) => page.locator('#search-status').filter({ hasText: words }).waitFor()

test('from a disk and by keyboard alone: turn to the box, type, go down, open the page of a unit that ended', async () => {
  const { page, faults, requests } = await openPage(browser, at('vi/index.html'))
  expect(searchFiles(requests)).toEqual([])
  for (let step = 0; step < 10; step += 1) {
    if ((await page.evaluate('document.activeElement.id')) === 'search-text') break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('birch')
  await says(page, /^1 kết quả\.$/)
  expect([...searchFiles(requests)].sort()).toEqual(['search', 'search-files', 'search-now', 'search-past'])
  expect(searchFiles(requests).at(-1)).toBe('search-past')
  expect(await options(page).allTextContents()).toEqual(['Province Birch (cũ) đã kết thúcmã 20 · đến 31/12/2019'])
  await page.keyboard.press('ArrowDown')
  expect(await active(page)).toBe('search-option-0')
  await Promise.all([page.waitForURL(/20-1-province-birch/), page.keyboard.press('Enter')])
  expect(await page.textContent('h1')).toContain('Province Birch')
  expect(faults).toEqual([])
  await page.context().close()
})

test('arrows go round through the box, Escape closes the list, Tab leaves it', async () => {
  const { page, faults } = await openPage(browser, at('vi/don-vi/index.html'))
  await page.focus('#search-text')
  await page.keyboard.type('commune')
  await says(page, /kết quả\.$/)
  const count = await options(page).count()
  expect(await page.getAttribute('#search-text', 'aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowUp')
  expect(await active(page)).toBe(`search-option-${count - 1}`)
  await page.keyboard.press('ArrowDown')
  expect(await active(page)).toBe(null)
  await page.keyboard.press('Escape')
  expect([await options(page).first().isVisible(), await page.inputValue('#search-text')]).toEqual([false, 'commune'])
  await page.keyboard.press('ArrowDown')
  await options(page).first().waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Tìm')
  await page.keyboard.press('Tab')
  expect(await options(page).first().isVisible()).toBe(false)
  expect(await page.evaluate('document.querySelector("#search").contains(document.activeElement)')).toBe(false)
  expect(faults).toEqual([])
  await page.context().close()
})

test.each(['?q=20', '#q=20'])(
  'the page of results answers %s with all units that held the code, today’s first',
  async (query) => {
    const { page, faults } = await openPage(browser, `${at('vi/tim/index.html')}${query}`)
    await page
      .locator('#search-results [role=status]')
      .filter({ hasText: /kết quả\.$/ })
      .waitFor()
    expect(await page.inputValue('#search-text')).toBe('20')
    const found = await page.locator('#search-results section:has-text("Đơn vị hành chính") .hits a').allTextContents()
    expect(found.slice(0, 2)).toEqual(['Province Alder (mới)', 'Province Birch (cũ)'])
    expect(faults).toEqual([])
    await page.context().close()
  },
)

test('Enter without a choice leads to all results, and there a new question stands in the address', async () => {
  const { page, faults } = await openPage(browser, at('en/index.html'))
  await page.fill('#search-text', 'alder')
  await Promise.all([page.waitForURL(/\/en\/tim\/index\.html\?q=alder$/), page.press('#search-text', 'Enter')])
  await page.locator('#search-results a', { hasText: 'Province Alder (Province, new)' }).waitFor()
  await page.fill('#search-text', 'hòa')
  await page.press('#search-text', 'Enter')
  await page.locator('#search-results a', { hasText: 'Commune Đại Hoà' }).waitFor()
  expect(page.url()).toMatch(/#q=h%C3%B2a$/)
  expect(faults).toEqual([])
  await page.context().close()
})

test('markup in what is typed and in names stays text', async () => {
  const { page, faults } = await openPage(
    browser,
    at(`vi/tim/index.html#q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`),
  )
  await page.locator('#search-results h2', { hasText: '<img' }).waitFor()
  expect(await page.locator('#search-results img').count()).toBe(0)
  expect(faults).toEqual([])
  await page.context().close()
})

test('without script the box is a link to lists by letter, by code and by tree', async () => {
  const { page } = await openPage(browser, at('vi/chi-tieu/index.html'), { javaScriptEnabled: false })
  expect(await page.isVisible('#search')).toBe(false)
  await page.click('text=Tìm theo A–Z, theo mã, theo cây')
  for (const words of ['Theo tên', 'Theo mã', 'Theo cây đơn vị', 'Province Cedar']) {
    expect(await page.locator('main').getByText(words, { exact: true }).first().isVisible()).toBe(true)
  }
  expect(await page.isVisible('text=Ô tìm cần JavaScript')).toBe(true)
  await page.context().close()
})

test('an address that is not there gives a page whose links work at any depth, with the words of the address looked up', async () => {
  const { address, server } = await serve(root)
  const { page, faults, requests } = await openPage(browser, `${address}/vi/don-vi/99-1-province-birch/x/../`)
  await page.locator('#search-results a', { hasText: 'Province Birch' }).waitFor()
  expect(await page.inputValue('#search-text')).toBe('province birch')
  await page.click('#search-results a:has-text("Province Birch")')
  await page.waitForURL(`${address}/vi/don-vi/20-1-province-birch/index.html`)
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
  expect(requests.filter((url) => !url.startsWith(address))).toEqual([])
  await page.context().close()
  await new Promise((done) => server.close(done))
})

test('a table is sorted by the headings of its columns, and says by which', async () => {
  const { page, faults } = await openPage(browser, at('vi/don-vi/a-z/a/index.html'))
  const names = () => page.locator('table.sortable tbody th').allTextContents()
  const codes = () => page.locator('table.sortable tbody td:nth-child(2)').allTextContents()
  expect(await names()).toEqual(['Province Alder (cũ)', 'Province Alder (mới)', 'Commune Ash (cũ)', 'Ward Ash (mới)'])
  await page.click('thead button:has-text("Mã thống kê")')
  expect(await codes()).toEqual(['10', '20', '101', '101'])
  await page.click('thead button:has-text("Mã thống kê")')
  expect(await codes()).toEqual(['101', '101', '20', '10'])
  expect(await page.getAttribute('thead th:nth-child(2)', 'aria-sort')).toBe('descending')
  expect(await page.locator('thead [aria-sort]').count()).toBe(1)
  expect(faults).toEqual([])
  await page.context().close()
})

test('sorting keeps a head of two rows, parts under their row and missing values last', async () => {
  const script = readdirSync(join(root, 'assets')).find((name) => name.startsWith('reading-')) ?? ''
  const row = (name: string, key: string, kind = '') =>
    `<tr class="${kind}"><th scope="row">${name}</th><td data-key="${key}">${key}</td></tr>`
  const file = join(mkdtempSync(join(tmpdir(), 'chitieu-table-')), 'table.html')
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><script defer src="${at(`assets/${script}`)}"></script>
    <table class="sortable"><thead>
    <tr><th scope="col" rowspan="2">Unit</th><th scope="colgroup">before</th></tr><tr><th scope="col">2024</th></tr>
    </thead><tbody>${row('A', '10')}${row('of A', '1', 'part')}${row('B', '')}${row('C', '9.5')}</tbody></table>`,
  )
  const { page, faults } = await openPage(browser, pathToFileURL(file).href)
  const names = () => page.locator('tbody th').allTextContents()
  expect(await page.locator('thead button').allTextContents()).toEqual(['Unit', '2024'])
  await page.click('thead button:has-text("2024")')
  expect(await names()).toEqual(['C', 'A', 'of A', 'B'])
  await page.click('thead button:has-text("2024")')
  expect(await names()).toEqual(['A', 'of A', 'C', 'B'])
  expect(await page.locator('thead th').allTextContents()).toEqual(['Unit', 'before', '2024'])
  expect(faults).toEqual([])
  await page.context().close()
})

test('axe finds nothing serious with the list open, on the page of results and on the page for missing addresses', async () => {
  const { page } = await openPage(browser, at('vi/don-vi/index.html'))
  await page.fill('#search-text', 'alder')
  await says(page, /kết quả\.$/)
  await page.press('#search-text', 'ArrowDown')
  expect(await seriousFaults(page)).toEqual([])
  for (const path of ['vi/tim/index.html#q=ash', 'vi/khong-co-trang/index.html']) {
    const other = await openPage(browser, at(path))
    await other.page
      .locator('#search-results a')
      .first()
      .waitFor({ state: 'attached', timeout: 5000 })
      .catch(() => undefined)
    expect(await seriousFaults(other.page)).toEqual([])
    await other.page.context().close()
  }
  await page.context().close()
})
