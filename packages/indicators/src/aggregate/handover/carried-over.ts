import { addDecimals, type Decimal, decimal } from '../../base/decimal.ts'
import { by, byText } from '../../base/order.ts'
import { fold } from '../../base/text.ts'
import type { FormRelation } from '../../generated/types.ts'
import type { BalanceLine, CarriedFacts, HandoverGround } from '../../model/handover.ts'
import type { IsoDate } from '../../model/iso-date.ts'
import type { SubmittedCell } from '../../model/submission.ts'
import type { Unit, UnitId } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import type { SentPiece } from '../consolidate/sent-pieces.ts'
import { FlowReader } from '../flow.ts'
import { JoinedSets } from './groups.ts'

type CarryOver = Extract<FormRelation, { readonly kind: 'carryOver' }>

/** The balances of one form: what each group of former units closed with, and what the new ones opened with. */
export function carriedOver(
  history: UnitHistory,
  ground: HandoverGround,
  form: string,
  pieces: readonly SentPiece[],
): readonly CarriedFacts[] {
  const reporting = new Set(pieces.map(({ unit }) => unit.level))
  const relations = new Set(pieces.flatMap((piece) => relationsOf(piece)))
  if (relations.size === 0) return []
  const secret = secretLines(pieces)
  const { levels } = history.head
  return balanceGroups(history, ground)
    .filter(({ former }) => former.some(({ level }) => reporting.has(level)))
    .map((group) => carriedIn(group, ground, form, pieces, secret))
    .filter(({ former, silent, isWaiting }) => !isWaiting || former.some((unit) => !silent.includes(unit)))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || byText(nameOf(a), nameOf(b)))
}

function nameOf({ current, former }: CarriedFacts): string {
  return current[0]?.id ?? former[0]?.id ?? ''
}

function relationsOf({ submission: { form } }: SentPiece): readonly CarryOver[] {
  return form.relations.filter((relation) => relation.kind === 'carryOver')
}

interface BalanceGroup {
  readonly former: readonly Unit[]
  readonly current: readonly Unit[]
}

/** Offices whose work goes on together: along transfers, and where a level ended with the unit that keeps it. */
function balanceGroups(history: UnitHistory, ground: HandoverGround): readonly BalanceGroup[] {
  const reader = new FlowReader(history, ground.day, { basis: null, decisions: true })
  const sets = new JoinedSets()
  const ends = new Map<Unit, ReadonlySet<UnitId>>()
  for (const unit of ground.former) {
    const { known, pieces } = reader.flow(unit.id)
    const kept = pieces.flatMap(({ holder, ends: reached }) => [
      ...reached.keys(),
      ...(holder === null ? [] : [holder]),
    ])
    const heirs = new Set([...known.keys(), ...kept])
    ends.set(unit, heirs)
    for (const heir of heirs) sets.join(`former ${unit.id}`, `current ${heir}`)
  }
  const groups = new Map<string, { readonly former: Unit[]; readonly current: Set<Unit> }>()
  for (const [unit, heirs] of ends) {
    const name = sets.nameOf(`former ${unit.id}`)
    const group = groups.get(name) ?? { former: [], current: new Set() }
    groups.set(name, group)
    group.former.push(unit)
    for (const heir of heirs) group.current.add(history.unit(heir))
  }
  return [...groups.values()]
    .map(({ former, current }) => ({ former, current: [...current].sort(by(({ id }) => id)) }))
    .filter(({ former, current }) => former.some((unit) => !current.includes(unit)))
    .map((group) => ({ ...group, former: withKeepers(group, ground) }))
}

/** A unit that goes on and keeps the work of others brings its own balance as well. */
function withKeepers({ former, current }: BalanceGroup, { day }: HandoverGround): readonly Unit[] {
  const keepers = current.filter((unit) => (unit.from === null || unit.from < day) && !former.includes(unit))
  return [...former, ...keepers].sort(by(({ id }) => id))
}

function carriedIn(
  { former, current }: BalanceGroup,
  { day: changed }: HandoverGround,
  form: string,
  pieces: readonly SentPiece[],
  secret: ReadonlySet<string>,
): CarriedFacts {
  const reporting = new Set(pieces.map(({ unit }) => unit.level))
  const owes = ({ level }: Unit): boolean => reporting.has(level)
  const first = new Map(current.filter(owes).map((unit) => [unit, firstPiece(pieces, unit, changed)]))
  const opening = [...first.values()].filter((piece) => piece !== null)
  const [day = null, ...others] = [...new Set(opening.map(({ claimedFrom }) => claimedFrom))].sort(byText)
  const closing = new Map(former.filter(owes).map((unit) => [unit, lastPiece(pieces, unit, day, changed)]))
  const silent = [...first, ...closing].flatMap(([unit, piece]) => (piece === null ? [unit] : []))
  const isWaiting = opening.length === 0
  const isWhole = silent.length === 0 && others.length === 0
  const closed = [...closing.values()].filter((piece) => piece !== null)
  return {
    ...{ form, level: topOf(current, former), day, former, current, isWaiting },
    silent: [...new Set(others.length > 0 ? [...current, ...silent] : silent)].sort(by(({ id }) => id)),
    lines: isWhole && !isWaiting ? balanceLines(closed, opening, secret) : [],
  }
}

