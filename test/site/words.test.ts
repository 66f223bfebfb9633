import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { link, safe, slug } from '../../packages/site/src/view/address.ts'
import { en, vi } from '../../packages/site/src/view/message-catalogues.ts'

const source = join(import.meta.dirname, '../../packages/site/src')

const slotsOf = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort()

test('both languages have the same keys and the same slots', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort())
  const english = new Map(Object.entries(en))
  for (const [key, text] of Object.entries(vi)) {
    const other = english.get(key) ?? ''
    expect([key, slotsOf(text)]).toEqual([key, slotsOf(other)])
  }
})

test('no text is empty and all are NFC', () => {
  for (const text of [...Object.values(vi), ...Object.values(en)]) {
    expect(text.trim()).not.toBe('')
    expect(text).toBe(text.normalize('NFC'))
  }
})

/** Keys whose last part is data: a code of the report, the catalogue or the register. */
const fromData = [
  'against',
  'amount',
  'archive.kind',
  'basis',
  'break',
  'build.source',
  'case',
  'catalogue.(?:additive',
  'change',
  'change.because',
  'check',
  'check.(?:templateRefused',
  'claim',
  'code',
  'column',
  'compiledBy',
  'convert.(?:outcome',
  'due',
  'edition',
  'entry',
  'entry.change',
  'example',
  'field',
  'file)',
  'finding.remedy',
  'force',
  'form)',
  'growth',
  'handover',
  'history',
  'hit',
  'issuer',
  'kind',
  'lang',
  'level',
  'method',
  'methodPage.(?:alert',
  'methods.basis',
  'missing',
  'origin)',
  'overTime',
  'overUnits',
  'owedBy',
  'period',
  'periodKind)',
  'periodicity',
  'place',
  'plan',
  'price',
  'progress.(?:is',
  'range',
  'reason',
  'reconciliation',
  'reconciliation.kind',
  'relation',
  'remedy',
  'report.cell',
  'report.change',
  'report.compared?',
  'report.letters',
  'report.overTime',
  'restatable',
  'round.count',
  'round.verdict',
  'scenario',
  'scope',
  'search.short',
  'severity',
  'sharing',
  'siteChanges.kind',
  'sourceClass',
  'standing',
  'state',
  'status',
  'tag)',
  'transfer.amount',
  'transfer.kind',
  'type',
  'weight',
]

test('every message is used', () => {
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|astro)$/.test(path))
    .map((path) => readFileSync(join(source, path), 'utf8'))
    .join('\n')
  const unused = Object.keys(vi).filter(
    (key) => !fromData.some((start) => key.startsWith(`${start}.`)) && !code.includes(`'${key}'`),
  )
  expect(unused).toEqual([])
})

test.each([
  ['/vi/don-vi/a/', '/vi/don-vi/b/', '../b/index.html'],
  ['/vi/', '/vi/chi-tieu/', 'chi-tieu/index.html'],
  ['/vi/don-vi/a/', '/en/don-vi/a/', '../../../en/don-vi/a/index.html'],
  ['/vi/don-vi/a/', '/assets/site.css', '../../../assets/site.css'],
  ['/vi/a/', '/vi/a/', 'index.html'],
] as const)('from %s to %s is %s', (from, to, expected) => {
  expect(link(from, to)).toBe(expected)
})

test('slugs and ids are safe in a file name', () => {
  expect(slug('Phường Đại Hoà')).toBe('phuong-dai-hoa')
  expect(safe('91-2')).toBe('91-2')
  expect(safe('K/3')).toBe('K~2f3')
})
