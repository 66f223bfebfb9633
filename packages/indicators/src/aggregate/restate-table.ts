import type { Issue } from '../base/issue.ts'
import type { Figure } from '../model/figure.ts'
import { partKey } from '../model/indicator.ts'
import type { IsoDate } from '../model/iso-date.ts'
import { editionStatus, type LineageStep, type ObservedFigure } from '../model/observation.ts'
import {
  BLANK,
  CONFIDENTIAL,
  MISSING,
  NIL,
  NOT_APPLICABLE,
  ObservationTable,
  STATUS_BITS,
  type ValueColumn,
} from '../model/observation-table.ts'
import type { RestatedFigure, RestatedTable, SeriesName } from '../model/restated.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { isAdditive } from './behaviour.ts'
import type { RestatingRule } from './behaviour-of.ts'
import type { UnknownSharePolicy } from './draft.ts'
import { type FigureStore, type RowPlace, rowKey } from './figure-store.ts'
import { rebase } from './rebase.ts'

/** One series as one source published it, under one definition. */
export interface PublishedTable extends SeriesName {
  readonly decimals: number | null
  readonly rule: RestatingRule
  /** The rows to restate; those of a ratio that was not published are the rows of its parts. */
  readonly rows: readonly ObservedFigure[]
  /** What a divided unit's figure follows, land or people. */
  readonly basis: string | null
}

/** Onto which list, and what to do where shares are unknown. */
export interface RestateOptions {
  readonly history: UnitHistory
  readonly to: IsoDate
  readonly level?: string | null
  readonly policy: UnknownSharePolicy
}

const STATES: Readonly<Record<string, number>> = {
  nil: NIL,
  missing: MISSING,
  notApplicable: NOT_APPLICABLE,
  confidential: CONFIDENTIAL,
}

/** Restates one published table onto a list, with the lineage of every figure down to the printed row. */
export function restateTable(table: PublishedTable, store: FigureStore, options: RestateOptions): RestatedTable {
  const key = partKey(table.indicator, table.breakdown)
  const { rule } = table
  const columns = [...new Set([key, ...rule.parts])]
  const own = new Map(
    table.rows
      .filter((figure) => partKey(figure.indicator, figure.breakdown) === key)
      .map((figure) => [rowKey(placeOf(figure)), figure] as const),
  )
  const find = (column: string, place: RowPlace): ObservedFigure | null =>
    column === key ? (own.get(rowKey(place)) ?? null) : store.at(column, place)
  const observations = observe(table.rows, columns, find)
  const figures: RestatedFigure[] = []
  const issues: Issue[] = []
  const decimals = rule.behaviour.kind === 'ratio' || rule.behaviour.kind === 'mean' ? table.decimals : null
  for (const series of rebase(observations, {
    history: options.history,
    to: options.to,
    behaviours: new Map([[key, rule.behaviour]]),
    basis: table.basis,
    onUnknownShare: options.policy,
    level: options.level ?? null,
    decimals: decimals === null ? new Map() : new Map([[key, decimals]]),
  })) {
    const near = (column: string, place: RowPlace): ObservedFigure | null =>
      find(column, place) ?? (column === key ? nearOwn(own, place) : store.near(column, place))
    figures.push(...withLineage(series.figures, key, rule, near))
    issues.push(...series.issues.flatMap((found) => withoutCovered(found, table, options.history)))
  }
  const { indicator, breakdown, definition, source, rows } = table
  const series = { indicator, breakdown, definition, source }
  return { series, to: options.to, isAdditive: isAdditive(rule.behaviour), rows, figures, issues }
}

/**
 * A source that is missing on one list of a period is not missing when the table has the unit, or its territory, on another list of
 * that period; of figures that nobody publishes, computed or rolled up from finer ones, none is missing.
 */
function withoutCovered(found: Issue, { rows, source }: PublishedTable, history: UnitHistory): readonly Issue[] {
  if (found.code !== 'value-missing') return [found]
  if (source === '' || rows.some(({ parts }) => parts !== undefined)) return []
  const printed = new Set(rows.filter(({ period }) => period === found.args.period).map(({ unit }) => unit.id))
  const isCovered = (id: string): boolean => {
    const heirs = history.successors(id)
    return (
      printed.has(id) ||
      heirs.some((heir) => printed.has(heir.id)) ||
      history.predecessors(id).some((before) => printed.has(before.id))
    )
  }
  const units = found.args.units.filter((id) => !isCovered(id))
  return units.length === 0 ? [] : [{ ...found, args: { ...found.args, units } }]
}

