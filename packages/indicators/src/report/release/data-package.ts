import { byText } from '../../base/order.ts'
import {
  type ColumnBook,
  type ColumnFacts,
  type NamedTable,
  PACKAGE_PATHS,
  type PackedFile,
  type PackedTable,
  resourceName,
} from '../../model/package-contents.ts'

/** What a descriptor is made of. */
export interface DataPackageParts {
  readonly name: string
  readonly names: { readonly vi: string; readonly en: string }
  readonly description: string
  /** Revision, as the version of the data. */
  readonly version: string
  /** The moment it was made, `2026-01-31T00:00:00Z`; empty: not told. */
  readonly created: string
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
  readonly licences: readonly { readonly name: string; readonly title: string; readonly path?: string }[]
  readonly contributors: readonly { readonly title: string; readonly roles: readonly string[] }[]
  readonly files: readonly PackedFile[]
  readonly tables: readonly NamedTable[]
  readonly columns: ColumnBook
}

const PROFILE = 'https://datapackage.org/profiles/2.0/'

const FORMATS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  xml: 'application/xml',
  md: 'text/markdown',
  html: 'text/html',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The descriptor of a Frictionless Data Package 2.0: every file of the payload but itself, tables with their schema. */
export function dataPackageJson(parts: DataPackageParts): string {
  const { name, names, description, version, created, sources, licences, contributors, files } = parts
  const tables = new Map(parts.tables.map((table) => [table.path, table]))
  const resources = files
    .filter(({ path }) => path !== PACKAGE_PATHS.dataPackage)
    .sort((a, b) => byText(a.path, b.path))
    .map((file) => resource(file, tables.get(file.path), parts.columns))
  const head = {
    $schema: `${PROFILE}datapackage.json`,
    ...{ name, title: names.vi, titleEn: names.en, description, version },
    ...(created !== '' && { created }),
    ...{ licenses: licences, sources, contributors },
  }
  const lines = resources.map((each) => JSON.stringify(each)).join(',\n')
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "resources": [\n${lines}\n ]\n}\n`
}

function resource({ path, sha256, bytes }: PackedFile, table: NamedTable | undefined, columns: ColumnBook): object {
  const format = path.slice(path.lastIndexOf('.') + 1)
  const own = {
    ...{ name: resourceName(path), path, format, mediatype: FORMATS[format] ?? 'application/octet-stream' },
    ...(format !== 'xlsx' && { encoding: 'utf-8' }),
    ...{ bytes, hash: `sha256:${sha256}` },
  }
  if (!table) return own
  const { names } = table
  const dialect = { $schema: `${PROFILE}tabledialect.json`, delimiter: ',', lineTerminator: '\n', quoteChar: '"' }
  return { ...own, title: names.vi, titleEn: names.en, type: 'table', dialect, schema: tableSchema(table, columns) }
}

/** The Table Schema of a table. */
export function tableSchema({ kind, columns, key }: PackedTable, book: ColumnBook): object {
  const facts = book.get(kind)
  return {
    $schema: `${PROFILE}tableschema.json`,
    fields: columns.map((column) => {
      const found = facts?.get(column)
      if (!found) throw new Error(`no column ${column} of ${kind} in data/package/columns.csv`)
      return field(found)
    }),
    fieldsMatch: ['exact'],
    missingValues: [''],
    ...(key.length > 0 && { primaryKey: key }),
  }
}

function field({ name, type, isRequired, pattern, values, names }: ColumnFacts): object {
  const constraints = {
    ...(isRequired && { required: true }),
    ...(pattern !== '' && { pattern }),
    ...(values.length > 0 && { enum: values }),
  }
  return {
    ...{ name, type, title: names.vi, titleEn: names.en },
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}
