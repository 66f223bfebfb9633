import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { patience } from '../invariants/runs.ts'

/** A page of the checker, what it broke of its policy, and which addresses it asked for. */
export interface CheckerPage {
  readonly page: Page
  readonly faults: readonly string[]
  readonly requests: readonly string[]
}

/** What is done to a page before any script of it runs. */
export interface OpenOptions extends BrowserContextOptions {
  readonly withoutWorker?: boolean
}

/** Opens the checker and waits until it is ready. */
export async function openChecker(browser: Browser, address: string, options: OpenOptions = {}): Promise<CheckerPage> {
  const { withoutWorker = false, ...rest } = options
  const context = await browser.newContext(rest)
  const page = await context.newPage()
  const faults: string[] = []
  const requests: string[] = []
  page.on('pageerror', (fault) => faults.push(fault.message))
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') faults.push(said.text())
  })
  page.on('request', (request) => requests.push(request.url()))
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', (event) => console.error('policy', event.violatedDirective, event.blockedURI))`,
  )
  // A dialog to choose files is only told of when somebody listens before it opens.
  page.on('filechooser', () => undefined)
  if (withoutWorker) await page.addInitScript('delete globalThis.Worker')
  await page.goto(address)
  if (rest.javaScriptEnabled !== false) await status(page, /^(?:Sẵn sàng|Ready)\./).waitFor()
  return { page, faults, requests }
}

/** Chooses files, or one folder, has them checked and waits for the result. */
export async function check(page: Page, chosen: readonly string[] | string): Promise<void> {
  if (typeof chosen === 'string') await page.setInputFiles('#check-folder', chosen)
  else await page.setInputFiles('#check-input', [...chosen])
  await page.click('#check-start')
  await page.waitForSelector('#check-result:not([hidden])', { timeout: patience })
}

/** Presses a button of that text and returns the name and bytes of what it saves. */
export async function saved(page: Page, text: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: text, exact: true }).first().click()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** The line in which the page says what it does, once it says so. */
export function status(page: Page, words: RegExp): Locator {
  return page.locator('[role=status]').filter({ hasText: words })
}
