import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'

const source = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')

/** Gives axe to every page that a context opens from now on: handing it to each page by itself takes longer than it works there. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: source })
}

/** What axe finds serious or critical on a page as it stands, as `rule element what is wrong`; `options` are those of `axe.run`, as text. */
export async function seriousFaults(page: Page, options = ''): Promise<readonly string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(`${source}\n;0`)
  return page.evaluate<
    string[]
  >(`axe.run(document, { resultTypes: ['violations'], ${options} }).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes: [first] }) => [id, first.target.join(' '), first.failureSummary.split('\\n')[1]].join(' ')))`)
}
