import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Form, Indicator, Measure } from '../../packages/indicators/src/generated/types.ts'
import type { ReleasedFigure, ReleasedTable } from '../../packages/indicators/src/model/released-figure.ts'
import { planSdmx, type SdmxHead, type SdmxWorld } from '../../packages/indicators/src/report/sdmx/sdmx-plan.ts'
import { historyOf } from '../support/invented-register.ts'
import { smallRegister } from '../support/small-register.ts'

const data = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../../data', path), 'utf8'))
const byCode = <T extends { readonly code: string }>(all: readonly T[]) => new Map(all.map((each) => [each.code, each]))

/** A-1 and B-1 became A-2 on 1 July 2025; of S-1 a quarter of the people went to X-1, the others to Y-1. */
const history = historyOf(
  smallRegister({
    head: { bases: { 'people@2019': { concept: 'population' } } },
    units: `
      A-1 P-1 ..2025-07-01
      B-1 P-1 ..2025-07-01
      S-1 P-1 ..2025-07-01
      A-2 P-1 2025-07-01..
      X-1 P-1 2025-07-01..
      Y-1 P-1 2025-07-01..`,
    changes: 'merger 2025-07-01',
    transfers: `
      merger A-1>A-2 whole
      merger B-1>A-2 whole
      merger S-1>X-1 part population=part
      merger S-1>Y-1 part population=part`,
    weights: `
      merger S-1>X-1 people@2019 share=1/4
      merger S-1>Y-1 people@2019 share=3/4`,
  }),
)

const indicator = (code: string, vi: string, en: string) => ({ code, names: { vi, en } }) as Indicator

/** The whole world of the toy tables: real measures, calendars and breakdowns; units, indicators and a form that are made up. */
export const world: SdmxWorld = {
  history,
  indicators: byCode([indicator('births', 'Số trẻ sinh', 'Births'), indicator('town-class', 'Loại đô thị', 'Class')]),
  measures: byCode(data('measures.json') as readonly Measure[]),
  breakdowns: byCode([data('breakdowns/sex.json'), data('breakdowns/residence.json')]),
  calendars: byCode(['gregorian', 'nd09', 'point', 'season'].map((code) => data(`calendars/${code}.json`))),
  sources: new Map([['yearbook', { id: 'yearbook', class: 'official', publisher: 'Office', origin: 'yearbook' }]]),
  markers: [
    { kind: 'reason', code: 'confidential', text: { vi: 'Có nguồn là số bảo mật.', en: 'A source is confidential.' } },
  ],
  forms: new Map([
    [
      'toy-1',
      {
        id: 'toy-1',
        code: 'toy',
        names: { vi: 'Biểu thử', en: 'Toy form' },
        columns: [
          { kind: 'column', index: 'A', heading: { vi: 'Nội dung', en: 'Item' }, role: 'label' },
          { kind: 'column', index: '1', heading: { vi: 'Kỳ này', en: 'This period' }, role: 'value' },
        ],
        rows: [
          { kind: 'heading', label: { vi: 'Chung', en: 'General' } },
          { kind: 'fixed', code: '1.1', label: { vi: 'Tổng', en: 'Total' } },
          { kind: 'heading', label: { vi: 'Theo cơ sở', en: 'By office' } },
          { kind: 'repeat', code: '2', label: { vi: 'Cơ sở', en: 'Office' }, key: { list: 'free' }, minimum: 0 },
        ],
      } as unknown as Form,
    ],
  ]),
}

export const head: SdmxHead = {
  agency: 'TOY',
  sender: { id: 'TOY', names: { vi: 'Cơ quan thử', en: 'Toy office' } },
  prepared: '2026-01-15T08:00:00+07:00',
  isSample: true,
}

/** A plain figure: births of A-2 in 2025, summed from A-1 and B-1. */
export const FIGURE: ReleasedFigure = {
  indicator: 'births',
  definition: '1',
  breakdown: '',
  unit: 'A-2',
  members: '',
  calendar: 'gregorian',
  period: '2025',
  window: { from: '2025-01-01', to: '2026-01-01' },
  basis: 'at:2025-07-01',
  listDate: '2025-07-01',
  scenario: 'actual',
  source: 'yearbook',
  form: '',
  reportPeriod: '',
  row: '',
  column: '',
  key: '',
  state: 'number',
  value: '1204.50',
  text: '',
  decimals: 2,
  measure: 'thousand-persons',
  method: 'summed',
  status: 'BW',
  reason: '',
  known: '1204.50',
  lower: '',
  upper: '',
  expected: 2,
  received: 2,
  missingWeight: '0',
  sources: 'A-1@1|B-1@1',
}

export const figure = (part: Partial<ReleasedFigure>): ReleasedFigure => ({ ...FIGURE, ...part })

const empty = { value: '', status: '', known: '', sources: '' } as const
const one = { status: '', expected: 1, received: 1, sources: '', known: '', decimals: 0, measure: 'person' } as const

