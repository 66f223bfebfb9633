import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validatePackage } from '../../packages/indicators/src/generated/validators.js'
import { consolidatedCommune, faultsOf, foundIn, opened, packed, tampered, textOf } from './small-package.ts'

const folder = consolidatedCommune()
const first = await packed(folder, {}, { forms: [], periods: ['2025-Q1'] })
const replaces = { package: opened(first), revision: 1 }
const second = await packed(folder, { replaces, isPartial: true })

const recordOf = (path: string) => {
  const record: unknown = JSON.parse(textOf(opened(path), 'package.json'))
  if (!validatePackage(record)) throw new Error('expected a description of the package')
  return record
}

test('the next revision says what it replaces, and a package of changes what stands', () => {
  const record = recordOf(second)
  expect([record.revision, record.replaces, record.coverage]).toEqual([
    2,
    { id: opened(first).id, revision: 1 },
    'partial',
  ])
  const own = new Set(opened(second).paths)
  const before = new Set(opened(first).paths)
  // Everything of the first is sent again, stands, or is gone.
  const { unchanged = [], removed = [] } = record.base ?? {}
  for (const path of before)
    expect([path, own.has(path) || [...unchanged.map((file) => file.path), ...removed].includes(path)]).toEqual([
      path,
      true,
    ])
  expect(unchanged.map(({ path }) => path)).toContain('reports/commune-monthly/2025-Q1/reported.json')
  expect([...own]).toContain('reports/commune-monthly/2025-Q2/reported.json')
  expect(own.has('reports/commune-monthly/2025-Q1/reported.json')).toBe(false)
  expect(readFileSync(second).length).toBeLessThan(readFileSync(first).length / 2)
})

test('with its base it is verified whole; alone, that is said; with another base, too', async () => {
  expect(await foundIn(second, first)).toEqual([])
  const alone = await foundIn(second)
  expect(alone.map(({ code, severity }) => [code, severity])).toEqual([['package-base-missing', 'warning']])
  const other = await packed(folder, {}, { forms: [], periods: ['2025-Q2'] })
  const found = await foundIn(second, other)
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['package-base-other', 'error']])
})

test('what is said to stand, and does not stand so in the base, is named', () => {
  const path = 'reports/commune-monthly/2025-Q1/reported.json'
  const held = new RegExp(`("path":"${path}","sha256":")[0-9a-f]{4}`)
  const files = { 'package.json': (text: string) => text.replace(held, '$10000') }
  const issues = faultsOf(tampered(opened(second), [{ files }]), opened(first))
  expect(issues.filter(({ code }) => code === 'package-base-differs').map(({ args }) => args)).toEqual([{ path }])
})
