import { type Issue, issue, type Place } from '../base/issue.ts'
import type { ArchiveEntry } from '../model/archive.ts'

/** Figures of one unit, code and period that stand in an archive more than once: all are kept, and each further one is told. */
export function doubledRecords(entries: readonly ArchiveEntry[]): readonly Issue[] {
  const first = new Map<string, Place>()
  const found: Issue[] = []
  for (const entry of entries) {
    if (entry.kind !== 'figure') continue
    const { code, unitCode, place } = entry
    const period = entry.period ?? entry.periodWritten
    const key = JSON.stringify([entry.unit ?? `?${unitCode}`, code, period])
    const other = first.get(key)
    if (other === undefined) first.set(key, place)
    else found.push(issue('archive-record-twice', { unit: unitCode, code, period, other: placeText(other) }, place))
  }
  return found
}

function placeText({ file = '', sheet, range = '' }: Place): string {
  return [file, ...(sheet === undefined ? [] : [sheet]), range].join(' ')
}
