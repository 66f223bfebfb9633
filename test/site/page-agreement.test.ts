import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtSite } from './built-site.ts'
import { pageAgreement } from './page-agreement.ts'

test('every number on every unit page and indicator page is a figure of the result, and every figure is on its page', () => {
  const { out } = builtSite()
  const { cells, figures, disagreements } = pageAgreement(join(out, 'site'), out)
  expect(disagreements).toEqual([])
  // In each language: three of Alder of before, three of Birch, four of Alder of today, three of Cedar, one each of the country,
  // of the communes Ash and Beech of before, the bounds of the ward Ash, and the forty of Elm on a page of their own.
  expect(figures).toBe(2 * (3 + 3 + 4 + 3 + 1 + 1 + 1 + 1 + 40))
  expect(cells).toBeGreaterThanOrEqual(figures)
})

test('a page that prints another number is found, twice: what it prints is no figure, and the figure is missing', () => {
  const { out } = builtSite()
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-agreement-'))
  cpSync(join(out, 'site'), join(folder, 'site'), { recursive: true })
  const page = join(folder, 'site/vi/don-vi/30-1-province-cedar/index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll('>52,0<', '>52,1<').replaceAll('>52<', '>52,1<'))
  const { disagreements } = pageAgreement(join(folder, 'site'), out)
  expect(disagreements).toHaveLength(2)
  expect(disagreements[0]).toContain('prints 52,1')
  expect(disagreements[1]).toContain('is 52 and not on the page of its unit')
})
