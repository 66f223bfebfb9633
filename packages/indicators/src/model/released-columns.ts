import type { ReleasedFigure } from './released-figure.ts'

/** A column of a table of released figures: one member of a figure, or a bound of its days. */
export type ReleasedColumn = Exclude<keyof ReleasedFigure, 'window'> | 'from' | 'to'

const SERIES = ['indicator', 'definition', 'breakdown'] as const
const TERRITORY = ['unit', 'members', 'basis', 'listDate'] as const
const TIME = ['calendar', 'period', 'from', 'to'] as const
const FORM = ['form', 'reportPeriod', 'row', 'column', 'key'] as const
const VALUE = ['state', 'value', 'text', 'decimals', 'measure', 'method', 'status', 'reason'] as const
const TRUST = ['known', 'lower', 'upper', 'expected', 'received', 'missingWeight', 'sources'] as const

/** What tells one figure of a table from every other. */
export const STATISTICS_KEY = [
  ...['indicator', 'breakdown', 'definition', 'source', 'scenario', 'basis', 'period', 'unit', 'members'],
  ...['method', 'sources'],
] as const satisfies readonly ReleasedColumn[]

/** The same for figures that are cells of a form. */
export const FORM_KEY = [
  ...['reportPeriod', 'basis', 'unit', 'members', 'row', 'column', 'key'],
] as const satisfies readonly ReleasedColumn[]

/** Columns of figures of indicators, in order. */
export const STATISTICS_COLUMNS: readonly ReleasedColumn[] = [
  ...[...SERIES, 'source', 'scenario'],
  ...[...TERRITORY, ...TIME, ...VALUE, ...TRUST],
] as const

/** Columns of figures that are cells of a form, in order. */
export const FORM_COLUMNS: readonly ReleasedColumn[] = [
  ...[...FORM, ...TERRITORY, ...TIME],
  ...[...SERIES, 'scenario'],
  ...[...VALUE, ...TRUST],
] as const

/** The columns of a table. */
export function releasedColumns({ form }: { readonly form: string | null }): readonly ReleasedColumn[] {
  return form === null ? STATISTICS_COLUMNS : FORM_COLUMNS
}
