import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { validateHandover } from '../../packages/indicators/src/generated/validators.js'
import { handover } from '../../packages/indicators/src/handover.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { parseFraction, plus, same } from '../support/fraction.ts'
import { cleanSubmissions, sampleWorld } from '../support/sample-province.ts'
import { sha256 } from '../templates/template-world.ts'

type Row = Readonly<Record<string, string>>
const byHand = (path: string): readonly Row[] =>
  parse(readFileSync(join(import.meta.dirname, '../consolidation/by-hand', path), 'utf8'), { columns: true })

/** Periods that ended by the day of the change, and of which the former units sent reports. */
const BEFORE = ['2025-Q1', '2025-Q2', '2025-H1']

const submissions = cleanSubmissions()
const handOver = (sent: readonly Submission[]) => {
  const within = sampleWorld.history.unit('91-2')
  const options = { world: sampleWorld, change: '2025-07-01', within, refused: [], signoff: null }
  const made = handover({ ...options, submissions: sent, hash: (text) => sha256(new TextEncoder().encode(text)) })
  if (!made.ok) throw new Error(made.issues[0]?.code)
  return made.value
}
type Made = ReturnType<typeof handOver>['record']
const periodOf = ({ forms }: Made, form: string, period: string) =>
  forms.find((each) => each.form === form)?.periods.find((each) => each.period === period)
const totalOf = (made: Made, form: string, period: string, level: string, row: string, column: string) =>
  periodOf(made, form, period)?.totals.find(
    (each) => each.level === level && each.row === row && each.column === column && each.key === undefined,
  )

/** The reports of one form, period and unit, and all others of the form. */
const parted = (form: string, period: string, unit: string) => {
  const own = submissions.filter((each) => each.form.code === form)
  const isIt = ({ head }: Submission): boolean => head.period === period && head.subject === unit
  const [wanted, ...more] = own.filter(isIt)
  if (!wanted || more.length > 0) throw new Error(`expected one report of ${unit}`)
  return { wanted, others: own.filter((each) => !isIt(each)) }
}
const withCell = (from: Submission, row: string, column: string, value: string): Submission => ({
  ...from,
  cells: from.cells.map((cell) => (cell.row === row && cell.column === column ? { ...cell, value } : cell)),
})

describe('the sample province without a fault', { timeout: 600_000 }, () => {
  const made = handOver(submissions)
  const { record } = made

  test('follows its schema and leaves nothing to explain', () => {
    expect(validateHandover(record), JSON.stringify(validateHandover.errors?.[0])).toBe(true)
    expect([record.verdict, record.counts.matters, record.findings]).toEqual(['equal', { explained: 0, open: 0 }, []])
  })

  // 298 communes, 26 districts and 2 departments are what the two provinces had; the files were counted apart.
  test('has every report that the former units owed', () => {
    const before = byHand('made-from.csv').filter(({ period }) => BEFORE.includes(period ?? ''))
    const files = before.reduce((sum, row) => sum + Number(row.files), 0)
    expect(record.counts.reports).toMatchObject({
      expected: files,
      present: files,
      missing: 0,
      duplicate: 0,
      refused: 0,
    })
    expect(record.files).toHaveLength(files)
    expect(record.files.filter(({ use }) => use !== 'counted')).toEqual([])
    for (const { form = '', period = '', files: count } of before) {
      const reporters = periodOf(record, form, period)?.reporters ?? []
      expect([form, period, reporters.reduce((sum, each) => sum + each.expected, 0)]).toEqual([
        form,
        period,
        Number(count),
      ])
    }
    expect(record.units).toEqual([
      { level: 'province', former: 2, current: 1 },
      { level: 'district', former: 26, current: 0 },
      { level: 'commune', former: 298, current: 102 },
    ])
  })

  test('holds every total of both provinces against that of the new one, as they were worked out apart', () => {
    const rows = byHand('totals.csv')
    const saidOf = (row: Row, basis: string, unit: string): string | undefined =>
      rows.find(
        (each) =>
          each.basis === basis &&
          each.unit === unit &&
          ['form', 'row', 'column', 'period'].every((name) => each[name] === row[name]),
      )?.value
    const wanted = rows.filter(
      ({ basis, form = '', period = '', behaviour }) =>
        basis === 'at:2025-07-01' && behaviour !== 'ratio' && BEFORE.includes(period) && periodOf(record, form, period),
    )
    const off = wanted.flatMap((row) => {
      const { form = '', period = '', row: code = '', column = '', value = '' } = row
      const found = totalOf(record, form, period, 'province', code, column)
      if (!found) return [`${form} ${period} ${code}/${column} is not compared`]
      const parts = ['89-1', '91-1'].map((unit) => ({ unit, value: saidOf(row, 'reported', unit) ?? '0' }))
      const former = parts.map((each) => parseFraction(each.value)).reduce(plus)
      const isRight =
        same(former, parseFraction(value)) &&
        same(parseFraction(found.former ?? ''), former) &&
        same(parseFraction(found.current ?? ''), parseFraction(value)) &&
        parts.every((each) => {
          const own = found.formerBy?.find(({ unit }) => unit === each.unit)?.value ?? '0'
          return same(parseFraction(own), parseFraction(each.value))
        })
      return isRight && found.difference === '0'
        ? []
        : [`${form} ${period} ${code}/${column}: ${JSON.stringify(found)}`]
    })
    expect(off).toEqual([])
    // 20 of one form and half-year, 18 and 44 of two forms and two quarters.
    expect(wanted).toHaveLength(20 + 2 * (18 + 44))
    expect(record.counts.totals).toMatchObject({ open: 0, explained: 0 })
  })

  // 1018 of the departments and 4213 of the districts pass to the new department: 5231.
  test('holds what the departments and districts closed with against what the new department opened with', () => {
    const province = record.carriedOver.find(({ level }) => level === 'province')
    expect(province?.former).toHaveLength(28)
    expect(province?.lines.find(({ row }) => row === 'total')).toMatchObject({
      closed: '5231',
      opened: '5231',
      difference: '0',
    })
    // 27 + 41 = 68
    expect(
      record.carriedOver.find(({ current }) => current.includes('30301-2'))?.lines.find(({ row }) => row === 'total'),
    ).toMatchObject({
      ...{ closed: '68', opened: '68', difference: '0' },
    })
  })

  test('hashes the files as they are, and what was made of them', () => {
    expect(made.manifest.split('\n').filter(Boolean)).toHaveLength(1546)
    expect(record.manifest).toBe(sha256(new TextEncoder().encode(made.manifest)))
    const texts = new Map(made.consolidated.map(({ path, text }) => [path, text]))
    for (const { form, periods } of record.forms) {
      for (const { period, record: hash } of periods) {
        if (hash === null) continue
        expect(hash).toBe(sha256(new TextEncoder().encode(texts.get(`consolidated/${form}/${period}.json`) ?? '')))
      }
    }
  })
})

