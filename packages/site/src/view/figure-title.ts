import type { Form } from '@chitieu/indicators'
import type { Language } from './site-data.ts'

/** A value column by its index, with all heads above it and by the shortest words that tell it from the others. */
export interface ColumnTitle {
  readonly index: string
  readonly full: string
  readonly short: string
}

/** Place of a figure on its form. */
interface Place {
  readonly row: string
  readonly column: string
  readonly key: string | null
}

/** A figure of a form in words: its row, then its column, each with what stands above it where it alone would not tell which is meant. */
export function figureTitle(form: Form, { row, column, key }: Place, language: Language): string {
  const head = columnTitles(form, language).find(({ index }) => index === column)?.short
  return [rowTitle(form, row, key, language), head ?? column].join(' – ')
}

/** A row in words; a line of a repeating row by its name. What it stands under is said where other rows are called the same. */
export function rowTitle(form: Form, code: string, key: string | null, language: Language): string {
  const at = form.rows.findIndex((row) => row.kind !== 'heading' && row.code === code)
  const row = form.rows[at]
  if (row === undefined || row.kind === 'heading') return key ?? code
  const own = row.label[language]
  const isShared = form.rows.some((other) => other !== row && other.kind === row.kind && other.label[language] === own)
  const above = isShared ? rowAbove(form, at, language) : ''
  return above === '' ? (key ?? own) : `${above}: ${key ?? own}`
}

function rowAbove(form: Form, at: number, language: Language): string {
  const indent = indentOf(form.rows[at])
  const above = form.rows.slice(0, at).findLast((row) => indentOf(row) < indent)
  return above?.label[language] ?? ''
}

function indentOf(row: Form['rows'][number] | undefined): number {
  return row !== undefined && row.kind !== 'heading' ? (row.indent ?? 0) : 0
}

/** The columns of a form in words. */
export function columnTitles(form: Form, language: Language): readonly ColumnTitle[] {
  const leaves = (
    nodes: Form['columns'],
    above: readonly string[],
  ): readonly (readonly [string, readonly string[]])[] =>
    nodes.flatMap((node) => {
      const path = [...above, node.heading[language]]
      return node.kind === 'column' ? [[node.index, path] as const] : leaves(node.columns, path)
    })
  const all = leaves(form.columns, [])
  return all.map(([index, path]) => {
    const isShared = all.some(([other, its]) => other !== index && its.at(-1) === path.at(-1))
    return { index, full: path.join(' – '), short: isShared ? path.join(', ') : (path.at(-1) ?? index) }
  })
}
