import { expect, test } from 'vitest'
import { toldCheck } from '../../packages/indicators/src/report/release/told-check.ts'

const finding = (file: string) => ({
  ...{ code: 'decimals-exceeded', severity: 'warning', count: 1, place: { file, range: 'B16' } },
  ...{ args: { value: '62.5', decimals: 0 }, value: '62.5', expected: null },
  ...{ message: { vi: '62,5', en: '62.5' }, remedy: { vi: '', en: '' }, reason: null },
})
const text = JSON.stringify({
  ...{ ruleSet: '1.0', rules: 42, totals: { error: 0, warning: 2, note: 0 }, needReason: 2 },
  ...{ files: [{ file: 'a.xlsx' }, { file: 'b.xlsx' }], findings: [finding('a.xlsx'), finding('b.xlsx')] },
})

test('a check goes into a package as it is', () => {
  expect(toldCheck(text, { files: null, isSecret: false })).toBe(text)
})

test('of some reports only their files are told', () => {
  const told = JSON.parse(toldCheck(text, { files: new Set(['b.xlsx']), isSecret: false }))
  expect(told.files).toEqual([{ file: 'b.xlsx' }])
  expect(told.findings).toEqual([finding('b.xlsx')])
})

test('where something is withheld no finding tells what stood in a cell', () => {
  const told = toldCheck(text, { files: null, isSecret: true })
  expect(told).not.toMatch(/62[.,]5/)
  const { code, severity, count, place } = finding('a.xlsx')
  expect(JSON.parse(told).findings[0]).toEqual({ code, severity, count, place })
})
