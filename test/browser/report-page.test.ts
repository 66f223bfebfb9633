import { expect, test } from 'vitest'
import { checkFiles } from '../../packages/indicators/src/check-files.ts'
import { checkHtml } from '../../packages/indicators/src/report/check-html.ts'
import { filledForm } from '../checks/filled-form.ts'
import { toyForm } from '../checks/toy-form.ts'
import { world } from '../checks/toy-world.ts'
import { launchChromium } from './chromium.ts'

test('the report of a check is no wider than a phone or a desk, and names the column of each cell', async () => {
  const file = filledForm(toyForm, { name: `${'long-name-'.repeat(8)}.json`, cells: { '01/1': null, '02/2': 'x' } })
  const browser = await launchChromium()
  try {
    for (const width of [390, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      await page.setContent(checkHtml(checkFiles([file], { world }), 'vi'))
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      const named = "[...document.querySelectorAll('tbody tr:first-child td')].map((each) => each.dataset.head)"
      expect(await page.evaluate(named)).toEqual(
        await page.evaluate("[...document.querySelectorAll('th')].map((each) => each.textContent)"),
      )
    }
  } finally {
    await browser.close()
  }
}, 60_000)