function placeOf({ unit, listDate, period }: ObservedFigure): RowPlace {
  return { unit: unit.id, listDate, period }
}

function nearOwn(own: ReadonlyMap<string, ObservedFigure>, { unit, period }: RowPlace): ObservedFigure | null {
  for (const figure of own.values()) if (figure.unit.id === unit && figure.period === period) return figure
  return null
}

function observe(
  rows: readonly ObservedFigure[],
  columns: readonly string[],
  find: (column: string, place: RowPlace) => ObservedFigure | null,
): ObservationTable {
  const table = new ObservationTable(columns)
  for (const { unit, listDate, period } of rows) {
    const place = { unit: unit.id, listDate, period }
    const cells = columns.map((column) => find(column, place))
    const letters = cells.map((cell) => editionStatus(cell?.edition ?? '')).join('')
    const flags = [...letters].reduce((bits, letter) => bits | (STATUS_BITS[letter] ?? 0), 0)
    const group = table.groupNumber({ keys: [], period, listDate })
    const row = table.addRow(table.unitNumber(unit), group, flags)
    table.columns.forEach((column, at) => {
      setCell(column, row, cells[at] ?? null)
    })
  }
  return table
}

function setCell(column: ValueColumn, row: number, figure: ObservedFigure | null): void {
  if (figure === null || figure.state !== 'number') {
    column.setState(row, figure === null ? BLANK : (STATES[figure.state] ?? BLANK))
    return
  }
  const point = figure.value.indexOf('.')
  const decimals = point < 0 ? 0 : figure.value.length - point - 1
  const integer = BigInt(figure.value.replace('.', ''))
  const plain = Number(integer)
  if (Number.isSafeInteger(plain)) column.setNumber(row, plain, decimals)
  else column.setWide(row, integer, decimals)
}

function withLineage(
  figures: readonly Figure[],
  key: string,
  { because, parts }: RestatingRule,
  find: (column: string, place: RowPlace) => ObservedFigure | null,
): readonly RestatedFigure[] {
  const made = figures.map((figure): RestatedFigure => {
    const isOwn = parts.length === 0 || figure.method === 'reported' || figure.method === 'restatedBySource'
    const columns = isOwn
      ? [key]
      : figure.method === 'recomputed' || figure.method === 'bounded'
        ? neededBy(key, parts)
        : parts
    const reason = figure.reason === 'not-additive' && because !== null ? because : figure.reason
    const isRolledUp = figure.method === 'reported' && find(key, { ...figure })?.parts !== undefined
    const told: Figure = isRolledUp
      ? { ...figure, method: 'summed', status: `${figure.status}W` }
      : { ...figure, reason }
    return { figure: told, lineage: figure.method === 'group' ? [] : stepsOf(figure, columns, find) }
  })
  const byUnit = new Map(
    made.filter(({ figure }) => figure.method !== 'unallocated').map((each) => [each.figure.unit, each]),
  )
  return made.map((each) =>
    each.figure.method === 'group' ? { ...each, lineage: lineageOfGroup(each.figure, byUnit) } : each,
  )
}

/** A ratio stands on its parts; a mean also on itself. */
function neededBy(key: string, parts: readonly string[]): readonly string[] {
  return parts.length === 1 ? [key, ...parts] : parts
}

function stepsOf(
  { sources, listDate, period }: Figure,
  columns: readonly string[],
  find: (column: string, place: RowPlace) => ObservedFigure | null,
): readonly LineageStep[] {
  return sources
    .split('|')
    .filter(Boolean)
    .flatMap((text) => {
      const at = text.lastIndexOf('@')
      const unit = text.slice(0, at)
      const share = text.slice(at + 1) === '?' ? null : text.slice(at + 1)
      return columns.flatMap((part): readonly LineageStep[] => {
        const figure = find(part, { unit, listDate, period })
        if (figure?.parts)
          return figure.parts.map((step) =>
            share === '1' ? step : { ...step, share: step.share === '1' ? share : null },
          )
        return [{ unit, share, part, place: figure?.place ?? null }]
      })
    })
}

function lineageOfGroup({ sources }: Figure, byUnit: ReadonlyMap<string, RestatedFigure>): readonly LineageStep[] {
  const steps = new Map<string, LineageStep>()
  for (const member of sources.split('|')) {
    for (const step of byUnit.get(member)?.lineage ?? [])
      steps.set(`${step.unit}|${step.part}`, { ...step, share: '1' })
  }
  return [...steps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step)
}
