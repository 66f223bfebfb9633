import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Site } from '../../packages/site/src/view/site.ts'
import { builtSite } from './built-site.ts'
import { sampleSite } from './sample-site.ts'

let site: Site
let view: typeof import('../../packages/site/src/view/terms-pages.ts')
let methods: typeof import('../../packages/site/src/view/methods-page.ts')

let root: string

beforeAll(async () => {
  Object.assign(process.env, sampleSite().environment)
  site = (await import('../../packages/site/src/load.ts')).load()
  view = await import('../../packages/site/src/view/terms-pages.ts')
  methods = await import('../../packages/site/src/view/methods-page.ts')
  root = join(builtSite().out, 'site')
}, 300_000)

const term = (identifier: string) => {
  const found = site.facts.glossary.find((each) => each.identifier === identifier)
  if (!found) throw new Error(`expected the term ${identifier}`)
  return found
}

test('terms stand in Vietnamese order, one page of at most 500', () => {
  const terms = view.termList(site, 'vi').letters.flatMap(({ rows }) => rows.map((row) => row.term))
  expect(terms).toHaveLength(site.facts.glossary.length)
  expect(terms.length).toBeLessThanOrEqual(500)
  expect(terms).toEqual([...terms].sort(new Intl.Collator('vi', { numeric: true }).compare))
  const letters = view.termList(site, 'vi').letters.map(({ letter }) => letter)
  expect(letters.indexOf('D')).toBeLessThan(letters.indexOf('Đ'))
  expect(letters.indexOf('Đ')).toBeLessThan(letters.indexOf('G'))
})

test('letters have one anchor each', () => {
  for (const language of ['vi', 'en'] as const) {
    const ids = view.termList(site, language).letters.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('a term tells its meaning in both languages, what it names and where the schemas have it', () => {
  const page = view.termPage(site, term('transfer'), 'vi')
  expect(page.title).toBe('Phần nhập')
  expect(page.other.term).toBe('Transfer')
  const measure = view.termPage(site, term('measure'), 'vi')
  expect(measure.uses).toContainEqual({ schema: 'form', fields: expect.stringContaining('measure') })
  expect(view.termPage(site, term('form'), 'vi').names.map(({ text }) => text)).toContain('chỉ tiêu')
  expect(view.termPage(site, term('indicator'), 'vi').namedBy.map(({ text }) => text)).toContain('biểu mẫu')
  expect(view.termPage(site, term('unit'), 'vi').uses.map(({ schema }) => schema)).toContain('unit')
})

test('a method or reason leads to its sentence, whose anchor exists', () => {
  const anchors = new Set(
    methods.methodsPage(site, 'vi').sections.flatMap(({ id, terms }) => [id, ...terms.map((each) => each.id)]),
  )
  const linked = site.facts.glossary.flatMap((each) => {
    const href = view.termPage(site, each, 'vi').methodLink?.href
    return href === undefined ? [] : [[each.identifier, href.slice(href.indexOf('#') + 1)] as const]
  })
  expect(linked).toHaveLength(23)
  expect(linked.filter(([, anchor]) => !anchors.has(anchor))).toEqual([])
  expect(linked).toContainEqual(['coverage-reason', 'ly-do-coverage'])
  expect(linked.map(([identifier]) => identifier)).not.toContain('coverage')
})

test('every term is built at its permanent address in both languages', () => {
  for (const { identifier } of site.facts.glossary)
    for (const language of ['vi', 'en'])
      expect([identifier, existsSync(join(root, language, 'thuat-ngu', identifier, 'index.html'))]).toEqual([
        identifier,
        true,
      ])
  expect(readFileSync(join(root, 'vi/phuong-phap/index.html'), 'utf8')).not.toContain(term('listDate').meaning.vi)
})
