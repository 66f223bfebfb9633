import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '@chitieu/indicators'
import { validateReport } from '@chitieu/indicators/validators'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { runHere } from './support/run-here.ts'
import { CHECKS, SMALL, smallData } from './support/small-data.ts'

const freshOut = (): string => join(mkdtempSync(join(tmpdir(), 'chitieu-out-')), 'out')
const publish = (data: string, out: string, ...more: readonly string[]) =>
  runHere('publish', '--data', data, '--out', out, '--no-site', '--lang', 'en', ...more)
const reportOf = (out: string): Report => JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function packageOf(out: string): { readonly name: string; readonly bytes: Uint8Array } {
  const [name = '', ...others] = readdirSync(join(out, 'packages'))
  expect(others).toEqual([])
  return { name, bytes: readFileSync(join(out, 'packages', name)) }
}

describe('a publish of a small country', () => {
  const out = freshOut()
  const run = publish(smallData(), out)
  const report = reportOf(out)
  const point = (indicator: string, unit: string, basis: string) =>
    report.series.find((each) => each.indicator === indicator && each.unit === unit && each.basis === basis)?.points[0]

  test('ends well and says what holds and where it is', () => {
    expect(run).toMatchObject({ status: 0, err: '' })
    const [first, last, ...more] = run.out.trim().split('\n')
    // Three tables and two roll-ups of the two additive ones: 2 + 2 × 2.
    expect(first).toBe('✓ 6/6 conserved')
    expect(last).toMatch(/^→ .*report\.json · .*packages\/published-statistics-r1\.[0-9a-f]{64}\.zip/)
    expect(more).toEqual([])
  })

  test('follows the schema', () => {
    expect(validateReport(report)).toBe(true)
  })

  test('restates onto the list of the last change of territory', () => {
    expect(report.release).toMatchObject({ basis: 'at:2020-01-01', before: 'at:2019-12-31' })
    expect(point('land-area', 'D-1', 'at:2020-01-01')).toMatchObject({ value: '3.75', method: 'summed', status: 'W' })
    expect(point('land-area', 'E-1', 'at:2020-01-01')).toMatchObject({ value: '3.00', method: 'reported', status: '' })
    expect(point('land-area', 'P-1', 'at:2020-01-01')).toMatchObject({ value: '6.75', method: 'summed' })
    expect(point('land-area', 'A-1', 'reported')).toMatchObject({ value: '1.50', method: 'reported' })
  })

  test('computes a ratio nobody published from its restated parts: 0.9 thousand people on 3.75 km²', () => {
    expect(point('population-density', 'D-1', 'at:2020-01-01')).toMatchObject({ value: '240.0', method: 'recomputed' })
    expect(point('population-density', 'D-1', 'reported')).toBeUndefined()
  })

  test('passes on that a source is provisional', () => {
    expect(point('population-resident-average', 'E-1', 'at:2020-01-01')?.status).toBe('P')
    expect(point('population-density', 'E-1', 'at:2020-01-01')?.status).toBe('P')
  })

  test('names the printed row of every source', () => {
    expect(point('land-area', 'P-1', 'at:2020-01-01')?.sources).toEqual([
      { unit: 'A-1', share: '1', observation: 'small.csv#2' },
      { unit: 'B-1', share: '1', observation: 'small.csv#3' },
      { unit: 'E-1', share: '1', observation: 'small.csv#4' },
    ])
  })

  test('packs the report, both tables, lineage and data, with a manifest that fits', () => {
    const { name, bytes } = packageOf(out)
    const files = unzipSync(bytes)
    const of = (path: string): string => new TextDecoder().decode(files[`published-statistics-r1/${path}`])
    const paths = Object.keys(files)
    expect(paths).toEqual([...paths].sort())
    for (const path of [
      ...['README.md', 'package.json', 'datapackage.json', 'reports/report.json'],
      ...['observations/restated-2020-01-01.csv', 'lineage/at-2020-01-01.csv', 'sdmx/structure.json'],
      ...['catalogue/register/units.csv', 'catalogue/observations/small.csv', 'packets/neutral/mapping.json'],
    ]) {
      expect(paths).toContain(`published-statistics-r1/data/${path}`)
    }
    const expected = paths
      .filter((path) => path.startsWith('published-statistics-r1/data/'))
      .map((path) => `${sha256(files[path] ?? new Uint8Array())}  ${path.slice('published-statistics-r1/'.length)}\n`)
    expect(of('manifest-sha256.txt')).toBe(expected.join(''))
    const manifests = of('manifest-sha256.txt') + of('tagmanifest-sha256.txt')
    expect(name).toBe(`published-statistics-r1.${sha256(new TextEncoder().encode(manifests))}.zip`)
    expect(of('data/lineage/at-2020-01-01.csv')).toContain(
      'land-area,,1,small,2019,D-1,summed,A-1,1,land-area,small.csv#2,merge,\n',
    )
    expect(runHere('verify', join(out, 'packages', name)).status).toBe(0)
  })

  test('gives the same bytes again', () => {
    const again = freshOut()
    publish(smallData(), again)
    expect(sha256(readFileSync(join(again, 'report.json')))).toBe(sha256(readFileSync(join(out, 'report.json'))))
    expect(packageOf(again).name).toBe(packageOf(out).name)
    expect(sha256(packageOf(again).bytes)).toBe(sha256(packageOf(out).bytes))
  })

  test('leaves no draft beside its outputs', () => {
    expect(readdirSync(out).sort()).toEqual([
      ...['.published', 'manifest-sha256.txt', 'packages', 'releases', 'report.json'],
    ])
    expect(readdirSync(join(out, '.published'))).toHaveLength(2)
  })
})

