import { type Behaviour, isAdditive } from './aggregate/behaviour.ts'
import { behaviourOf } from './aggregate/behaviour-of.ts'
import { rebase } from './aggregate/rebase.ts'
import { parseRational, rational } from './base/rational.ts'
import { fold } from './base/text.ts'
import { type CheckWorld, monthRuleOf, windowOf } from './model/check-world.ts'
import { previousPeriod, samePeriodLastYear } from './model/earlier-period.ts'
import type { Against, EarlierFigure, EarlierReport, FindEarlier } from './model/earlier-report.ts'
import type { Figure } from './model/figure.ts'
import type { IsoDate } from './model/iso-date.ts'
import { CONFIDENTIAL, MISSING, NIL, NOT_APPLICABLE, ObservationTable } from './model/observation-table.ts'
import { contains } from './model/span.ts'
import type { Submission, SubmittedCell } from './model/submission.ts'

const EDITIONS = ['estimate', 'provisional', 'official']
const STATES = { nil: NIL, missing: MISSING, notApplicable: NOT_APPLICABLE, confidential: CONFIDENTIAL } as const

type Pool = ReadonlyMap<string, Submission>

/** Finds earlier reports among submissions: a unit's own, else what its predecessors sent, restated on its territory. */
export function earlierReports(world: CheckWorld, submissions: Iterable<Submission>): FindEarlier {
  const pools = new Map<string, Map<string, Submission>>()
  for (const submission of submissions) {
    if (submission.head.subject === '') continue
    const key = poolKey(submission, submission.head.period)
    const pool = pools.get(key) ?? new Map<string, Submission>()
    pools.set(key, pool)
    const held = pool.get(submission.head.subject)
    if (!held || rank(submission) >= rank(held)) pool.set(submission.head.subject, submission)
  }
  const restated = new Map<string, ReadonlyMap<string, ReadonlyMap<string, Figure>>>()
  return (submission, against) => {
    const { head, form } = submission
    const period = earlierPeriod(head.period, against)
    const pool = period === null ? undefined : pools.get(poolKey(submission, period))
    const window = period === null ? null : windowOf(world, form, period)
    if (period === null || !pool || !window || head.subject === '') return null
    const own = pool.get(head.subject)
    if (own) return sent(own, period)
    const unit = world.history.unit(head.subject)
    if (unit.from === null || unit.from < window.to) return silent(period)
    const at = contains(unit, head.listDate) ? head.listDate : unit.from
    const key = `${poolKey(submission, period)} ${at}`
    const figures = restated.get(key) ?? restate(world, pool, at)
    restated.set(key, figures)
    return { period, basis: 'restated', figure: (place) => restatedFigure(figures.get(head.subject), place) }
  }
}

function poolKey({ form, head }: Submission, period: string): string {
  return JSON.stringify([form.code, period, head.reporter])
}

function rank({ head }: Submission): number {
  return EDITIONS.indexOf(head.edition ?? 'official')
}

function earlierPeriod(period: string, against: Against): string | null {
  return against === 'previousPeriod' ? previousPeriod(period) : samePeriodLastYear(period)
}

function sent({ cells }: Submission, period: string): EarlierReport {
  const index = new Map(cells.map((cell) => [placeKey(cell), cell]))
  return {
    period,
    basis: 'sent',
    figure: (place) => {
      const cell = index.get(placeKey(place))
      return cell ? figureOf(cell) : null
    },
  }
}

function silent(period: string): EarlierReport {
  return { period, basis: 'sent', figure: () => ({ kind: 'none', reason: 'no-report' }) }
}

function placeKey({ row, column, key }: Pick<SubmittedCell, 'row' | 'column' | 'key'>): string {
  return JSON.stringify([row, column, key === null ? null : fold(key)])
}

function figureOf({ state, value }: SubmittedCell): EarlierFigure | null {
  if (state === 'nil') return { kind: 'number', value: rational(0n) }
  const number = state === 'number' ? parseRational(value ?? '') : null
  if (number) return { kind: 'number', value: number }
  return state === 'notApplicable' || state === 'blank' ? null : { kind: 'none', reason: state }
}

function restatedFigure(
  figures: ReadonlyMap<string, Figure> | undefined,
  { row, column, key }: Pick<SubmittedCell, 'row' | 'column' | 'key'>,
): EarlierFigure | null {
  if (key !== null) return null
  const figure = figures?.get(columnName(row, column))
  if (!figure) return { kind: 'none', reason: 'not-additive' }
  if (figure.state === 'nil') return { kind: 'number', value: rational(0n) }
  if (figure.value === null || figure.received < figure.expected) {
    return { kind: 'none', reason: figure.reason === '' ? 'coverage' : figure.reason }
  }
  return { kind: 'number', value: rational(BigInt(figure.value), 10n ** BigInt(figure.decimals)) }
}

function columnName(row: string, column: string): string {
  return `${row} ${column}`
}

/** What was sent for one period, on the units of one day: by unit, then by place of the form. */
function restate(world: CheckWorld, pool: Pool, to: IsoDate): ReadonlyMap<string, ReadonlyMap<string, Figure>> {
  const [first] = pool.values()
  const found = new Map<string, Map<string, Figure>>()
  if (!first) return found
  const behaviours = new Map<string, Behaviour>()
  for (const { cells } of pool.values()) for (const cell of cells) addBehaviour(cell, world, behaviours)
  const table = new ObservationTable([...behaviours.keys()])
  const columns = new Map(table.columns.map((column) => [column.name, column]))
  for (const { head, cells } of [...pool.values()].sort((a, b) => (a.head.subject < b.head.subject ? -1 : 1))) {
    const group = table.groupNumber({ keys: [], period: head.period, listDate: head.listDate })
    const row = table.addRow(table.unitNumber(world.history.unit(head.subject)), group)
    for (const cell of cells) {
      const column = cell.key === null ? columns.get(columnName(cell.row, cell.column)) : undefined
      if (!column || cell.state === 'blank') continue
      if (cell.state !== 'number') column.setState(row, STATES[cell.state])
      else {
        const value = cell.value ?? ''
        const decimals = value.includes('.') ? value.length - value.indexOf('.') - 1 : 0
        const integer = BigInt(value.replace('.', ''))
        if (Number.isSafeInteger(Number(integer))) column.setNumber(row, Number(integer), decimals)
        else column.setWide(row, integer, decimals)
      }
    }
  }
  for (const { figures } of rebase(table, {
    history: world.history,
    to,
    behaviours,
    months: monthRuleOf(world, first.form),
  })) {
    for (const figure of figures) {
      const unit = found.get(figure.unit) ?? new Map<string, Figure>()
      found.set(figure.unit, unit)
      if (figure.method !== 'group' && figure.method !== 'unallocated') unit.set(figure.indicator, figure)
    }
  }
  return found
}

function addBehaviour(
  { row, column, key, part }: SubmittedCell,
  world: CheckWorld,
  behaviours: Map<string, Behaviour>,
): void {
  const name = columnName(row, column)
  const indicator = world.indicators.get(part.indicator ?? '')
  if (key !== null || part.bound === false || !indicator || behaviours.has(name)) return
  const { behaviour } = behaviourOf(indicator)
  if (isAdditive(behaviour)) behaviours.set(name, behaviour)
}