/** Every state, a group, bounds, a category, both calendars, days that are stated, a part of a period. */
export const statistics: ReleasedTable = {
  code: 'toy-statistics',
  names: { vi: 'Bảng thử', en: 'Toy table' },
  form: null,
  sample: true,
  figures: [
    FIGURE,
    figure({
      ...empty,
      unit: 'X-1',
      state: 'none',
      method: 'bounded',
      status: 'E',
      reason: 'needs-weights',
      known: '0',
      lower: '0',
      upper: '12.25',
      sources: 'S-1@',
    }),
    figure({
      ...empty,
      unit: '',
      members: 'X-1|Y-1',
      state: 'number',
      value: '12.25',
      method: 'group',
      sources: 'X-1|Y-1',
      expected: 1,
      received: 1,
    }),
    figure({
      ...one,
      unit: 'A-1',
      basis: 'reported',
      listDate: '2025-06-30',
      breakdown: 'residence=rural;sex=male',
      period: '2025-07',
      calendar: 'nd09',
      window: { from: '2025-06-15', to: '2025-07-01' },
      value: '7',
      method: 'reported',
    }),
    figure({
      ...one,
      unit: 'A-2',
      basis: 'reported',
      breakdown: 'sex=female',
      period: '2025-Q3',
      state: 'nil',
      value: '',
      method: 'reported',
      window: { from: '2025-07-01', to: '2025-10-01' },
    }),
    figure({
      ...one,
      ...empty,
      unit: 'B-1',
      period: '2025-H1',
      window: { from: '2025-01-01', to: '2025-07-01' },
      state: 'missing',
      method: 'reported',
      received: 0,
      missingWeight: '1/3',
    }),
    figure({
      ...one,
      ...empty,
      unit: 'B-1',
      period: '2025-9M',
      window: { from: '2025-01-01', to: '2025-10-01' },
      state: 'notApplicable',
      method: 'reported',
    }),
    figure({ ...one, ...empty, unit: 'Y-1', state: 'confidential', method: 'reported' }),
    figure({
      ...empty,
      unit: 'Y-1',
      period: '2024',
      window: { from: '2024-01-01', to: '2025-01-01' },
      state: 'none',
      method: 'refused',
      reason: 'confidential',
    }),
    figure({
      ...one,
      unit: 'P-1',
      indicator: 'town-class',
      measure: '',
      calendar: 'point',
      period: '2019-04-01',
      window: { from: '2019-04-01', to: '2019-04-02' },
      value: '',
      text: 'loại 2, "mới"',
      status: 'P',
      method: 'reported',
      source: '',
    }),
    figure({
      ...one,
      unit: 'P-1',
      calendar: 'season',
      period: 'Đông Xuân',
      window: { from: '2024-11-01', to: '2025-04-30' },
      value: '-3',
      scenario: 'plan',
      method: 'restatedBySource',
    }),
    figure({ unit: 'P-1', value: '5', decimals: 0, method: 'unallocated', status: '', sources: 'S-1@1', known: '' }),
    figure({ unit: 'P-1', value: '9', decimals: 0, status: 'E' }),
  ],
}

const cell = {
  ...one,
  form: 'toy-1',
  reportPeriod: '2025-07',
  period: '2025-07',
  calendar: 'nd09',
  source: '',
  basis: 'reported',
  method: 'reported',
  column: '1',
  window: { from: '2025-06-15', to: '2025-07-15' },
} as const

/** Cells of a form: a bound one, a repeating row with lines, one of no indicator, one of the year before. */
export const forms: ReleasedTable = {
  code: 'toy-form',
  names: { vi: 'Biểu thử, số tổng hợp', en: 'Toy form, consolidated' },
  form: 'toy-1',
  sample: true,
  figures: [
    figure({ ...cell, unit: 'A-2', row: '1.1', value: '12', sources: 'A-2@1', known: '12' }),
    figure({
      ...cell,
      unit: 'A-2',
      row: '2',
      key: 'Trạm y tế, xã A',
      indicator: '',
      definition: '',
      measure: '',
      value: '1',
    }),
    figure({ ...cell, unit: 'A-2', row: '2', key: '_Z', indicator: '', definition: '', measure: '', value: '2' }),
    figure({ ...cell, unit: 'A-2', row: '2', key: '', indicator: '', definition: '', measure: '', value: '3' }),
    figure({ ...cell, unit: 'A-2', row: '1.1', reportPeriod: '2025-08', value: '4' }),
    figure({
      ...cell,
      unit: 'A-2',
      row: '1.1',
      period: '2024',
      window: { from: '2023-12-15', to: '2024-12-15' },
      value: '140',
    }),
  ],
}

/** The plan of the messages of some tables. */
export const planOf = (...tables: readonly ReleasedTable[]) => planSdmx(tables, world, head)

/** The pieces of a message as bytes. */
export const bytesOf = (pieces: Iterable<string>): Uint8Array => new TextEncoder().encode([...pieces].join(''))
