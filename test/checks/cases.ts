import type { CheckFile, CheckOptions } from '../../packages/indicators/src/check-files.ts'
import type { Mapping, Regime } from '../../packages/indicators/src/generated/types.ts'
import { addressOf, type Filling, filledForm, headAddress, jsonFile, textFile } from './filled-form.ts'
import { toyForm } from './toy-form.ts'
import { world } from './toy-world.ts'

/** What is checked, and how. */
export interface Case {
  readonly files: readonly CheckFile[]
  readonly options?: Partial<CheckOptions>
}

/** A case that gives the finding, where it stands, and one as near to it as can be that does not. */
export interface CasePair {
  readonly fails: Case
  /** Cell, `row 5`, file, or `''` for findings of the whole set. */
  readonly place: string
  readonly passes: Case
}

const at = (name: string): string => addressOf(toyForm, name)
const form = (filling: Filling = {}, options?: Partial<CheckOptions>): Case => ({
  files: [filledForm(toyForm, filling)],
  ...(options && { options }),
})
const cells = (given: NonNullable<Filling['cells']>): Case => form({ cells: given })
const pair = (fails: Case, place: string, passes: Case): CasePair => ({ fails, place, passes })

const table = (rows: string, options: Partial<CheckOptions> = {}): Case => ({
  files: [textFile('table.csv', `${rows.trim().replace(/\n +/g, '\n')}\n`)],
  options: { listDate: '2025-03-31', period: '2025-Q1', ...options },
})
const HEADER = 'unit,administrative-files-received'
const long = (rows: string, options: Partial<CheckOptions> = {}): Case =>
  table(`unit,row,column,key,value\n${rows}`, { form: 'toy', ...options })

const inQuarter = (period: string, before: string, now: string): Case => ({
  files: [filledForm(toyForm, { head: { period: '2025-Q2' }, cells: JSON.parse(now) })],
  options: { previous: [filledForm(toyForm, { name: 'before.json', head: { period }, cells: JSON.parse(before) })] },
})

const legacy = (mapping: string, rows: string, options: Partial<CheckOptions> = {}): Case => ({
  files: [textFile('SoLieu.csv', `MA_DV,TEN_DV,MA_CT,KY,DVT,GIA_TRI\n${rows}\n`)],
  options: { mapping: world.mappings.get(mapping) as Mapping, ...options },
})
const A = 'sample-system-a'
const systemB = world.mappings.get('sample-system-b') as Mapping
const ofSystems = (text: string, mappings: readonly Mapping[] = [...world.mappings.values()]): Case => ({
  files: [textFile('SoLieu.csv', `${text}\n`)],
  options: { mappings },
})

const fiveCommunes = ['30280', '30283', '30289', '30292', '30295']
const newCommunes = ['30292', '30301', '30307', '30313', '30316']
const listed = (codes: readonly string[], listDate: string, period: string): Case =>
  table(`${HEADER}\n${codes.map((code) => `${code},1`).join('\n')}`, { listDate, period })

const rule = (expect: string) => ({
  id: 'own-1',
  form: 'toy',
  severity: 'warning' as const,
  expect,
  at: { row: '01', column: '1' },
  text: { vi: 'Dòng 01 phải lớn hơn 0', en: 'Row 01 must be above 0' },
})
const language = (result: unknown) => ({ compile: () => () => result })

const dup = (edition: 'official' | 'estimate'): Case => ({
  files: [
    filledForm(toyForm, { name: 'a.json', head: { edition: 'official' } }),
    filledForm(toyForm, { name: 'b.json', head: { edition } }),
  ],
})

