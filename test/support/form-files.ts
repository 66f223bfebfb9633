import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Form, FormCellPart, Indicator, Mapping, Regime } from '@chitieu/indicators/validators'
import { cellPart, type FigureRow, figureRows, valueColumns } from '../../packages/indicators/src/model/form.ts'
import { breakdowns, indicators, measures, textOf } from './indicator-files.ts'

const root = join(import.meta.dirname, '../..')
const pathsOf = (folder: string) => globSync(`data/${folder}/*.json`, { cwd: root }).sort()
const readAll = <T>(paths: readonly string[]) =>
  new Map(paths.map((path) => [basename(path, '.json'), JSON.parse(textOf(path)) as T]))

/** Paths of the form files. */
export const formPaths = pathsOf('forms')
/** Paths of the regime files. */
export const regimePaths = pathsOf('regimes')
/** Paths of the mapping files. */
export const mappingPaths = pathsOf('mappings')
/** All forms by file name. */
export const forms: ReadonlyMap<string, Form> = readAll(formPaths)
/** All regimes by file name. */
export const regimes: ReadonlyMap<string, Regime> = readAll(regimePaths)
/** All mappings by file name. */
export const mappings: ReadonlyMap<string, Mapping> = readAll(mappingPaths)

/** The form of that id; an id without a file is a fault of the test. */
export function form(id: string): Form {
  const found = forms.get(id)
  if (found === undefined) throw new Error(`expected data/forms/${id}.json`)
  return found
}

/** One cell of a form: where it is and what it holds. */
export interface FormCell {
  readonly place: string
  readonly row: FigureRow
  readonly column: string
  readonly part: FormCellPart
}

/** All cells for figures, row by row. */
export function cellsOf(form: Form): readonly FormCell[] {
  return figureRows(form.rows).flatMap((row) =>
    valueColumns(form).map((column) => ({
      place: `${form.id} ${row.code}/${column.index}`,
      row,
      column: column.index,
      part: cellPart(form, row, column),
    })),
  )
}

/** Whether a cell is a figure of an indicator. */
export const isFigure = ({ part }: FormCell) => part.bound !== false && part.entry !== 'notApplicable'

/** The whole indicator as the catalogue has it. */
export function indicatorFile(code: string): Indicator {
  const found = indicators.get(code)
  if (found === undefined) throw new Error(`expected an indicator ${code}`)
  return found as unknown as Indicator
}

/** `axis=value` pairs of a part, sorted and joined. */
export const partText = (parts: FormCellPart['parts']) =>
  (parts ?? [])
    .map(({ breakdown, value }) => `${breakdown}=${value}`)
    .sort()
    .join(';')

/** Values of an axis. */
export const valuesOf = (axis: string) => (breakdowns.get(axis)?.values ?? []).map(({ code }) => code)

/** The measure that a measure converts to. */
export const baseOf = (code: string | null) => (code === null ? null : (measures.get(code)?.base ?? code))