test('a line that does not hold is shown as such and is a finding; what was found is still published', () => {
  const out = freshOut()
  const checks = `${CHECKS}units,exact-targets,level=commune,exact=3;targets=2,,{exact}/{targets} xã,{exact}/{targets} communes\n`
  const run = publish(smallData({ 'checks.csv': checks }), out)
  expect(run.status).toBe(0)
  expect(run.out).toContain('✗ 2/2 communes [exact: 2 ≠ 3]')
  expect(reportOf(out).findings).toMatchObject([
    { code: 'check-not-met', args: { check: 'units', count: 'exact', value: '2', expected: '3' } },
  ])
})

test('a published total that is not the sum of its parts is listed, and stays as it was published', () => {
  const out = freshOut()
  const nation = `${SMALL}land-area,,C,2019-12-31,2019,,official,0,6.80,number,small\n`
  const relations = `id,kind,source,indicator,breakdown,partsSource,partsIndicators,partsBreakdowns,at,tolerance
nation-land,nation,small,land-area,,small,land-area,,,rounding
`
  publish(smallData({ 'observations/small.csv': nation, 'relations/reconciliations.csv': relations }), out)
  const report = reportOf(out)
  // Four numbers of two decimals: half a hundredth each.
  expect(report.reconciliations).toMatchObject([
    {
      kind: 'nation',
      unit: 'C-1',
      ours: '6.75',
      published: '6.80',
      difference: '-0.05',
      tolerance: '0.020',
      verdict: 'differs',
    },
  ])
  expect(report.findings.map(({ code }) => code)).toEqual(['total-differs'])
  const own = report.series.find((each) => each.unit === 'C-1' && each.basis === 'at:2020-01-01')
  expect(own?.points[0]).toMatchObject({ value: '6.80', method: 'reported' })
})

const registered = join(import.meta.dirname, '../data/indicators/population/population-registered.json')

/** People of D counted in persons, beside its people in thousands. */
const inPersons = (tolerance: string): string => {
  return smallData({
    'indicators/population/population-registered.json': readFileSync(registered, 'utf8'),
    'observations/small.csv': `${SMALL}population-registered,,D,2020-01-01,2020-01-01,,official,0,905,number,small\n`,
    'relations/reconciliations.csv': `id,kind,source,indicator,breakdown,partsSource,partsIndicators,partsBreakdowns,at,tolerance
beside,other-concept,small,population-registered,,small,population-resident-average,,2020-01-01,${tolerance}
`,
  })
}

test('two concepts beside each other have no difference, and each keeps its measure', () => {
  const out = freshOut()
  expect(publish(inPersons('none'), out).err).toBe('')
  expect(reportOf(out).reconciliations).toMatchObject([
    {
      unit: 'D-1',
      ours: '0.9',
      oursMeasure: 'thousand-persons',
      published: '905',
      difference: null,
      verdict: 'notComparable',
    },
  ])
})

test('figures in thousands are brought to persons before they are compared', () => {
  const out = freshOut()
  publish(inPersons('rounding'), out)
  // 0.9 thousand are 900 persons; half of a tenth of a thousand is 50, half a person for 905.
  expect(reportOf(out).reconciliations).toMatchObject([
    { ours: '900', published: '905', difference: '-5', tolerance: '50.5', verdict: 'withinTolerance' },
  ])
})

