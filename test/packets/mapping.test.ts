import { describe, expect, test } from 'vitest'
import { validatePacketMapping } from '../../packages/indicators/src/generated/validators.js'
import { mappingJson, mappingText } from '../../packages/indicators/src/report/packets/mapping-text.ts'
import { packets } from '../../packages/indicators/src/report/packets/packets.ts'
import { profileOf, withFields } from './packet-profiles.ts'
import { figure, report, smallModel } from './small-model.ts'

const neutral = profileOf('neutral')
const provincial = profileOf('provincial-dictionary')

describe('the mapping report', () => {
  const { mapping } = packets(provincial, smallModel)
  const packetOf = (name: string) => mapping.packets.find(({ packet }) => packet === name)
  const fieldOf = (packet: string, name: string) => packetOf(packet)?.fields.find((field) => field.name === name)

  test('follows its schema and claims nothing', () => {
    expect(validatePacketMapping(JSON.parse(mappingJson(mapping)))).toBe(true)
    expect(mapping.conformance).toBe('none')
    expect(mapping.fieldNames).toBe('assumed')
    expect(mapping.statement.vi).toContain('không được công bố')
    expect(mapping.statement.en).toContain('not public')
  })

  test('has the thirteen packets in the order of the regulation', () => {
    expect(mapping.packets.map(({ packet }) => packet)).toEqual([
      ...['regime', 'form', 'outlineForm', 'figures', 'listFigures', 'outlineSubmission', 'status'],
      ...['periodCatalogue', 'indicatorCatalogue', 'kpiSet', 'kpiGroups', 'kpiBreakdowns', 'kpiData'],
    ])
  })

  test('matched: where in the model, whether the name is known, how many records', () => {
    expect(fieldOf('regime', 'ngay_hhl')).toEqual({
      ...{ name: 'ngay_hhl', path: 'validity.to', status: 'matched', claim: 'known', required: false },
      ...{ filled: 1, blank: 0 },
    })
    expect(fieldOf('figures', 'gia_tri')?.claim).toBe('assumed')
    expect(fieldOf('form', 'cot.ma')).toMatchObject({ path: 'columns.index', status: 'matched', claim: 'known' })
  })

  test('missing: what the receiver wants and the model does not have', () => {
    expect(fieldOf('status', 'ma_dinh_danh')).toMatchObject({ path: null, status: 'missing', filled: 0, blank: 1 })
    expect(fieldOf('regime', '^ma_dinh_danh')).toMatchObject({ path: null, status: 'missing' })
  })

  test('not sent: what the model has and the receiver has no field for', () => {
    expect(packetOf('periodCatalogue')?.notSent).toEqual([{ path: 'lastDay', items: 1 }])
    expect(packetOf('kpiGroups')?.notSent).toEqual([{ path: 'names.en', items: 1 }])
    expect(packetOf('figures')?.notSent.map(({ path }) => path)).toContain('unit.id')
  })

  test('what heads say is sent, and the sample mark with them', () => {
    const paths = packetOf('figures')?.notSent.map(({ path }) => path) ?? []
    expect(paths).not.toContain('report.period')
    expect(paths).not.toContain('sample')
    expect(paths).toContain('report.calendar')
  })

  test('counts what it lists', () => {
    const fields = mapping.packets.flatMap((each) => each.fields)
    expect(mapping.counts).toEqual({
      matched: fields.filter(({ status }) => status === 'matched').length,
      missing: fields.filter(({ status }) => status === 'missing').length,
      notSent: mapping.packets.flatMap(({ notSent }) => notSent).length,
      ...{ withheld: 0, packets: 13, notSupported: 0 },
    })
  })

  test('in words begins with the statement and tells each kind', () => {
    const [statement, head, first] = mappingText(mapping, 'vi').split('\n')
    expect(statement).toContain('không phải là tuyên bố phù hợp quy chuẩn')
    expect(head).toMatch(/^Hồ sơ provincial-dictionary, nơi nhận provincial-dictionary: 13 gói tin, /)
    expect(first).toBe('Gói tin chế độ báo cáo: 1 bản ghi, 1 tệp')
    const lines = mappingText(mapping, 'en').split('\n')
    expect(lines).toContain('  matched: ngay_hhl ← validity.to (1 filled, 0 blank)')
    expect(lines).toContain('  missing: ma_dinh_danh ← not in the model')
    expect(lines).toContain('  not sent: lastDay (1)')
    expect(lines).toContain('  matched: gia_tri ← value (1 filled, 0 blank) [name assumed]')
  })

  test('of a model without records has no files, and nothing is called missing', () => {
    const empty = packets(neutral, {
      ...smallModel,
      ...{ regimes: [], forms: [], outlines: [], periods: [], indicators: [], groups: [], breakdowns: [] },
      ...{ consolidated: [], tables: [], outlineSubmissions: [], statuses: [] },
    })
    expect(empty.files).toEqual([])
    expect(empty.issues).toEqual([])
    expect(empty.mapping.counts).toMatchObject({ matched: 0, missing: 0, notSent: 0, packets: 0 })
  })
})

test('a packet that the receiver does not take is named with the records that stay behind', () => {
  const profile = {
    ...neutral,
    packets: neutral.packets.filter(({ packet }) => packet !== 'status'),
    notSupported: ['status' as const],
  }
  const { files, mapping } = packets(profile, smallModel)
  expect(files.some(({ packet }) => packet === 'status')).toBe(false)
  expect(mapping.packets.find(({ packet }) => packet === 'status')).toMatchObject({ supported: false, items: 1 })
  expect(mappingText(mapping, 'vi')).toContain('Gói tin trạng thái báo cáo: nơi nhận không nhận (1 bản ghi không gửi)')
})

describe('figures that a packet cannot carry are withheld and counted', () => {
  const bounded = figure({
    state: 'none',
    value: null,
    method: 'bounded',
    reason: 'undetermined',
    lower: '3',
    upper: '9',
  })
  const missing = figure({ row: '02', state: 'missing', value: null })
  const model = { ...smallModel, consolidated: [report([bounded, missing, figure({ row: '03', value: '5' })])] }
  const withheld = (...paths: readonly string[]): readonly number[] => {
    const profile = withFields(neutral, 'figures', (fields) =>
      fields.filter(({ path, required }) => !paths.includes(path ?? '') || (required && path !== 'state')),
    )
    const { mapping, files } = packets(profile, model)
    const own = mapping.packets.find(({ packet }) => packet === 'figures')
    return [own?.withheld ?? -1, files.find(({ packet }) => packet === 'figures')?.rows ?? -1]
  }

  test('none where reason and state have their fields', () => expect(withheld()).toEqual([0, 3]))

  test('the one with a reason, where it has no field', () => expect(withheld('reason')).toEqual([1, 2]))

  test('the one with a mark, where the state has no field', () => expect(withheld('state')).toEqual([1, 2]))

  test('the total of a closed group, where its members have no field', () => {
    const group = {
      ...{ members: ['X-1', 'Y-1'], listDate: '2025-07-01', window: { from: '2025-07-01', to: '2025-10-01' } },
      totals: [{ row: '01', column: '1', value: '12' }],
    }
    const [own] = model.consolidated
    if (!own) throw new Error('expected a report')
    const grouped = { ...model, consolidated: [{ ...own, groups: [group] }] }
    const rows = (profile: typeof neutral): number =>
      packets(profile, grouped).files.find(({ packet }) => packet === 'figures')?.rows ?? 0
    expect(rows(neutral)).toBe(4)
    expect(rows(withFields(neutral, 'figures', (fields) => fields.filter(({ path }) => path !== 'members')))).toBe(3)
  })
})
