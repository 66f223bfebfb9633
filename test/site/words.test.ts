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
  'alert.rule',
  'archive.kind',
  'basis',
  'build.source',
  'catalogue.additive',
  'catalogue.against',
  'catalogue.check',
  'catalogue.claim',
  'catalogue.code',
  'catalogue.due',
  'catalogue.edition',
  'catalogue.entry',
  'catalogue.force',
  'catalogue.growth',
  'catalogue.issuer',
  'catalogue.owedBy',
  'catalogue.period',
  'catalogue.place',
  'catalogue.price',
  'catalogue.range',
  'catalogue.restatable',
  'catalogue.scenario',
  'catalogue.sharing',
  'catalogue.standing',
  'catalogue.weight',
  'change',
  'check.periodKind',
  'check.templateRefused',
  'compiledBy',
  'convert.amount',
  'convert.column',
  'convert.file',
  'convert.kind',
  'convert.outcome',
  'convert.relation',
  'convert.remedy',
  'entry.change',
  'field',
  'finding.remedy',
  'handover',
  'history',
  'kind',
  'lang',
  'level',
  'method',
  'methodPage.alert',
  'methodPage.break',
  'methodPage.case',
  'methodPage.example',
  'methodPage.hit',
  'methodPage.tag',
  'methods.basis',
  'missing',
  'overTime',
  'overUnits',
  'periodicity',
  'plan',
  'progress.is',
  'progress.origin',
  'reason',
  'reconciliation',
  'reconciliation.kind',
  'report.cell',
  'report.change',
  'report.compare',
  'report.compared',
  'report.letters',
  'report.overTime',
  'round.count',
  'round.verdict',
  'scope',
  'search.short',
  'severity',
  'siteChanges.kind',
  'sourceClass',
  'state',
  'status',
  'transfer.amount',
  'transfer.kind',
  'type',
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
