import { createHash } from 'node:crypto'
import type {
  Form,
  Indicator,
  Instrument,
  Regime,
  SignoffRecord,
} from '../../packages/indicators/src/generated/types.ts'
import { type Handover, type HandoverOptions, handover } from '../../packages/indicators/src/handover.ts'
import type { CheckWorld } from '../../packages/indicators/src/model/check-world.ts'
import { cellAt } from '../../packages/indicators/src/model/form.ts'
import type { Submission, SubmissionHead, SubmittedCell } from '../../packages/indicators/src/model/submission.ts'
import { indicatorFile } from '../support/form-files.ts'
import { historyOf } from '../support/invented-register.ts'
import { smallRegister } from '../support/small-register.ts'

const text = (words: string) => ({ vi: words, en: words })

/** First day of the new units. */
export const DAY = '2025-07-01'

/**
 * Two provinces P and Q become R. In P the district D ends, A and B merge into M, E goes on. In Q, S is divided a quarter to three
 * quarters by a decision, V is divided and nobody says how. F and its commune G are elsewhere and do not change.
 */
export const history = historyOf(
  smallRegister({
    head: { levels: ['country', 'province', 'district', 'commune'] },
    units: `P-1 C-1 ..${DAY} level=province type=province name=Pa
      Q-1 C-1 ..${DAY} level=province type=province name=Qua
      R-1 C-1 ${DAY}.. level=province type=province name=Ra
      F-1 C-1 .. level=province type=province name=Fa
      D-1 P-1 ..${DAY} level=district type=district name=Da
      A-1 D-1 ..${DAY}
      B-1 D-1 ..${DAY}
      E-1 D-1 ..${DAY}
      E-1 R-1 ${DAY}..
      M-1 R-1 ${DAY}..
      S-1 Q-1 ..${DAY}
      T-1 R-1 ${DAY}..
      U-1 R-1 ${DAY}..
      V-1 Q-1 ..${DAY}
      W-1 R-1 ${DAY}..
      X-1 R-1 ${DAY}..
      G-1 F-1 ..`,
    changes: `pq ${DAY} instrument=law
      ab ${DAY} instrument=law
      s ${DAY} instrument=law
      v ${DAY} instrument=law
      d ${DAY} kinds=abolish instrument=districts
      g 2024-01-01 instrument=law-2024
      h 2024-07-01 instrument=law-2024`,
    transfers: `pq P-1>R-1 whole
      pq Q-1>R-1 whole
      ab A-1>M-1 whole
      ab B-1>M-1 whole
      s S-1>T-1 part
      s S-1>U-1 part
      v V-1>W-1 part
      v V-1>X-1 part`,
    decisions: `s S-1>T-1 * 0.25
      s S-1>U-1 * 0.75`,
  }),
)

const column = (index: string, indicator: string) =>
  ({ kind: 'column', index, heading: text(`Column ${index}`), role: 'value', cell: { indicator } }) as const

/** Files of offices: carried over 1, received 2, resolved 3, pending 4; column 5 is a rate. */
const filesForm: Form = {
  ...{ id: 'files-1', code: 'files', version: '1', names: text('Files'), ownComposition: true, regime: 'files' },
  head: {
    ...{ number: null, instrument: null, reporter: text('Office'), receivers: [], measureLine: null },
    ...{ periodKinds: ['half-year', 'year'], fromTo: true },
  },
  columns: [
    { kind: 'column', index: 'A', heading: text('Label'), role: 'label' },
    column('1', 'administrative-files-carried-over'),
    column('2', 'administrative-files-received'),
    column('3', 'administrative-files-resolved'),
    column('4', 'administrative-files-pending'),
    column('5', 'administrative-files-in-time-rate'),
  ],
  rows: [{ kind: 'fixed', code: 'total', label: text('Total') }],
  relations: [{ kind: 'carryOver', axis: 'columns', opening: '1', closing: '4' }],
  ...{ signatures: [], print: { paper: 'A4', orientation: 'portrait' }, validity: { from: null, to: null } },
  ...{ sources: ['invented'], unknown: [] },
}

/** Poor households, which communes count and provinces count again. */
const poorForm: Form = {
  ...filesForm,
  ...{ id: 'poor-1', code: 'poor', names: text('Poor'), regime: 'poor' },
  columns: [{ kind: 'column', index: 'A', heading: text('Label'), role: 'label' }, column('1', 'poor-households')],
  relations: [],
}

const reporter = (
  kind: string,
  level: string,
  scope: 'office' | 'territory',
  form: string,
  to: string | null = null,
) => ({
  ...{ kind, level, scope, names: text(kind), validity: { from: null, to }, forms: [form] },
})

const filesRegime: Regime = {
  ...{
    code: 'files',
    names: text('Files'),
    ownComposition: true,
    instruments: [],
    calendar: 'gregorian',
    forms: ['files'],
  },
  reporters: [
    reporter('provincial-office', 'province', 'office', 'files'),
    reporter('district-office', 'district', 'office', 'files', DAY),
    reporter('commune-office', 'commune', 'office', 'files'),
  ],
  receivers: [],
  deliveries: [{ id: 'half', names: text('Half'), periodKind: 'half-year', edition: null, due: null }],
  endedReporters: { owedBy: 'successor' },
  ...{ validity: { from: null, to: null }, sources: ['invented'], unknown: [] },
}

