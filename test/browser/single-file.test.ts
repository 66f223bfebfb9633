import { copyFileSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { patience } from '../invariants/runs.ts'
import { runChitieu } from '../support/run-chitieu.ts'
import { seriousFaults } from './axe.ts'
import { check, openChecker, saved } from './checker-page.ts'
import { buildCheckerSite, type CheckerSite } from './checker-site.ts'
import { launchChromium } from './chromium.ts'

const samples = join(import.meta.dirname, '../../data/submissions')
const wrongSum = join(samples, '2025-Q1/SAMPLE_ii-06a-vpcp-kstt_2025-Q1_30301-1.xlsx')
/** A USB stick and a mail attachment take it. */
const LARGEST = 2_000_000

let site: CheckerSite
let browser: Browser
/** The file alone in a folder of its own, as on a stick. */
let alone: string

beforeAll(async () => {
  site = buildCheckerSite()
  browser = await launchChromium()
  alone = join(mkdtempSync(join(tmpdir(), 'chitieu-stick-')), 'kiem-tra.html')
  copyFileSync(fileURLToPath(site.single('vi')), alone)
})

afterAll(() => browser?.close())

test.each(['vi', 'en'] as const)(
  'the checker as one file in %s is at most 2 MB and has nothing outside itself',
  (language) => {
    const path = fileURLToPath(site.single(language))
    expect(statSync(path).size).toBeLessThanOrEqual(LARGEST)
    const html = readFileSync(path, 'utf8')
    const markup = html.replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '')
    expect(markup).not.toMatch(/\s(?:src|href)=|\sstyle=|\son\w+=/)
    expect(html).toMatch(/default-src 'none'; script-src 'sha256-[^;]*; worker-src blob:; style-src 'sha256-/)
    expect(html).not.toMatch(/'unsafe-|connect-src/)
  },
)

test('alone on a stick it finds what the command finds, byte for byte, marks, makes templates, and asks for nothing', {
  timeout: patience,
}, async () => {
  const { page, faults, requests } = await openChecker(browser, pathToFileURL(alone).href)
  expect(page.workers()).toHaveLength(1)
  await check(page, [wrongSum])
  const { bytes } = await saved(page, 'Tải kết quả (JSON)')
  expect(bytes.toString('utf8')).toBe(runChitieu('check', wrongSum, '--json').out)
  expect((await saved(page, 'Tải tệp đã đánh dấu ô')).bytes.subarray(0, 2).toString()).toBe('PK')
  await page.selectOption('#check-form', 'ii-06a-vpcp-kstt-2020')
  await page.fill('#check-year', '2025')
  await page.selectOption('#check-part', 'Q4')
  await page.fill('#check-unit-text', '91-2')
  await page.press('#check-unit-text', 'Enter')
  await page.check('input[name=check-unit][value="91-2"]')
  expect((await saved(page, 'Tải biểu mẫu điền sẵn')).name).toBe('ii-06a-vpcp-kstt-2020_2025-Q4_91-2.xlsx')
  expect(faults).toEqual([])
  expect(requests.filter((url) => !/^(?:blob|data):/.test(url))).toEqual([pathToFileURL(alone).href])
  await page.context().close()
})

test('it works in the page itself where no worker may run, and axe finds nothing serious', async () => {
  const { page, faults } = await openChecker(browser, pathToFileURL(alone).href, {
    withoutWorker: true,
    bypassCSP: true,
  })
  await check(page, [wrongSum])
  expect(await page.textContent('#check-result-title')).toBe('2 lỗi')
  expect(await seriousFaults(page)).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})
