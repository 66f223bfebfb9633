import { by } from '../../base/order.ts'
import type { Window } from '../../model/period.ts'
import { editionRank } from '../../model/submission.ts'
import type { SentPiece } from './sent-pieces.ts'

/** Reports that hold the days asked for, none twice, and the days that none of them holds. */
export interface ChosenPieces {
  readonly pieces: readonly SentPiece[]
  readonly gaps: readonly Window[]
}

interface Best {
  readonly days: number
  /** Days of which only an estimate, or only a provisional figure, is there. */
  readonly estimated: number
  readonly provisional: number
  readonly count: number
  readonly last: SentPiece | null
  readonly before: number
}

/**
 * Chooses the reports of one unit that lie within some days and hold the most of them, with the days before its begin that they say
 * they hold; of equal choices the better editions, then the fewest reports.
 */
export function choosePieces(sent: readonly SentPiece[], days: Window): ChosenPieces {
  const fitting = sent
    .filter(({ own }) => days.from <= own.from && own.to <= days.to)
    .sort(by(({ own }) => `${own.to} ${own.from}`))
  const best: Best[] = [{ days: 0, estimated: 0, provisional: 0, count: 0, last: null, before: 0 }]
  for (const [at, piece] of fitting.entries()) {
    const before = fitting.slice(0, at).filter(({ own }) => own.to <= piece.own.from).length
    const held = best[before] as Best
    const taken = { ...withPiece(held, piece), last: piece, before }
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

function withPiece(held: Best, piece: SentPiece): Omit<Best, 'last' | 'before'> {
  const days = heldDays(piece)
  const { edition } = piece.submission.head
  return {
    days: held.days + days,
    estimated: held.estimated + (edition === 'estimate' ? days : 0),
    provisional: held.provisional + (edition === 'provisional' ? days : 0),
    count: held.count + 1,
  }
}

function heldDays({ claimedFrom, own }: SentPiece): number {
  return lengthOf({ from: claimedFrom, to: own.to })
}

function isBetter(a: Best, b: Best): boolean {
  const [first] = [b.days - a.days, a.estimated - b.estimated, a.provisional - b.provisional, a.count - b.count].filter(
    (each) => each !== 0,
  )
  return first !== undefined && first < 0
}

/** Of reports that open or close with one day the best edition, then the longest. */
export function bestPiece(pieces: readonly SentPiece[]): SentPiece | undefined {
  return [...pieces].sort(
    (a, b) => editionRank(b.submission) - editionRank(a.submission) || heldDays(b) - heldDays(a),
  )[0]
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
