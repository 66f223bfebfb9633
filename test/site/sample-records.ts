import type {
  ConsolidatedFigureRecord,
  ConsolidatedReportRecord,
  HandoverRecord,
  OutlineForm,
  OutlineSubmission,
} from '@chitieu/indicators'

/** Hashes of the files that the communes of the sample country sent. */
export const SENT = { ash: 'a'.repeat(64), fir: 'f'.repeat(64) } as const

const WINDOW = { from: '2019-10-01', to: '2020-01-01' }
const people = { indicator: 'population-resident-average' }
const land = { indicator: 'land-area' }
const density = { indicator: 'population-density' }

const figure = (row: string, column: string, more: Partial<ConsolidatedFigureRecord>): ConsolidatedFigureRecord => ({
  ...{ row, column, state: 'number', value: null, method: 'summed', status: '', reason: '', overTime: 'last' },
  ...{ periods: ['2019-Q4'], expected: 2, received: 2, sources: 0 },
  ...more,
})
const none = { state: 'none', value: null } as const

const record = (more: Partial<ConsolidatedReportRecord>): ConsolidatedReportRecord => ({
  ...{ schemaVersion: '1.0.0', sample: true, form: 'f-1', regime: 'f', calendar: 'gregorian', period: '2019-Q4' },
  ...{ window: WINDOW, basis: 'reported', unit: '20-2', transitional: [] },
  coverage: [
    {
      ...{ reporter: 'commune-office', level: 'commune', expected: 4, complete: 2, daysExpected: 368 },
      ...{ daysReceived: 184, gaps: [] },
    },
  ],
  submissions: [
    {
      ...{ sha256: SENT.ash, file: 'ash.xlsx', subject: '101-1', reporter: 'commune-office', period: '2019-Q4' },
      ...{ edition: null, listDate: '2019-12-31', covers: 'life' },
    },
    {
      ...{ sha256: SENT.fir, file: 'fir.xlsx', subject: '201-1', reporter: 'commune-office', period: '2019-Q4' },
      ...{ edition: null, listDate: '2019-12-31', covers: 'life' },
    },
  ],
  ...{ sourceSets: ['101-1@1|201-1@1'], units: [], groups: [], comparisons: [], findings: [] },
  ...more,
})

const alder = {
  ...{ unit: '20-2', code: '20', name: 'Province Alder', level: 'province', listDate: '2020-01-01', window: WINDOW },
  figures: [
    figure('01', '1', { ...people, scenario: 'plan', value: '445' }),
    figure('01', '2', { ...people, value: '1340.5', status: 'BW', changes: ['merge-p'] }),
    figure('02', '1', {
      ...land,
      ...none,
      scenario: 'plan',
      method: 'refused',
      reason: 'coverage',
      known: '10',
      received: 1,
    }),
    figure('02', '2', {
      ...land,
      ...none,
      method: 'bounded',
      status: 'E',
      reason: 'undetermined',
      lower: '5',
      upper: '9',
    }),
    figure('03', '1', { ...density, scenario: 'plan', state: 'nil' }),
    figure('03', '2', {
      ...{ ...density, ...none, method: 'refused', reason: 'needs-components', overTime: 'recomputed', periods: [] },
      madeOf: [
        { row: '01', column: '2' },
        { row: '02', column: '2' },
      ],
      factor: '1',
    }),
  ],
} as const

/** The fourth quarter of 2019 on the units of 2020: 1 000 + 340.5 people = 1 340.5. */
export const RESTATED: ConsolidatedReportRecord = record({
  basis: 'at:2020-01-01',
  units: [alder],
  comparisons: [
    {
      ...{ kind: 'earlierPeriod', unit: '101-1', period: '2019-Q3', row: '01', column: '2' },
      ...{ sent: '12', ours: '10', difference: '2', verdict: 'differs' },
    },
  ],
  scenarios: [
    {
      ...{
        unit: '20-2',
        row: '01',
        ...people,
        of: 'this',
        plan: '445',
        forecast: null,
        actual: '1340.5',
        rate: '301.2',
      },
    },
    {
      ...{ unit: '20-2', row: '02', ...land, of: 'this', plan: null, forecast: null, actual: null, rate: null },
      because: 'coverage',
    },
  ],
})

/** The same quarter as it was reported by the province that ended. */
export const REPORTED: ConsolidatedReportRecord = record({
  units: [
    {
      ...{ ...alder, unit: '20-1', name: 'Province Birch', listDate: '2019-12-31' },
      figures: [
        figure('01', '2', {
          ...people,
          value: '-340.5',
          expected: 1,
          received: 1,
          method: 'reported',
          overTime: 'asSent',
        }),
        figure('02', '2', { ...land, state: 'missing', expected: 1, received: 1 }),
      ],
    },
  ],
  sourceSets: ['201-1@1'],
})

