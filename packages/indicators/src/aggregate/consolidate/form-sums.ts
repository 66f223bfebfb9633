import { append } from '../../base/grouped.ts'
import type { Form } from '../../generated/types.ts'
import { type PlaceName, placeKey } from '../../model/consolidated.ts'
import type { SubmittedCell } from '../../model/submission.ts'

/** A place of a form that is the sum of others, by their keys. */
export interface PlaceSum {
  readonly total: string
  readonly parts: readonly string[]
  readonly minus: readonly string[]
}

/** The sums of a form between places; a repeating row stands for all its lines. */
export function placeSums(form: Form, places: readonly PlaceName[]): readonly PlaceSum[] {
  const sums = form.relations.filter((relation) => relation.kind === 'sum' || relation.kind === 'partition')
  if (sums.length === 0) return []
  const lines = new Map<string, string[]>()
  for (const place of places) {
    const name = `${place.row} ${place.column}`
    append(lines, name, placeKey(place))
  }
  return sums.flatMap((relation) => {
    const isRows = relation.axis === 'rows'
    const totals = places.filter(
      ({ row, column }) =>
        (isRows ? row : column) === relation.total && (relation.only?.includes(isRows ? column : row) ?? true),
    )
    return totals.map((place): PlaceSum => {
      const { row, column, key } = place
      const keys = (names: readonly string[]): readonly string[] =>
        names.flatMap((name) =>
          isRows ? (lines.get(`${name} ${column}`) ?? [`${name} ${column}`]) : placeKey({ row, column: name, key }),
        )
      const minus = relation.kind === 'sum' ? (relation.minus ?? []) : []
      return { total: placeKey(place), parts: keys(relation.parts), minus: keys(minus) }
    })
  })
}

/** Whether a cell without a number counts as nothing: a dash, what does not apply, a blank in an optional row. */
export function isZeroCell(form: Form, { state, row }: SubmittedCell): boolean {
  if (state === 'nil' || state === 'notApplicable') return true
  if (state !== 'blank') return false
  const own = form.rows.find((each) => each.kind !== 'heading' && each.code === row)
  return own?.kind === 'fixed' && own.optional === true
}
