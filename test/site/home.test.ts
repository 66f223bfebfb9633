import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isIssueCode } from '@chitieu/indicators'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AlertFacts } from '../../packages/site/src/view/alert-data.ts'
import type { KeyPoint } from '../../packages/site/src/view/key-figure-data.ts'
import type { Site } from '../../packages/site/src/view/site.ts'
import type { SiteFacts } from '../../packages/site/src/view/site-data.ts'
import { ROUND } from './sample-round.ts'
import { sampleSite } from './sample-site.ts'

type Views = typeof import('../../packages/site/src/view/home.ts') &
  typeof import('../../packages/site/src/view/alerts.ts') &
  typeof import('../../packages/site/src/load-alerts.ts')

const PEOPLE = 'population-resident-average'
let views: Views
let siteWith: (more: Partial<SiteFacts>) => Site
let config: SiteFacts['config']

beforeAll(async () => {
  Object.assign(process.env, sampleSite().environment)
  const { load } = await import('../../packages/site/src/load.ts')
  const { Site } = await import('../../packages/site/src/view/site.ts')
  views = {
    ...(await import('../../packages/site/src/view/home.ts')),
    ...(await import('../../packages/site/src/view/alerts.ts')),
    ...(await import('../../packages/site/src/load-alerts.ts')),
  }
  config = load().facts.config
  siteWith = (more) => new Site({ ...load().facts, ...more })
})

const scoped = (more: Partial<SiteFacts['config']>): Partial<SiteFacts> => ({
  config: { ...config, scope: { unit: '20-2', listDate: '2020-01-01' }, home: { indicators: [PEOPLE] }, ...more },
})

const alert = (more: Partial<AlertFacts>): AlertFacts => ({
  ...{ kind: 'abnormal', round: ROUND.code, form: 'f', unit: '201-2', period: '2019-Q4', file: 'a.xlsx' },
  ...{ place: 'Sheet1 B4', value: '99', expected: null },
  finding: {
    ...{ code: 'check-not-met', severity: 'warning', args: {} },
    message: { vi: 'Chưa đạt.', en: 'Not met.' },
    remedy: { vi: 'Xem lại.', en: 'Look again.' },
  },
  ...more,
})

describe('main figures', () => {
  test('the newest figure stands beside its change on one unit and basis: 350 after 340 is 2.9 % more', () => {
    const [group] = views.homePage(siteWith(scoped({})), 'vi').figures
    const [figure] = group?.rows ?? []
    expect(figure).toMatchObject({ period: '2020', value: '350', isKnown: true, threshold: null })
    expect(figure?.previous.text).toBe('+2,9%')
    expect(figure?.lastYear).toMatchObject({ text: '', obstacle: 'như cột bên' })
    expect(group?.hasThreshold).toBe(false)
  })

  test.each([
    [{ atLeast: '351' }, false],
    [{ atLeast: '350' }, true],
    [{ atMost: '349.9' }, false],
  ])('a threshold of %j is kept: %s', (limits, isKept) => {
    const thresholds = [{ indicator: PEOPLE, source: '1/2019', ...limits }]
    const site = siteWith(scoped({ thresholds }))
    expect(views.homePage(site, 'vi').figures[0]?.rows[0]?.threshold?.isKept).toBe(isKept)
    const group = views.alertGroups(site, 'vi', '/vi/canh-bao/').find(({ kind }) => kind === 'belowThreshold')
    expect(group?.count).toBe(isKept ? 0 : 1)
  })

  test('a cell that is not complete says how many of how many are there, and what it was before', () => {
    const point = (period: string, value: string | null, received: number): KeyPoint => ({
      ...{ period, value, status: '', expected: 12, received },
      ...(value === null ? { method: 'refused', reason: 'coverage' } : { method: 'summed', reason: '' }),
    })
    const keyCells = [
      {
        ...{ round: ROUND.code, isSample: true, form: 'f', unit: '20-2', row: 'r', column: '2', indicator: PEOPLE },
        ...{ label: { vi: 'Dân số', en: 'People' }, decimals: 1 },
        points: [point('2019-Q3', '70.9', 12), point('2019-Q4', null, 10)],
      },
    ]
    const [group] = views.homePage(siteWith({ ...scoped({}), keyCells }), 'vi').figures
    expect(group?.caption).toContain('số liệu mẫu')
    expect(group?.rows[0]).toMatchObject({ isKnown: false, absence: 'chưa đủ', note: 'mới có 10/12 đơn vị', value: '' })
    expect(group?.rows[0]?.previous).toMatchObject({ text: '', obstacle: 'khi đó 70,9' })
  })
})

describe('reports sent', () => {
  test('the counts of the newest period are those of the round, and who is late is named inside only', () => {
    const open = views.homePage(siteWith(scoped({ audience: 'public' })), 'vi').sending
    expect(open?.rows.map(({ counts }) => counts.map(({ text }) => text))).toEqual([
      ['12', '9', '7', '2', '1', '2', '0'],
    ])
    expect(open?.missing).toBeNull()
    const inside = views.homePage(siteWith(scoped({ audience: 'internal' })), 'vi').sending
    expect(inside?.missing?.href).toBe(`bao-cao/${ROUND.code}/chua-gui/index.html`)
  })
})

