import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtSite } from '../site/built-site.ts'
import { bringAxe, seriousFaults } from './axe.ts'
import { launchChromium } from './chromium.ts'

/** One page of each kind of the pages of reference. */
const PAGES = [
  'danh-muc',
  'danh-muc/population-density',
  'danh-muc/bieu/sample-people-1',
  'thuat-ngu',
  'thuat-ngu/unit',
  'phuong-phap',
  'tien-do',
  'tiep-can',
  'thay-doi-trang',
  'chi-tieu/population-resident-average',
] as const

let browser: Browser
let withAxe: BrowserContext
let address: (language: 'vi' | 'en', page: string) => string

beforeAll(async () => {
  const { out } = builtSite()
  address = (language, page) => pathToFileURL(join(out, 'site', language, page, 'index.html')).href
  browser = await launchChromium()
  withAxe = await browser.newContext()
  await bringAxe(withAxe)
}, 300_000)

afterAll(() => browser?.close())

test.each(PAGES)('axe finds nothing serious on %s, in light and in forced colours', async (path) => {
  const page = await withAxe.newPage()
  await page.goto(address('vi', path))
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors })
    expect(await seriousFaults(page)).toEqual([])
  }
  await page.close()
})

test.each(PAGES)(
  '%s fits a window of 320 pixels and text of twice the size without scrolling sideways',
  async (path) => {
    for (const language of ['vi', 'en'] as const) {
      const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
      await page.goto(address(language, path))
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
      await page.setViewportSize({ width: 640, height: 800 })
      await page.evaluate("document.documentElement.style.fontSize = '200%'")
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640)
      await page.close()
    }
  },
)

test('by keyboard alone: skip to the content, to a group of the catalogue, to an indicator, to a quantity of its formula', async () => {
  const page = await browser.newPage()
  await page.goto(address('vi', 'danh-muc'))
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.className')).toBe('skip')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe('#nhom-population')
  const reach = async (href: string): Promise<void> => {
    for (let step = 0; step < 60; step += 1) {
      if ((await page.evaluate("document.activeElement.getAttribute('href')")) === href) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`expected to reach ${href} by Tab`)
  }
  await reach('population-density/index.html')
  await page.keyboard.press('Enter')
  await page.waitForURL(address('vi', 'danh-muc/population-density'))
  await reach('../land-area/index.html')
  await page.keyboard.press('Enter')
  await page.waitForURL(address('vi', 'danh-muc/land-area'))
  expect(await page.textContent('h1')).toBe('Diện tích đất')
  await page.close()
})

test('an empty form prints whole: every column of its last heading row is on the paper', async () => {
  const page = await browser.newPage()
  await page.goto(address('vi', 'danh-muc/bieu/sample-people-1'))
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 620, height: 900 })
  const wide = `[...document.querySelectorAll('.blank .index th')].every((cell) => cell.getBoundingClientRect().right <= 620)`
  expect(await page.evaluate(wide)).toBe(true)
  await page.close()
})
