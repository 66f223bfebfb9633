import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { patience } from '../invariants/runs.ts'
import { buildCheckerSite, type CheckerSite } from './checker-site.ts'
import { launchChromium } from './chromium.ts'

/** What a new user may click, counted from the first page. */
const CLICKS = 5

const root = join(import.meta.dirname, '../..')
const WRONG = join(root, 'data/submissions/2025-Q1/SAMPLE_ii-06a-vpcp-kstt_2025-Q1_30301-1.xlsx')

let browser: Browser
let site: CheckerSite

beforeAll(async () => {
  site = buildCheckerSite('internal')
  browser = await launchChromium()
}, 300_000)

afterAll(async () => {
  await browser?.close()
})

/** A visitor on the first page who counts clicks. */
class Visitor {
  readonly page: Page
  clicks = 0

  constructor(page: Page) {
    this.page = page
  }

  static async atHome(): Promise<Visitor> {
    const context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(pathToFileURL(join(site.folder, 'vi/index.html')).href)
    return new Visitor(page)
  }

  async click(target: Locator): Promise<void> {
    this.clicks += 1
    await target.click()
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name, exact: typeof name === 'string' }).first()
  }

  /** The words of the page, with its spaces made alike. */
  async words(): Promise<string> {
    return (await this.page.locator('main').innerText()).replace(/\s+/g, ' ')
  }
}

test('what became of a dissolved commune that was split: its two successors, the document and the day', async () => {
  const visitor = await Visitor.atHome()
  await visitor.click(visitor.page.getByRole('combobox'))
  await visitor.page.keyboard.type('beech')
  await visitor.click(visitor.page.getByRole('option', { name: /Commune Beech/ }).first())
  await visitor.page.waitForURL(/102-1-commune-beech/)
  const words = await visitor.words()
  for (const said of ['Đã kết thúc 31/12/2019', 'Ward Ash', 'Commune Oak', '2/2019', 'một phần'])
    expect(words).toContain(said)
  expect(visitor.clicks).toBeLessThanOrEqual(CLICKS)
})

test('the same indicator before and after on one territory, with the method of each figure', async () => {
  const visitor = await Visitor.atHome()
  await visitor.click(visitor.link('Chỉ tiêu'))
  await visitor.click(visitor.link('Dân số thường trú trung bình'))
  await visitor.click(visitor.page.getByRole('link', { name: /từ 01\/01\/2020/ }).first())
  const row = visitor.page.locator('table.figures tr', { hasText: 'Province Alder (mới)' }).first()
  const words = (await row.innerText()).replace(/\s+/g, ' ')
  // 100.5 + 200, 110.25 + 210 and 120 + 220 thousand people before, 350 reported by the new province after.
  for (const figure of ['300,5', '320,25', '340', '350']) expect(words).toContain(figure)
  expect(words).toMatch(/cộng|từng ô/)
  expect(visitor.clicks).toBeLessThanOrEqual(CLICKS)
})

test('the cell behind a figure: file, sheet and cell of each source', async () => {
  const visitor = await Visitor.atHome()
  await visitor.click(visitor.link('Báo cáo'))
  await visitor.click(visitor.link('Đợt mẫu'))
  await visitor.click(visitor.page.locator('main a[href$="f/2019-Q4/20-2/index.html"]').first())
  await visitor.click(visitor.page.locator('#c_01_2 a').first())
  await visitor.page.waitForURL(/nguon\/index\.html#c_01_2$/)
  const place = await visitor.page
    .locator('#c_01_2')
    .evaluate((each) => (each.closest('section, tr, div') ?? each).textContent)
  expect(place).toMatch(/1\.340,5/)
  expect(await visitor.words()).toMatch(/\.xlsx.*[A-Z]\d+/)
  expect(visitor.clicks).toBeLessThanOrEqual(CLICKS)
})

test('which units have not reported: unit, form, day due and whom to call', async () => {
  const visitor = await Visitor.atHome()
  await visitor.click(visitor.link('Danh sách chưa gửi, chậm gửi'))
  await visitor.page.waitForURL(/chua-gui\/index\.html$/)
  expect(await visitor.page.locator('main table tbody tr').count()).toBeGreaterThan(0)
  expect(await visitor.words()).toContain('Commune')
  expect(visitor.clicks).toBeLessThanOrEqual(CLICKS)
})

test('a wrong workbook is checked and comes back marked', async () => {
  const visitor = await Visitor.atHome()
  await visitor.click(visitor.link('Kiểm tra tệp'))
  await visitor.page
    .getByText(/^Sẵn sàng\./)
    .first()
    .waitFor({ timeout: patience })
  const choosing = visitor.page.waitForEvent('filechooser')
  await visitor.click(visitor.page.locator('#check-choose'))
  await (await choosing).setFiles(WRONG)
  await visitor.click(visitor.page.locator('#check-start'))
  await visitor.page.waitForSelector('#check-result:not([hidden])', { timeout: patience })
  expect(await visitor.page.title()).toMatch(/^Lỗi: [1-9]/)
  const each = visitor.page.locator('#check-each')
  if ((await each.getAttribute('open')) === null) await visitor.click(each.locator('summary').first())
  const saving = visitor.page.waitForEvent('download')
  await visitor.click(visitor.page.getByRole('button', { name: /đánh dấu/ }).first())
  const download = await saving
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  const bytes = readFileSync(await download.path())
  expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK')
  expect(bytes.equals(readFileSync(WRONG))).toBe(false)
  expect(visitor.clicks).toBeLessThanOrEqual(CLICKS)
})

test('the package to upload comes down, and its hash is the one the page prints', async () => {
  const visitor = await Visitor.atHome()
  await visitor.click(visitor.link('Tải về'))
  const link = visitor.page.locator('#package a[href$=".zip"]').first()
  const row = visitor.page.locator('#package tr', { has: visitor.page.locator('a[href$=".zip"]') }).first()
  const printed = (await row.innerText()).match(/[0-9a-f]{64}/g) ?? []
  const file = new URL((await link.getAttribute('href')) ?? '', visitor.page.url())
  const saving = visitor.page.waitForEvent('download')
  await visitor.click(link)
  const bytes = readFileSync(await (await saving).path())
  const hash = createHash('sha256').update(bytes).digest('hex')
  expect(printed).toContain(hash)
  expect(readFileSync(new URL(`${file.href}.sha256`), 'utf8')).toContain(hash)
  expect(visitor.clicks).toBeLessThanOrEqual(CLICKS)
})
