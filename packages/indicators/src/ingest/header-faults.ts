import { type Issue, issue } from '../base/issue.ts'

/** Columns of one name, each name once; blank ones have none. */
export function headerFaults(
  header: readonly string[],
  place: { readonly file: string; readonly row: number },
): readonly Issue[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const cell of header) {
    const name = cell.normalize('NFC').trim()
    if (name !== '' && seen.has(name)) twice.add(name)
    seen.add(name)
  }
  return [...twice].map((column) => issue('column-twice', { column }, { ...place, column }))
}