describe('data that cannot be believed', () => {
  const faults = [
    [
      'a unit that is not on the list',
      { 'observations/small.csv': SMALL.replace(',,B,', ',,X,') },
      'unit-unknown',
      'small.csv',
    ],
    [
      'an indicator that is not in the catalogue',
      { 'observations/small.csv': SMALL.replace('land-area', 'land-aria') },
      'record-invalid',
      'land-aria',
    ],
    ['a record that breaks its schema', { 'measures.json': '[{"code":"km2"}]' }, 'record-invalid', 'measures.json'],
    [
      'a number that is none',
      { 'observations/small.csv': SMALL.replace('1.50', '1.5O') },
      'record-invalid',
      'small.csv',
    ],
  ] as const

  test.each(faults)(
    '%s: one finding with its place, nothing written, what was there before untouched',
    (_, changed, code, place) => {
      const out = freshOut()
      mkdirSync(out, { recursive: true })
      writeFileSync(join(out, 'report.json'), 'before')
      const run = publish(smallData(changed), out)
      expect(run.status).toBe(1)
      expect(run.err).toContain(`[${code}]`)
      expect(run.err).toContain(place)
      expect(run.err).not.toContain('    at ')
      expect(readdirSync(out)).toEqual(['report.json'])
      expect(readFileSync(join(out, 'report.json'), 'utf8')).toBe('before')
    },
  )
})

describe('trace', () => {
  const data = smallData()
  const trace = (...args: readonly string[]) => runHere('trace', ...args, '--data', data, '--lang', 'en')

  test('tells sources, shares, rows and the change of a restated figure', () => {
    const { status, out } = trace('land-area', 'D', '2019')
    expect(status).toBe(0)
    expect(out).toContain('Land area – Name of D (D-1), 2019, on the list of 1 January 2020: 3.75 km²')
    expect(out).toMatch(/A-1 +Name of A +1\.50 +× 1 +small\.csv#2/)
    expect(out).toMatch(/B-1 +Name of B +2\.25 +× 1 +small\.csv#3/)
    expect(out).toContain('merge')
  })

  test('tells a figure as it was published', () => {
    const { status, out } = trace('land-area', 'A', '2019', '--reported')
    expect(status).toBe(0)
    expect(out).toContain('Land area – Name of A (A-1), 2019, as published: 1.50 km²')
  })

  test('gives the same chain to machines', () => {
    const [chain] = JSON.parse(trace('population-density', 'D-1', '2019', '--json').out) as [Record<string, unknown>]
    expect(chain).toMatchObject({
      unit: 'D-1',
      value: '240.0',
      method: 'recomputed',
      changes: [{ id: 'merge', operating: '2020-01-01' }],
    })
    expect(chain.sources).toHaveLength(4)
  })

  test('names the members of a closed group beside the exact total', () => {
    const { out } = runHere('trace', 'population-census', '26740-2', '2019-04-01', '--lang', 'vi')
    // The ten wards of 2019, 23258 + 14970 + 10633 + 11714 + 9716 + 15183 + 10737 + 11517 + 21191 + 13706.
    expect(out).toMatch(/nhóm khép kín \d+ đơn vị, 01\/4\/2019, trên danh mục ngày 01\/7\/2025: 142\.625 người/)
    expect(out).toMatch(/Nhóm khép kín gồm: .*Phường Sài Gòn \(26740-2\)/)
  })

  test('an indicator, a unit or a period that is not there is one finding', () => {
    expect(trace('land', 'D', '2019')).toMatchObject({ status: 1, err: expect.stringContaining('land-area') })
    expect(trace('land-area', 'Z', '2019')).toMatchObject({ status: 1, err: expect.stringContaining('unit-unknown') })
    expect(trace('land-area', 'D', '1999')).toMatchObject({ status: 1, err: expect.stringContaining('2019') })
  })

  test('explains a figure of any CSV', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chitieu-csv-'))
    const file = join(folder, 'in.csv')
    writeFileSync(file, 'unit,n\nA,10\nB,5\nE,1\n')
    const options = [
      '--to',
      '2020-01-01',
      '--list-date',
      '2019-12-31',
      '--unit-column',
      'unit',
      '--value-columns',
      'n',
      '--behaviour',
      'n=flow',
    ]
    const run = runHere(
      'trace',
      file,
      ...options,
      '--units',
      join(data, 'register'),
      '--unit',
      'D',
      '--indicator',
      'n',
      '--lang',
      'en',
    )
    expect(run.status).toBe(0)
    expect(run.out).toContain(': 15')
    expect(run.out).toMatch(/A-1 +Name of A +10 +× 1 +.*in\.csv#2/)
  })
})