const received = (day: string): Case => ({ files: [{ ...filledForm(toyForm), received: day }] })
/** Due on the fifth working day after the period, by the list of holidays of Vietnam or by none. */
const inWorkingDays = (period: string, holidays: string | undefined): Case => {
  const toy = world.regimes.get('toy') as Regime
  const due = { kind: 'afterPeriod', days: 5, dayKind: 'working' } as const
  const deliveries = toy.deliveries.map((delivery) => ({ ...delivery, due }))
  const regime = { ...toy, deliveries, ...(holidays !== undefined && { holidays }) }
  return {
    files: [{ ...filledForm(toyForm, { head: { period } }), received: '2025-04-08' }],
    options: { world: { ...world, regimes: new Map([...world.regimes, ['toy', regime]]) } },
  }
}
const reasonFor = (place: string): Partial<CheckOptions> => ({
  reasons: [{ file: 'form.json', place, code: 'cell-blank', reason: 'chưa có số' }],
})
const twoUnits = (second: string): Case => ({
  files: ['30280-1', second].map((subject, index) => filledForm(toyForm, { name: `${index}.json`, head: { subject } })),
  options: { within: ['30280-1', '30283-1'] },
})
const twoForms = (value: number): Case => ({
  files: [
    filledForm(toyForm, {
      name: 'a.json',
      cells: { '01/1': 5, '02/1': 5, '03/1': 5, '04/1': 5, '05/1': 5, '08/1': 5 },
    }),
    textFile('b.csv', `unit,administrative-files-resolved\n30280,${value}\n`),
  ],
  options: { listDate: '2025-03-31', period: '2025-Q1' },
})

const under = (provinces: readonly string[], date: string) =>
  world.history
    .list(date, { level: 'commune' })
    .filter((unit) => world.history.ancestors(unit, date).some(({ id }) => provinces.includes(id)))
/** Every old commune of two provinces leaves 1 open; the first new one opens with all of it, the others with nothing. */
const province = (opening: number): Case => {
  const old = under(['89-1', '91-1'], '2025-06-30')
  const now = under(['91-2'], '2025-07-01')
  const file = (subject: string, period: string, listDate: string, cells: Filling['cells']) =>
    filledForm(toyForm, { name: `${period}/${subject}.json`, head: { subject, period, listDate }, cells: cells ?? {} })
  return {
    files: now.map(({ id }, n) => file(id, '2025-Q3', '2025-07-01', { '04/1': n === 0 ? opening : 0 })),
    options: {
      within: ['91-2'],
      previous: old.map(({ id }) => file(id, '2025-Q2', '2025-06-30', { '01/1': 1, '05/1': 1 })),
    },
  }
}

const withoutLast = ({ files, options }: Case): Case => ({ files: files.slice(0, -1), ...(options && { options }) })

