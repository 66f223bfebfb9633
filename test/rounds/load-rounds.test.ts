import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isRoundFile, loadRounds } from '../../packages/indicators/src/load-rounds.ts'
import { sampleWorld } from '../support/sample-province.ts'
import { DATA } from '../templates/template-world.ts'

const known = JSON.parse(readFileSync(join(DATA, 'rounds/an-giang-2025.json'), 'utf8'))

function faults(record: unknown, name = 'an-giang-2025'): readonly unknown[] {
  const bytes = new TextEncoder().encode(typeof record === 'string' ? record : JSON.stringify(record))
  const read = loadRounds(new Map([[`rounds/${name}.json`, bytes]]), sampleWorld)
  return read.ok
    ? []
    : read.issues.map((found) =>
        found.code === 'record-invalid' ? [found.code, found.args.at, found.args.fault] : [found.code],
      )
}

test('the round that is kept is sound', () => {
  expect(faults(known)).toEqual([])
})

test.each<[string, unknown, string, string]>([
  ['no JSON', '{', '', 'json'],
  ['a unit that is not there', { ...known, unit: '00-1' }, '/unit', 'reference'],
  ['a form that is not there', { ...known, forms: [{ ...known.forms[0], form: 'nowhere' }] }, '/forms', 'reference'],
  ['a period in words', { ...known, forms: [{ ...known.forms[0], sent: ['quý 1'] }] }, '/forms/0/sent/0', 'pattern'],
])('%s is told by field and fault', (_, record, at, fault) => {
  const found = faults(record)
  expect(found).toHaveLength(1)
  expect(found[0]).toEqual(['record-invalid', at, fault])
})

test('a round in the file of another is told', () => {
  expect(faults(known, 'an-giang-2024')).toEqual([['record-invalid', '/code', 'name']])
})

test('only files of the folder of rounds are rounds', () => {
  expect(['rounds/a.json', 'rounds/a/b.json', 'forms/a.json'].filter(isRoundFile)).toEqual(['rounds/a.json'])
})
