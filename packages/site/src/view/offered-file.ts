import type { Texts } from './site-data.ts'

/** The groups in which files are offered, in the order of the page. */
export const DOWNLOAD_GROUPS = [
  'package',
  'mapping',
  'form',
  'figures',
  'registry',
  'checker',
  'release',
  'schemas',
] as const

/** A group of files that are offered together. */
export type DownloadGroup = (typeof DOWNLOAD_GROUPS)[number]

/** A file that is offered: what it holds, how big it is, and the hash to hold it against. */
export interface OfferedFile {
  readonly group: DownloadGroup
  /** Its address, the same in both languages. */
  readonly to: string
  readonly content: Texts
  /** Lines of a table without its header; `null`: it is no table. */
  readonly rows: number | null
  readonly format: string
  /** Day its data are of; empty: it has no date. */
  readonly updated: string
  readonly bytes: number
  readonly sha256: string
}
