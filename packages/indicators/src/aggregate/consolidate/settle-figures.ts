import type { Figure } from '../../model/figure.ts'
import { editionStatus } from '../../model/observation.ts'
import type { UnitId } from '../../model/unit.ts'
import type { Place } from './form-places.ts'
import { sourceUnits } from './restate-places.ts'
import type { UnitFigure } from './unit-figures.ts'

/** What the reports of units come to, by unit and place. */
export type SentFigures = ReadonlyMap<UnitId, ReadonlyMap<string, UnitFigure>>

/** Units whose reports say only part of what is asked, by place. */
export function partialUnits(sent: SentFigures): ReadonlyMap<string, ReadonlySet<UnitId>> {
  const found = new Map<string, Set<UnitId>>()
  for (const [unit, figures] of sent) {
    for (const [key, { isPartial }] of figures) {
      if (isPartial) found.set(key, (found.get(key) ?? new Set()).add(unit))
    }
  }
  return found
}

/** A number that estimates or provisional figures entered bears their letters. */
export function withEditions(figure: Figure, sent: SentFigures): Figure {
  if (figure.value === null) return figure
  const pieces = sourceUnits(figure).flatMap((unit) => sent.get(unit)?.get(figure.indicator)?.pieces ?? [])
  const letters = new Set(pieces.map(({ submission: { head } }) => editionStatus(head.edition ?? '')))
  letters.delete('')
  if (letters.size === 0) return figure
  for (const letter of figure.status) letters.add(letter)
  return { ...figure, status: [...'BEIPW'].filter((letter) => letters.has(letter)).join('') }
}

/** The period before that of a shorter report is another one than the period before this. */
export function settlePeriods(figure: Figure, { key, part }: Place, sent: SentFigures, period: string): Figure {
  if (part.period !== 'previous') return figure
  const pieces = sourceUnits(figure).flatMap((unit) => sent.get(unit)?.get(key)?.pieces ?? [])
  return pieces.some((piece) => piece.period !== period) ? notAdditive(figure) : figure
}

function notAdditive(figure: Figure): Figure {
  return {
    ...figure,
    ...{ method: 'refused', reason: 'not-additive', status: '', state: 'none' },
    ...{ value: null, text: null, known: null, lower: null, upper: null },
  }
}

/** What holds for one and the same days only does not add over different days, nor by their number. */
export function settleWindows(figure: Figure, { key, overTime }: Place, sent: SentFigures): Figure {
  if (overTime !== 'asSent' || figure.value === null) return figure
  const windows = sourceUnits(figure).flatMap((unit) => sent.get(unit)?.get(key)?.pieces ?? [])
  return new Set(windows.map(({ own, claimedFrom }) => `${claimedFrom} ${own.to}`)).size < 2
    ? figure
    : notAdditive(figure)
}

/** A sum of which a source is known only in part is what is known, and no total. */
export function settlePartial(figure: Figure, partial: ReadonlySet<UnitId> = new Set()): Figure {
  const count = partial.size === 0 ? 0 : sourceUnits(figure).filter((unit) => partial.has(unit)).length
  if (count === 0) return figure
  return {
    ...figure,
    ...{ method: 'refused', reason: figure.reason || 'coverage', status: '', state: 'none' },
    ...{ value: null, text: null, lower: null, upper: null, received: figure.received - count },
  }
}