describe('alerts', () => {
  const two = { alerts: [alert({}), alert({ unit: '101-2' })] }

  test('inside, each names its unit, value and place', () => {
    const groups = views.alertGroups(siteWith({ ...scoped({ audience: 'internal' }), ...two }), 'vi', '/vi/canh-bao/')
    const rows = groups.find(({ kind }) => kind === 'abnormal')?.rows ?? []
    expect(rows.map(({ unit }) => unit?.text)).toEqual(['Commune Oak (mới)', 'Ward Ash (mới)'])
    expect(rows[0]).toMatchObject({ count: '1', value: '99', form: 'F.01', period: 'quý IV/2019' })
    expect(rows[0]?.message).toContain('(Sheet1 B4)')
  })

  test('outside, they are counted by rule and name no unit, value or file', () => {
    const groups = views.alertGroups(siteWith({ ...scoped({ audience: 'public' }), ...two }), 'vi', '/vi/canh-bao/')
    const rows = groups.find(({ kind }) => kind === 'abnormal')?.rows ?? []
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ count: '2', unit: null, value: '', remedy: '' })
    expect(JSON.stringify(rows)).not.toMatch(/Oak|Ash|Sheet1|a\.xlsx|"99"/)
  })

  test('a code that another unit bore before is an alert: code 20 was Birch and is Alder', () => {
    const groups = views.alertGroups(siteWith(scoped({})), 'vi', '/vi/canh-bao/')
    const [row] = groups.find(({ kind }) => kind === 'codeReused')?.rows ?? []
    expect(row).toMatchObject({ value: '20' })
    expect(row?.where?.href).toBe('../don-vi/ma/20/index.html')
  })

  test('the file keeps every alert and neutralises what a spreadsheet would calculate', () => {
    const site = siteWith({
      ...scoped({ audience: 'internal' }),
      alerts: [alert({ value: '=1+1' }), alert({ value: '-3' })],
    })
    const lines = views.alertsCsv(views.alertGroups(site, 'vi', '/vi/canh-bao/')).split('\r\n')
    expect(lines.filter((line) => line.includes('"check-not-met"'))).toHaveLength(2)
    expect(lines.join()).toContain('"\'=1+1"')
    expect(lines.join()).toContain('"\'-3"')
  })

  test('findings become alerts by the table of kinds, errors are sent back, notes are none; a record on two bases tells once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chitieu-alerts-'))
    const write = (path: string, value: unknown): void => {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value))
    }
    const finding = (code: string, severity: string) => ({
      ...{ code, severity, place: { file: 'a.xlsx', sheet: 'S', range: 'B4' }, args: {}, value: null, expected: null },
      ...{ message: { vi: code, en: code }, remedy: { vi: '', en: '' } },
    })
    write('data/alerts.csv', 'alert,code\nabnormal,change-too-large\nnotComparable,territory-not-reported\n')
    const late = { ...finding('report-missing', 'error'), value: null, expected: 102 }
    const findings = [
      finding('change-too-large', 'warning'),
      finding('sum-differs', 'error'),
      finding('x', 'note'),
      late,
    ]
    const file = { file: 'a.xlsx', form: 'f', unit: '201-2', period: '2019-Q4' }
    write('out/rounds/sample-round/check.json', { files: [file], findings })
    const gap = { findings: [{ code: 'territory-not-reported', severity: 'warning', args: { count: 4 } }] }
    for (const { path } of ROUND.consolidated) write(`out/rounds/sample-round/${path}.json`, gap)
    const rounds = [{ code: ROUND.code, consolidated: [...ROUND.consolidated] }]
    const read = views.readAlerts(rounds, {
      out: join(folder, 'out'),
      data: join(folder, 'data'),
    })
    expect(
      read.map(({ kind, finding: { code }, unit, place, expected }) => [kind, code, unit, place, expected]),
    ).toEqual([
      ['abnormal', 'change-too-large', '201-2', 'S B4', null],
      ['sentBack', 'sum-differs', '201-2', 'S B4', null],
      ['sentBack', 'report-missing', '201-2', 'S B4', '102'],
      ['notComparable', 'territory-not-reported', null, '', null],
    ])
    write('data/alerts.csv', 'alert,code\nstrange,change-too-large\n')
    expect(() => views.readAlerts(rounds, { out: join(folder, 'out'), data: join(folder, 'data') })).toThrow('strange')
  })
})

test('outside, a rule is told by its own words or those of its family', () => {
  expect(views.ruleTitle('sum-differs', 'vi')).toBe('Số khác kết quả cộng')
  expect(views.ruleTitle('file-too-large', 'vi')).toBe('Tệp không nhận được')
  expect(views.ruleTitle('of-no-family', 'vi')).toBe('Không đúng quy tắc of-no-family')
})

test('every finding that may become an alert has words: all that a sender must mend and all that data/alerts.csv names', () => {
  const read = (name: string): string[][] =>
    parse(readFileSync(join(import.meta.dirname, '../../data', name), 'utf8'), { from_line: 2 })
  const sent = read('issue-codes.csv').filter(([, severity, actor]) => severity === 'error' && actor === 'sender')
  const codes = [...sent.map(([code = '']) => code), ...read('alerts.csv').map(([, code = '']) => code)]
  expect(codes.length).toBeGreaterThan(100)
  expect(codes.filter((code) => views.ruleTitle(code, 'vi').includes(code))).toEqual([])
})

test('every finding that data/alerts.csv names is a finding of the library', () => {
  const lines = readFileSync(join(import.meta.dirname, '../../data/alerts.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
  const unknown = lines.map((line) => line.split(',')[1] ?? '').filter((code) => !isIssueCode(code))
  expect(lines.length).toBeGreaterThan(10)
  expect(unknown).toEqual([])
})
