import type { ShownFinding } from '@chitieu/indicators'
import type { Wording } from '../../wording.ts'

/** The place of a finding as people read it: cells, else a row and column, else a column or the whole file. */
export function placeOf({ range, row, column, file }: ShownFinding, { say }: Wording): string {
  if (range !== '') return range
  if (row !== null) return [say('check.row', { row: String(row) }), column].filter(Boolean).join(' ')
  return column || say(file === '' ? 'check.allFiles' : 'check.wholeFile')
}

/** A severity in words. */
export function severityOf(severity: ShownFinding['severity'], { say }: Wording): string {
  return { error: say('check.error'), warning: say('check.warning'), note: say('check.note') }[severity]
}
