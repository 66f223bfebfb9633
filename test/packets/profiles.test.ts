import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Profile } from '../../packages/indicators/src/generated/types.ts'
import { loadProfile } from '../../packages/indicators/src/load-profiles.ts'
import { indicatorGroups } from '../../packages/indicators/src/model/indicator-groups.ts'
import { readCatalog } from '../../packages/indicators/src/node/read-catalog.ts'
import { readForms } from '../../packages/indicators/src/node/read-forms.ts'
import { readOutlines } from '../../packages/indicators/src/node/read-outlines.ts'
import type { PacketModel } from '../../packages/indicators/src/report/packets/packet-model.ts'
import { unitsOf } from '../../packages/indicators/src/report/packets/packet-units.ts'
import { packets } from '../../packages/indicators/src/report/packets/packets.ts'
import { checkOutline } from '../../packages/indicators/src/validate/outlines/check-outline.ts'
import { profileOf, profiles, withFields } from './packet-profiles.ts'
import { smallModel } from './small-model.ts'

const data = join(import.meta.dirname, '../../data')
const neutral = profileOf('neutral')
const provincial = profileOf('provincial-dictionary')

const faultsOf = (profile: unknown, file = 'profiles/neutral.json'): readonly unknown[] => {
  const read = loadProfile(new TextEncoder().encode(JSON.stringify(profile)), file)
  return read.ok ? [] : read.issues.map(({ args }) => ('at' in args ? [args.at, 'fault' in args && args.fault] : args))
}

describe('the profiles kept here', () => {
  test.each([...profiles])('%s says in both languages that the field names are not public', (_, { description }) => {
    expect(description.vi).toContain('không được công bố')
    expect(description.vi).toContain('không hồ sơ nào ở đây là tuyên bố phù hợp quy chuẩn')
    expect(description.en).toContain('not public')
    expect(description.en).toContain('no profile here claims conformance')
  })

  test.each([...profiles])('%s sends to a host that cannot exist, with no secret in it', (_, { transport }) => {
    expect(new URL(transport?.address ?? '').hostname).toMatch(/\.example\.invalid$/)
    expect(transport?.authentication).toEqual({
      kind: 'bearer',
      secret: expect.stringMatching(/^CHITIEU_[A-Z]+_TOKEN$/),
    })
  })

  test('the provincial one calls known what dictionaries have, and nothing else', () => {
    const names = new Set<string>()
    const collect = (fields: Profile['packets'][number]['fields']): void => {
      for (const { name, claim, fields: within } of fields) {
        if (claim === 'known') names.add(name)
        collect(within ?? [])
      }
    }
    for (const { envelope, fields, claim } of provincial.packets) {
      collect([...envelope.header.fields, ...fields])
      expect(claim).toBe('assumed')
    }
    expect([...names].sort()).toEqual([
      ...['ma', 'ma_cha', 'ma_dinh_danh', 'ma_dvhc', 'ngay_hhl', 'ngay_hl', 'ten', 'trang_thai'],
    ])
    expect(provincial.fieldNames).toBe('assumed')
  })

  test('the provincial one has a word for every measure of the catalogue', () => {
    const measures = JSON.parse(readFileSync(join(data, 'measures.json'), 'utf8')) as { code: string }[]
    const map = provincial.codes.find(({ code }) => code === 'measure')
    expect(map?.pairs.map(({ ours }) => ours)).toEqual(measures.map(({ code }) => code))
  })
})

describe('the catalogue kept here goes into packets', () => {
  const [catalog, library] = [readCatalog(data), readForms(data)]
  if (!catalog.ok || !library.ok) throw new Error('expected a catalogue and forms')
  const { indicators, breakdowns, history } = catalog.value
  const model: PacketModel = {
    ...smallModel,
    ...{ regimes: [...library.value.regimes.values()], forms: [...library.value.forms.values()] },
    ...{ indicators: [...indicators.values()], breakdowns: [...breakdowns.values()], unitAt: unitsOf(history) },
    ...{ consolidated: [], tables: [], statuses: [], outlineSubmissions: [] },
  }

  test.each([...profiles])('by %s, with nothing that cannot be written', (_, profile) => {
    const { issues, mapping } = packets(profile, model)
    expect(issues).toEqual([])
    const counts = new Map(mapping.packets.map(({ packet, items }) => [packet, items]))
    expect([counts.get('regime'), counts.get('form')]).toEqual([library.value.regimes.size, library.value.forms.size])
    expect([counts.get('indicatorCatalogue'), counts.get('kpiBreakdowns')]).toEqual([indicators.size, breakdowns.size])
  })

  test('and units have the name they had on the day', () => {
    const unitAt = unitsOf(history)
    expect(unitAt('91-2', '2025-07-01')).toEqual({ id: '91-2', code: '91', name: 'Tỉnh An Giang', level: 'province' })
    expect(unitAt('no-such-unit', '2025-07-01')).toBeNull()
  })
})

