/** Administrative levels, outermost first. */
export const LEVELS = ['country', 'province', 'district', 'commune'] as const
export type Level = (typeof LEVELS)[number]

/** Blank end dates compare as this. */
export const OPEN = '9999-12-31'
/** First day the code history covers: a blank start compares as this. */
export const HISTORY_START = '2004-08-31'
/** Last list of the old model and first list of the new one. */
export const NEW_MODEL = '2025-07-01'

/** One dated row of a code's life as a source gives it, before units are told apart. */
export interface CodeRow {
  readonly level: Level
  readonly code: string
  readonly name: string
  readonly type: string
  readonly parentCode: string
  readonly from: string
  readonly to: string
  readonly nameEn: string
  /** The row comes from the snapshot history, so its start is only a snapshot date. */
  readonly snapshot: boolean
}

export type EdgeKind = 'whole' | 'part' | 'undetermined'

/** A transfer between the state of `from` that ends on `date` and the state of `to` that starts on it. */
export interface Edge {
  readonly date: string
  readonly from: string
  readonly to: string
  readonly kind: EdgeKind
  readonly area?: string
  readonly population?: string
  readonly evidence?: string
  readonly note?: string
  readonly people?: string
  readonly km2?: string
}

/** A level is read from the length of a code. */
export function levelOf(code: string): Level {
  if (code.length === 5) return 'commune'
  if (code.length === 3) return 'district'
  return /^\d/.test(code) ? 'province' : 'country'
}

const TYPE_WORDS = ['Thành phố', 'Thị trấn', 'Thị xã', 'Đặc khu', 'Phường', 'Huyện', 'Quận', 'Tỉnh', 'Xã']

/** The type word a name begins with, in its usual spelling; blank when there is none. */
export function typeWord(name: string): string {
  const lower = name.toLowerCase()
  return TYPE_WORDS.find((word) => lower.startsWith(`${word.toLowerCase()} `)) ?? ''
}

/** A name without type word, letter case and leading zeros: `Phường 09` and `Phường 9` are one name. */
export function bareName(name: string): string {
  const bare = name.slice(typeWord(name).length).trim().toLowerCase()
  return /^\d+$/.test(bare) ? String(Number(bare)) : bare
}

/** Does the span hold the date? Blank ends are open. */
export function holds(row: { readonly from: string; readonly to: string }, date: string): boolean {
  return row.from <= date && date < (row.to || OPEN)
}
