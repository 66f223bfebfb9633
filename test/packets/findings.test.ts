import { expect, test } from 'vitest'
import { describe } from '../../packages/indicators/src/base/issue.ts'
import { packets } from '../../packages/indicators/src/report/packets/packets.ts'
import { profileOf, withFields } from './packet-profiles.ts'
import { figure, report, smallModel } from './small-model.ts'

const neutral = profileOf('neutral')

test('a missing required value names packet, field, path and how many records', () => {
  const profile = withFields(neutral, 'figures', (fields) =>
    fields.map((field) => (field.path === 'breakdown' ? { ...field, required: true } : field)),
  )
  const model = { ...smallModel, consolidated: [report([figure({}), figure({ row: '02', breakdown: 'sex=female' })])] }
  const [found, ...more] = packets(profile, model).issues
  expect(more).toEqual([])
  expect(found).toMatchObject({
    code: 'packet-value-missing',
    severity: 'error',
    args: { packet: 'figures', field: 'breakdown', path: 'breakdown', receiver: 'neutral', records: 1 },
    place: { file: 'profiles/neutral.json' },
  })
})

test('a required field that the model has nothing for is a finding of its own packet', () => {
  const profile = withFields(neutral, 'kpiGroups', (fields) => [
    ...fields,
    { name: 'owner', path: null, type: 'string', required: true },
  ])
  const [found] = packets(profile, smallModel).issues
  expect(found).toMatchObject({ args: { packet: 'kpiGroups', field: 'owner', path: null, records: 1 } })
})

test('a code without a pair is named, and not sent as it is', () => {
  const profile = {
    ...withFields(neutral, 'figures', (fields) =>
      fields.map((field) => (field.path === 'state' ? { ...field, codes: 'state', required: false } : field)),
    ),
    codes: [{ code: 'state', pairs: [{ ours: 'number', theirs: 'N' }] }],
  }
  const model = {
    ...smallModel,
    consolidated: [report([figure({}), figure({ row: '02', state: 'nil', value: null })])],
  }
  const { issues, files } = packets(profile, model)
  expect(issues.map(({ code, args }) => [code, args])).toEqual([
    [
      'packet-code-unmapped',
      { packet: 'figures', field: 'state', receiver: 'neutral', values: ['nil'], records: 1, codes: 'state' },
    ],
  ])
  const text = [...(files.find(({ packet }) => packet === 'figures')?.text ?? [])].join('')
  expect(text).toContain('"state":"N"')
  expect(text).not.toContain('nil')
  const [found] = issues
  expect(found && describe(found, 'vi').message).toBe(
    'Gói tin số liệu báo cáo: bảng đổi mã state của nơi nhận neutral không có mã cho nil ở trường state (1 bản ghi); giá trị không được gửi.',
  )
})

test('a kind of period without a format is told, never written as another', () => {
  const profile = { ...neutral, periods: neutral.periods.filter(({ kind }) => kind !== 'year') }
  const [found, ...more] = packets(profile, smallModel).issues
  expect(more).toEqual([])
  expect(found).toMatchObject({
    code: 'packet-value-unwritable',
    args: { packet: 'kpiData', field: 'period', values: ['2024'], fault: 'period' },
  })
})

test('a value that is no number of the receiver is told and not sent', () => {
  const profile = withFields(neutral, 'kpiData', (fields) =>
    fields.map((field) => (field.path === 'value' ? { ...field, type: 'integer' } : field)),
  )
  const { issues, files } = packets(profile, smallModel)
  expect(issues.map(({ code, args }) => [code, 'values' in args && args.values])).toEqual([
    ['packet-value-unwritable', ['-0.50']],
  ])
  const text = [...(files.find(({ packet }) => packet === 'kpiData')?.text ?? [])].join('')
  expect(text).not.toContain('0.50')
})
