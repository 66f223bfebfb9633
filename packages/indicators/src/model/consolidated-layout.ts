import type { ConsolidatedUnitRecord, Form } from '../generated/types.ts'
import type { PlaceName } from './consolidated.ts'
import { type FormLayout, formLayout } from './form-layout.ts'
import { overlaps } from './span.ts'

/** Where the figures of a consolidated form stand in its printed layout, and what its lines are called. */
export interface ConsolidatedLayout {
  readonly layout: FormLayout
  /** Names of the lines of a repeating row, in order. */
  readonly lines: ReadonlyMap<string, readonly string[]>
  /** The place of a cell of the sheet; `null` where no figure stands. */
  readonly placeAt: (address: string) => PlaceName | null
}

/** Lays out the form of one unit: the rows of any day of its figures, and in a repeating row a line for each name that they have. */
export function consolidatedLayout(
  form: Form,
  { listDate, window, figures }: Pick<ConsolidatedUnitRecord, 'listDate' | 'window' | 'figures'>,
  language: 'vi' | 'en' = 'vi',
): ConsolidatedLayout {
  const lines = new Map<string, string[]>()
  for (const { row, key } of figures) {
    if (key === undefined) continue
    const names = lines.get(row) ?? []
    lines.set(row, names)
    if (!names.includes(key)) names.push(key)
  }
  const repeats = new Map(
    form.rows.flatMap((row) => (row.kind === 'repeat' ? [[row.code, lines.get(row.code)?.length ?? 0]] : [])),
  )
  const rows = form.rows.filter(({ validity }) => validity === undefined || overlaps(validity, window))
  const layout = formLayout(form, { date: listDate, language, repeats, rows })
  const placeAt = (address: string): PlaceName | null => {
    const place = layout.at(address)
    if (place?.kind !== 'cell') return null
    const { row, column, repeat } = place
    const key = repeat === null ? null : (lines.get(row.code)?.[repeat - 1] ?? null)
    return repeat !== null && key === null ? null : { row: row.code, column: column.index, key }
  }
  return { layout, lines, placeAt }
}
