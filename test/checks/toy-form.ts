import type { Form } from '@chitieu/indicators/validators'

const names = (text: string) => ({ vi: text, en: text })
const RESOLVED = 'administrative-files-resolved'

/** A form with one relation of every kind: what the checks of single findings are tried on. */
export const toyForm: Form = {
  id: 'toy-1',
  code: 'toy',
  version: '1',
  names: names('Biểu thử'),
  ownComposition: true,
  regime: 'toy',
  head: {
    number: 'TOY',
    instrument: {
      number: 'QD 1',
      standing: 'laterInstrument',
      later: [{ number: 'QD 2', from: '2026-01-01' }],
    },
    reporter: names('Xã'),
    receivers: [],
    periodKinds: ['quarter'],
    fromTo: true,
    measureLine: null,
  },
  columns: [
    { kind: 'column', index: 'A', heading: names('Chỉ tiêu'), role: 'label' },
    { kind: 'column', index: 'B', heading: names('Mã số'), role: 'code' },
    { kind: 'column', index: '1', printedIndex: '1=2+3', heading: names('Tổng số'), role: 'value' },
    { kind: 'column', index: '2', heading: names('Phần một'), role: 'value', cell: { required: false } },
    { kind: 'column', index: '3', heading: names('Phần hai'), role: 'value', cell: { required: false } },
    {
      kind: 'column',
      index: '4',
      printedIndex: '4=2/1',
      heading: names('Tỷ lệ'),
      role: 'value',
      cell: { bound: false, entry: 'computed', measure: 'percent', decimals: 1 },
    },
  ],
  defaults: { indicator: RESOLVED },
  rows: [
    { kind: 'fixed', code: '01', label: names('Tổng số hồ sơ') },
    { kind: 'fixed', code: '02', label: names('Trong đó: trực tuyến') },
    { kind: 'fixed', code: '03', label: names('Lũy kế') },
    { kind: 'fixed', code: '04', label: names('Kỳ trước chuyển sang') },
    { kind: 'fixed', code: '05', label: names('Chuyển kỳ sau') },
    {
      kind: 'fixed',
      code: '06',
      label: names('Cho sẵn'),
      cells: [{ column: '1', cell: { entry: 'fixed', value: '7' } }],
    },
    { kind: 'fixed', code: '07', label: names('Có hay không'), cells: [{ column: '1', cell: { type: 'yesNo' } }] },
    { kind: 'fixed', code: '08', label: names('Không bắt buộc'), optional: true },
    {
      kind: 'repeat',
      code: '09',
      label: names('Theo giới tính'),
      key: { list: 'breakdown', breakdown: 'sex', open: false },
      minimum: 0,
    },
  ],
  relations: [
    { kind: 'partition', axis: 'columns', total: '1', parts: ['2', '3'], only: ['01'] },
    { kind: 'sum', axis: 'columns', total: '1', parts: ['2', '3'], only: ['02'] },
    { kind: 'subset', axis: 'rows', whole: '01', parts: ['02'], only: ['1'] },
    { kind: 'atMost', axis: 'rows', left: ['05'], right: ['01'], only: ['1'] },
    { kind: 'carryOver', axis: 'rows', opening: '04', closing: '05', only: ['1'] },
    { kind: 'ratio', axis: 'columns', result: '4', numerator: '2', denominator: '1', factor: '100', only: ['01'] },
    { kind: 'range', axis: 'rows', of: ['03'], minimum: '0', maximum: '1000', only: ['1'], severity: 'error' },
    {
      kind: 'changeLimit',
      axis: 'rows',
      of: ['03'],
      against: 'previousPeriod',
      percent: '50',
      only: ['1'],
      severity: 'warning',
    },
    { kind: 'nonDecreasing', axis: 'rows', of: ['03'], only: ['1'], severity: 'warning' },
  ],
  signatures: [names('Người lập biểu')],
  print: { paper: 'A4', orientation: 'portrait' },
  validity: { from: '2020-01-01', to: '2026-07-01' },
  sources: ['invented'],
  unknown: [],
}
