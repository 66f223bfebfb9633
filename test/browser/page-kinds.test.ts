import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { builtSite } from '../site/built-site.ts'
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

/** Opens every kind of page in a context of its own kind and collects what a look at each finds. */
async function everyKind(
  options: BrowserContextOptions,
  look: (page: Page, address: string) => Promise<readonly string[]>,
  languages: readonly string[] = ['vi'],
): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  for (const language of languages)
    for (const [kind, file] of kinds) {
      const found = await look(page, `/${language}/${file}`)
      faults.push(...found.map((fault) => `${language} ${kind} (${file}): ${fault}`))
    }
  await context.close()
  return faults
}

test('every page is of a kind that is opened here', () => {
  expect(ofNoKind).toEqual([])
  expect(kinds.length).toBeGreaterThan(40)
})

test('no page breaks its policy, asks another origin, or fails to bring a file', async () => {
  const faults = await everyKind(
    {},
    async (page, address) => {
      const found: string[] = []
      const listen = (
        name: 'request' | 'requestfailed' | 'response' | 'console' | 'pageerror',
        on: (value: never) => void,
      ) => page.on(name as 'request', on as never)
      page.removeAllListeners()
      listen('request', ((request: { url: () => string }) => {
        if (!request.url().startsWith(`${origin}/`) && !/^(?:data|blob):/.test(request.url()))
          found.push(`asks ${request.url()}`)
      }) as never)
      listen('response', ((response: { status: () => number; url: () => string }) => {
        if (response.status() >= 400) found.push(`${response.status()} ${response.url()}`)
      }) as never)
      listen('console', ((message: { type: () => string; text: () => string }) => {
        if (message.type() === 'error') found.push(message.text())
      }) as never)
      listen('pageerror', ((fault: Error) => found.push(fault.message)) as never)
      await page.goto(origin + address, { waitUntil: 'load' })
      return found
    },
    ['vi', 'en'],
  )
  expect(faults).toEqual([])
})

const CONTRAST = '{ runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }'

/** All rules where colours are the usual ones; contrast alone in other schemes; the other language has the same colours. */
const SCHEMES: readonly (readonly [name: string, rules: string, language: string, BrowserContextOptions])[] = [
  ['light', '{}', 'vi', {}],
  ['light, in English', '{ rules: { "color-contrast": { enabled: false } } }', 'en', {}],
  ['dark', CONTRAST, 'vi', { colorScheme: 'dark' }],
  ['forced colours', CONTRAST, 'vi', { forcedColors: 'active' }],
]

test.each(SCHEMES)(
  'axe finds nothing serious on any kind of page: %s',
  async (_name, rules, language, options) => {
    const faults = await everyKind(
      options,
      async (page, address) => {
        await page.goto(origin + address)
        await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
        await page.evaluate(axe.source)
        const { violations } = (await page.evaluate(`axe.run(document, ${rules})`)) as axe.AxeResults
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(
            ({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary?.split('\n')[1] ?? ''}`,
          )
      },
      [language],
    )
    expect(faults).toEqual([])
  },
  600_000,
)

test('every kind of page reads whole where scripts are blocked', async () => {
  const words = async (page: Page): Promise<readonly string[]> =>
    ((await page.evaluate('document.querySelector("main").innerText')) as string)
      .split(/\s+/)
      .filter((word) => word !== '')
  const withScripts = new Map<string, readonly string[]>()
  await everyKind({}, async (page, address) => {
    await page.goto(origin + address)
    withScripts.set(address, await words(page))
    return []
  })
  const faults = await everyKind({ javaScriptEnabled: false }, async (page, address) => {
    await page.goto(origin + address)
    const own = new Set(
      await page
        .locator('main')
        .innerText()
        .then((text) => text.split(/\s+/)),
    )
    const isTool = /\/(?:kiem-tra-tep|chuyen-ma|tim|so-sanh|khong-co-trang)\/index\.html$/.test(address)
    const lost = isTool ? [] : (withScripts.get(address) ?? []).filter((word) => !own.has(word))
    return [...(own.size < 3 ? ['is empty'] : []), ...(lost.length > 0 ? [`lacks ${lost.slice(0, 5).join(' ')}`] : [])]
  })
  expect(faults).toEqual([])
})

test('every kind of page opens from a disk, with its styles, and leads to files', async () => {
  const faults = await everyKind({}, async (page, address) => {
    await page.goto(pathToFileURL(join(site, address)).href)
    const found = (await page.evaluate(`(() => {
      const sheets = [...document.styleSheets].length
      const links = [...document.querySelectorAll('a[href]')].map((a) => new URL(a.getAttribute('href'), document.baseURI).href)
      return { sheets, outside: links.filter((href) => !href.startsWith('file://')), bare: links.filter((href) => /\\/$/.test(href)) }
    })()`)) as { readonly sheets: number; readonly outside: readonly string[]; readonly bare: readonly string[] }
    const heading = await page.locator('h1').count()
    return [
      ...(found.sheets === 1 || address.includes('so-lieu') ? [] : [`${found.sheets} stylesheets`]),
      ...(heading === 1 || address.includes('so-lieu') ? [] : [`${heading} headings`]),
      ...found.outside.filter((href) => !/^(?:mailto|tel):/.test(href)).map((href) => `leads out to ${href}`),
      ...found.bare.map((href) => `leads to a folder: ${href}`),
    ]
  })
  expect(faults).toEqual([])
})

test('no kind of page is wider than a window of 320, 390, 768 or 1280 px', async () => {
  const faults = await everyKind({}, async (page, address) => {
    await page.goto(origin + address)
    const found: string[] = []
    for (const width of [1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number
      if (wide > width) found.push(`is ${wide} px wide in ${width}`)
    }
    return found
  })
  expect(faults).toEqual([])
})

test('no kind of page loses text at the edge of its paper', async () => {
  const faults = await everyKind({ viewport: { width: 980, height: 1400 } }, async (page, address) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(origin + address)
    const clipped = (await page.evaluate(`[...document.querySelectorAll('main *')]
      .filter((each) => each.getClientRects().length > 0 && getComputedStyle(each).overflowX !== 'visible')
      .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
      .filter((each) => !each.closest('svg') && each.tagName !== 'INPUT' && !each.matches('.unseen, .spoken'))
      .map((each) => each.tagName + '.' + each.className).slice(0, 3)`)) as readonly string[]
    return clipped.map((each) => `hides what is in ${each}`)
  })
  expect(faults).toEqual([])
})
