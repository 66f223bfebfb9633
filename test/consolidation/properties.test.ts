import { expect, test } from 'vitest'
import { type ConsolidatedReport, Consolidation } from '../../packages/indicators/src/consolidate.ts'
import type { ConsolidatedUnit, PlaceName } from '../../packages/indicators/src/model/consolidated.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { consolidationJson, consolidationRecord } from '../../packages/indicators/src/report/consolidation-json.ts'
import { isLong } from '../invariants/runs.ts'
import { cleanSet, Dice, type Report } from './clean-sets.ts'
import { type PaperRow, paperRegime, paperReport, paperWorld } from './paper.ts'

const world = paperWorld('by-hand/transitional', paperRegime('nd09'))
const BASES = ['reported', 'at:2025-07-01', 'at:2025-06-30'] as const
const PERIODS = ['2025-Q3', '2025'] as const
const SETS = isLong ? 200 : 12

/** Sets of reports in which every day is held once, each with dice of its own. */
function* sets(seed: number): Generator<{ readonly dice: Dice; readonly reports: readonly Report[] }> {
  for (let at = 0; at < SETS; at += 1) {
    const dice = new Dice(seed + at)
    yield { dice, reports: cleanSet(dice) }
  }
}

/** Values of a report that follow from its number, so that rows differ. */
const rowsOf = (value: number): Partial<Record<PaperRow, string>> => ({
  received: String(value),
  resolved: String(Math.floor(value / 3)),
  poor: String(value % 17),
  disbursed: `${value}.25`,
})

const submissionOf = ({ value, ...head }: Report): Submission => paperReport(head, rowsOf(value))

function reportsOf(submissions: readonly Submission[]): readonly ConsolidatedReport[] {
  const consolidation = new Consolidation({ catalog: world, submissions, unit: 'P-1' })
  return PERIODS.flatMap((period) =>
    BASES.map((basis) => {
      const made = consolidation.report({ form: 'paper', period, basis })
      if (!made.ok) throw new Error(made.issues[0]?.code)
      return made.value
    }),
  )
}

const bytesOf = (reports: readonly ConsolidatedReport[]): string =>
  reports.map((report) => consolidationJson(consolidationRecord(report, 'nd09'))).join('')

/** Every figure of the reports, without the files it came from. */
const figuresOf = (reports: readonly ConsolidatedReport[]): readonly unknown[] =>
  reports.flatMap(({ period, basis, units }) =>
    units.flatMap(({ unit, figures }) =>
      figures.map(({ place, figure: { value, known, lower, upper, method, reason, state } }) => [
        ...[period, basis, unit, place.row],
        ...[value, known, lower, upper, method, reason, state],
      ]),
    ),
  )

function shuffled<T>(all: readonly T[], dice: Dice): readonly T[] {
  const keyed = all.map((each) => ({ each, key: dice.roll(1_000_000) }))
  return keyed.sort((a, b) => a.key - b.key).map(({ each }) => each)
}

test('the order of the reports changes no byte, nor do reports that are sent again', () => {
  for (const { dice, reports } of sets(1000)) {
    const submissions = reports.map(submissionOf)
    const again = shuffled([...submissions, ...submissions.slice(0, 1 + dice.roll(submissions.length))], dice)
    expect(bytesOf(reportsOf(again))).toBe(bytesOf(reportsOf(submissions)))
  }
})

test('a file sent again under another name changes no figure', () => {
  for (const { dice, reports } of sets(2000)) {
    const submissions = reports.map(submissionOf)
    const one = submissions[dice.roll(submissions.length)] as Submission
    const renamed = { ...one, file: `${one.file} (1)` }
    const made = reportsOf(shuffled([...submissions, renamed], dice))
    expect(figuresOf(made)).toEqual(figuresOf(reportsOf(submissions)))
    expect(made.flatMap(({ issues }) => issues.filter(({ code }) => code === 'days-reported-twice'))).toEqual([])
  }
})

