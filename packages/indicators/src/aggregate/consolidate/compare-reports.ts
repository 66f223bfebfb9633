import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  decimalText,
  subtractDecimals,
} from '../../base/decimal.ts'
import type { Form } from '../../generated/types.ts'
import type { FigureComparison, OverTime } from '../../model/consolidated.ts'
import type { Window } from '../../model/period.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { formPlaces, type Place } from './form-places.ts'
import { reportersOf, reportsOf, type SentReports } from './reports-of.ts'
import type { SentPiece } from './sent-pieces.ts'
import { UnitReports } from './unit-figures.ts'

/** What the reports of shorter periods come to as well: their sum, or what the first or the last of them says. */
const COMPARED: readonly OverTime[] = ['sum', 'first', 'last', 'cumulative']

/** Reports of one unit or territory that say the same thing twice: a whole period beside its parts, and beside what ended units sent. */
export function compareReports(sent: SentReports, form: Form, window: Window): readonly FigureComparison[] {
  const all = formPlaces(sent.world, form, window, sent.pieces)
  const places = all.filter(({ overTime }) => COMPARED.includes(overTime))
  const held = all.filter(({ overTime }) => overTime === 'sum' || overTime === 'first')
  return reportersOf(sent.world, form, window).flatMap((reporter) => {
    const reports = reportsOf(sent, reporter, window)
    return [
      ...reports.flatMap((report) => wholeBesideParts(report, places)),
      ...heldBesideSent(sent, reports, held, window),
    ]
  })
}

/** Each report that counts, and shorter ones that hold the same days. */
function wholeBesideParts({ pieces, sent, unit }: UnitReports, places: readonly Place[]): readonly FigureComparison[] {
  return pieces.flatMap((whole) => {
    const others = sent.filter((piece) => piece !== whole)
    const parts = new UnitReports(unit, whole.own, others)
    const isSame = parts.pieces[0]?.claimedFrom === whole.claimedFrom
    if (parts.gaps.length > 0 || parts.pieces.length < 2 || !isSame) return []
    const own = new UnitReports(unit, whole.own, [whole])
    return places.flatMap((place): readonly FigureComparison[] => {
      const [a, b] = [own.figure(place)?.value, parts.figure(place)?.value]
      if (!a || !b) return []
      const verdict = compareDecimals(a, b) === 0 ? 'equal' : 'differs'
      return [{ kind: 'wholePeriod', unit: unit.id, period: whole.period, place: place.name, ...told(a, b), verdict }]
    })
  })
}

/** What a unit says it holds of days before it began cannot be less than what the units of those days sent; it opens as they did. */
function heldBesideSent(
  { world: { history }, pieces, claimsIn }: SentReports,
  reports: readonly UnitReports[],
  places: readonly Place[],
  { from, to }: Window,
): readonly FigureComparison[] {
  const claims = claimsIn({ from, to })
  const claiming = pieces.filter(
    ({ own, claimedFrom }) => claimedFrom < own.from && from <= claimedFrom && own.to <= to,
  )
  return claiming.flatMap((piece) => {
    const days = { from: piece.claimedFrom, to: piece.own.from }
    const before = reports
      .filter(({ unit }) => claims.has(unit.id) && onlyInto(history, unit.id, piece.unit.id))
      .map(({ unit, sent }) => new UnitReports(unit, days, sent))
      .filter((report) => report.pieces.length > 0)
    return before.length === 0 ? [] : places.flatMap((place) => comparison(piece, before, place))
  })
}

function onlyInto(history: UnitHistory, from: string, to: string): boolean {
  const heirs = history.successors(from)
  return heirs.length === 1 && (heirs[0]?.id === to || onlyInto(history, heirs[0]?.id ?? '', to))
}

function comparison(piece: SentPiece, before: readonly UnitReports[], place: Place): readonly FigureComparison[] {
  const cell = piece.cell(place.key)
  const known = before.flatMap((report) => report.figure(place)?.value ?? [])
  if (cell?.state !== 'number' || known.length === 0) return []
  const held = decimal(cell.value ?? '0')
  const sum = known.reduce(addDecimals)
  const more = compareDecimals(sum, held)
  const isWrong = place.overTime === 'first' ? more !== 0 : more > 0
  const verdict = isWrong ? 'differs' : more === 0 ? 'equal' : 'withinTolerance'
  return [
    { kind: 'coversPeriod', unit: piece.unit.id, period: piece.period, place: place.name, ...told(held, sum), verdict },
  ]
}

function told(sent: Decimal, ours: Decimal): Pick<FigureComparison, 'sent' | 'ours' | 'difference'> {
  return { sent: decimalText(sent), ours: decimalText(ours), difference: decimalText(subtractDecimals(ours, sent)) }
}
