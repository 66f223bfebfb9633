import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtSite } from '../site/built-site.ts'
import { launchChromium } from './chromium.ts'
import { serve } from './search-site.ts'

const PAGES = [
  'vi/index.html',
  'vi/don-vi/103-1-commune-elm/so-lieu/index.html',
  'vi/chi-tieu/population-resident-average/index.html',
  'vi/so-sanh/index.html',
  'vi/kiem-tra-tep/index.html',
  'vi/chuyen-ma/index.html',
  'vi/tim/index.html',
]

let browser: Browser
let server: Server
let address: string
let site: string

beforeAll(async () => {
  site = join(builtSite().out, 'site')
  const served = await serve(site)
  server = served.server
  address = served.address
  browser = await launchChromium()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** Opens a page and tells how far what stood in its window moved, by the browser's own measure. */
async function movesOf(page: Page, path: string): Promise<number> {
  await page.addInitScript(`
    globalThis.moved = 0
    new PerformanceObserver((list) => { for (const { value } of list.getEntries()) globalThis.moved += value })
      .observe({ type: 'layout-shift', buffered: true })
  `)
  await page.goto(`${address}/${path}`)
  await page.evaluate('document.fonts.ready')
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  return (await page.evaluate('globalThis.moved')) as number
}

test.each(PAGES)('%s does not move when its fonts come after its text', async (path) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  let isPainted: (painted: boolean) => void = () => undefined
  const painted = new Promise<boolean>((resolve) => {
    isPainted = resolve
  })
  await page.exposeFunction('tellPainted', () => isPainted(true))
  await page.addInitScript(`new PerformanceObserver(() => tellPainted()).observe({ type: 'paint', buffered: true })`)
  await page.route('**/*.woff2', async (route) => {
    await painted
    await route.fulfill({ body: readFileSync(join(site, new URL(route.request().url()).pathname)) })
  })
  expect(await movesOf(page, path)).toBeLessThan(0.02)
  await context.close()
})

test('text is nearly as wide and just as high in a font that stands in', async () => {
  const page = await browser.newPage()
  await page.goto(`${address}/vi/index.html`)
  // Large, since small letters are set on whole dots; the font itself under another name, since one that came late is left to the next page.
  const sizes = (await page.evaluate(`(async () => {
    const text = 'An Giang 102 xã, báo cáo theo tháng 01/7/2025; the figures of each former unit stand on pages of their own.'
    const found = []
    for (const weight of [400, 700]) {
      const own = new FontFace('Own', 'url(/assets/be-vietnam-pro-latin-' + weight + '-normal.woff2)', { weight: String(weight) })
      document.fonts.add(await own.load())
      for (const family of ['Own', 'Near Open Sans']) {
        await document.fonts.load(weight + ' 160px "' + family + '"', text)
        const span = document.createElement('span')
        span.textContent = text
        span.style.cssText = 'position:absolute;white-space:nowrap;font:' + weight + ' 160px "' + family + '"'
        document.body.append(span)
        found.push([span.getBoundingClientRect().width, span.getBoundingClientRect().height])
      }
    }
    return found
  })()`)) as readonly (readonly [number, number])[]
  for (const at of [0, 2]) {
    const [own, near] = [sizes[at], sizes[at + 1]]
    if (!own || !near) throw new Error('expected two sizes of each weight')
    expect(Math.abs(near[0] / own[0] - 1)).toBeLessThan(0.03)
    expect(Math.abs(near[1] - own[1])).toBeLessThanOrEqual(1)
  }
  await page.close()
})
