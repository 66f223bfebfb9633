import type { Anchor } from './frame.ts'
import type { Site } from './site.ts'
import type { Language, UnitFacts } from './site-data.ts'

/** What a unit sent and what is due, form by period. */
export interface SubmissionGrid {
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly form: string
    readonly cells: readonly { readonly text: string; readonly kind: string; readonly href: string | null }[]
  }[]
  readonly legend: readonly string[]
}

/** A file of a unit or of its predecessors. */
export interface UnitDownload extends Anchor {
  readonly note: string
}

/** The submissions of a unit; null where no round asks anything of it. */
export function submissionGridOf(
  _site: Site,
  _unit: UnitFacts,
  _language: Language,
  _page: string,
): SubmissionGrid | null {
  return null
}

/** The files of a unit and of those it is made of. */
export function unitDownloads(
  _site: Site,
  _unit: UnitFacts,
  _language: Language,
  _page: string,
): readonly UnitDownload[] {
  return []
}

/** Addresses of the past that lead to the page of a unit. */
export function oldAddressesOf(_site: Site, _unit: UnitFacts): readonly string[] {
  return []
}
