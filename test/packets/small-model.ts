import type {
  Breakdown,
  ConsolidatedReportRecord,
  Form,
  Indicator,
  OutlineForm,
  Regime,
} from '../../packages/indicators/src/generated/types.ts'
import type { ReleasedFigure } from '../../packages/indicators/src/model/released-figure.ts'
import type { ObligationStatus } from '../../packages/indicators/src/report/obligation-status.ts'
import type { PacketModel, PacketUnit } from '../../packages/indicators/src/report/packets/packet-model.ts'

const both = (text: string) => ({ vi: text, en: text })
const always = { from: null, to: null }

/** The province of the model: its name has every mark that XML gives a meaning to. */
export const PROVINCE: PacketUnit = { id: 'P-1', code: '01', name: 'Tỉnh <A> & "B"', level: 'province' }
const commune: PacketUnit = { id: 'X-1', code: '00123', name: 'Xã X', level: 'commune' }

const regime: Regime = {
  ...{ code: 'r', names: both('Chế độ'), ownComposition: true, instruments: [], calendar: 'gregorian', forms: ['f'] },
  ...{ reporters: [], receivers: [], deliveries: [], endedReporters: { owedBy: 'province' } },
  ...{ validity: { from: '2020-01-01', to: '2025-01-01' }, sources: ['s'], unknown: [] },
}

const form: Form = {
  ...{ id: 'f-1', code: 'f', version: '1', names: both('Biểu'), ownComposition: true, regime: 'r' },
  head: {
    ...{ number: null, instrument: null, reporter: both('Xã'), receivers: [], periodKinds: ['quarter'], fromTo: false },
    measureLine: null,
  },
  columns: [{ kind: 'column', index: '1', heading: both('Số'), role: 'value', cell: { indicator: 'i' } }],
  rows: [{ kind: 'fixed', code: '01', label: both('Tổng') }],
  ...{ relations: [], signatures: [], print: { paper: 'A4', orientation: 'portrait' }, validity: always },
  ...{ sources: ['s'], unknown: [] },
}

const indicator: Indicator = {
  ...{ code: 'i', names: both('Chỉ tiêu'), sourceCodes: [] },
  definitions: [{ version: '1', validity: always, concept: both('Khái niệm') }],
  ...{ measure: 'person', decimals: 2, periodicity: ['quarter'], breakdowns: [], agency: null, legalBasis: [] },
  ...{ behaviour: { overUnits: 'sum', overTime: 'sum' }, scope: 'territory', compiledBy: 'local', sharing: 'public' },
  ...{ nonNegative: true, relations: [], sources: ['s'], unknown: [] },
}

const breakdown: Breakdown = {
  ...{ code: 'sex', names: both('Giới tính'), values: [{ code: 'female', names: both('Nữ') }] },
  ...{ sources: ['s'], unknown: [] },
}

const outline: OutlineForm = {
  ...{ code: 'o', version: '1', names: both('Đề cương'), ownComposition: true, regime: null, legalBasis: [] },
  periodKinds: ['quarter'],
  sections: [{ code: 'a', heading: both('Kết quả'), required: true, maxLength: 10, indicators: [], forms: [] }],
  ...{ validity: always, sources: ['s'], unknown: [] },
}

type FigureRecord = ConsolidatedReportRecord['units'][number]['figures'][number]

/** A figure of the consolidated report: reported and exact unless said otherwise. */
export function figure(more: Partial<FigureRecord>): FigureRecord {
  return {
    ...{ row: '01', column: '1', indicator: 'i', state: 'number', value: '1234567890123456789.50', method: 'reported' },
    ...{ status: '', reason: '', overTime: 'asSent', periods: ['2025-Q3'], expected: 1, received: 1, sources: null },
    ...more,
  }
}

const window = { from: '2025-07-01', to: '2025-10-01' }

/** A consolidated report of the commune with these figures. */
export function report(figures: readonly FigureRecord[]): ConsolidatedReportRecord {
  const { id, code, name, level } = commune
  return {
    ...{ schemaVersion: '1.0.0', sample: true, form: 'f-1', regime: 'r', calendar: 'gregorian', period: '2025-Q3' },
    ...{ window, basis: 'at:2025-07-01', unit: 'P-1', transitional: [], coverage: [], submissions: [], sourceSets: [] },
    units: [{ unit: id, code, name, level, listDate: '2025-07-01', window, figures }],
    ...{ groups: [], comparisons: [], findings: [] },
  }
}

/** A released figure of the indicator. */
export function released(more: Partial<ReleasedFigure>): ReleasedFigure {
  return {
    ...{ indicator: 'i', definition: '1', breakdown: '', unit: 'P-1', members: '', calendar: 'gregorian' },
    ...{ period: '2024', window: { from: '2024-01-01', to: '2025-01-01' }, basis: 'reported', listDate: '2024-12-31' },
    ...{ scenario: 'actual', source: '', form: '', reportPeriod: '', row: '', column: '', key: '', state: 'number' },
    ...{ value: '-0.50', text: '', decimals: 2, measure: 'person', method: 'reported', status: '', reason: '' },
    ...{ known: '', lower: '', upper: '', expected: 1, received: 1, missingWeight: '0', sources: '' },
    ...more,
  }
}

const status: ObligationStatus = {
  obligation: {
    ...{ id: 'f/2025-Q3/d//X-1', regime: 'r', form: 'f', version: 'f-1', period: '2025-Q3', window, delivery: 'd' },
    ...{ edition: null, subject: 'X-1', reporter: 'commune', body: '', owedBy: [], receivers: [], due: '2025-10-10' },
    ...{ dueOpen: null, scope: 'territory', part: 'whole', days: window, coveredBy: [] },
  },
  ...{ state: 'late', received: '2025-10-12', daysLate: 2, isCovered: false, files: [] },
}

/** One record of every packet. */
export const smallModel: PacketModel = {
  ...{ sender: PROVINCE, asOf: '2025-12-31', sample: true, regimes: [regime], forms: [form], outlines: [outline] },
  periods: [{ id: '2025-Q3', calendar: 'gregorian', kind: 'quarter', window }],
  ...{ indicators: [indicator], groups: [{ code: 'g', names: both('Nhóm'), indicators: ['i'] }] },
  ...{ breakdowns: [breakdown], measures: [{ code: 'person', names: both('người'), kind: 'number' }] },
  consolidated: [report([figure({}), figure({ row: '09', key: 'Dòng 1', value: '7' })])],
  tables: [{ code: 't', names: both('Bảng'), form: null, sample: true, figures: [released({})] }],
  outlineSubmissions: [
    {
      ...{ schemaVersion: '1.0.0', outline: 'o', version: '1', unit: 'P-1', listDate: '2025-07-01', period: '2025-Q3' },
      ...{ edition: null, role: 'preparer', sample: true, sections: [{ code: 'a', text: 'Tốt & <tăng>' }] },
    },
  ],
  statuses: [status],
  unitAt: (id) => [PROVINCE, commune].find((unit) => unit.id === id) ?? null,
}
