import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtSite } from '../site/built-site.ts'
import { launchChromium } from './chromium.ts'
import { sampleKinds } from './page-kinds.ts'

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

/** What gives the faults of a page as a list, by what is looked at; the last one on paper, as wide as A4 between its margins. */
const LOOKS = {
  lists: `[...document.querySelectorAll('.scroll')]
    .filter((each) => each.checkVisibility() && each.querySelector('.list:not(.sent)') && each.scrollWidth > each.clientWidth)
    .map((each) => each.getAttribute('aria-label') + ' +' + (each.scrollWidth - each.clientWidth))`,
  drawings: `[...document.querySelectorAll('svg')].flatMap((svg) => {
    const frame = svg.getBoundingClientRect()
    const texts = [...svg.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()])
    const cut = texts.filter(([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1)
    const unsure = [...svg.querySelectorAll('text.unsure')].map((text) => text.getBoundingClientRect().top).sort((a, b) => a - b)
    const near = unsure.filter((top, at) => at > 0 && top - unsure[at - 1] < 10)
    return [...cut.map(([text]) => 'cut: ' + text), ...near.map(() => 'words on each other')]
  })`,
  heads: `[document.querySelector('.top')]
    .filter((top) => top.checkVisibility() && top.getBoundingClientRect().height > 34)
    .map((top) => 'head of ' + top.getBoundingClientRect().height)`,
} as const
const faults: Record<keyof typeof LOOKS, string[]> = { lists: [], drawings: [], heads: [] }

// Opening a page is most of the work: each is opened once.
beforeAll(async () => {
  const page = await browser.newPage()
  for (const file of files) {
    const look = async (at: keyof typeof LOOKS): Promise<void> => {
      const found = await page.evaluate<string[]>(LOOKS[at])
      faults[at].push(...found.map((fault) => `${file}: ${fault}`))
    }
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1280, height: 800 })
    await visit(page, `vi/${file}`)
    await look('lists')
    await look('drawings')
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 624, height: 800 })
    await look('heads')
  }
  await page.close()
}, 600_000)

test('at 1280 px no list is wider than its page', () => {
  expect(faults.lists).toEqual([])
})

test('no word of a drawing is cut at its edge or stands on another', () => {
  expect(faults.drawings).toEqual([])
})

test('on paper the head of a page takes one line', () => {
  expect(faults.heads).toEqual([])
})
