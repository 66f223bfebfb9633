import type { ArchiveIndex } from '../generated/types.ts'

/** The index of an archive without its entries, as JSON. */
export function printArchiveSummary({ entries: _entries, ...summary }: ArchiveIndex): string {
  return `${JSON.stringify(summary, null, 2)}\n`
}

/** The entries of an archive, one a line. */
export function* printArchiveEntries({ entries }: ArchiveIndex): Generator<string> {
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`
}
