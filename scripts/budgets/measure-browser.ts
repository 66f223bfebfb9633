import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../../test/browser/chromium.ts'
import { median } from './budget.ts'

const LOADS = 5
const SLOWDOWN = 4
const SETTLE = 400

/** How a page feels: when its main content stands, how long an answer to the reader takes, how much it moves. */
export interface Vitals {
  readonly lcp: number
  readonly inp: number
  readonly cls: number
}

/** Opens pages on a slowed processor, each in a browser of its own, and uses what can be used; the median of the loads. */
export async function measureVitals(
  pages: readonly string[],
  onPage: (path: string, vitals: Vitals) => void,
): Promise<void> {
  for (const path of pages) {
    const browser = await launchChromium()
    try {
      const loads: Vitals[] = []
      for (let load = 0; load < LOADS; load += 1) loads.push(await oneLoad(browser, path))
      const of = (name: keyof Vitals): number => median(loads.map((each) => each[name]))
      onPage(path, { lcp: of('lcp'), inp: of('inp'), cls: of('cls') })
    } finally {
      await browser.close()
    }
  }
}

async function oneLoad(browser: Browser, path: string): Promise<Vitals> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    await page.addInitScript(watchVitals)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    await page.goto(pathToFileURL(path).href, { waitUntil: 'load' })
    await page.waitForTimeout(SETTLE)
    await useWhatIsThere(page)
    await page.waitForTimeout(SETTLE)
    return await page.evaluate(() => (globalThis as unknown as { readonly chitieuVitals: Vitals }).chitieuVitals)
  } finally {
    await page.close()
  }
}

/** Opens what folds, presses a button and types into a field, as a reader would. */
async function useWhatIsThere(page: Page): Promise<void> {
  for (const place of ['summary', 'button', 'input[type=search], input[type=text], input:not([type])']) {
    const first = page
      .locator(`main ${place.split(', ').join(', main ')}`)
      .locator('visible=true')
      .first()
    if ((await first.count()) === 0) continue
    await first.click({ timeout: 2000, noWaitAfter: true }).catch(() => undefined)
    if (place.startsWith('input')) await page.keyboard.type('an gi')
    await page.waitForTimeout(SETTLE)
  }
}

/** An entry of the browser's own clock, with the fields that its kind has. */
interface Entry {
  readonly startTime: number
  readonly duration: number
  readonly value?: number
  readonly hadRecentInput?: boolean
  readonly interactionId?: number
}

/** Runs in the page before it loads. */
function watchVitals(): void {
  const vitals = { lcp: 0, inp: 0, cls: 0 }
  Object.assign(globalThis, { chitieuVitals: vitals })
  const watch = (type: string, onEntry: (entry: Entry) => void): void => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) onEntry(entry)
    })
    observer.observe(Object.assign({ type, buffered: true }, { durationThreshold: 16 }) as { type: 'mark' })
  }
  watch('largest-contentful-paint', ({ startTime }) => {
    vitals.lcp = startTime
  })
  watch('layout-shift', ({ value = 0, hadRecentInput }) => {
    if (hadRecentInput !== true) vitals.cls += value
  })
  watch('event', ({ interactionId = 0, duration }) => {
    if (interactionId > 0) vitals.inp = Math.max(vitals.inp, duration)
  })
}
