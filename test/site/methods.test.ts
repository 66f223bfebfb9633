import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { METHODS, REASONS } from '@chitieu/indicators'
import { beforeAll, expect, test } from 'vitest'
import { vi } from '../../packages/site/src/view/message-catalogues.ts'
import { METHOD_EXAMPLES, REASON_EXAMPLES } from '../../packages/site/src/view/method-examples.ts'
import type { MethodsPage } from '../../packages/site/src/view/methods-page.ts'
import { sampleSite } from './sample-site.ts'

let page: (language: 'vi' | 'en') => MethodsPage

beforeAll(async () => {
  Object.assign(process.env, sampleSite().environment)
  const { load } = await import('../../packages/site/src/load.ts')
  const { methodsPage } = await import('../../packages/site/src/view/methods-page.ts')
  page = (language) => methodsPage(load(), language)
})

const markers = readFileSync(join(import.meta.dirname, '../../data/markers.csv'), 'utf8')
const section = (id: string, language: 'vi' | 'en' = 'vi') => {
  const found = page(language).sections.find((each) => each.id === id)
  if (!found) throw new Error(`expected a section ${id}`)
  return found
}

test('every method and every reason has its one sentence, that of the library, and an example', () => {
  for (const language of ['vi', 'en'] as const) {
    const methods = section('cach-hinh-thanh', language).terms
    const reasons = section('ly-do', language).terms
    expect(methods.map(({ id }) => id)).toEqual(METHODS.map((method) => `cach-${method}`))
    expect(reasons.map(({ id }) => id)).toEqual(REASONS.map((reason) => `ly-do-${reason}`))
    for (const { text } of [...methods, ...reasons]) expect(markers).toContain(`"${text}"`)
    expect(methods.filter(({ example }) => example === '').map(({ id }) => id)).toEqual(['cach-refused'])
    expect(reasons.filter(({ example }) => example === '')).toEqual([])
    for (const { example } of [...methods, ...reasons]) expect(example).not.toMatch(/\{\w+\}/)
  }
})

test('no other sentence of a method is kept among the wording', () => {
  const sentences = Object.keys(vi).filter((key) => /^(?:method|reason)\.[^.]+\.about$/.test(key))
  expect(sentences).toEqual([])
})

test('examples are marked as invented', () => {
  expect(section('cach-hinh-thanh').paragraphs.join(' ')).toContain('số bịa')
  expect(section('ly-do').paragraphs.join(' ')).toContain('số bịa')
})

test('the numbers of the examples are right', () => {
  const number = (values: Readonly<Record<string, string>>) => (name: string) => Number(values[name])
  const summed = number(METHOD_EXAMPLES.summed)
  expect(summed('a') + summed('b')).toBe(summed('result'))
  const rate = number(METHOD_EXAMPLES.recomputed)
  expect(rate('aPart') + rate('bPart')).toBe(rate('part'))
  expect(rate('aWhole') + rate('bWhole')).toBe(rate('whole'))
  expect((rate('part') / rate('whole')) * 100).toBeCloseTo(rate('result'), 10)
  expect((rate('aPart') / rate('aWhole')) * 100).toBeCloseTo(rate('aRate'), 10)
  expect((rate('bPart') / rate('bWhole')) * 100).toBeCloseTo(rate('bRate'), 10)
  expect((rate('aRate') + rate('bRate')) / 2).toBeCloseTo(rate('mean'), 10)
  const mean = number(METHOD_EXAMPLES.weighted)
  expect(mean('aWeight') + mean('bWeight')).toBe(mean('weight'))
  expect((mean('a') * mean('aWeight') + mean('b') * mean('bWeight')) / mean('weight')).toBe(mean('result'))
  const part = number(METHOD_EXAMPLES.apportioned)
  expect((part('a') * part('share')) / 100).toBe(part('result'))
  const bounds = number(METHOD_EXAMPLES.bounded)
  expect([bounds('a'), bounds('a') + bounds('b')]).toEqual([bounds('lower'), bounds('upper')])
  const group = number(METHOD_EXAMPLES.group)
  expect(group('a') + group('b') + group('c')).toBe(group('result'))
  const source = number(METHOD_EXAMPLES.restatedBySource)
  expect(source('own') - source('sum')).toBe(source('difference'))
  const twice = number(REASON_EXAMPLES['reported-twice'])
  expect(twice('a') + twice('c')).toBe(twice('wrong'))
})

test('numbers stand as each language writes them', () => {
  const example = (language: 'vi' | 'en') =>
    section('cach-hinh-thanh', language).terms.find(({ id }) => id === 'cach-recomputed')?.example
  expect(example('vi')).toContain('70 ÷ 2.000 × 100 = 3,5%')
  expect(example('en')).toContain('70 ÷ 2,000 × 100 = 3.5%')
})

test('anchors are the same in both languages and stand once', () => {
  const ids = (language: 'vi' | 'en') =>
    page(language).sections.flatMap(({ id, terms }) => [id, ...terms.flatMap((term) => term.id ?? [])])
  expect(ids('vi')).toEqual(ids('en'))
  expect(new Set(ids('vi')).size).toBe(ids('vi').length)
  for (const wanted of [
    'bon-the',
    'dia-gioi',
    'ky-co-ngay-sap-xep',
    'lam-tron',
    'ky-hieu',
    'ban-so-lieu',
    'canh-bao',
    'tim-kiem',
  ])
    expect(ids('vi')).toContain(wanted)
})
