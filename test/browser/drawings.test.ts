import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtSite } from '../site/built-site.ts'
import { bringAxe, seriousFaults } from './axe.ts'
import { launchChromium } from './chromium.ts'

const PEOPLE = 'population-resident-average'
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  woff2: 'font/woff2',
}

let root: string
let server: Server
let origin: string
let browser: Browser
let phone: BrowserContext

beforeAll(async () => {
  root = join(builtSite().out, 'site')
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
    if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile())
      return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' })
    response.end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchChromium()
  phone = await browser.newContext({ viewport: { width: 390, height: 800 } })
  await bringAxe(phone)
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** A page that counts what its policy forbids and what it asks of other origins. */
async function open(
  address: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage(options)
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (fault) => faults.push(String(fault)))
  await page.goto(address)
  return { page, faults }
}

const rows = (page: Page): Promise<unknown> =>
  page.evaluate(
    "[...document.querySelectorAll('#compare-result tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))",
  )

test('a comparison is read from its address, changes it, and Back leads to the one before', async () => {
  const query = `?chi-tieu=${PEOPLE}&don-vi=30-1,20-2&tu=2019&den=2020&dia-gioi=release`
  const { page, faults } = await open(`${origin}/vi/so-sanh/index.html${query}`)
  await page.waitForSelector('#compare-result table')
  // 340 − 52 and 350 − 53; from 52 to 53 is 1.9 %, from 340 to 350 is 2.9 %.
  const first = [
    ['2019', '52,0', '340', '+288,0'],
    ['2020', '53', '350', '+297'],
    ['Thay đổi trong khoảng', '+1,9% (2019–2020)', '+2,9% (2019–2020)', ''],
  ]
  expect(await rows(page)).toEqual(first)
  await page.selectOption('#compare-basis', 'reported')
  await page.waitForFunction("location.search.includes('dia-gioi=reported')")
  await page.waitForSelector('#compare-result abbr')
  expect(await page.textContent('#compare-result .legend')).toContain('(a) chỉ có số trên địa giới khác')
  await page.goBack()
  await page.waitForFunction("document.querySelector('#compare-basis').value === 'release'")
  await page.waitForFunction("document.querySelectorAll('#compare-result abbr').length === 0")
  expect(await rows(page)).toEqual(first)
  expect(faults).toEqual([])
  await page.close()
})

test('compares from a disk as well, and the script draws what the build draws', async () => {
  const { page, faults } = await open(pathToFileURL(join(root, 'vi/so-sanh/index.html')).href)
  await page.selectOption('#compare-indicator', PEOPLE)
  await page.selectOption('#compare-unit-1', '20-2')
  await page.waitForSelector('#compare-result table')
  await page.selectOption('#compare-unit-2', 'C-1')
  await page.waitForFunction("document.querySelectorAll('#compare-result thead th').length === 4")
  const shown = "[...document.querySelectorAll('SCOPE tbody tr, SCOPE + * tbody tr')].length"
  expect(await page.evaluate(shown.replaceAll('SCOPE', '#compare-result'))).toBe(5)
  const paths = (scope: string): Promise<unknown> =>
    page.evaluate(`[...document.querySelectorAll('${scope} .multiples path')].map((path) => path.getAttribute('d'))`)
  const byScript = await paths('#compare-result')
  const address = page.url()
  expect(address).toContain('20-2')
  await page.goto(pathToFileURL(join(root, 'vi/so-sanh/20-2/index.html')).href)
  expect(await paths('section:last-of-type')).toEqual(byScript)
  expect(faults).toEqual([])
  await page.close()
})

test('the map is walked by keyboard in reading order, with visible focus, and Enter opens the unit', async () => {
  const { page } = await open(`${origin}/vi/don-vi/index.html`)
  await page.focus('.switches li:last-child a')
  const walked: unknown[] = []
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Tab')
    walked.push(await page.evaluate("document.activeElement.getAttribute('aria-label')"))
  }
  expect(walked).toEqual(['Province Alder (mới)', 'Province Cedar', 'Commune Đại Hoà'])
  const stroke = "getComputedStyle(document.activeElement.querySelector('rect')).strokeWidth"
  expect(await page.evaluate(stroke)).toBe('4px')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(/don-vi\/30-1-province-cedar/)
  await page.close()
})

test.each([
  'vi/don-vi/index.html',
  `vi/chi-tieu/${PEOPLE}/index.html`,
  'vi/lich-su/act-2/index.html',
  'vi/don-vi/20-2-province-alder/index.html',
  'vi/so-sanh/20-2/index.html',
  `vi/so-sanh/index.html?chi-tieu=${PEOPLE}&don-vi=30-1,20-2`,
  'vi/don-vi-cu/10-1/index.html',
])('%s has no serious fault for those who use aids, in light and in forced colours, and fits a phone', async (path) => {
  const page = await phone.newPage()
  await page.goto(`${origin}/${path}`)
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors })
    expect(await seriousFaults(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  }
  await page.close()
})
