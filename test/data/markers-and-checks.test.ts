import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCatalog } from '@chitieu/indicators/node'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = readCatalog(join(root, 'data'))
const catalog = read.ok ? read.value : null
const { $defs } = JSON.parse(readFileSync(join(root, 'schemas/common.schema.json'), 'utf8')) as {
  readonly $defs: Readonly<Record<string, { readonly enum?: readonly string[] }>>
}
const codes = (kind: string): readonly string[] =>
  (catalog?.markers ?? []).filter((marker) => marker.kind === kind).map(({ code }) => code)

test('every method and every reason has one sentence, in both languages', () => {
  expect(codes('method')).toEqual([...($defs.method?.enum ?? [])].sort())
  expect(codes('reason')).toEqual(($defs.reason?.enum ?? []).filter(Boolean).sort())
  for (const { text } of catalog?.markers ?? []) {
    expect(text.vi).toMatch(/\.$/)
    expect(text.en).toMatch(/\.$/)
  }
})

test('status letters and kinds of break are explained', () => {
  expect(codes('status')).toEqual(['B', 'E', 'I', 'P', 'W'])
  expect(codes('break')).toEqual(['definition', 'territory'])
})

test('the sentences of a check name its counts, the same ones in both languages', () => {
  const slots = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort()
  expect(catalog?.checks.map(({ id }) => id)).toHaveLength(9)
  for (const { text, expected } of catalog?.checks ?? []) {
    expect(slots(text.vi)).toEqual(slots(text.en))
    expect(slots(text.vi).length).toBeGreaterThan(0)
    expect(expected.size).toBeGreaterThan(0)
  }
})

test('what follows people or land is an indicator of the catalogue', () => {
  for (const [code, aspect] of catalog?.aspects ?? []) {
    expect(catalog?.indicators.has(code)).toBe(true)
    expect(['area', 'population']).toContain(aspect)
  }
})