const poorRegime: Regime = {
  ...filesRegime,
  ...{ code: 'poor', names: text('Poor'), forms: ['poor'] },
  reporters: [
    reporter('provincial-office', 'province', 'territory', 'poor'),
    reporter('commune-office', 'commune', 'territory', 'poor'),
  ],
}

const INDICATORS = [
  'administrative-files-carried-over',
  'administrative-files-received',
  'administrative-files-resolved',
  'administrative-files-pending',
  'administrative-files-in-time-rate',
  'poor-households',
]

const instrument = (id: string, number: string): readonly [string, Instrument] => [
  id,
  { id, number, date: '', clause: '', inForce: '', repealedBy: '' },
]

/** The toy country with its forms. */
export const world: CheckWorld & HandoverOptions['world'] = {
  history,
  indicators: new Map<string, Indicator>(INDICATORS.map((code) => [code, indicatorFile(code)])),
  ...{ measures: new Map(), breakdowns: new Map(), calendars: new Map(), mappings: new Map() },
  forms: new Map([filesForm, poorForm].map((form) => [form.id, form])),
  regimes: new Map([filesRegime, poorRegime].map((regime) => [regime.code, regime])),
  holidays: new Map(),
  instruments: new Map([instrument('law', '1/LAW'), instrument('districts', '2/LAW'), instrument('law-2024', '3/LAW')]),
}

/** The same where offices report the year as well. */
export const yearly: typeof world = {
  ...world,
  regimes: new Map([
    ...world.regimes,
    [
      'files',
      {
        ...filesRegime,
        deliveries: [
          ...filesRegime.deliveries,
          { id: 'year', names: text('Year'), periodKind: 'year', edition: null, due: null },
        ],
      },
    ],
  ]),
}

/** SHA-256 of a text. */
export const sha256 = (bytes: string): string => createHash('sha256').update(bytes).digest('hex')

/** One report: numbers by column, in order. */
export function report(
  form: 'files' | 'poor',
  unit: string,
  period: string,
  numbers: readonly (number | null)[],
  head: Partial<SubmissionHead> & { readonly file?: string } = {},
): Submission {
  const { file = `${form}-${period}-${unit}.xlsx`, ...more } = head
  const own = form === 'files' ? filesForm : poorForm
  const cells = numbers.map((number, at): SubmittedCell => {
    const part = cellAt(own, 'total', String(at + 1))
    if (!part) throw new Error(`expected a column ${at + 1}`)
    const value = number === null ? null : String(number)
    const state = number === null ? 'nil' : 'number'
    return {
      row: 'total',
      column: String(at + 1),
      key: null,
      state,
      value,
      written: value ?? '-',
      place: { file },
      part,
    }
  })
  const isNew = period === '2025-H2'
  const base = { form, version: '1', subject: unit, reporter: null, period, edition: null, covers: 'life' } as const
  const listDate = isNew ? DAY : '2025-06-30'
  return {
    file,
    sha256: sha256(`${file} ${numbers}`),
    form: own,
    head: { ...base, listDate, ...more },
    cells,
    reasons: [],
    unread: 0,
    isSample: true,
  }
}

/** Reports of the first half of 2025: opening, received, resolved, pending. */
export const FIRST_HALF: readonly Submission[] = [
  report('files', 'P-1', '2025-H1', [10, 100, 90, 20]),
  report('files', 'Q-1', '2025-H1', [5, 50, 45, 10]),
  report('files', 'D-1', '2025-H1', [2, 20, 16, 6]),
  report('files', 'A-1', '2025-H1', [1, 30, 25, 6]),
  report('files', 'B-1', '2025-H1', [0, 40, 38, 2]),
  report('files', 'E-1', '2025-H1', [0, 7, 7, 0]),
  report('files', 'S-1', '2025-H1', [4, 40, 36, 8]),
  report('files', 'V-1', '2025-H1', [3, 21, 20, 4]),
]

/** First reports of the new units: R opens with what P, Q and the district D closed with. */
export const SECOND_HALF: readonly Submission[] = [
  report('files', 'R-1', '2025-H2', [36, 90, 100, 26]),
  report('files', 'M-1', '2025-H2', [8, 60, 60, 8]),
  report('files', 'E-1', '2025-H2', [0, 6, 6, 0]),
  report('files', 'T-1', '2025-H2', [3, 10, 10, 3]),
  report('files', 'U-1', '2025-H2', [5, 20, 20, 5]),
  report('files', 'W-1', '2025-H2', [1, 9, 9, 1]),
  report('files', 'X-1', '2025-H2', [3, 9, 9, 3]),
]

/** A sign-off with explanations and nothing else. */
export function signoff(explanations: SignoffRecord['explanations'], more: Partial<SignoffRecord> = {}): SignoffRecord {
  return {
    ...{ change: DAY, within: 'R-1', sample: true, explanations, handedOverBy: [], receivedBy: [], witnesses: [] },
    ...{ place: null, date: null, manifest: null, files: [] },
    ...more,
  }
}

/** The handover of 2025-07-01 within R, unless something else is wanted. */
export function handOver(submissions: readonly Submission[], options: Partial<HandoverOptions> = {}): Handover {
  const made = handover({
    ...{ world, change: DAY, within: history.unit('R-1'), submissions, refused: [], signoff: null, hash: sha256 },
    ...options,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  return made.value
}
