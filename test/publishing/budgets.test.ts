import { expect, test } from 'vitest'
import { bundleSize, validatorNames } from '../../scripts/budgets/bundle-size.ts'
import { PACKAGE_BUDGET } from '../../scripts/budgets/package-budget.ts'

/** What `rebase` alone weighs now, over its budget (docs/performance.md says why), in kB: it may shrink, not grow. */
const REBASE_NOW = 18.5

test('who imports the restating gets the kernel and nothing of reading, reports, forms or words', async () => {
  const { gzip } = await bundleSize('@chitieu/indicators', 'rebase')
  expect(gzip / 1000).toBeLessThanOrEqual(REBASE_NOW)
})

test('a validator carries itself and what it refers to', async () => {
  const names = validatorNames()
  expect(names).toContain('validateRoundReport')
  const sizes = await Promise.all(
    ['validateRoundReport', 'validateMeasure'].map((name) => bundleSize('@chitieu/indicators/validators', name)),
  )
  for (const { gzip } of sizes) expect(gzip / 1000).toBeLessThanOrEqual(PACKAGE_BUDGET.validator)
  // The smallest of two is no copy of all.
  expect(Math.min(...sizes.map(({ gzip }) => gzip)) * 2).toBeLessThan(Math.max(...sizes.map(({ gzip }) => gzip)))
})
