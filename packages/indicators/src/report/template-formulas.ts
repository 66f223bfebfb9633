import type { Form, FormColumn, FormRelation } from '../generated/types.ts'
import type { FigureRow } from '../model/form.ts'
import type { FormLayout } from '../model/form-layout.ts'

/** The formula of a computed cell, from the relation that it follows; `null` when no relation of the form gives it. */
export function templateFormula(
  form: Form,
  layout: FormLayout,
  row: FigureRow,
  column: FormColumn,
  decimals: number | null,
): string | null {
  for (const relation of form.relations) {
    const made = fromRelation(relation, layout, row, column, decimals)
    if (made !== null) return made
  }
  return null
}

function fromRelation(
  relation: FormRelation,
  layout: FormLayout,
  row: FigureRow,
  column: FormColumn,
  decimals: number | null,
): string | null {
  if (relation.kind !== 'ratio' && relation.kind !== 'sum') return null
  const [own, other] = relation.axis === 'rows' ? [row.code, column.index] : [column.index, row.code]
  const result = relation.kind === 'ratio' ? relation.result : relation.total
  if (result !== own || (relation.only !== undefined && !relation.only.includes(other))) return null
  const cell = (code: string): string | null =>
    relation.axis === 'rows' ? layout.cellOf(code, column.index) : layout.cellOf(row.code, code)
  const named =
    relation.kind === 'ratio'
      ? [relation.numerator, relation.denominator]
      : [...relation.parts, ...(relation.minus ?? [])]
  const cells = named.map(cell)
  if (!cells.every((address) => address !== null)) return null
  const value =
    relation.kind === 'ratio'
      ? rounded(`${cells[0]}/${cells[1]}*${relation.factor}`, decimals)
      : cells.map((address, at) => `${at === 0 ? '' : at < relation.parts.length ? '+' : '-'}${address}`).join('')
  return `IFERROR(IF(COUNT(${cells.join(',')})=${cells.length},${value},""),"")`
}

function rounded(value: string, decimals: number | null): string {
  return decimals === null ? value : `ROUND(${value},${decimals})`
}