test('a report split into two files that fill in different places gives the same figures, each from its own file', () => {
  for (const { dice, reports } of sets(3000)) {
    const submissions = reports.map(submissionOf)
    const at = dice.roll(submissions.length)
    const { value, ...head } = reports[at] as Report
    const { received = '', resolved = '', ...rest } = rowsOf(value)
    const halves = [
      paperReport({ ...head, file: 'first half' }, { received, resolved }),
      paperReport({ ...head, file: 'second half' }, rest),
    ]
    const parts = shuffled([...submissions.slice(0, at), ...submissions.slice(at + 1), ...halves], dice)
    const made = reportsOf(parts)
    expect(figuresOf(made)).toEqual(figuresOf(reportsOf(submissions)))
    const from = (row: string, file: string): boolean =>
      made.some(({ units }) =>
        units.some((unit) =>
          (unit.sent.get(head.unit)?.get(`${row} 1`)?.pieces ?? []).some(({ submission }) => submission.file === file),
        ),
      )
    expect([from('received', 'second half'), from('disbursed', 'first half')]).toEqual([false, false])
    // Of a flow every report of the year counts, of what runs up only the last.
    expect(from('received', 'first half')).toBe(true)
    if (head.period === '2025-Q3') expect(from('disbursed', 'second half')).toBe(true)
  }
})

test('two files that fill in one place both are never added: neither counts, and that is said', () => {
  for (const { dice, reports } of sets(4000)) {
    const { value, ...head } = reports[dice.roll(reports.length)] as Report
    const second = paperReport({ ...head, file: 'again' }, { received: String(value) })
    const made = reportsOf([...reports.map(submissionOf), second])
    const said = made.flatMap(({ issues }) => issues.filter(({ code }) => code === 'days-reported-twice'))
    expect(said.some(({ args }) => 'unit' in args && args.unit === head.unit)).toBe(true)
    const total = made.find(({ period, basis }) => period === '2025' && basis === 'at:2025-07-01')?.units
    expect(
      figureAt(
        total?.find(({ unit }) => unit === 'P-1'),
        'received',
      )?.value,
    ).toBeNull()
  }
})

test('a lower edition beside the official one changes nothing; a higher one changes what it holds by the difference', () => {
  for (const { dice, reports } of sets(5000)) {
    const at = dice.roll(reports.length)
    const { value, ...head } = reports[at] as Report
    const added = 1 + dice.roll(900)
    const others = reports.filter((_, index) => index !== at).map(submissionOf)
    const edition = (name: 'provisional' | 'official', amount: number): Submission =>
      paperReport({ ...head, edition: name, file: `${head.unit} ${head.period} ${name}` }, rowsOf(amount))
    const official = reportsOf([...others, edition('official', value)])
    const both = reportsOf(shuffled([...others, edition('official', value), edition('provisional', value + 7)], dice))
    expect(bytesOf(both)).toBe(bytesOf(official))
    const revised = reportsOf([...others, edition('provisional', value), edition('official', value + added)])
    const year = (made: readonly ConsolidatedReport[]): bigint => {
      const total = made.find(({ period, basis }) => period === '2025' && basis === 'at:2025-07-01')
      return BigInt(
        figureAt(
          total?.units.find(({ unit }) => unit === 'P-1'),
          'received',
        )?.value ?? -1,
      )
    }
    expect(year(revised) - year(official)).toBe(BigInt(added))
  }
})

function figureAt(
  unit: ConsolidatedUnit | undefined,
  row: string,
): ConsolidatedUnit['figures'][number]['figure'] | null {
  return unit?.figures.find(({ place }: { readonly place: PlaceName }) => place.row === row)?.figure ?? null
}

test('nothing is lost or counted twice: on every basis the parts come to what was sent, and the whole is the sum of its parts', () => {
  for (const { reports } of sets(6000)) {
    const made = reportsOf(reports.map(submissionOf))
    const year = reports.reduce((sum, { value }) => sum + BigInt(value), 0n)
    for (const basis of BASES) {
      const units = made.find((each) => each.period === '2025' && each.basis === basis)?.units ?? []
      const whole = figureAt(
        units.find(({ unit }) => unit === 'P-1'),
        'received',
      )
      expect(BigInt(whole?.value ?? -1), basis).toBe(year)
      const parts = units.filter(({ level }) => level === 'commune').map((unit) => figureAt(unit, 'received'))
      const certain = parts.reduce((sum, part) => sum + BigInt(part?.known ?? 0), 0n)
      const most = parts.reduce((sum, part) => sum + BigInt(part?.upper ?? part?.known ?? 0), 0n)
      expect(certain <= year && year <= most, `${basis}: ${certain} ≤ ${year} ≤ ${most}`).toBe(true)
      if (parts.every((part) => part?.value !== null)) expect(certain).toBe(year)
    }
  }
})
