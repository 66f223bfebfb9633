import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { builtSite } from '../site/built-site.ts'
import { launchChromium } from './chromium.ts'
import { sampleKinds } from './page-kinds.ts'

// Every kind of page takes its time on a busy machine.
vi.setConfig({ testTimeout: 600_000 })

let browser: Browser
let site: string
let files: readonly string[]

beforeAll(async () => {
  site = join(builtSite('internal').out, 'site')
  const { pages } = sampleKinds(site, (file) => (file === '' ? -1 : statSync(join(site, 'vi', file)).size))
  files = [...pages.values()]
  browser = await launchChromium()
}, 300_000)
afterAll(() => browser?.close())

/** What an expression that gives a list of faults finds on a page of every kind. */
async function everyKind(width: number, expression: string, media: 'screen' | 'print' = 'screen'): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  await page.emulateMedia({ media })
  const faults: string[] = []
  for (const file of files) {
    await visit(page, `vi/${file}`)
    const found = await page.evaluate(expression)
    faults.push(...[found].flat().map((fault) => `${file}: ${fault}`))
  }
  await page.close()
  return faults
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(pathToFileURL(join(site, path)).href)
  await page.evaluate('document.fonts.ready.then(() => null)')
}

test.each(['vi', 'en'])('the first page is one sheet of A4: %s', async (language) => {
  const page = await browser.newPage()
  await visit(page, `${language}/index.html`)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const sheets = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)]
  expect(sheets.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])).toEqual([
    [595, 842],
  ])
  await page.close()
})

test('at 1280 px no list is wider than its page', async () => {
  const faults = await everyKind(
    1280,
    `[...document.querySelectorAll('.scroll')]
      .filter((each) => each.checkVisibility() && each.querySelector('.list:not(.sent)') && each.scrollWidth > each.clientWidth)
      .map((each) => each.getAttribute('aria-label') + ' +' + (each.scrollWidth - each.clientWidth))`,
  )
  expect(faults).toEqual([])
})

test('no word of a drawing is cut at its edge or stands on another', async () => {
  const faults = await everyKind(
    1280,
    `[...document.querySelectorAll('svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect()
      const texts = [...svg.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()])
      const cut = texts.filter(([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1)
      const unsure = [...svg.querySelectorAll('text.unsure')].map((text) => text.getBoundingClientRect().top).sort((a, b) => a - b)
      const near = unsure.filter((top, at) => at > 0 && top - unsure[at - 1] < 10)
      return [...cut.map(([text]) => 'cut: ' + text), ...near.map(() => 'words on each other')]
    })`,
  )
  expect(faults).toEqual([])
})

test('on paper the head of a page takes one line', async () => {
  const faults = await everyKind(
    // The width of A4 between its margins.
    624,
    `[document.querySelector('.top')]
      .filter((top) => top.checkVisibility() && top.getBoundingClientRect().height > 34)
      .map((top) => 'head of ' + top.getBoundingClientRect().height)`,
    'print',
  )
  expect(faults).toEqual([])
})
