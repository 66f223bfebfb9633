import type { IsoDate } from './iso-date.ts'

/** A half-open span of days: `from` is in, `to` is out; `null` is an unknown start or "still in force". */
export interface Span {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

export function contains(span: Span, date: IsoDate): boolean {
  return (span.from === null || span.from <= date) && (span.to === null || date < span.to)
}

export function overlaps(a: Span, b: Span): boolean {
  return (a.from === null || b.to === null || a.from < b.to) && (b.from === null || a.to === null || b.from < a.to)
}

/** A span of no day: a state that was made and ended on one day is on no list. */
export function isEmpty(span: Span): boolean {
  return span.from !== null && span.from === span.to
}
