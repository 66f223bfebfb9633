import { append, grouped } from '../../base/grouped.ts'
import type { Form, RegimeReporter } from '../../generated/types.ts'
import { type CheckWorld, windowOf } from '../../model/check-world.ts'
import { formAt } from '../../model/form.ts'
import { addDays } from '../../model/iso-date.ts'
import type { Window } from '../../model/period.ts'
import { overlaps } from '../../model/span.ts'
import type { Unit, UnitId } from '../../model/unit.ts'
import { choosePieces } from './choose-pieces.ts'
import { claimedDays } from './claims.ts'
import { lastDayIn, type Scope } from './scope.ts'
import type { SentPiece } from './sent-pieces.ts'
import { type UnitClaims, UnitReports } from './unit-figures.ts'

/** What was sent on a territory, and which days of it are in figures of units begun later. */
export interface SentReports {
  readonly world: CheckWorld
  readonly scope: Scope
  readonly pieces: readonly SentPiece[]
  /** Days that reports within a window say they hold for units ended before. */
  readonly claimsIn: (window: Window) => ReadonlyMap<UnitId, UnitClaims>
}

/** Reports of a territory, and what they claim window by window. */
export function sentReports(world: CheckWorld, scope: Scope, pieces: readonly SentPiece[]): SentReports {
  const known = new Map<string, ReadonlyMap<UnitId, UnitClaims>>()
  const claimsIn = ({ from, to }: Window): ReadonlyMap<UnitId, UnitClaims> => {
    const key = `${from} ${to}`
    const held = known.get(key)
    if (held) return held
    const within = pieces.filter((piece) => from <= piece.claimedFrom && piece.own.to <= to)
    // A report that another one of its unit stands for holds nothing: what it says it holds would be in no figure.
    const used = [...grouped(within, nameOfSender).values()].flatMap((own) => choosePieces(own, { from, to }).pieces)
    const made = claimedDays(world.history, used)
    known.set(key, made)
    return made
  }
  return { world, scope, pieces, claimsIn }
}

/** The version of a form in force on the last day of a period, else its newest. */
export function formIn(world: CheckWorld, code: string, period: string): Form | null {
  const versions = [...world.forms.values()].filter((form) => form.code === code)
  const newest = versions.at(-1)
  const window = newest ? windowOf(world, newest, period) : null
  if (!newest || !window) return null
  return formAt(versions, code, addDays(window.to, -1)) ?? newest
}

/** Kinds of bodies that owe a form in a window. */
export function reportersOf(world: CheckWorld, form: Form, window: Window): readonly RegimeReporter[] {
  const { reporters = [] } = world.regimes.get(form.regime) ?? {}
  return reporters.filter(
    ({ forms, level, validity }) => forms.includes(form.code) && level !== null && overlaps(validity, window),
  )
}

/** The level of the units that a kind of body speaks of. */
export function levelOf({ subject, level }: RegimeReporter): string {
  return subject ?? level ?? ''
}

/** The units that a kind of body owes figures of, each with its reports; `period` where the days are part of one, as reported. */
export function reportsOf(
  sent: SentReports,
  reporter: RegimeReporter,
  days: Window,
  period?: Window,
): readonly UnitReports[] {
  const { world, scope, pieces, claimsIn } = sent
  const claims = claimsIn(period ?? days)
  const level = levelOf(reporter)
  const byUnit = new Map<Unit, SentPiece[]>()
  for (const piece of pieces) {
    if (piece.unit.level !== level || !isBy(piece, reporter)) continue
    append(byUnit, piece.unit, piece)
  }
  return scope
    .units(level, days)
    .filter((unit) => byUnit.has(unit) || !world.history.isWithoutObligation(unit, lastDayIn(unit, days)))
    .map((unit) => new UnitReports(unit, days, byUnit.get(unit) ?? [], claims.get(unit.id), period))
}

function nameOfSender({ unit, submission: { head } }: SentPiece): string {
  return JSON.stringify([unit.id, head.reporter])
}

/** Whether a report is by a kind of body, or says nothing of who sends it. */
export function isBy({ submission: { head } }: SentPiece, { kind }: RegimeReporter): boolean {
  return head.reporter === null || head.reporter === kind
}
