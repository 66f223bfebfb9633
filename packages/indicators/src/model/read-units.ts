import { type Issue, issue } from '../base/issue.ts'
import { addDays, type IsoDate, isIsoDate } from './iso-date.ts'
import type { RegisterRow, RegisterText } from './register-rows.ts'
import type { UnitId, UnitVersion } from './unit.ts'

/** A unit while its dates are being settled. */
export interface UnitDraft {
  /** Position in the register, by order of the rows. */
  readonly index: number
  readonly id: UnitId
  readonly level: string
  readonly versions: UnitVersion[]
  from: IsoDate | null
  to: IsoDate | null
}

/** Reads `units.csv`: one row a version, rows of one id together; inclusive end dates become half-open. */
export function readUnits(rows: RegisterText, issues: Issue[]): Map<UnitId, UnitDraft> {
  const drafts = new Map<UnitId, UnitDraft>()
  const levels = new Set(rows.head.levels)
  let previous: UnitDraft | null = null
  rows.units.forEach((row) => {
    const { file, row: line } = row
    const { id = '', level = '', code = '' } = row.cells
    const from = dateOf(row, 'validFrom', issues)
    const to = dateOf(row, 'validTo', issues)
    if (id === '' || code === '' || !levels.has(level)) {
      const column = id === '' ? 'id' : code === '' ? 'code' : 'level'
      const args = column === 'level' ? { value: level, fault: 'list' } : { value: '', fault: 'blank' }
      issues.push(issue('register-row-invalid', { file, column, ...args }, { file, row: line, column }))
      return
    }
    const version = versionOf(row, from === rows.head.coveredFrom ? null : from, exclusive(to, rows))
    const draft = drafts.get(id)
    if (!draft) {
      previous = { index: drafts.size, id, level, versions: [version], from: version.from, to: version.to }
      drafts.set(id, previous)
    } else if (draft !== previous) {
      issues.push(issue('unit-rows-scattered', { unit: id }, { file, row: line }))
    } else if (draft.level !== level) {
      issues.push(issue('unit-id-duplicate', { unit: id }, { file, row: line }))
    } else {
      draft.versions.push(version)
      draft.to = version.to
    }
  })
  checkVersions(drafts, issues)
  return drafts
}

function exclusive(to: IsoDate | null, rows: RegisterText): IsoDate | null {
  return to !== null && rows.head.endDate === 'inclusive' ? addDays(to, 1) : to
}

function dateOf(row: RegisterRow, column: string, issues: Issue[]): IsoDate | null {
  const text = row.cells[column] ?? ''
  if (text === '') return null
  if (isIsoDate(text)) return text
  const { file } = row
  const args = { file, column, value: text, fault: 'form' }
  issues.push(issue('register-row-invalid', args, { file, row: row.row, column }))
  return null
}

function versionOf({ cells }: RegisterRow, from: IsoDate | null, to: IsoDate | null): UnitVersion {
  return {
    code: cells.code ?? '',
    name: (cells.name ?? '').normalize('NFC'),
    type: (cells.type ?? '').normalize('NFC'),
    parent: cells.parent || null,
    from,
    to,
    change: cells.change || null,
    class: cells.class || null,
    continuity: cells.continuity || null,
    dateKind: cells.dateKind || null,
    nameEn: cells.nameEn || null,
  }
}

function checkVersions(drafts: ReadonlyMap<UnitId, UnitDraft>, issues: Issue[]): void {
  drafts.forEach(({ id, versions }) => {
    let before: UnitVersion | null = null
    for (const version of versions) {
      if (version.parent !== null && !drafts.has(version.parent)) {
        issues.push(issue('parent-unknown', { unit: id, parent: version.parent }, { file: 'units.csv' }))
      }
      const backward = version.from !== null && version.to !== null && version.to < version.from
      const overlap = before && (before.to === null || version.from === null || version.from < before.to)
      if (backward || overlap) issues.push(issue('validity-overlap', { unit: id }, { file: 'units.csv' }))
      before = version
    }
  })
}
