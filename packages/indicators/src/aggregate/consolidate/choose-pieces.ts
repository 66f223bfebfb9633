import { by } from '../../base/order.ts'
import type { Window } from '../../model/period.ts'
import type { SentPiece } from './sent-pieces.ts'

/** Reports that hold the days asked for, none twice, and the days that none of them holds. */
export interface ChosenPieces {
  readonly pieces: readonly SentPiece[]
  readonly gaps: readonly Window[]
}

interface Best {
  readonly days: number
  readonly count: number
  readonly last: SentPiece | null
  readonly before: number
}

/** Chooses the reports of one unit that lie within some days and hold the most of them; of equal choices the fewest reports. */
export function choosePieces(sent: readonly SentPiece[], days: Window): ChosenPieces {
  const fitting = sent
    .filter(({ own }) => days.from <= own.from && own.to <= days.to)
    .sort(by(({ own }) => `${own.to} ${own.from}`))
  const best: Best[] = [{ days: 0, count: 0, last: null, before: 0 }]
  for (const [at, piece] of fitting.entries()) {
    const before = fitting.slice(0, at).filter(({ own }) => own.to <= piece.own.from).length
    const held = best[before] as Best
    const taken = { days: held.days + lengthOf(piece.own), count: held.count + 1, last: piece, before }
    const left = best[at] as Best
    best.push(isBetter(taken, left) ? taken : left)
  }
  const pieces: SentPiece[] = []
  for (let at = fitting.length; at > 0; ) {
    const { last, before } = best[at] as Best
    if (last === null) break
    pieces.unshift(last)
    at = before
  }
  return { pieces, gaps: gapsOf(pieces, days) }
}

function isBetter(a: Best, b: Best): boolean {
  return a.days > b.days || (a.days === b.days && a.count < b.count)
}

/** Days of a window that no report holds. */
export function gapsOf(pieces: readonly { readonly own: Window }[], days: Window): readonly Window[] {
  const gaps: Window[] = []
  let from = days.from
  for (const { own } of pieces) {
    if (own.from > from) gaps.push({ from, to: own.from })
    if (own.to > from) from = own.to
  }
  if (from < days.to) gaps.push({ from, to: days.to })
  return gaps
}

/** How many days a window has. */
export function lengthOf({ from, to }: Window): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The days of a window that are not in any of the others. */
export function without(window: Window, others: readonly Window[]): readonly Window[] {
  return others.reduce<readonly Window[]>(
    (left, other) =>
      left.flatMap(({ from, to }) =>
        [
          { from, to: other.from < to ? other.from : to },
          { from: other.to > from ? other.to : from, to },
        ].filter((part) => part.from < part.to),
      ),
    [window],
  )
}
