import { grouped } from '../../base/grouped.ts'
import { add, equal, ONE, type Rational, rational, subtract, ZERO } from '../../base/rational.ts'
import type { CheckWorld } from '../../model/check-world.ts'
import { placeKey } from '../../model/consolidated.ts'
import type { LinearRelation } from '../determined.ts'
import { placeSums } from './form-sums.ts'
import { type FigureCell, type PublishedSet, sumOf } from './published-set.ts'

const MINUS_ONE = rational(-1n)

/** Each figure that is the exact sum of its cells. */
export function sourceRelations({ figures }: PublishedSet): readonly LinearRelation[] {
  return figures.filter(isSummed).map(({ id, entered, isLeaf }) => ({
    cells: [id, ...entered.map(({ sent }) => sent.id)],
    factors: [MINUS_ONE, ...entered.map(({ share }) => share as Rational)],
    ...(isLeaf && { result: id }),
  }))
}

/** Whether a figure is the sum of its cells; one that is confidential is taken to be where sums are made. */
export function isSummed({ entered, value, made: { overTime, figure } }: FigureCell): boolean {
  if (entered.length === 0 || entered.some(({ share }) => share === null)) return false
  if (value === null) return figure.reason === 'confidential' && overTime !== 'max' && overTime !== 'min'
  const sum = sumOf(entered)
  return sum !== null && equal(sum, value)
}

/** The units of one level in one unit, whose sum is public wherever it is printed. */
export function familyRelations({ history }: CheckWorld, { figures }: PublishedSet): readonly LinearRelation[] {
  const families = new Map<string, Set<string>>()
  const join = (key: readonly string[], id: string): void => {
    const name = JSON.stringify(key)
    families.set(name, (families.get(name) ?? new Set<string>()).add(id))
  }
  const { levels } = history.head
  for (const { id, at, unit, made } of figures) {
    const own = history.unit(unit.unit)
    const place = placeKey(made.place)
    for (const above of history.ancestors(own, unit.listDate)) {
      if (levels.indexOf(above.level) < levels.indexOf(at.unit.level)) continue
      const key = [at.period, at.basis, place, own.level, above.id]
      join([...key, unit.listDate, unit.window.from], id)
      // As reported, units of all lists together make up the period.
      if (made.overTime === 'sum' || made.overTime === 'cumulative') join(key, id)
    }
  }
  return [...families.values()].filter(({ size }) => size > 1).map((ids) => plainSum([...ids]))
}

/** Sums of the form between the figures of one unit. */
export function figureSums({ figures }: PublishedSet): readonly LinearRelation[] {
  return [...grouped(figures, ({ unit }) => unit).values()].flatMap((cells) => {
    const ids = new Map(cells.map(({ id, made }) => [placeKey(made.place), id]))
    const [first] = cells
    return first
      ? formRelations(
          first.at.form,
          cells.map(({ made }) => made.place),
          ids,
          first.isLeaf,
        )
      : []
  })
}

/** Sums of the form between the cells of one report. */
export function sentSums({ sent }: PublishedSet): readonly LinearRelation[] {
  return [...grouped(sent.values(), ({ report }) => report.submission).values()].flatMap((cells) => {
    const ids = new Map(cells.map(({ id, key }) => [key, id]))
    const form = cells[0]?.report.submission.form
    return form
      ? formRelations(
          form,
          cells.map(({ cell }) => cell),
          ids,
          true,
        )
      : []
  })
}

function formRelations(
  form: FigureCell['at']['form'],
  places: readonly FigureCell['made']['place'][],
  ids: ReadonlyMap<string, string>,
  hasResult: boolean,
): readonly LinearRelation[] {
  return placeSums(form, places).flatMap(({ total, parts, minus }): readonly LinearRelation[] => {
    const sum = ids.get(total)
    // A part without a cell does not apply, and adds nothing.
    const known = (keys: readonly string[]): readonly string[] => keys.flatMap((key) => ids.get(key) ?? [])
    const [added, taken] = [known(parts), known(minus)]
    if (sum === undefined || added.length === 0) return []
    const factors = [MINUS_ONE, ...added.map(() => ONE), ...taken.map(() => MINUS_ONE)]
    return [{ cells: [sum, ...added, ...taken], factors, ...(hasResult && { result: sum }) }]
  })
}

/** Units among which parts are divided that nobody told: together they hold the whole of each. */
export function dividedRelations({ history }: CheckWorld, { figures }: PublishedSet): readonly LinearRelation[] {
  const lists = grouped(figures, ({ at, unit, made }) =>
    JSON.stringify([at.period, at.basis, unit.listDate, history.unit(unit.unit).level, placeKey(made.place)]),
  )
  return [...lists.values()].flatMap((cells) =>
    groupsOf(cells.filter(({ entered }) => entered.some(({ share }) => share === null))).map((group) =>
      dividedRelation(group, cells),
    ),
  )
}

/** Figures that hang together by cells of which their shares are not known. */
export function groupsOf(figures: readonly FigureCell[]): readonly (readonly FigureCell[])[] {
  let groups: { readonly figures: readonly FigureCell[]; readonly cells: ReadonlySet<string> }[] = []
  for (const figure of figures) {
    const open = figure.entered.filter(({ share }) => share === null).map(({ sent }) => sent.id)
    const met = groups.filter(({ cells }) => open.some((id) => cells.has(id)))
    const joined = {
      figures: [...met.flatMap((group) => group.figures), figure],
      cells: new Set([...met.flatMap(({ cells }) => [...cells]), ...open]),
    }
    groups = [...groups.filter((group) => !met.includes(group)), joined]
  }
  return groups.map((group) => group.figures)
}

function dividedRelation(group: readonly FigureCell[], all: readonly FigureCell[]): LinearRelation {
  const whole = wholeShares(group, all)
  return {
    cells: [...group.map(({ id }) => id), ...whole.keys()],
    factors: [...group.map(() => MINUS_ONE), ...whole.values()],
  }
}

/** How much of each cell is in a group of figures: what is known, and of the others all that is nowhere else. */
export function wholeShares(group: readonly FigureCell[], all: readonly FigureCell[]): ReadonlyMap<string, Rational> {
  const shares = new Map<string, Rational>()
  const open = new Set<string>()
  for (const { sent, share } of group.flatMap(({ entered }) => entered)) {
    if (share === null) open.add(sent.id)
    else shares.set(sent.id, add(shares.get(sent.id) ?? ZERO, share))
  }
  for (const id of open) {
    const known = all
      .filter((cell) => !group.includes(cell))
      .flatMap(({ entered }) => entered.flatMap(({ sent, share }) => (sent.id === id && share ? [share] : [])))
    shares.set(id, subtract(ONE, known.reduce(add, ZERO)))
  }
  return shares
}

function plainSum(cells: readonly string[]): LinearRelation {
  return { cells, factors: cells.map(() => ONE) }
}
