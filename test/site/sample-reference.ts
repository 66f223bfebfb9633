/** What the sample country has for its pages of reference, by path in its data folder: invented throughout. */
export const REFERENCE_FILES: readonly (readonly [path: string, text: string])[] = [
  [
    'indicators/documents.csv',
    `id,issuer,vi,en
census-2019-communes,published,Tổng điều tra mẫu,Sample census
nso-provinces-1995-2016,published,Số liệu mẫu,Sample statistics
qd-05-2023-ttg,central,Danh mục trung ương,Central list
`,
  ],
  [
    'site-changes.csv',
    'date,kind,vi,en\n2020-02-01,pages,Thêm trang mẫu.,Sample pages added.\n2020-03-01,rules,Đổi quy tắc mẫu.,A sample rule changed.\n',
  ],
  [
    'tasks/states.csv',
    'task,unit,state,asOf,source,clause\nT01,20-2,done,2019-12-20,Văn bản mẫu 1,\nT02,20-2,underWay,2020-01-01,Văn bản mẫu 2,mục 3\n',
  ],
  [
    'accessibility.json',
    JSON.stringify({
      date: '2020-02-01',
      standard: 'WCAG 2.2 AA',
      tests: [{ names: { vi: 'Bàn phím', en: 'Keyboard' }, how: { vi: 'Theo kịch bản.', en: 'By a script.' } }],
      limits: [{ vi: 'Bảng rộng phải cuộn ngang.', en: 'Wide tables scroll sideways.' }],
    }),
  ],
  ['regimes/sample-tasks.json', JSON.stringify(regime())],
  ['forms/sample-people-1.json', JSON.stringify(form())],
]

function regime() {
  const task = (id: string, vi: string, due: object, dueOrigin: string) => ({
    id,
    names: { vi, en: `Task ${id}` },
    responsible: [{ vi: 'Sở Mẫu', en: 'Sample Department' }],
    due,
    dueOrigin,
    scope: { nationwide: id === 'T03', units: id === 'T03' ? [] : ['20-2'] },
    system: 'all',
    progress: [
      { kind: 'share', numerator: { indicator: 'land-area' }, denominator: { indicator: 'population-census' } },
    ],
    references: [{ document: 'letter', clause: `mục ${id.slice(-1)}` }],
  })
  return {
    code: 'sample-tasks',
    names: { vi: 'Chế độ mẫu', en: 'Sample regime' },
    ownComposition: true,
    instruments: [{ number: '9/2019', standing: 'unknown' }],
    calendar: 'gregorian',
    forms: ['sample-people'],
    reporters: [
      {
        kind: 'sample-office',
        names: { vi: 'Văn phòng mẫu', en: 'Sample office' },
        level: 'province',
        validity: { from: null, to: null },
        scope: 'territory',
        forms: ['sample-people'],
      },
    ],
    receivers: [],
    deliveries: [
      {
        id: 'year',
        names: { vi: 'Báo cáo năm', en: 'Annual report' },
        periodKind: 'year',
        edition: null,
        due: { kind: 'inYear', month: 2, day: 20, yearOffset: 1 },
      },
    ],
    endedReporters: { owedBy: 'successor' },
    documents: [
      { id: 'letter', names: { vi: 'Công văn mẫu', en: 'Sample letter' }, number: '9/2019', date: '2019-09-09' },
    ],
    tasks: [
      task('T01', 'Việc một', { kind: 'before', date: '2020-01-01' }, 'stated'),
      task('T02', 'Việc hai', { kind: 'by', date: '2019-12-31' }, 'stated'),
      task('T03', 'Việc ba', { kind: 'by', date: '2019-11-30' }, 'derived'),
      task('T04', 'Việc bốn', { kind: 'by', date: '2020-01-01' }, 'stated'),
      task(
        'T05',
        'Việc năm',
        { kind: 'afterEvent', event: { vi: 'Quyết định', en: 'Decision' }, relation: 'after', days: 15 },
        'stated',
      ),
      task('T06', 'Việc sáu', { kind: 'continuous' }, 'stated'),
    ],
    validity: { from: null, to: null },
    sources: ['Mẫu'],
    unknown: [],
  }
}

function form() {
  const cell = (indicator: string, more: object = {}) => ({ indicator, ...more })
  return {
    id: 'sample-people-1',
    code: 'sample-people',
    version: '1',
    names: { vi: 'Dân số mẫu', en: 'Sample people' },
    ownComposition: true,
    regime: 'sample-tasks',
    head: {
      number: 'M.01',
      instrument: {
        number: '9/2019',
        clause: 'Biểu M.01',
        standing: 'laterInstrument',
        later: [{ number: '10/2020', from: '2020-06-01' }],
      },
      reporter: { vi: 'Văn phòng mẫu', en: 'Sample office' },
      receivers: [],
      periodKinds: ['year'],
      fromTo: false,
      measureLine: null,
    },
    columns: [
      { kind: 'column', index: 'A', heading: { vi: 'Chỉ tiêu', en: 'Indicator' }, role: 'label' },
      { kind: 'column', index: 'B', heading: { vi: 'Mã số', en: 'Code' }, role: 'code' },
      {
        kind: 'group',
        heading: { vi: 'Số liệu', en: 'Figures' },
        columns: [
          {
            kind: 'column',
            index: '1',
            printedIndex: '1=2',
            heading: { vi: 'Kỳ này', en: 'This period' },
            role: 'value',
          },
          {
            kind: 'column',
            index: '2',
            heading: { vi: 'Kỳ trước', en: 'Period before' },
            role: 'value',
            cell: { period: 'previous', edition: 'official' },
          },
        ],
      },
    ],
    rows: [
      { kind: 'heading', label: { vi: 'Dân số', en: 'People' } },
      {
        kind: 'fixed',
        code: '01',
        label: { vi: 'Dân số trung bình', en: 'Average people' },
        cell: cell('population-resident-average'),
      },
      {
        kind: 'fixed',
        code: '02',
        label: { vi: 'Nữ', en: 'Women' },
        cell: cell('population-resident-average', { parts: [{ breakdown: 'sex', value: 'female' }] }),
        indent: 1,
        cells: [{ column: '2', cell: { entry: 'notApplicable' } }],
      },
      {
        kind: 'fixed',
        code: '03',
        label: { vi: 'Mật độ', en: 'Density' },
        cell: cell('population-density', { entry: 'computed' }),
      },
    ],
    relations: [
      { kind: 'subset', axis: 'rows', whole: '01', parts: ['02'] },
      { kind: 'changeLimit', axis: 'rows', of: ['01'], against: 'previousPeriod', percent: '5', severity: 'warning' },
    ],
    signatures: [{ vi: 'Người lập biểu', en: 'Prepared by' }],
    print: { paper: 'A4', orientation: 'portrait' },
    validity: { from: null, to: null },
    sources: ['Mẫu'],
    unknown: ['validity'],
  }
}
