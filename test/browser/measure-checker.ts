import { openChecker } from './checker-page.ts'
import { buildCheckerSite } from './checker-site.ts'
import { launchChromium } from './chromium.ts'

const ROWS = 5_000
const COLUMNS = 40
const RUNS = 3

/** A table of figures of one indicator in columns, one for each of its lines: 5,000 × 40 cells. */
function table(): string {
  const head = ['unit', 'period', 'listDate', ...Array.from({ length: COLUMNS - 3 }, (_, at) => `x${at}`)]
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const figures = Array.from({ length: COLUMNS - 3 }, (_, at) => String((row * 37 + at) % 9973))
    return ['30304', `${1990 + (row % 30)}-Q${(row % 4) + 1}`, '2025-06-30', ...figures].join(',')
  })
  return `${[head.join(','), ...lines].join('\n')}\n`
}

/** Prints how long checks of a large table take in the test browser, from the press of the button, and the longest task of the page. */
async function measure(): Promise<void> {
  const site = buildCheckerSite()
  const browser = await launchChromium()
  const { page } = await openChecker(browser, site.address('vi'))
  await page.evaluate(`globalThis.tasks = []
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ entryTypes: ['longtask'] })`)
  await page.setInputFiles('#check-input', { name: 'bang.csv', mimeType: 'text/csv', buffer: Buffer.from(table()) })
  for (let run = 1; run <= RUNS; run += 1) {
    await page.evaluate('tasks.length = 0')
    const start = performance.now()
    await page.click('#check-start')
    await page.waitForSelector('#check-result', { state: 'hidden' })
    await page.waitForSelector('#check-result:not([hidden])', { timeout: 120_000 })
    const seconds = ((performance.now() - start) / 1000).toFixed(2)
    const longest = (await page.evaluate('Math.max(0, ...tasks)')) as number
    console.log(`${ROWS} x ${COLUMNS}, run ${run}: ${seconds} s, longest task of the page ${Math.round(longest)} ms`)
  }
  await browser.close()
}

await measure()