function topOf(current: readonly Unit[], former: readonly Unit[]): string {
  return (current[0] ?? former[0])?.level ?? ''
}

/** The first report that holds days from the change on. */
function firstPiece(pieces: readonly SentPiece[], unit: Unit, day: IsoDate): SentPiece | null {
  const own = pieces.filter((piece) => piece.unit === unit && piece.own.to > day && !piece.isDoubled)
  return own.sort(by(({ own: { from, to } }) => `${from} ${to}`))[0] ?? null
}

/** The report that ends where the new units open; the last one before the change where they have not reported yet. */
function lastPiece(pieces: readonly SentPiece[], unit: Unit, opens: IsoDate | null, day: IsoDate): SentPiece | null {
  const own = pieces.filter((piece) => piece.unit === unit && piece.own.to <= day && !piece.isDoubled)
  const ending = opens === null ? own : own.filter((piece) => piece.own.to === opens)
  return ending.sort(by(({ own: { from, to } }) => `${to} ${from}`)).at(-1) ?? null
}

/** Lines of which every report says something, summed on both sides. */
function balanceLines(
  closing: readonly SentPiece[],
  opening: readonly SentPiece[],
  secret: ReadonlySet<string>,
): readonly BalanceLine[] {
  const [first] = opening
  return (first ? relationsOf(first) : []).flatMap((relation) => {
    const closed = closing.map((piece) => sideOf(piece, relation, 'closing'))
    const opened = opening.map((piece) => sideOf(piece, relation, 'opening'))
    const all = [...closed, ...opened]
    const names = [...new Set(all.flatMap((side) => [...side.keys()]))].sort(byText)
    return names
      .filter((name) => !secret.has(name))
      .filter((name) => all.every((side) => side.has(name) || (isKeyed(name) && [...side.keys()].some(isKeyed))))
      .map((name): BalanceLine => {
        const { row, key } = all.map((side) => side.get(name)).find((line) => line !== undefined) as Line
        const sum = (sides: readonly Side[]): Decimal =>
          sides.map((side) => side.get(name)?.value ?? NOTHING).reduce(addDecimals, NOTHING)
        const { opening: opens, closing: closes } = relation
        return { row, key, opening: opens, closing: closes, closed: sum(closed), opened: sum(opened) }
      })
  })
}

const NOTHING: Decimal = { integer: 0n, decimals: 0 }

interface Line {
  readonly row: string | null
  readonly key: string | null
  readonly value: Decimal
}

/** Numbers of one report by line; lines of repeating rows by their name alone, as the row may be of a level that ended. */
type Side = ReadonlyMap<string, Line>

function isKeyed(name: string): boolean {
  return name.startsWith('key ')
}

function sideOf(piece: SentPiece, wanted: CarryOver, end: 'opening' | 'closing'): Side {
  const relation = relationsOf(piece).find(({ axis }) => axis === wanted.axis) ?? wanted
  const lines = new Map<string, Line>()
  for (const cell of piece.submissions.flatMap(({ cells }) => cells)) {
    const { key } = cell
    const other = acrossAt(cell, relation, end)
    const value = numberOf(cell)
    if (other === null || value === null) continue
    const name = lineName(key, other)
    const held = lines.get(name)
    lines.set(name, { row: key === null ? other : null, key, value: held ? addDecimals(held.value, value) : value })
  }
  return lines
}

/** The row, or of a relation of rows the column, of a cell that stands where a balance opens or closes; `null` elsewhere. */
function acrossAt({ row, column }: SubmittedCell, relation: CarryOver, end: 'opening' | 'closing'): string | null {
  const [own, other] = relation.axis === 'columns' ? [column, row] : [row, column]
  return own === relation[end] && (relation.only?.includes(other) ?? true) ? other : null
}

function lineName(key: string | null, other: string): string {
  return key === null ? `row ${other}` : `key ${fold(key)}`
}

/** Lines where some report holds a confidential balance: the balances of others would give it away by their sums. */
function secretLines(pieces: readonly SentPiece[]): ReadonlySet<string> {
  return new Set(
    pieces.flatMap((piece) =>
      relationsOf(piece).flatMap((relation) =>
        piece.submissions
          .flatMap(({ cells }) => cells)
          .filter(({ state }) => state === 'confidential')
          .flatMap((cell) => {
            const other = acrossAt(cell, relation, 'opening') ?? acrossAt(cell, relation, 'closing')
            return other === null ? [] : [lineName(cell.key, other)]
          }),
      ),
    ),
  )
}

/** Nil counts nothing; a blank says nothing. */
function numberOf({ state, value }: SubmittedCell): Decimal | null {
  if (state === 'nil') return NOTHING
  return state === 'number' && value !== null ? decimal(value) : null
}
