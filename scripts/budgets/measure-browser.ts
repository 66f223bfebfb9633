import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../../test/browser/chromium.ts'
import { serve } from '../../test/browser/search-site.ts'
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

/** What a page was like in one load, with what was slowest and what moved most. */
export interface Load extends Vitals {
  readonly slowest: string
  readonly moved: string
}

/**
 * Opens pages of a site from a server on a slowed processor, each in a browser of its own, and uses what can be used; the median of the
 * loads, each in a context of its own, so that nothing is there from before.
 */
export async function measureVitals(
  site: string,
  pages: readonly string[],
  onPage: (path: string, load: Load) => void,
): Promise<void> {
  const { address, server } = await serve(site)
  try {
    for (const path of pages) {
      const browser = await launchChromium()
      try {
        // The first page of a browser pays for the browser's own start.
        await oneLoad(browser, 'about:blank')
        const loads: Load[] = []
        for (let load = 0; load < LOADS; load += 1) loads.push(await oneLoad(browser, `${address}/${path}`))
        onPage(path, middleOf(loads))
      } finally {
        await browser.close()
      }
    }
  } finally {
    server.close()
  }
}

/** The median of each measure, with the words of the load that it comes from. */
export function middleOf(loads: readonly Load[]): Load {
  const of = (name: keyof Vitals): number => median(loads.map((each) => each[name]))
  const [lcp, inp, cls] = [of('lcp'), of('inp'), of('cls')]
  return {
    ...{ lcp, inp, cls },
    slowest: loads.find((each) => each.inp === inp)?.slowest ?? '',
    moved: loads.find((each) => each.cls === cls)?.moved ?? '',
  }
}

async function oneLoad(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(watchVitals)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForTimeout(SETTLE)
    await useWhatIsThere(page)
    await page.waitForTimeout(SETTLE)
    return await page.evaluate(() => (globalThis as unknown as { readonly chitieuVitals: Load }).chitieuVitals)
  } finally {
    await context.close()
  }
}

/** Opens what folds, presses a button and types into a field of the page and into the search, as a reader would. */
async function useWhatIsThere(page: Page): Promise<void> {
  const fields = 'input[type=search], input[type=text], input:not([type])'.split(', ')
  for (const place of [
    'main summary',
    'main button',
    fields.map((each) => `main ${each}`).join(', '),
    '#search input',
  ]) {
    const first = page.locator(place).locator('visible=true').first()
    if ((await first.count()) === 0) continue
    await first.click({ timeout: 2000, noWaitAfter: true }).catch(() => undefined)
    // What a field brings when somebody turns to it has time to come; keys follow each other as fingers do.
    await page.waitForTimeout(SETTLE)
    if (place.includes('input')) await page.keyboard.type('an gi', { delay: 80 })
    await page.waitForTimeout(SETTLE)
  }
}

/** As much of an element as names it. */
interface Named {
  readonly nodeName: string
  readonly id?: string
}

/** An entry of the browser's own clock, with the fields that its kind has. */
interface Entry {
  readonly name: string
  readonly startTime: number
  readonly duration: number
  readonly target?: Named | null
  readonly value?: number
  readonly hadRecentInput?: boolean
  readonly interactionId?: number
  readonly sources?: readonly { readonly node?: Named | null }[]
}

/** Runs in the page before it loads. */
function watchVitals(): void {
  const vitals = { lcp: 0, inp: 0, cls: 0, slowest: '', moved: '' }
  let most = 0
  Object.assign(globalThis, { chitieuVitals: vitals })
  const nameOf = (element: Named | null | undefined): string =>
    element ? `${element.nodeName.toLowerCase()}${element.id ? `#${element.id}` : ''}` : ''
  const watch = (type: string, onEntry: (entry: Entry) => void): void => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) onEntry(entry)
    })
    observer.observe(Object.assign({ type, buffered: true }, { durationThreshold: 16 }) as { type: 'mark' })
  }
  watch('largest-contentful-paint', ({ startTime }) => {
    vitals.lcp = startTime
  })
  watch('layout-shift', ({ value = 0, hadRecentInput, sources }) => {
    if (hadRecentInput === true) return
    vitals.cls += value
    if (value > most) vitals.moved = (sources ?? []).map(({ node }) => nameOf(node)).join(' ')
    most = Math.max(most, value)
  })
  watch('event', ({ interactionId = 0, duration, name, target }) => {
    if (interactionId === 0 || duration <= vitals.inp) return
    vitals.inp = duration
    vitals.slowest = `${name} ${nameOf(target)}`
  })
}