/** One failing and one passing case of every finding of reading and checking what units send. */
export const cases: Readonly<Record<string, CasePair>> = {
  // the file and its head
  'form-not-declared': pair({ files: [jsonFile('x.json', { S: [['a']] })] }, 'x.json', form()),
  'file-empty': pair(table(HEADER), 'table.csv', table(`${HEADER}\n30280,1`)),
  'form-unknown': pair(form({}, { world: { ...world, forms: new Map() } }), 'form.json', form()),
  'period-not-declared': pair(
    { files: [jsonFile('x.json', { S: [['a']] })], options: { form: 'toy' } },
    'x.json',
    form(),
  ),
  'period-invalid': pair(form({ head: { period: '2025-Q5' } }), 'form.json', form()),
  'unit-not-declared': pair(
    { files: [jsonFile('x.json', { S: [['a']] })], options: { form: 'toy' } },
    'x.json',
    form(),
  ),
  'list-date-not-declared': pair(
    { files: [jsonFile('x.json', { S: [['a']] })], options: { form: 'toy' } },
    'x.json',
    form(),
  ),
  'list-date-invalid': pair(table(`listDate,${HEADER}\n2025-02-30,30280,1`, {}), 'A2', table(`${HEADER}\n30280,1`)),
  'declared-differs': pair(form({}, { period: '2025-Q2' }), 'form.json', form({}, { period: '2025-Q1' })),
  'form-table-missing': pair(
    {
      files: [jsonFile('x.json', { S: [['a', 'b']] })],
      options: { form: 'toy', unit: '30280', period: '2025-Q1', listDate: '2025-03-31' },
    },
    'x.json',
    form(),
  ),
  'template-changed': pair(form({ at: { F11: null, G11: '(5)' } }), 'F11', form()),
  'template-changed: headings swapped over their numbers': pair(
    form({ at: { C10: 'Phần một', D10: 'Tổng số' } }),
    'C10',
    form({ at: { C10: 'Tổng  số', D10: 'PHẦN MỘT' } }),
  ),
  'template-changed: a heading renamed': pair(form({ at: { E10: 'Phần ba' } }), 'E10', form()),
  'template-changed: a heading removed': pair(form({ at: { E10: null } }), 'E10', form()),
  'template-changed: a column put in among those of the form': pair(
    form({ at: { E10: 'Ghi chú 2', E11: null, F10: 'Phần hai', F11: '3', G10: 'Tỷ lệ', G11: '4=2/1' } }),
    'E10',
    form({ at: { E10: null, E11: null, F10: 'Phần hai', F11: '3', G10: 'Tỷ lệ', G11: '4=2/1' } }),
  ),
  'template-changed: a column put in beside the table': pair(
    form({ at: { G10: 'Ghi chú 2' } }),
    'G10',
    form({ at: { H10: 'Đã đối chiếu' } }),
  ),
  'figure-outside-table': pair(form({ at: { G14: 5 } }), 'G14', form({ at: { G14: 'đã đối chiếu với sổ' } })),
  'figure-outside-table: below the last row': pair(
    form({ at: { C29: 5, D30: 6 } }),
    'C29',
    form({ at: { C29: 'Ghi chú: số liệu đến hết 31/3/2025' } }),
  ),
  'figure-outside-table: typed as text': pair(
    form({ at: { H3: 7, C29: '1.234' } }),
    'C29',
    form({ at: { C29: '0912345678' } }),
  ),
  'period-differs-from-template': pair(
    form({ at: { [headAddress(toyForm, 'period')]: 'Quý II năm 2025' } }),
    headAddress(toyForm, 'period'),
    form({ at: { [headAddress(toyForm, 'period')]: 'Quý 1/2025' } }),
  ),
  'period-differs-from-template: the days of it': pair(
    form({ at: { [headAddress(toyForm, 'fromTo')]: '(Từ ngày 01/04/2025 đến ngày 30/06/2025)' } }),
    headAddress(toyForm, 'fromTo'),
    form({ at: { [headAddress(toyForm, 'fromTo')]: '(Từ ngày 1/1/2025 đến ngày 31/3/2025)' } }),
  ),
  'form-differs-from-template': pair(
    form({ at: { [headAddress(toyForm, 'title')]: 'SỐ PHONG TRÀO THI ĐUA' } }),
    headAddress(toyForm, 'title'),
    form({ at: { [headAddress(toyForm, 'title')]: 'BIỂU THỬ' } }),
  ),
  'field-value-unknown': pair(form({ hidden: { edition: 'final' } }), 'B8', form({ hidden: { edition: 'official' } })),
  'field-value-unknown: a column of editions': pair(
    table(`edition,${HEADER}\nofficial,30280,1\noficial,30283,1`),
    'A3',
    table(`edition,${HEADER}\nofficial,30280,1\n,30283,1`),
  ),
  'field-value-unknown: days that figures are for': pair(
    table(`Covers,${HEADER}\nall,30307,1`, { listDate: '2025-07-01', period: '2025' }),
    'A2',
    table(`Covers,${HEADER}\nperiod,30307,1`, { listDate: '2025-07-01', period: '2025' }),
  ),
  'field-value-unknown: a body': pair(
    table('unit,row,column,key,value,reporter\n30280,01,1,,5,ward', { form: 'toy' }),
    'F2',
    table('unit,row,column,key,value,reporter\n30280,01,1,,5,commune-office', { form: 'toy' }),
  ),
  'field-value-unknown: a scenario': pair(
    table('unit,indicator,scenario,value\n30280,poor-households,target,5'),
    'C2',
    table('unit,indicator,scenario,value\n30280,poor-households,plan,5'),
  ),
  'field-value-unknown: a scenario that the cell of the form has not': pair(
    table('unit,row,column,key,value,scenario\n30280,01,1,,5,plan', { form: 'toy' }),
    'F2',
    table('unit,row,column,key,value,scenario\n30280,01,1,,5,actual', { form: 'toy' }),
  ),
  'field-value-unknown: a measure': pair(
    table('unit,indicator,measure,value\n30280,public-investment-plan,vạn đồng,5'),
    'C2',
    table('unit,indicator,measure,value\n30280,public-investment-plan,tỷ đồng,5'),
  ),
  'form-unknown: in a column': pair(
    table(`form,${HEADER}\ntoi,30280,1`),
    'A2',
    table('form,unit,row,column,key,value\ntoy,30280,01,1,,5'),
  ),
  'period-invalid: in a column': pair(
    table(`period,${HEADER}\nquý 1,30280,1`),
    'A2',
    table(`period,${HEADER}\n2025-Q1,30280,1`),
  ),
  'form-row-missing': pair(form({ without: [13] }), 'form.json', form()),
  'form-row-unknown': pair(form({ at: { A13: 'Tên khác', B13: '99' } }), 'C13', form()),
  'form-row-twice': pair(form({ at: { A13: 'Tổng số hồ sơ', B13: '01' } }), 'A13', form()),
  'row-differs-from-template': pair(form({ at: { A13: 'Tổng số hồ sơ' } }), 'A13', form()),
  // whose figures they are
  'unit-unknown': pair(table(`${HEADER}\n99999,1`), 'A2', table(`${HEADER}\n30280,1`)),
  'unit-ambiguous': pair(table(`${HEADER}\nXã Bình Hòa,1`), 'A2', table(`${HEADER}\n30280,1`)),
  'unit-not-in-force': pair(
    table(`${HEADER}\n30307-2,1`),
    'A2',
    table(`${HEADER}\n30307-2,1`, { listDate: '2025-07-01', period: '2025-Q4' }),
  ),
  'unit-ended': pair(
    table(`${HEADER}\n30280,1`, { listDate: '2025-07-01', period: '2025-Q4' }),
    'A2',
    table(`${HEADER}\n30307,1`, { listDate: '2025-07-01', period: '2025-Q4' }),
  ),
  'unit-ended: a code that two units had, one after the other': pair(
    table(`${HEADER}\n30286,1`, { listDate: '2025-07-01', period: '2025-Q4' }),
    'A2',
    table(`${HEADER}\n30286,1`, { listDate: '2025-06-30', period: '2025-05' }),
  ),
  'unit-ended: a list between two lives of a code': pair(
    table(`${HEADER}\n01405,1`, { listDate: '2020-02-15', period: '2020-02' }),
    'A2',
    table(`${HEADER}\n01402,1`, { listDate: '2020-02-15', period: '2020-02' }),
  ),
  'unit-split: a code that two units had, one after the other': pair(
    table(`${HEADER}\n00181,1`, { listDate: '2025-07-01', period: '2025-Q4' }),
    'A2',
    table(`${HEADER}\n00226,1`, { listDate: '2025-07-01', period: '2025-Q4' }),
  ),
  'unit-not-in-force: before the first of two lives of a code': pair(
    table(`${HEADER}\n00602,1`, { listDate: '2012-12-31', period: '2012' }),
    'A2',
    table(`${HEADER}\n00602,1`, { listDate: '2013-12-31', period: '2014' }),
  ),
  'unit-split': pair(
    table(`${HEADER}\n00007-1,1`, { listDate: '2025-07-01', period: '2025-Q4' }),
    'A2',
    table(`${HEADER}\n00004-3,1`, { listDate: '2025-07-01', period: '2025-Q4' }),
  ),
  'unit-begins-later': pair(
    table(`${HEADER}\n30307,1`, { listDate: '2025-07-01', period: '2025-Q1' }),
    'A2',
    table(`${HEADER}\n30307,1`, { listDate: '2025-07-01', period: '2025-Q3' }),
  ),
  'unit-transitional': pair(
    table(`${HEADER}\n30307,1`, { listDate: '2025-07-01', period: '2025' }),
    'A2',
    table(`${HEADER}\n30307,1`, { listDate: '2025-07-01', period: '2025', covers: 'period' }),
  ),
  'covers-beyond-life': pair(
    table(`${HEADER}\n30280,1`, { period: '2025', covers: 'period' }),
    'A2',
    table(`${HEADER}\n30280,1`, { period: '2025', covers: 'life' }),
  ),
  'unit-name-variant': pair(
    table(`unitName,${HEADER}\nphuong my binh,30280,1`),
    'A2',
    table(`unitName,${HEADER}\nMỹ Bình,30280,1`),
  ),
  'code-name-conflict': pair(
    table('unit,unitName,administrative-files-received\n91,Kiên Giang,1', {
      listDate: '2025-07-01',
      period: '2025-Q4',
    }),
    'B2',
    table('unit,unitName,administrative-files-received\n91,An Giang,1', { listDate: '2025-07-01', period: '2025-Q4' }),
  ),
  'list-vintage': pair(
    listed(fiveCommunes, '2025-07-01', '2025-Q4'),
    'table.csv',
    listed(newCommunes, '2025-07-01', '2025-Q4'),
  ),
  'unit-differs-from-template': pair(
    form({ unitCode: '30283', reporter: 'Phường Mỹ Long' }),
    headAddress(toyForm, 'unitCode'),
    form({ unitCode: '30280', reporter: 'Phường Mỹ Bình' }),
  ),
  'leading-zeros-lost': pair(table(`${HEADER}\n4,1\n1234,1\n30280,1`), 'A3', table(`${HEADER}\n30280,1`)),
  'leading-zeros-lost: a province': pair(
    table(`${HEADER}\n1,1`, { listDate: '2025-07-01', period: '2025-Q4' }),
    'A2',
    table(`${HEADER}\n01,1`, { listDate: '2025-07-01', period: '2025-Q4' }),
  ),
  'leading-zeros-lost: a district': pair(table(`${HEADER}\n29,1\n001,1`), 'A2', table(`${HEADER}\n029,1\n001,1`)),
  // 46 is a province of that list, though 00046 is a ward of it.
  'leading-zeros-lost: a code that is there as written': pair(table(`${HEADER}\n1,1`), 'A2', table(`${HEADER}\n46,1`)),
  // tables
  'column-unmapped': pair(table(`${HEADER},administrative-papers\n30280,1,2`), 'C1', table(`${HEADER}\n30280,1`)),
  'indicator-unknown': pair(
    table('unit,indicator,value\n30280,files,1'),
    'B2',
    table('unit,indicator,value\n30280,administrative-files-received,1'),
  ),
  'row-cell-unknown': pair(long('30280,99,1,,5'), 'E2', long('30280,01,1,,5')),
  'row-key-missing': pair(long('30280,09,1,,5'), 'E2', long('30280,09,1,Nam,5')),
  'figure-twice': pair(table(`${HEADER}\n30280,1\n30280,2`), 'A3', table(`${HEADER}\n30280,1\n30283,2`)),
  'number-ambiguous': pair(table(`${HEADER}\n30280,1.234`), 'B2', table(`${HEADER}\n30280,1.234`, { locale: 'vi' })),
  'number-as-text': pair(cells({ '01/1': '5' }), at('01/1'), cells({ '01/1': 5 })),
  'number-invalid': pair(cells({ '01/1': 'năm' }), at('01/1'), cells({ '01/1': 5 })),
  'number-other-locale': pair(
    table(`${HEADER}\n30280,"1,234,567"`, { locale: 'vi' }),
    'B2',
    table(`${HEADER}\n30280,"1,234,567"`, { locale: 'en' }),
  ),
  // other systems
  'indicator-unmapped': pair(
    legacy(A, 'AG,An Giang,TT09,2025-Q1,,1'),
    'C2',
    legacy(A, 'AG,An Giang,TT01,2025-Q1,hồ sơ,1'),
  ),
  'measure-unmapped': pair(
    legacy(A, 'AG,An Giang,GN01,2025-Q1,vạn đồng,1'),
    'C2',
    legacy(A, 'AG,An Giang,GN01,2025-Q1,nghìn đồng,1'),
  ),
  'measure-differs': pair(
    legacy(A, 'AG,An Giang,GN01,2025-Q1,hộ,1'),
    'C2',
    legacy(A, 'AG,An Giang,GN01,2025-Q1,nghìn đồng,1'),
  ),
  'mapping-not-in-force': pair(
    legacy(A, 'AG,An Giang,GN01,2025-Q3,,1'),
    'C2',
    legacy(A, 'AG,An Giang,GN01,2025-Q2,,1'),
  ),
  'mapping-missing': pair(
    ofSystems('MA_DV,MA_CT,KY,GIA_TRI\nAG,GN01,2025-Q1,1'),
    'SoLieu.csv',
    ofSystems('unit,indicator,period,value\n89,DTC.KH,2025-Q1,1'),
  ),
  'mapping-ambiguous': pair(
    ofSystems('unit,indicator,period,value\n89,DTC.KH,2025-Q1,1', [systemB, { ...systemB, code: 'sample-system-c' }]),
    'SoLieu.csv',
    ofSystems('unit,indicator,period,value\n89,DTC.KH,2025-Q1,1', [systemB]),
  ),
  'mapping-report': pair(legacy(A, 'AG,An Giang,GN01,2025-Q1,,1'), 'SoLieu.csv', table(`${HEADER}\n30280,1`)),
  // within the file
  'form-not-in-force': pair(
    form({ head: { period: '2019-Q4', listDate: '2019-12-31' } }),
    'form.json',
    form({ head: { period: '2020-Q1', listDate: '2020-03-31' } }),
  ),
  'form-superseded': pair(
    form({ head: { period: '2026-Q1', listDate: '2026-03-31', subject: '30307-2' } }),
    'form.json',
    form({ head: { period: '2025-Q4', listDate: '2025-12-31', subject: '30307-2' } }),
  ),
  'cell-blank': pair(cells({ '01/1': null }), at('01/1'), cells({ '01/1': '-', '08/1': null })),
  'state-not-allowed': pair(cells({ '01/1': 'x' }), at('01/1'), cells({ '01/1': '…' })),
  'answer-invalid': pair(cells({ '07/1': 'có lẽ' }), at('07/1'), cells({ '07/1': 'có' })),
  'fixed-value-changed': pair(cells({ '06/1': 8 }), at('06/1'), cells({ '06/1': 7 })),
  'decimals-exceeded': pair(cells({ '01/1': 1.5 }), at('01/1'), cells({ '01/1': 2 })),
  'row-repeated': pair(
    cells({ '09.1': 'Nam', '09.1/1': 1, '09.2': 'Nam', '09.2/1': 2 }),
    `row ${at('09.2/1').slice(1)}`,
    cells({ '09.1': 'Nam', '09.1/1': 1, '09.2': 'Nữ', '09.2/1': 2 }),
  ),
  'row-key-unknown': pair(
    cells({ '09.1': 'Khác hẳn', '09.1/1': 1 }),
    at('09.1/1'),
    cells({ '09.1': 'Nam', '09.1/1': 1 }),
  ),
  'parts-differ-from-total': pair(
    cells({ '01/1': 5000, '01/2': 4000, '01/3': 980 }),
    at('01/1'),
    cells({ '01/1': 5000, '01/2': 4000, '01/3': 1000 }),
  ),
  'sum-differs': pair(
    cells({ '01/1': 9, '02/1': 5, '02/2': 3, '02/3': 3 }),
    at('02/1'),
    cells({ '01/1': 9, '02/1': 6, '02/2': 3, '02/3': 3 }),
  ),
  'part-exceeds-whole': pair(cells({ '01/1': 5, '02/1': 6 }), at('02/1'), cells({ '01/1': 5, '02/1': 5 })),
  'limit-exceeded': pair(cells({ '01/1': 5, '05/1': 6 }), at('05/1'), cells({ '01/1': 5, '05/1': 5 })),
  // 1 of 3 is 33.333…; half a unit of the first decimal is 0.05.
  'ratio-differs': pair(
    cells({ '01/1': 3, '01/2': 1, '01/3': 2, '01/4': 33.4 }),
    at('01/4'),
    cells({ '01/1': 3, '01/2': 1, '01/3': 2, '01/4': 33.3 }),
  ),
  'out-of-range': pair(cells({ '03/1': 1001 }), at('03/1'), cells({ '03/1': 1000 })),
  'check-could-not-run': pair(
    form({}, { ownRules: [rule('1')], language: language(1) }),
    at('01/1'),
    form({}, { ownRules: [rule('true')], language: language(true) }),
  ),
  'total-not-compared': pair(
    cells({ '01/1': 5, '01/2': 5, '01/3': '…' }),
    at('01/1'),
    cells({ '01/1': 5, '01/2': 5, '01/3': '-' }),
  ),
  'own-rule-not-met': pair(
    form({}, { ownRules: [rule('false')], language: language(false) }),
    at('01/1'),
    form({}, { ownRules: [rule('true')], language: language(true) }),
  ),
  'findings-capped': pair(
    table(`${HEADER}\n${Array.from({ length: 1001 }, (_, n) => `Z${n},1`).join('\n')}`),
    'table.csv',
    table(`${HEADER}\n${Array.from({ length: 1000 }, (_, n) => `Z${n},1`).join('\n')}`),
  ),
  // against earlier periods and other reports
  'carry-over-differs': pair(
    inQuarter('2025-Q1', '{"01/1":9,"05/1":7}', '{"04/1":8}'),
    at('04/1'),
    inQuarter('2025-Q1', '{"01/1":9,"05/1":7}', '{"04/1":7}'),
  ),
  'change-too-large': pair(
    inQuarter('2025-Q1', '{"03/1":100}', '{"03/1":151}'),
    at('03/1'),
    inQuarter('2025-Q1', '{"03/1":100}', '{"03/1":150}'),
  ),
  'cumulative-decreased': pair(
    inQuarter('2025-Q1', '{"03/1":100}', '{"03/1":99}'),
    at('03/1'),
    inQuarter('2025-Q1', '{"03/1":100}', '{"03/1":100}'),
  ),
  'previous-not-given': pair(form(), '', inQuarter('2025-Q1', '{}', '{}')),
  'previous-missing': pair(
    inQuarter('2025-Q1', '{"03/1":"…"}', '{"03/1":1}'),
    'form.json',
    inQuarter('2025-Q1', '{"03/1":1}', '{"03/1":1}'),
  ),
  'submission-twice': pair(dup('official'), 'b.json', dup('estimate')),
  // 298 communes before the change.
  'province-carry-over-differs': pair(province(297), '', province(298)),
  'province-carry-over-unchecked': pair(withoutLast(province(298)), '', province(298)),
  // Of two communes asked for, the second sent nothing but a copy of the first.
  'report-missing': pair(twoUnits('30280-1'), '', twoUnits('30283-1')),
  // The quarter ends on 31 March; ten days later is 10 April.
  'report-late': pair(received('2025-04-11'), 'form.json', received('2025-04-10')),
  'due-day-unsettled': pair(inWorkingDays('2025-Q1', undefined), '', inWorkingDays('2025-Q1', 'vn')),
  // what was typed for the findings
  'reason-without-finding': pair(
    form({ cells: { '01/1': null } }, reasonFor('C13')),
    'form.json',
    form({ cells: { '01/1': null } }, reasonFor('C12')),
  ),
  'reason-for-error': pair(
    form({ cells: { '01/1': null } }, reasonFor('C12')),
    'form.json',
    form({}, reasonFor('C12')),
  ),
  'sources-differ': pair(twoForms(6), 'B2', twoForms(5)),
}