describe('a profile is refused', () => {
  test('not at all when it is whole', () => expect(faultsOf(neutral)).toEqual([]))

  test('when its file has another name', () => {
    expect(faultsOf(neutral, 'profiles/other.json')).toEqual([['/code', 'name']])
    expect(faultsOf(neutral, 'elsewhere.json')).toEqual([])
  })

  test('when a packet is neither taken nor refused, or both', () => {
    expect(faultsOf({ ...neutral, packets: neutral.packets.slice(1) })).toEqual([['/packets', 'minItems']])
    expect(faultsOf({ ...neutral, notSupported: ['form'] })).toEqual([['/packets', 'uniqueItems']])
  })

  test('when a comma is to be a number of JSON', () => {
    expect(faultsOf({ ...neutral, decimalMark: ',', numbersAs: 'number' })).toEqual([['/numbersAs', 'const']])
  })

  test('when XML has no root', () => {
    expect(
      faultsOf({
        ...neutral,
        syntax: 'xml',
        packets: neutral.packets.map((each) => ({ ...each, envelope: { ...each.envelope, root: null } })),
      }),
    ).toHaveLength(13)
  })

  test.each([
    [
      'two fields have one name',
      { name: 'nameVi', path: 'code', type: 'string', required: false },
      '2/name',
      'uniqueItems',
    ],
    [
      'a code map is not there',
      { name: 'a', path: 'code', type: 'code', required: false, codes: 'none' },
      '2/codes',
      'reference',
    ],
    ['a list has no fields', { name: 'a', path: 'code', type: 'list', required: false }, '2/fields', 'required'],
    [
      'a pattern is none',
      { name: 'a', path: 'code', type: 'string', required: false, pattern: '(' },
      '2/pattern',
      'pattern',
    ],
  ] as const)('when %s', (_, field, at, fault) => {
    const profile = withFields(neutral, 'kpiGroups', (fields) => [...fields.slice(0, 2), field])
    const place = neutral.packets.findIndex(({ packet }) => packet === 'kpiGroups')
    expect(faultsOf(profile)).toEqual([[`/packets/${place}/fields/${at}`, fault]])
  })
})

describe('the outline kept here', () => {
  const read = readOutlines(data)
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  const { forms, submissions } = read.value

  test('has the four sections and is our own composition', () => {
    expect(forms.map(({ code, ownComposition }) => [code, ownComposition])).toEqual([['periodic-narrative', true]])
    expect(forms[0]?.sections.map(({ code }) => code)).toEqual(['results', 'causes', 'shortcomings', 'proposals'])
  })

  test('speaks of forms that are there', () => {
    const library = readForms(data)
    if (!library.ok) throw new Error(JSON.stringify(library.issues))
    const known = new Set([...library.value.forms.values()].map(({ code }) => code))
    const named = forms.flatMap(({ sections }) => sections.flatMap((section) => section.forms))
    expect(named.filter((code) => !known.has(code))).toEqual([])
  })

  test('has a sample text of An Giang that follows it and says that it is one', () => {
    const [{ file, submission } = { file: '', submission: null }, ...more] = submissions
    const [outline] = forms
    if (!submission || !outline) throw new Error('expected a sample')
    expect(more).toEqual([])
    expect(file).toContain('SAMPLE')
    expect([submission.sample, submission.unit, submission.period]).toEqual([true, '91-2', '2025-Q3'])
    for (const { text } of submission.sections) expect(text).toMatch(/^SỐ LIỆU MẪU\. /)
    expect(checkOutline(outline, submission, file)).toEqual([])
  })
})

test('groups of indicators are the folders of the catalogue, with their names', () => {
  expect(
    indicatorGroups(['indicators/health/b.json', 'indicators/health/a.json', 'indicators/new/c.json', 'forms/d.json']),
  ).toEqual([
    { code: 'health', names: { vi: 'Y tế', en: 'Health' }, indicators: ['a', 'b'] },
    { code: 'new', names: { vi: 'new', en: 'new' }, indicators: ['c'] },
  ])
})
