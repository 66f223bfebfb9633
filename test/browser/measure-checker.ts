import { join } from 'node:path'
import { readCheckSlice, readRegister } from '@chitieu/indicators/node'
import { openChecker } from './checker-page.ts'
import { buildCheckerSite } from './checker-site.ts'
import { launchChromium } from './chromium.ts'

const ROWS = 5_000
const COLUMNS = 40
const RUNS = 3
const LIST = '2025-06-30'

/** Figures of 37 indicators for 5,000 communes of one list, with period and list beside each: 5,000 × 40 cells. */
function table(): string {
  const data = join(import.meta.dirname, '../../data')
  const [slice, register] = [readCheckSlice(data), readRegister(join(data, 'register'))]
  if (!slice.ok || !register.ok) throw new Error('expected data without faults')
  const indicators = slice.value.indicators.slice(0, COLUMNS - 3).map(({ code }) => code)
  const communes = register.value.list(LIST, { level: 'commune' }).slice(0, ROWS)
  const lines = communes.map((unit, row) => {
    const figures = indicators.map((_, at) => String((row * 37 + at) % 97))
    return [register.value.version(unit, LIST).code, '2025-Q1', LIST, ...figures].join(',')
  })
  return `${[['unit', 'period', 'listDate', ...indicators].join(','), ...lines].join('\n')}\n`
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
