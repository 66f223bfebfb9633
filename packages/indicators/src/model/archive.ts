import { by } from '../base/order.ts'
import type { ArchivedDocument, ArchivedFigure } from '../generated/types.ts'

/** One record or file of an archive. */
export type ArchiveEntry = ArchivedFigure | ArchivedDocument

/** Digits of the highest row of a sheet. */
const ROW_DIGITS = 7

/** Entries by unit, period, kind and title, then by their place in the originals: the order in which they are kept. */
export function inArchiveOrder(entries: readonly ArchiveEntry[]): readonly ArchiveEntry[] {
  return entries
    .map((entry) => ({ entry, key: orderKey(entry) }))
    .sort(by(({ key }) => key))
    .map(({ entry }) => entry)
}

function orderKey({ unit, period, kind, title, place: { file = '', sheet = '', range = '' } }: ArchiveEntry): string {
  const row = range.replace(/\D/g, '').padStart(ROW_DIGITS, '0')
  return [unit ?? '', period ?? '', kind, title, file, sheet, row].join('\u0001')
}
