import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { builtSite } from '../site/built-site.ts'
import { bringAxe, seriousFaults } from './axe.ts'
import { launchChromium } from './chromium.ts'
import { sampleKinds } from './page-kinds.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

// A hundred pages take their time on a busy machine.
vi.setConfig({ testTimeout: 600_000 })

let browser: Browser
let server: Server
let origin: string
/** The internal build has every kind of page that the public one has, and who is late. */
let site: string
let kinds: readonly (readonly [kind: string, file: string])[]
let ofNoKind: readonly string[]

beforeAll(async () => {
  site = join(builtSite('internal').out, 'site')
  const sampled = sampleKinds(site, (file) => (file === '' ? -1 : statSync(join(site, 'vi', file)).size))
  kinds = [...sampled.pages]
  ofNoKind = sampled.ofNoKind
  server = createServer((request, response) => {
    const path = join(site, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    if (!existsSync(file)) return response.writeHead(404).end()
    response
      .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchChromium()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** What was found on a kind of page, by what was looked at. */
type Finder = (page: Page, address: string) => Promise<Readonly<Record<string, readonly string[]>>>

/** Opens every kind of page once and collects what a look at each finds. */
async function everyKind(
  language: string,
  options: BrowserContextOptions,
  look: Finder,
): Promise<Map<string, string[]>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  if (options.javaScriptEnabled !== false) await bringAxe(context)
  const page = await context.newPage()
  const faults = new Map<string, string[]>()
  for (const [kind, file] of kinds) {
    for (const [what, found] of Object.entries(await look(page, `/${language}/${file}`))) {
      const all = faults.get(what) ?? []
      faults.set(what, all)
      all.push(...found.map((fault) => `${kind} (${file}): ${fault}`))
    }
  }
  await context.close()
  return faults
}

/** Opens a page and collects what breaks its policy, is asked of another origin, or does not come. */
async function openWatched(page: Page, address: string): Promise<string[]> {
  const found: string[] = []
  page.removeAllListeners()
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(?:data|blob):/.test(request.url()))
      found.push(`asks ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()} ${response.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text())
  })
  page.on('pageerror', (fault) => found.push(fault.message))
  await page.goto(origin + address, { waitUntil: 'load' })
  return found
}

const CONTRAST = 'runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] }'

async function unfold(page: Page): Promise<void> {
  await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
}

async function tooWide(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of [768, 390, 320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number
    if (wide > width) found.push(`is ${wide} px wide in ${width}`)
  }
  return found
}

async function lostOnPaper(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 980, height: 1400 })
  await page.emulateMedia({ media: 'print' })
  const clipped = (await page.evaluate(`[...document.querySelectorAll('main *')]
      .filter((each) => each.getClientRects().length > 0 && getComputedStyle(each).overflowX !== 'visible')
      .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
      .filter((each) => !each.closest('svg') && each.tagName !== 'INPUT' && !each.matches('.unseen, .spoken'))
      .map((each) => each.tagName + '.' + each.className).slice(0, 3)`)) as readonly string[]
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 1280, height: 900 })
  return clipped.map((each) => `hides what is in ${each}`)
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

let vietnamese: Map<string, string[]>
let english: Map<string, string[]>
const words = new Map<string, readonly string[]>()

// Opening a page and running axe on it is most of the work: each is opened once and looked at from all sides.
beforeAll(async () => {
  vietnamese = await everyKind('vi', {}, async (page, address) => {
    const watched = await openWatched(page, address)
    words.set(address, wordsOf((await page.evaluate('document.querySelector("main").innerText')) as string))
    const wide = await tooWide(page)
    const paper = await lostOnPaper(page)
    await unfold(page)
    const light = await seriousFaults(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await seriousFaults(page, CONTRAST)
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    const forced = await seriousFaults(page, CONTRAST)
    await page.emulateMedia({ forcedColors: 'none' })
    return { watched, wide, paper, light, dark, forced }
  })
  english = await everyKind('en', {}, async (page, address) => {
    const watched = await openWatched(page, address)
    await unfold(page)
    return { watched, light: await seriousFaults(page, 'rules: { "color-contrast": { enabled: false } }') }
  })
}, 900_000)

test('no page breaks its policy, asks another origin, or fails to bring a file', () => {
  expect(vietnamese.get('watched')).toEqual([])
  expect(english.get('watched')).toEqual([])
})

test.each(['light', 'dark', 'forced'])('axe finds nothing serious on any kind of page: %s', (scheme) => {
  expect(vietnamese.get(scheme)).toEqual([])
})

test('axe finds nothing serious on any kind of page in English, whose colours are the same', () => {
  expect(english.get('light')).toEqual([])
})

test('no kind of page is wider than a window of 320, 390, 768 or 1280 px', () => {
  expect(vietnamese.get('wide')).toEqual([])
})

test('no kind of page loses text at the edge of its paper', () => {
  expect(vietnamese.get('paper')).toEqual([])
})

test('every kind of page reads whole where scripts are blocked', async () => {
  const faults = await everyKind('vi', { javaScriptEnabled: false }, async (page, address) => {
    await page.goto(origin + address)
    const own = new Set(wordsOf(await page.locator('main').innerText()))
    const isTool = /\/(?:kiem-tra-tep|chuyen-ma|tim|so-sanh|khong-co-trang)\/index\.html$/.test(address)
    const lost = isTool ? [] : (words.get(address) ?? []).filter((word) => !own.has(word))
    const empty = own.size < 3 ? ['is empty'] : []
    return { read: [...empty, ...(lost.length > 0 ? [`lacks ${lost.slice(0, 5).join(' ')}`] : [])] }
  })
  expect(words.size).toBe(kinds.length)
  expect(faults.get('read')).toEqual([])
})

test('every kind of page opens from a disk, with its styles, and leads to files', async () => {
  const faults = await everyKind('vi', {}, async (page, address) => {
    await page.goto(pathToFileURL(join(site, address)).href)
    const found = (await page.evaluate(`(() => {
      const sheets = [...document.styleSheets].length
      const links = [...document.querySelectorAll('a[href]')].map((a) => new URL(a.getAttribute('href'), document.baseURI).href)
      return { sheets, outside: links.filter((href) => !href.startsWith('file://')), bare: links.filter((href) => /\\/$/.test(href)) }
    })()`)) as { readonly sheets: number; readonly outside: readonly string[]; readonly bare: readonly string[] }
    const heading = await page.locator('h1').count()
    return {
      disk: [
        ...(found.sheets === 1 || address.includes('so-lieu') ? [] : [`${found.sheets} stylesheets`]),
        ...(heading === 1 || address.includes('so-lieu') ? [] : [`${heading} headings`]),
        ...found.outside.filter((href) => !/^(?:mailto|tel):/.test(href)).map((href) => `leads out to ${href}`),
        ...found.bare.map((href) => `leads to a folder: ${href}`),
      ],
    }
  })
  expect(faults.get('disk')).toEqual([])
})

test('every page is of a kind that is opened here', () => {
  expect(ofNoKind).toEqual([])
  expect(kinds.length).toBeGreaterThan(40)
})
