import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkitten'
import { beforeAll, expect, test } from 'vitest'
import { builtSite } from './built-site.ts'

const root = join(import.meta.dirname, '../..')

/** Signs that the family does not have at all, so that a font of the reader draws them: of measures, and of the rules of forms. */
const DRAWN_BY_OTHERS = new Set(['‰', '≤'])

/** What pages print of: their words, and the names, notes and messages of the data; `phrases.csv` is for terminals too. */
const PRINTED = [
  'packages/site/src/i18n/*/*.json',
  'data/*.{csv,json}',
  'data/{indicators,forms,outlines,regimes,register,breakdowns,calendars,relations,mappings,redirects,bodies}/**/*.{csv,json}',
]
const FOR_TERMINALS = 'data/phrases.csv'

/** A build takes seconds, on a busy machine a minute. */
const SLOW = 600_000

let site: string

beforeAll(() => {
  site = join(builtSite().out, 'site')
}, SLOW)

/** The signs that the served fonts of a weight draw. */
function signsOf(weight: string): ReadonlySet<number> {
  const files = globSync(`assets/*-${weight}-*.woff2`, { cwd: site })
  return new Set(files.flatMap((name) => signsIn(readFileSync(join(site, name)))))
}

function signsIn(file: Buffer): readonly number[] {
  const font = create(file)
  if (font.isCollection) throw new Error('expected one font in a file')
  return font.characterSet
}

/** The signs of texts that fonts lack, each with a file that prints it. */
function lacking(texts: ReadonlyMap<string, string>, signs: ReadonlySet<number>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [path, text] of texts)
    for (const sign of new Set(text.normalize('NFC')))
      if (sign >= ' ' && !signs.has(sign.codePointAt(0) ?? 0) && !found.has(sign)) found.set(sign, path)
  return found
}

test.each(['400', '700'])('fonts of the weight %s have every letter and sign that pages print', (weight) => {
  const files = globSync(PRINTED, { cwd: root }).filter((path) => path !== FOR_TERMINALS)
  expect(files.length).toBeGreaterThan(300)
  const texts = new Map(files.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]))
  const found = lacking(texts, signsOf(weight))
  expect([...found].filter(([sign]) => !DRAWN_BY_OTHERS.has(sign))).toEqual([])
})

test('the built sample prints no sign that its fonts lack, and none of them is declared in vain', () => {
  const pages = globSync('{vi,en}/**/*.html', { cwd: site })
  const texts = new Map(pages.map((path) => [path, readFileSync(join(site, path), 'utf8').replace(/<[^>]*>/g, ' ')]))
  const found = lacking(texts, signsOf('400'))
  expect([...found].filter(([sign]) => !DRAWN_BY_OTHERS.has(sign))).toEqual([])
  for (const sign of DRAWN_BY_OTHERS)
    expect([sign, signsOf('400').has(sign.codePointAt(0) ?? 0)]).toEqual([sign, false])
})
