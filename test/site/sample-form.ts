import type { Form, Regime } from '@chitieu/indicators'

const both = (vi: string, en: string) => ({ vi, en })
const column = (index: string, vi: string, en: string, role: 'label' | 'code' | 'measure') =>
  ({ kind: 'column', index, heading: both(vi, en), role }) as const

/** The form of the sample country: plan and actual of three indicators, the third made of the other two. */
export const SAMPLE_FORM: Form = {
  ...{ id: 'f-1', code: 'f', version: '1', names: both('Biểu mẫu', 'Sample form'), ownComposition: true, regime: 'f' },
  head: {
    ...{ number: 'F.01', instrument: { number: '9/2018', standing: 'unknown' }, reporter: both('Xã', 'Commune') },
    receivers: [both('Tỉnh', 'Province')],
    ...{ periodKinds: ['quarter'], fromTo: true, measureLine: null, receivedOn: both('Ngày 10', 'The 10th') },
  },
  columns: [
    column('A', 'Chỉ tiêu', 'Indicator', 'label'),
    column('B', 'Mã số', 'Code', 'code'),
    column('C', 'Đơn vị tính', 'Measure', 'measure'),
    {
      ...{ kind: 'group', heading: both('Kỳ này', 'This period') },
      columns: [
        {
          ...{ kind: 'column', index: '1', heading: both('Kế hoạch', 'Plan'), role: 'value' },
          cell: { scenario: 'plan', required: false },
        },
        { kind: 'column', index: '2', heading: both('Thực hiện', 'Actual'), role: 'value' },
      ],
    },
  ],
  rows: [
    { kind: 'heading', label: both('Dân số & đất', 'People & land') },
    {
      ...{ kind: 'fixed', code: '01', label: both('Dân số', 'Population') },
      cell: { indicator: 'population-resident-average' },
    },
    { kind: 'fixed', code: '02', label: both('Diện tích', 'Area'), cell: { indicator: 'land-area' } },
    { kind: 'fixed', code: '03', label: both('Mật độ', 'Density'), cell: { indicator: 'population-density' } },
  ],
  relations: [],
  signatures: [both('Người lập biểu', 'Prepared by'), both('Thủ trưởng đơn vị (ký, đóng dấu, họ tên)', 'Head')],
  print: { paper: 'A4', orientation: 'landscape' },
  validity: { from: null, to: null },
  sources: ['invented'],
  unknown: [],
}

/** Communes send the form by the tenth day after a quarter to the office of their province. */
export const SAMPLE_REGIME: Regime = {
  ...{ code: 'f', names: both('Chế độ mẫu', 'Sample regime'), ownComposition: true, instruments: [] },
  ...{ calendar: 'gregorian', forms: ['f'] },
  reporters: [
    {
      ...{ kind: 'commune-office', names: both('Văn phòng xã', 'Commune office'), level: 'commune' },
      ...{ validity: { from: null, to: null }, scope: 'office', forms: ['f'] },
    },
  ],
  receivers: [],
  deliveries: [
    {
      ...{ id: 'quarter', names: both('Quý', 'Quarter'), periodKind: 'quarter', edition: null },
      due: { kind: 'afterPeriod', days: 10, dayKind: 'calendar' },
    },
  ],
  endedReporters: { owedBy: 'successor' },
  validity: { from: null, to: null },
  sources: ['invented'],
  unknown: [],
}
