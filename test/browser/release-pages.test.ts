import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtSite } from '../site/built-site.ts'
import { launchChromium } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PAGES = ['ban/index.html', 'ban/r2/index.html', 'tai-ve/index.html', 'tinh-trang/index.html']

/** What runs in the page: faults that keep somebody from reading it, and by how much it is wider than the screen. */
const SERIOUS = `axe.run().then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ' ' + nodes[0].html))`
const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

let browser: Browser
let root: string

beforeAll(async () => {
  root = join(builtSite().out, 'site/vi')
  browser = await launchChromium()
})

afterAll(async () => await browser?.close())

test.each(
  PAGES.flatMap((path) => [
    [path, 'light', 'none'] as const,
    [path, 'dark', 'none'] as const,
    [path, 'light', 'active'] as const,
  ]),
)('%s reads without fault, %s, forced colours %s, and fits 320 pixels', async (path, colorScheme, forcedColors) => {
  const page = await browser.newPage({
    colorScheme,
    forcedColors,
    viewport: { width: 320, height: 700 },
    bypassCSP: true,
  })
  await page.goto(`file://${join(root, path)}`)
  await page.evaluate(axe)
  const found = await page.evaluate<readonly string[]>(SERIOUS)
  const over = await page.evaluate<number>(OVERFLOW)
  expect({ found, over }).toEqual({ found: [], over: 0 })
  await page.close()
})
