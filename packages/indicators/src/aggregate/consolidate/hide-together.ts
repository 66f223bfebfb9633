import { append } from '../../base/grouped.ts'
import { byText } from '../../base/order.ts'
import { type Rational, toScaled } from '../../base/rational.ts'
import type { CheckWorld } from '../../model/check-world.ts'
import { type ConsolidatedFigure, placeKey } from '../../model/consolidated.ts'
import { cellsLeft, determinedCells, type LinearRelation } from '../determined.ts'
import { chooseComplement, complementsOf, type PublishedCell } from '../suppress.ts'
import { placeSums } from './form-sums.ts'
import { type GroupCell, groupCells, groupRelations } from './group-cells.ts'
import { dividedRelations, familyRelations, figureSums, sentSums, sourceRelations } from './published-relations.ts'
import { type PublishedReport, PublishedSet, type ReportOfSubmissions } from './published-set.ts'
import { sameDays } from './same-days.ts'
import { seriesPlaces } from './series-names.ts'
import { Withholding } from './withholding.ts'

/** Decimals by which sizes of cells are compared. */
const SIZE_DECIMALS = 12

/**
 * Keeps what is confidential from being worked out of reports of one form that are published together, whatever their periods and
 * bases: complements are withheld until nothing that is printed, added and subtracted in any way, gives a confidential value.
 */
export function hideTogether<R extends ReportOfSubmissions>(world: CheckWorld, reports: readonly R[]): readonly R[] {
  const secret = secretPlaces(reports)
  if (secret.size === 0) return reports
  const atRisk = placesBeside(reports, secret)
  const set = new PublishedSet(world, reports, atRisk)
  const groups = groupCells(reports, set)
  const wanted = confidentialCells(set)
  const hidden = hiddenCells(cellsOf(set, groups), relationsOf(world, reports, set, groups), wanted)
  const withholding = new Withholding(set, groups, hidden)
  return reports.map((report) => withholding.report(report))
}

/** Places at which some report holds a confidential value. */
function secretPlaces(reports: readonly ReportOfSubmissions[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { cells } of new Set(reports.flatMap(({ submissions }) => submissions))) {
    for (const cell of cells) if (cell.state === 'confidential') found.add(placeKey(cell))
  }
  return found
}

/** The places given and all that hang together with them: by sums of a form, or because they tell of the same quantity. */
function placesBeside(reports: readonly PublishedReport[], given: ReadonlySet<string>): ReadonlySet<string> {
  const beside = new Map<string, Set<string>>()
  const join = (keys: readonly string[]): void => {
    const [first, ...others] = keys
    if (first === undefined) return
    for (const other of others) {
      beside.set(first, (beside.get(first) ?? new Set<string>()).add(other))
      beside.set(other, (beside.get(other) ?? new Set<string>()).add(first))
    }
  }
  for (const report of reports) {
    const figures = figuresByPlace([report])
    const places = [...figures.values()].map(({ place }) => place)
    for (const { total, parts, minus } of placeSums(report.form, places)) join([total, ...parts, ...minus])
    const series = new Map<string, string[]>()
    for (const [key, { series: name }] of seriesPlaces(report.form, figures.values())) append(series, name, key)
    for (const keys of series.values()) join(keys)
  }
  const found = new Set(given)
  for (const key of found) for (const other of beside.get(key) ?? []) found.add(other)
  return found
}

function figuresByPlace(reports: readonly PublishedReport[]): ReadonlyMap<string, ConsolidatedFigure> {
  const found = new Map<string, ConsolidatedFigure>()
  for (const { units } of reports) {
    for (const { figures } of units) for (const figure of figures) found.set(placeKey(figure.place), figure)
  }
  return found
}

/** Sent cells that are confidential, then the figures of single units that are made of them, those of few days first. */
function confidentialCells({ sent, figures }: PublishedSet): readonly ReadonlySet<string>[] {
  const steps = new Map<number, Set<string>>([[0, new Set()]])
  for (const { id, isSecret } of sent.values()) if (isSecret) steps.get(0)?.add(id)
  for (const { id, isLeaf, entered, unit } of figures) {
    if (!isLeaf || !entered.some(({ sent: { isSecret } }) => isSecret)) continue
    const days = Date.parse(unit.window.to) - Date.parse(unit.window.from)
    steps.set(days, (steps.get(days) ?? new Set<string>()).add(id))
  }
  return [...steps].sort(([a], [b]) => a - b).map(([, ids]) => ids)
}

function cellsOf(set: PublishedSet, groups: readonly GroupCell[]): readonly PublishedCell[] {
  const sized = (id: string, value: Rational | null): PublishedCell => ({
    id,
    value: value === null ? null : toScaled(value, SIZE_DECIMALS),
  })
  return [
    ...set.figures.map(({ id, value }) => sized(id, value)),
    ...[...set.sent.values()].map(({ id, value }) => sized(id, value)),
    ...groups.map(({ id, value }) => sized(id, value)),
  ]
}

function relationsOf(
  world: CheckWorld,
  reports: readonly PublishedReport[],
  set: PublishedSet,
  groups: readonly GroupCell[],
): readonly LinearRelation[] {
  const [{ form } = { form: null }] = reports
  const series = form ? seriesPlaces(form, figuresByPlace(reports).values()) : new Map()
  return [
    ...sourceRelations(set),
    ...familyRelations(world, set),
    ...figureSums(set),
    ...sentSums(set),
    ...dividedRelations(world, set),
    ...groupRelations(groups),
    ...sameDays(world, set.sent.values(), series),
  ]
}

/**
 * What is confidential with its complements: relation by relation first, in steps, so that what a quarter hides is hidden when its
 * year comes; then whatever several relations together would give away.
 */
function hiddenCells(
  cells: readonly PublishedCell[],
  relations: readonly LinearRelation[],
  steps: readonly ReadonlySet<string>[],
): ReadonlySet<string> {
  const values = new Map(cells.map(({ id, value }) => [id, value]))
  const hidden = new Set<string>()
  const hide = (ids: Iterable<string>): void => {
    for (const id of ids) hidden.add(id)
    for (const id of complementsOf(cells, relations, hidden)) hidden.add(id)
  }
  for (const ids of steps) hide(ids)
  const wanted = new Set(steps.flatMap((ids) => [...ids]))
  const isUnknown = (id: string): boolean => hidden.has(id) || (values.get(id) ?? null) === null
  for (;;) {
    const found = determinedCells(relations, isUnknown, wanted)
    const more = [...found.values()].flatMap((from) => complementOf(from, values, isUnknown) ?? [])
    if (more.length === 0) return hidden
    hide(more)
  }
}

/** The cell to hide where several relations together give one away: one that does not cancel out between them. */
function complementOf(
  from: ReadonlyMap<LinearRelation, Rational>,
  values: ReadonlyMap<string, bigint | null>,
  isUnknown: (id: string) => boolean,
): string | null {
  const cells = cellsLeft(from)
  const [result] = [...from.keys()]
    .flatMap((each) => each.result ?? [])
    .filter((id) => !isUnknown(id) && cells.includes(id))
    .sort(byText)
  return chooseComplement({ cells, ...(result !== undefined && { result }) }, values, isUnknown)
}
