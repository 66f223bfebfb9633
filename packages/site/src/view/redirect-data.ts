import type { Language } from './site-data.ts'

/** An address that is no longer a page of its own: it leads elsewhere, or a page says why it was withdrawn. */
export interface AddressFacts {
  /** Where the row stands, for findings. */
  readonly row: number
  /** With `{language}`, and with `{formerUnit}` for a unit under each name it had before. */
  readonly from: string
  /** With `{language}`, and `{unit}` for the unit as it is called now; `null`: withdrawn. */
  readonly to: string | null
  readonly reason: Readonly<Record<Language, string>>
  readonly date: string
  readonly decidedBy: string
  /** Where a copy is kept: an address of the site, or words; empty: none. */
  readonly archived: string
  /** The page that comes nearest, with `{language}`; empty: none. */
  readonly related: string
  readonly source: string
}

/** An address that somebody may have kept: of an earlier version of the site, or of a system before it. */
export interface KnownAddress {
  readonly row: number
  /** With `{language}`, `{unit}`, `{formerUnit}`, `{indicator}`, `{instrument}` or `{day}` for each of them. */
  readonly address: string
  readonly since: string
  readonly source: string
}

/** What is known of old addresses. */
export interface RedirectFacts {
  readonly addresses: readonly AddressFacts[]
  readonly known: readonly KnownAddress[]
}
