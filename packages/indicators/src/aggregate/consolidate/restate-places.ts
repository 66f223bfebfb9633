import type { Issue } from '../../base/issue.ts'
import type { Figure, Scaled } from '../../model/figure.ts'
import type { IsoDate } from '../../model/iso-date.ts'
import {
  CONFIDENTIAL,
  MISSING,
  NIL,
  NOT_APPLICABLE,
  ObservationTable,
  type ValueColumn,
} from '../../model/observation-table.ts'
import type { MonthRule } from '../../model/period.ts'
import type { Unit, UnitId } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { type Behaviour, isAdditive } from '../behaviour.ts'
import type { UnknownSharePolicy } from '../draft.ts'
import { rebase } from '../rebase.ts'
import { plus } from '../tally.ts'
import { withhold } from '../withhold.ts'
import type { Place } from './form-places.ts'
import { joinFigures } from './join-figures.ts'
import type { UnitFigure, UnitReports } from './unit-figures.ts'

/** What units of one kind of body sent for some days, and where it is wanted. */
export interface RestateQuestion {
  readonly history: UnitHistory
  readonly places: readonly Place[]
  /** Every unit that owes a figure, whether it sent one or not. */
  readonly reports: readonly FiguresOfUnit[]
  /** The list that the figures of a unit are on. */
  readonly listDateOf: (report: FiguresOfUnit) => IsoDate
  readonly to: IsoDate
  /** Sum to the units of this level; `null`: onto units of their own level. */
  readonly level: string | null
  readonly period: string
  readonly months: MonthRule
  readonly policy: UnknownSharePolicy
}

/** What the reports of one unit come to, place by place. */
export type FiguresOfUnit = Pick<UnitReports, 'unit' | 'figure'>

/** Figures by unit and place. */
export type FigureGrid = Map<UnitId, Map<string, Figure>>

export interface RestatedPlaces {
  readonly grid: FigureGrid
  /** What is in closed groups beside what is known of each member: by member ids and place, of one list. */
  readonly groups: readonly Figure[]
  /** Amounts that no one unit bears, as nobody says how they are divided. */
  readonly unallocated: readonly Figure[]
  /** What each unit's reports come to, by unit and place. */
  readonly sent: ReadonlyMap<UnitId, ReadonlyMap<string, UnitFigure>>
  readonly issues: readonly Issue[]
}

const STATES = { nil: NIL, missing: MISSING, notApplicable: NOT_APPLICABLE, confidential: CONFIDENTIAL } as const

/** Restates what units sent onto one list; units of several lists are restated list by list and their figures joined. */
export function restatePlaces(question: RestateQuestion): RestatedPlaces {
  const { history, places, to, level, months, policy } = question
  const { table, obliged, sent } = tableOf(question)
  const behaviours = new Map(places.map(({ key, rule }) => [key, columnBehaviour(rule.behaviour)]))
  const decimals = new Map(table.columns.map((column) => [column.name, column.decimals]))
  const options = { history, to, behaviours, level, decimals, months, obliged, onUnknownShare: policy }
  const grid: FigureGrid = new Map()
  const groups: Figure[] = []
  const unallocated: Figure[] = []
  const issues: Issue[] = []
  for (const { figures, issues: found } of rebase(table, options)) {
    groups.push(...undividedGroups(figures))
    issues.push(...found.filter((each) => each.code === 'unresolved' && !isSecret(sent, each.args)))
    for (const figure of figures) {
      const isKept = figure.method === 'unallocated' && !isUnallocated(figure)
      const own = isKept ? keptFigure(figure) : figure
      const told = hasSecret(own, sent) ? withhold(own) : own
      if (isUnallocated(figure)) unallocated.push(told)
      else if (told.method !== 'group' && told.unit !== '')
        addFigure(grid, told, behaviours.get(told.indicator) as Behaviour)
    }
  }
  return { grid, groups, unallocated, sent, issues }
}

function isSecret(
  sent: RestatedPlaces['sent'],
  { unit, indicator }: { readonly unit: UnitId; readonly indicator: string },
): boolean {
  return sent.get(unit)?.get(indicator)?.state === 'confidential'
}

/** Whether a figure is made of a confidential one. */
function hasSecret({ sources, indicator, method }: Figure, sent: RestatedPlaces['sent']): boolean {
  if (method === 'group') return false
  return sourceUnits({ sources }).some((unit) => isSecret(sent, { unit, indicator }))
}

/** Units whose reports entered a figure. */
export function sourceUnits({ sources }: Pick<Figure, 'sources'>): readonly UnitId[] {
  return sources
    .split('|')
    .filter(Boolean)
    .map((source) => source.slice(0, source.lastIndexOf('@')))
}

