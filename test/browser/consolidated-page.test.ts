import { expect, test } from 'vitest'
import { consolidateFiles } from '../../packages/indicators/src/consolidate-files.ts'
import type { Regime } from '../../packages/indicators/src/generated/types.ts'
import { consolidatedHtml } from '../../packages/indicators/src/report/consolidated-html.ts'
import { consolidationRecord } from '../../packages/indicators/src/report/consolidation-json.ts'
import { cleanFiles, sampleWorld } from '../support/sample-province.ts'
import { launchChromium } from './chromium.ts'

const UNIT = '30292-2'

test('a consolidated form on a phone keeps its page within the screen and each number on one line', async () => {
  const [report] = consolidateFiles([...cleanFiles((path) => path.endsWith(`commune-monthly_2025-Q3_${UNIT}.xlsx`))], {
    ...{ world: sampleWorld, territory: UNIT, within: [UNIT], periods: ['2025-Q3'], bases: ['reported'] },
  }).reports
  if (!report) throw new Error('no report')
  const { form } = report
  const record = consolidationRecord(report, 'gregorian', ['commune'])
  const unit = record.units.find((each) => each.unit === UNIT)
  if (!unit) throw new Error('no unit')
  const regime = sampleWorld.regimes.get(form.regime) as Regime
  const html = consolidatedHtml({ form, regime, catalog: sampleWorld, record, unit, language: 'vi' })
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 900 } })
    await page.setContent(html)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    const lines = `[...document.querySelectorAll('.lines td.right')]
      .filter((cell) => /^[0-9.,]+$/.test(cell.textContent))
      .map((cell) => {
        const range = document.createRange()
        range.selectNodeContents(cell)
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
      })`
    const counts = (await page.evaluate(lines)) as readonly number[]
    expect(counts.length).toBeGreaterThan(10)
    expect(new Set(counts)).toEqual(new Set([1]))
  } finally {
    await browser.close()
  }
}, 60_000)
