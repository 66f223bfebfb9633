import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, expect, test } from 'vitest'
import { builtSite } from './built-site.ts'

/** A build takes seconds, on a busy machine a minute. */
const SLOW = 600_000

interface Endpoint {
  readonly path: string
  readonly schema: string | null
}

let root: string
let ajv: Ajv2020
let endpoints: readonly Endpoint[]

beforeAll(() => {
  root = join(builtSite().out, 'site')
  ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const folder = join(root, 'tai-ve/schemas')
  for (const name of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')), name)
  endpoints = JSON.parse(read('index.json')).endpoints
}, SLOW)

const read = (path: string): string => readFileSync(join(root, 'api/v1', path), 'utf8')

/** The endpoint that a document is of: `units/20-2.json` is of `units/{unit}.json`. */
function endpointOf(path: string): Endpoint {
  const found = endpoints.find((each) =>
    new RegExp(`^${each.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  )
  if (!found) throw new Error(`expected the index to tell of ${path}`)
  return found
}

/** What is wrong with a document by the schema that the index names for it. */
function faultsOf(path: string, document: unknown): readonly string[] {
  const { schema } = endpointOf(path)
  const name = /\/schemas\/(.+)$/.exec(schema ?? '')?.[1] ?? ''
  const validate = ajv.getSchema(name)
  if (!validate) throw new Error(`expected a published schema ${name} for ${path}`)
  validate(document)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath}: ${message}`)
}

test('every document follows the published schema that the index names for it', () => {
  const documents = globSync('**/*.json', { cwd: join(root, 'api/v1') })
  const kinds = new Set(documents.map((path) => endpointOf(path).path))
  expect([...kinds].sort()).toEqual(
    endpoints
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.json'))
      .sort(),
  )
  expect(documents.flatMap((path) => faultsOf(path, JSON.parse(read(path))))).toEqual([])
})

test('a table has no schema, and a schema is where the index says', () => {
  for (const { path, schema } of endpoints) {
    expect([path, schema === null]).toEqual([path, path.endsWith('.csv')])
    if (schema !== null) expect(() => read(schema.split('#')[0] ?? '')).not.toThrow()
  }
})

test.each([
  ['index.json', 'endpoints'],
  ['codes.json', 'codes'],
  ['units/20-2.json', 'predecessors'],
  ['indicators/population-census.json', 'series'],
  ['changes/2020-01-01.json', 'operating'],
])('%s without %s does not follow it', (path, field) => {
  const document: Record<string, unknown> = JSON.parse(read(path))
  delete document[field]
  expect(faultsOf(path, document)).toEqual([`${path}: must have required property '${field}'`])
})