describe('the sample province with a fault', { timeout: 600_000 }, () => {
  // Phường Mỹ Thới received 681 files in the second quarter, its neighbour Mỹ Thạnh 310; both provinces 85182 + 73623.
  test('a report that is not there is named, and no total without it is equal', () => {
    const { others } = parted('commune-monthly', '2025-Q2', '30301-1')
    const { record } = handOver(others)
    expect(record.verdict).toBe('open')
    expect(record.counts.reports).toMatchObject({ expected: 596, present: 595, missing: 1, duplicate: 0 })
    expect(periodOf(record, 'commune-monthly', '2025-Q2')?.reporters[0]?.missing).toMatchObject([
      { unit: '30301-1', name: 'Phường Mỹ Thới', from: '2025-04-01', to: '2025-07-01', verdict: 'open' },
    ])
    expect(totalOf(record, 'commune-monthly', '2025-Q2', 'province', 'TTHC01', '2')).toMatchObject({
      ...{ former: `${85_182 + 73_623 - 681}`, current: '0', known: `${85_182 + 73_623 - 681}`, difference: '0' },
      ...{ silent: 1, verdict: 'open' },
    })
    expect(totalOf(record, 'commune-monthly', '2025-Q1', 'province', 'TTHC01', '2')).toMatchObject({ verdict: 'equal' })
    const section = record.sections.find(({ current }) => current.includes('30301-2'))
    expect(section?.reports).toEqual({ expected: 4, present: 3, missing: 1, duplicate: 0 })
  })

  test('a report sent twice with other figures is named with both files, and neither counts', () => {
    const { wanted, others } = parted('commune-monthly', '2025-Q2', '30301-1')
    const again = { ...withCell(wanted, 'TTHC01', '2', '682'), file: 'again.xlsx', sha256: '0'.repeat(64) }
    const { record } = handOver([...others, wanted, again])
    expect(record.counts.reports).toMatchObject({ expected: 596, present: 596, missing: 0, duplicate: 1 })
    expect(periodOf(record, 'commune-monthly', '2025-Q2')?.reporters[0]?.duplicate).toMatchObject([
      { unit: '30301-1', files: [wanted.file, 'again.xlsx'].sort(), verdict: 'open' },
    ])
    expect(totalOf(record, 'commune-monthly', '2025-Q2', 'province', 'TTHC01', '2')).toMatchObject({
      ...{ former: `${85_182 + 73_623 - 681}`, silent: 1, verdict: 'open' },
    })
    expect(record.files.filter(({ use }) => use === 'duplicate').map(({ file }) => file)).toEqual(
      [wanted.file, 'again.xlsx'].sort(),
    )
  })

  // Mỹ Thới closed with 27 and Mỹ Thạnh with 41; the new ward opens with 70 instead of 68.
  test('a balance that differs is open with its amount', () => {
    const { wanted, others } = parted('ii-06a-vpcp-kstt', '2025-Q3', '30301-2')
    const { record } = handOver([...others, withCell(wanted, 'total', '6', '70')])
    const differing = record.carriedOver.filter(({ verdict }) => verdict === 'open')
    expect(differing).toMatchObject([{ former: ['30301-1', '30304-1'], current: ['30301-2'] }])
    expect(differing[0]?.lines.filter(({ difference }) => difference !== '0')).toMatchObject([
      { row: 'total', closed: '68', opened: '70', difference: '-2' },
    ])
    expect(record.counts.matters).toEqual({ explained: 0, open: 1 })
  })

  // A figure that must not be shown hides what it is summed into: nobody can say that the total is the same.
  test('a total that cannot be shown differs until it is explained', () => {
    const { wanted, others } = parted('commune-monthly', '2025-Q2', '30301-1')
    const hidden = {
      ...wanted,
      cells: wanted.cells.map((cell) =>
        cell.row === 'TTHC01' && cell.column === '2' ? { ...cell, state: 'confidential' as const, value: null } : cell,
      ),
    }
    const { record } = handOver([...others, hidden])
    expect(totalOf(record, 'commune-monthly', '2025-Q2', 'commune', 'TTHC01', '2')).toMatchObject({
      // Without the 681 that are confidential and the 146 of 30556-1 that are hidden beside them.
      ...{ former: `${85_182 + 73_623 - 681 - 146}`, current: null, difference: null, verdict: 'open' },
    })
    expect(record.counts.reports).toMatchObject({ missing: 0, duplicate: 0 })
    expect(record.verdict).toBe('open')
  })
})