/** What of closed groups is known of no member by itself. */
function undividedGroups(figures: readonly Figure[]): readonly Figure[] {
  const groups = figures.filter(({ method }) => method === 'group')
  if (groups.length === 0) return groups
  const known = new Map<string, Scaled>()
  for (const { unit, indicator, method, known: own } of figures) {
    if (method === 'unallocated' || own === null) continue
    const key = `${indicator}\n${unit}`
    known.set(key, plus(known.get(key) ?? 0, own))
  }
  return groups.map((group) => {
    if (group.value === null) return group
    const members = [...new Set(group.sources.split('|'))]
    const sum = members.reduce<Scaled>((all, unit) => plus(all, known.get(`${group.indicator}\n${unit}`) ?? 0), 0)
    return { ...group, value: plus(group.value, negated(sum)) }
  })
}

function negated(value: Scaled): Scaled {
  return typeof value === 'number' ? -value : -value
}

interface SentTable {
  readonly table: ObservationTable
  readonly obliged: ReadonlyMap<IsoDate, ReadonlySet<Unit>>
  readonly sent: ReadonlyMap<UnitId, ReadonlyMap<string, UnitFigure>>
}

function tableOf({ places, reports, listDateOf, period }: RestateQuestion): SentTable {
  const table = new ObservationTable(places.map(({ key }) => key))
  const obliged = new Map<IsoDate, Set<Unit>>()
  const sent = new Map<UnitId, ReadonlyMap<string, UnitFigure>>()
  for (const [at, place] of places.entries()) {
    const column = table.columns[at] as ValueColumn
    column.decimals = place.part.decimals ?? place.indicator?.decimals ?? 0
  }
  for (const report of reports) {
    const { unit } = report
    const listDate = listDateOf(report)
    obliged.set(listDate, (obliged.get(listDate) ?? new Set<Unit>()).add(unit))
    const group = table.groupNumber({ keys: [listDate], period, listDate })
    const figures = places.map((place) => report.figure(place))
    if (figures.every((figure) => figure === null)) continue
    sent.set(unit.id, new Map(figures.flatMap((figure, at) => (figure ? [[places[at]?.key ?? '', figure]] : []))))
    // Two rows of one unit: the kernel uses neither.
    const rows = figures.some((figure) => figure?.isDoubled) ? 2 : 1
    for (let count = 0; count < rows; count += 1) addRow(table, table.unitNumber(unit), group, figures, places)
  }
  return { table, obliged, sent }
}

function addRow(
  table: ObservationTable,
  unit: number,
  group: number,
  figures: readonly (UnitFigure | null)[],
  places: readonly Place[],
): void {
  const row = table.addRow(unit, group)
  for (const [at, figure] of figures.entries()) {
    const behaviour = columnBehaviour((places[at] as Place).rule.behaviour)
    setCell(table.columns[at] as ValueColumn, row, figure, isAdditive(behaviour))
  }
}

function setCell(column: ValueColumn, row: number, figure: UnitFigure | null, isSummed: boolean): void {
  if (figure === null) column.setState(row, MISSING)
  // It enters a sum as nothing, so that the sum names it among its sources; the sum is withheld afterwards.
  else if (figure.state === 'confidential' && isSummed) column.setNumber(row, 0, 0)
  else if (figure.text !== null) column.setText(row, figure.text)
  else if (figure.value === null) column.setState(row, STATES[figure.state as keyof typeof STATES])
  else {
    const { integer, decimals } = figure.value
    const plain = Number(integer)
    if (Number.isSafeInteger(plain)) column.setNumber(row, plain, decimals)
    else column.setWide(row, integer, decimals)
  }
}

/** Time is settled before: over units a stock and a cumulative figure add like a flow. */
function columnBehaviour(behaviour: Behaviour): Behaviour {
  return behaviour.kind === 'stock' || behaviour.kind === 'cumulative' ? { kind: 'flow' } : behaviour
}

function addFigure(grid: FigureGrid, told: Figure, behaviour: Behaviour): void {
  const own = grid.get(told.unit) ?? new Map<string, Figure>()
  grid.set(told.unit, own)
  const held = own.get(told.indicator)
  own.set(told.indicator, held ? joinFigures(held, told, behaviour) : told)
}

/** Kept amounts belong to no unit, but for the work of an office whose level ended. */
function isUnallocated({ method, reason, unit }: Figure): boolean {
  return method === 'unallocated' && (reason !== 'no-successor' || unit === '')
}

/** The work of an office whose level ended is kept by the unit above it, where it is an exact sum. */
function keptFigure(figure: Figure): Figure {
  const count = figure.sources.split('|').filter(Boolean).length
  return {
    ...figure,
    ...{ method: 'summed', reason: '', status: 'W', state: 'number' },
    ...{ known: figure.value, expected: count, received: count },
  }
}
