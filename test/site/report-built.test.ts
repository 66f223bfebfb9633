import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { agreementOf } from './agreement.ts'
import { builtSite } from './built-site.ts'

let shown: string
let internal: string
let out: string

beforeAll(() => {
  out = builtSite().out
  shown = join(out, 'site')
  internal = join(builtSite('internal').out, 'site')
}, 300_000)

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')
const pagesOf = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(?:vi|en)\/(?:bao-cao|ban-giao)\/.*html$/.test(path),
  )

test('every figure of every report page is the one of its record, in both languages', () => {
  // Two records: six figures of the new province, two of the one that ended; a page of each in two languages.
  expect(agreementOf(shown, out)).toEqual({ pages: 4, figures: 16, disagreements: [] })
})

test('a page that shows another number is found out', () => {
  const { disagreements } = agreementOf(join(shown, 'vi'), out)
  expect(disagreements).toHaveLength(4)
})

test('every anchor that pages of reports lead to is there', () => {
  const ids = new Map<string, ReadonlySet<string>>()
  const idsOf = (path: string): ReadonlySet<string> => {
    const found =
      ids.get(path) ?? new Set([...read(internal, path).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
    ids.set(path, found)
    return found
  }
  const anchors = pagesOf(internal).flatMap((path) =>
    [...read(internal, path).matchAll(/href="([^"#]*)#([^"]+)"/g)].map(([, target = '', id = '']) => {
      const page = target === '' ? path : join(path, '..', target)
      return { at: `${path} → ${target}#${id}`, isThere: idsOf(page).has(id) }
    }),
  )
  expect(anchors.length).toBeGreaterThan(20)
  expect(anchors.filter(({ isThere }) => !isThere)).toEqual([])
})

test('who has not sent is told in the internal build alone, page, link and file', () => {
  expect(read(internal, 'vi/bao-cao/sample-round/chua-gui/index.html')).toContain('Commune Fir')
  expect(read(internal, 'vi/bao-cao/sample-round/index.html')).toContain('chua-gui/index.html')
  expect(existsSync(join(internal, 'bao-cao/sample-round/obligations.json'))).toBe(true)
  const told = readdirSync(shown, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /chua-gui|obligations\.json|check\.json/.test(path),
  )
  expect(told).toEqual([])
  for (const path of pagesOf(shown)) expect([path, read(shown, path).includes('chua-gui')]).toEqual([path, false])
})

test('what units wrote is text, never markup', () => {
  for (const path of ['vi/bao-cao/f/2019-Q4/20-2/index.html', 'en/bao-cao/words/2019-Q4/20-2/index.html']) {
    const page = read(shown, path)
    expect(page).toContain('&lt;b&gt;không phải thẻ&lt;/b&gt;')
    expect(page).not.toContain('<b>không phải thẻ')
  }
})

test('pages of reports and handovers keep the weight of a page, say that they hold samples, and name the method of each figure', () => {
  for (const path of pagesOf(shown)) expect([path, gzipSync(read(shown, path)).length < 60_000]).toEqual([path, true])
  const page = read(shown, 'vi/bao-cao/f/2019-Q4/20-2/index.html')
  expect(page).toContain('Số liệu mẫu')
  expect([...page.matchAll(/<td[^>]* id="c_/g)]).toHaveLength(6)
  expect([...page.matchAll(/<i title="[^"]+">\s*\S+/g)]).toHaveLength(6)
})