const CELLS = `cell,submission,sheet,range,unit,period,state,value
1,${SENT.ash},F.01,E14,101-1,2019-Q4,number,1000
2,${SENT.fir},F.01,E14,201-1,2019-Q4,number,340.5
3,${SENT.fir},F.01,E15,201-1,2019-Q4,missing,
`
const FIGURES = `reportPeriod,basis,unit,row,column,key,method,cells
2019-Q4,reported,20-1,01,2,,reported,2@1
2019-Q4,reported,20-1,02,2,,summed,3@1
2019-Q4,at:2020-01-01,20-2,01,2,,summed,1@1|2@1
2019-Q4,at:2020-01-01,20-2,03,2,,refused,1@1|2@1|3@1
`

/** The cells behind the figures, by the way in the folder of the round. */
export const LINEAGE: ReadonlyMap<string, string> = new Map([
  ['lineage/f/cells.csv', CELLS],
  ['lineage/f/figures.csv', FIGURES],
])

/** The handover of the two provinces: 1 000 + 340.5 = 1 340.5, and one report that nobody sent. */
export const HANDOVER: HandoverRecord = {
  ...{ schemaVersion: '1.0.0', sample: true, change: '2020-01-01', within: '20-2', day: '2020-01-01' },
  instruments: [{ id: 'act-1', number: '1/2019', changes: 2 }],
  former: [
    { unit: '10-1', code: '10', name: 'Province Alder', level: 'province' },
    { unit: '20-1', code: '20', name: 'Province Birch', level: 'province' },
  ],
  current: [{ unit: '20-2', code: '20', name: 'Province Alder', level: 'province' }],
  units: [{ level: 'province', former: 2, current: 1 }],
  verdict: 'open',
  counts: {
    reports: { expected: 4, present: 3, missing: 1, duplicate: 0, heldByCurrent: 0, refused: 1, absent: 0 },
    totals: { equal: 1, explained: 0, open: 1, notAdditive: 0 },
    carriedOver: { equal: 0, explained: 0, open: 0, waiting: 0 },
    matters: { explained: 1, open: 3 },
  },
  forms: [
    {
      ...{ form: 'f', regime: 'f', calendar: 'gregorian', from: '2019-01-01', absent: [] },
      periods: [
        {
          ...{ period: '2019-Q4', window: WINDOW, containsDay: false, record: 'c'.repeat(64) },
          reporters: [
            {
              ...{
                reporter: 'commune-office',
                level: 'commune',
                expected: 4,
                present: 3,
                heldByCurrent: 0,
                duplicate: [],
              },
              missing: [
                {
                  ...{ unit: '201-1', code: '201', name: 'Commune Fir', ...WINDOW, verdict: 'open', explanation: null },
                },
              ],
            },
          ],
          totals: [
            {
              ...{ level: 'province', row: '01', column: '2', ...people, former: '1340.5', own: '0' },
              formerBy: [
                { unit: '10-1', value: '1000' },
                { unit: '20-1', value: '340.5' },
              ],
              ...{ current: '1340.5', known: '0', kept: '0', unallocated: '0', unresolved: '0', difference: '0' },
              ...{ silent: 0, verdict: 'equal', explanation: null },
            },
          ],
          ...{ comparisons: [], undecided: [] },
        },
      ],
    },
  ],
  carriedOver: [],
  sections: [
    {
      ...{
        level: 'province',
        changes: ['merge-p'],
        instruments: ['act-1'],
        former: ['10-1', '20-1'],
        current: ['20-2'],
      },
      reports: { expected: 4, present: 3, missing: 1, duplicate: 0 },
      totals: { compared: 1, differing: 0 },
    },
  ],
  files: [
    {
      ...{ file: 'ash.xlsx', sha256: SENT.ash, form: 'f', unit: '101-1', reporter: 'commune-office' },
      ...{ period: '2019-Q4', edition: null, use: 'counted' },
    },
  ],
  refused: [
    { file: 'elm.xlsx', sha256: 'e'.repeat(64), errors: 2, codes: ['cell-blank'], verdict: 'open', explanation: null },
  ],
  ...{ others: 0, manifest: 'd'.repeat(64), signoff: null, findings: [] },
}

const titled = (code: string, vi: string, en: string, forms: readonly string[]) => ({
  ...{ code, heading: { vi, en }, required: true, maxLength: 1000, indicators: [], forms },
  guidance: { vi, en },
})

/** The outline of texts of the sample country. */
export const OUTLINE: OutlineForm = {
  ...{ code: 'words', version: '1', names: { vi: 'Phần lời', en: 'Text' }, ownComposition: true, regime: null },
  ...{ legalBasis: [], periodKinds: ['quarter'], validity: { from: null, to: null }, sources: ['invented'] },
  sections: [
    titled('results', 'Kết quả', 'Results', ['f']),
    titled('causes', 'Nguyên nhân', 'Causes', ['other']),
    titled('proposals', 'Đề xuất', 'Proposals', []),
  ],
  unknown: [],
}

/** What the new province wrote; the second text is of another form. */
export const TEXT: OutlineSubmission = {
  ...{ schemaVersion: '1.0.0', outline: 'words', version: '1', unit: '20-2', listDate: '2020-01-01' },
  ...{ period: '2019-Q4', edition: null, role: 'preparer', sample: true },
  sections: [
    { code: 'results', text: 'Dòng một <b>không phải thẻ</b>.\nDòng hai.' },
    { code: 'causes', text: 'Của biểu khác.' },
  ],
}
