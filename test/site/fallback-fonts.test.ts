import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { fallbackFaces, ownMetrics } from '../../scripts/fonts/fallback-faces.ts'
import { measureFont } from '../../scripts/fonts/font-metrics.ts'
import facts from '../../scripts/fonts/local-fonts.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')
const style = (name: string): string => readFileSync(join(root, `packages/site/src/styles/${name}.css`), 'utf8')

test('the faces that stand in are those made from the metrics', () => {
  expect(style('fallback-fonts'), 'Out of date. Run: node scripts/fonts/write-fallback-faces.ts').toBe(fallbackFaces())
})

test('a face is as wide as the font of the site, and its lines stand as high', () => {
  const faces = [
    ...fallbackFaces().matchAll(/weight: (\d+);.*?size-adjust: ([\d.]+)%;\s*ascent-override: ([\d.]+)%;/gs),
  ]
  expect(faces).toHaveLength(facts.fonts.length)
  for (const [at, [, weight = '', size = '', ascent = '']] of faces.entries()) {
    const own = ownMetrics(Number(weight))
    expect(((facts.fonts[at]?.width ?? 0) * Number(size)) / 100).toBeCloseTo(own.width, 0)
    expect((Number(ascent) * Number(size)) / 10).toBeCloseTo(own.ascent, 0)
  }
})

test('the font of the site is measured from its files: a thousand above the line, 265 below', () => {
  for (const weight of [400, 700]) expect(ownMetrics(weight)).toMatchObject({ ascent: 1000, descent: 265, lineGap: 0 })
})

test('every face stands in the list of fonts of the page, after the font of the site, which never comes late', () => {
  const list = /font:\s*400 1rem \/ 1\.55 ([^;]+);/.exec(style('base'))?.[1]?.split(/,\s*/) ?? []
  expect(list).toEqual([
    '"Be Vietnam Pro"',
    ...[...new Set(facts.fonts.map(({ family }) => `"${family}"`))],
    ...['system-ui', 'sans-serif'],
  ])
  expect(style('base').match(/font-display: (\w+)/g)).toEqual(Array.from({ length: 4 }, () => 'font-display: optional'))
})

describe('a font that the test browser brings', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chitieu-fonts-'))
    const packed = readFileSync(join(root, 'node_modules/@sparticuz/chromium/bin/fonts.tar.br'))
    for (const { name, bytes } of tarEntries(brotliDecompressSync(packed)))
      if (name.endsWith('.ttf')) writeFileSync(join(folder, name.slice(name.lastIndexOf('/') + 1)), bytes)
  })

  test.each([
    ['OpenSans-Regular.ttf', 400],
    ['OpenSans-Bold.ttf', 700],
  ])('%s has the metrics that are noted of it', (file, weight) => {
    const noted = facts.fonts.find((font) => font.family === 'Near Open Sans' && font.weight === weight)
    expect(noted).toMatchObject({ ...measureFont([join(folder, file)], facts.letters) })
  })
})

/** The files of an archive of plain headers of 512 bytes, each followed by its file. */
function* tarEntries(tar: Uint8Array): Generator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const text = (from: number, length: number): string =>
    Buffer.from(tar.subarray(from, from + length))
      .toString('latin1')
      .replace(/\0.*$/s, '')
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8)
    yield { name: text(at, 100), bytes: tar.subarray(at + 512, at + 512 + size) }
    at += 512 + Math.ceil(size / 512) * 512
  }
}
