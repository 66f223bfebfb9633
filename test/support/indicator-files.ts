import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { type CsvRow, parseCsv } from '../../packages/indicators/scripts/import/observations/csv-table.ts'

const root = join(import.meta.dirname, '../..')

/** One part of an indicator or of a relation: an indicator, with the part of it that is meant. */
export type Operand =
  | string
  | {
      readonly indicator?: string
      readonly part?: { readonly breakdown: string; readonly value: string }
      readonly along?: string
      readonly scenario?: string
    }

/** The fields of an indicator that the tests of the catalogue read. */
export interface IndicatorFile {
  readonly code: string
  readonly names: { readonly vi: string; readonly en: string }
  readonly sourceCodes: readonly {
    readonly source: string
    readonly code: string | null
    readonly comparison?: string
    readonly measure?: string
    readonly parts?: readonly { readonly breakdown: string; readonly value: string }[]
  }[]
  readonly definitions: readonly {
    readonly version: string
    readonly validity: { readonly from: string | null; readonly to: string | null }
    readonly numerator?: Operand
    readonly denominator?: Operand
    readonly factor?: string
    readonly weight?: { readonly indicator?: string; readonly date: string }
    readonly growth?: { readonly of: Operand }
  }[]
  readonly measure: string | null
  readonly decimals: number | null
  readonly breakdowns: readonly string[]
  readonly behaviour: { readonly overUnits: string; readonly overTime: string }
  readonly origin?: string
  readonly scope: string
  readonly compiledBy: string
  readonly countsUnits?: { readonly level: string; readonly listDate: string | null }
  readonly derivedFrom?: readonly string[]
  readonly distinctFrom?: readonly string[]
  readonly competence?: { readonly keptAt: string }
  readonly priceBase?: { readonly kind: string; readonly year: number | null }
  readonly nonNegative: boolean
  readonly relations: readonly {
    readonly kind: string
    readonly of?: string
    readonly from?: string
    readonly breakdown?: string
    readonly within?: { readonly breakdown: string; readonly value: string }
    readonly terms?: readonly { readonly indicator: Operand }[]
  }[]
  readonly unknown: readonly string[]
}

/** A breakdown axis as its file has it. */
export interface BreakdownFile {
  readonly code: string
  readonly values: readonly { readonly code: string }[]
  readonly exhaustive?: boolean
  readonly unknown: readonly string[]
}

/** A unit of measure as the list has it. */
export interface MeasureFile {
  readonly code: string
  readonly base?: string
  readonly factor?: string
}

/** Text of a file of the repository. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Paths of the indicator files, `data/indicators/<group>/<code>.json`. */
export const indicatorPaths = globSync('data/indicators/*/*.json', { cwd: root }).sort()

/** All indicators by code. */
export const indicators: ReadonlyMap<string, IndicatorFile> = new Map(
  indicatorPaths.map((path) => [basename(path, '.json'), JSON.parse(textOf(path)) as IndicatorFile]),
)

/** Paths of the breakdown files. */
export const breakdownPaths = globSync('data/breakdowns/*.json', { cwd: root }).sort()

/** Paths of the calendar files. */
export const calendarPaths = globSync('data/calendars/*.json', { cwd: root }).sort()

/** All breakdown axes by code. */
export const breakdowns: ReadonlyMap<string, BreakdownFile> = new Map(
  breakdownPaths.map((path) => [basename(path, '.json'), JSON.parse(textOf(path)) as BreakdownFile]),
)

/** All units of measure by code. */
export const measures: ReadonlyMap<string, MeasureFile> = new Map(
  (JSON.parse(textOf('data/measures.json')) as MeasureFile[]).map((measure) => [measure.code, measure]),
)

/** Which indicator each row of a source list became. */
export const sourceRows: readonly CsvRow[] = parseCsv(textOf('data/indicators/sources.csv'))

/** The validator of one schema file. */
export function validatorOf(schema: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema(JSON.parse(textOf('schemas/common.schema.json')))
  return ajv.compile(JSON.parse(textOf(`schemas/${schema}.schema.json`)))
}

/** The indicator of that code; a code without a file is a fault of the test. */
export function indicator(code: string): IndicatorFile {
  const found = indicators.get(code)
  if (found === undefined) throw new Error(`expected data/indicators/*/${code}.json`)
  return found
}
