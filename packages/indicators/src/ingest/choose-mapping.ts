import { type Issue, issue } from '../base/issue.ts'
import { plainHeader } from '../base/text.ts'
import type { Mapping, MappingTable } from '../generated/types.ts'
import type { Sheet } from './sheet.ts'

/** The one mapping whose sheets and headings a file has, or the finding that none fits or several do. */
export function chooseMapping(mappings: readonly Mapping[], sheets: readonly Sheet[], file: string): Mapping | Issue {
  const tried = mappings.map((mapping) => ({ mapping, lacking: lackingIn(mapping, sheets) }))
  const fitting = tried.filter(({ lacking }) => lacking.length === 0).map(({ mapping }) => mapping)
  const [only, ...others] = fitting
  if (only && others.length === 0) return only
  if (only) return issue('mapping-ambiguous', { mappings: fitting.map(({ code }) => code) }, { file })
  const missing = tried.map(({ mapping, lacking }) => `${mapping.code}: ${lacking.join(' | ')}`)
  return issue('mapping-missing', { missing }, { file })
}

/** The sheet that a table of a mapping is on: the named one, else the first that has its headings. */
export function mappedSheet(mapped: MappingTable, sheets: readonly Sheet[]): Sheet | undefined {
  const named = sheets.filter(
    ({ name, head }) => mapped.sheet === null || name === mapped.sheet || head.origin === 'csv',
  )
  return named.find((sheet) => lackingOn(mapped, sheet).length === 0) ?? named[0]
}

/** The tables of a mapping that are sent as figures; those of narrative text are read from archives only. */
export function submittedTables({ tables }: Mapping): readonly MappingTable[] {
  return tables.filter(({ columns }) => !columns.some(({ field }) => field === 'text'))
}

function lackingIn(mapping: Mapping, sheets: readonly Sheet[]): readonly string[] {
  return submittedTables(mapping).flatMap((mapped) => {
    const sheet = mappedSheet(mapped, sheets)
    if (sheet) return lackingOn(mapped, sheet)
    return [mapped.sheet ?? '', ...headingsOf(mapped)].filter(Boolean)
  })
}

function lackingOn(mapped: MappingTable, sheet: Sheet): readonly string[] {
  const held = new Set<string>()
  for (const { row, cells } of sheet.rows()) {
    if (row > (mapped.headerRow ?? 0)) break
    if (row === mapped.headerRow) for (const { text } of cells) held.add(plainHeader(text))
  }
  return headingsOf(mapped).filter((heading) => !held.has(plainHeader(heading)))
}

function headingsOf({ columns }: MappingTable): readonly string[] {
  return columns.flatMap(({ header }) => header ?? [])
}
