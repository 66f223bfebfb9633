import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { UploadPackage } from '../../packages/indicators/src/generated/types.ts'
import { validatePackage } from '../../packages/indicators/src/generated/validators.js'
import { packReports } from '../../packages/indicators/src/node/pack.ts'
import { consolidatedCommune, faultsOf, foundIn, opened, options, packed, tampered, textOf } from './small-package.ts'

const folder = consolidatedCommune()
// The second quarter came later.
const first = await packed(consolidatedCommune(['2025-Q1']))
const replaces = { package: opened(first), scope: recordOf(first).scope, revision: 1 }
const second = await packed(folder, { replaces, isPartial: true })

function recordOf(path: string): UploadPackage {
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
  const other = await packed(folder)
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

test('a package of another scope is not replaced, and nothing new is no revision', async () => {
  const codesOf = async (wanted: Parameters<typeof options>[0]): Promise<readonly string[]> => {
    const made = await packReports(folder, { forms: [], periods: [] }, options(wanted))
    return made.ok ? [] : made.issues.map(({ code }) => code)
  }
  const whole = await packed(folder)
  const same = { package: opened(whole), scope: recordOf(whole).scope, revision: 1 }
  expect(await codesOf({ replaces: { ...same, scope: { ...same.scope, unit: '91-2' } } })).toEqual([
    'package-replaces-other',
  ])
  expect(await codesOf({ replaces: same, isPartial: true })).toEqual(['package-unchanged'])
  expect(await codesOf({ replaces: same })).toEqual([])
})
