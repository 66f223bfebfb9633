import { cellPart, type Form, figureRows, leafColumns } from '@chitieu/indicators'

type FormColumn = ReturnType<typeof leafColumns>[number]
type FigureRow = ReturnType<typeof figureRows>[number]
type Relation = Form['relations'][number]

/** A cell of a form with what it holds. */
export interface BoundCell {
  readonly row: FigureRow
  readonly column: FormColumn
  readonly part: ReturnType<typeof cellPart>
}

const known = new WeakMap<Form, readonly BoundCell[]>()

/** The cells of a form that hold figures of an indicator, row by row. */
export function boundCells(form: Form): readonly BoundCell[] {
  const held = known.get(form)
  if (held) return held
  const columns = leafColumns(form.columns).filter(({ role }) => role === 'value')
  const cells = figureRows(form.rows).flatMap((row) =>
    columns
      .map((column) => ({ row, column, part: cellPart(form, row, column) }))
      .filter(({ part }) => part.indicator !== undefined && part.bound !== false && part.entry !== 'notApplicable'),
  )
  known.set(form, cells)
  return cells
}

/** The relations of a form that a figure of the indicator takes part in. */
export function relationsOf(form: Form, indicator: string): readonly Relation[] {
  const own = boundCells(form).filter(({ part }) => part.indicator === indicator)
  return form.relations.filter((relation) => {
    const named = new Set(referencesOf(relation))
    const only = relation.only === undefined ? null : new Set(relation.only)
    return own.some(({ row, column }) => {
      const [along, across] = relation.axis === 'columns' ? [column.index, row.code] : [row.code, column.index]
      return named.has(along) && (only === null || only.has(across))
    })
  })
}

/** The rows or columns that a relation names. */
export function referencesOf(relation: Relation): readonly string[] {
  switch (relation.kind) {
    case 'partition':
      return [relation.total, ...relation.parts]
    case 'sum':
      return [relation.total, ...relation.parts, ...(relation.minus ?? [])]
    case 'subset':
      return [relation.whole, ...relation.parts]
    case 'atMost':
      return [...relation.left, ...relation.right]
    case 'carryOver':
      return [relation.opening, relation.closing]
    case 'ratio':
      return [relation.result, relation.numerator, relation.denominator]
    default:
      return relation.of
  }
}
