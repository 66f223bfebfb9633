import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as validators from '@chitieu/indicators/validators'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, test } from 'vitest'
import { pascal, type SchemaNode } from '../../packages/indicators/scripts/generate/schemas.ts'
import { freezeSchemas } from '../../scripts/schemas/freeze-schemas.ts'
import { narrowings } from '../../scripts/schemas/narrowings.ts'
import {
  ADDRESS,
  MANIFEST,
  type Manifest,
  publishedVersions,
  readSchemaSet,
  schemaFiles,
  schemaFolder,
  sha256,
} from '../../scripts/schemas/published-schemas.ts'

const fixtures = import.meta.dirname
const work = mkdtempSync(join(tmpdir(), 'chitieu-schemas-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** Whether the schemas are schemas was asked before they were frozen. */
const QUICKLY = {
  strict: false,
  meta: false,
  validateSchema: false,
  inlineRefs: false,
  messages: false,
  code: { optimize: false },
} as const

const current = readSchemaSet(schemaFolder)

/** Documents that a test of some version gave as valid: the examples in its schemas and the fixtures. */
function documentsOf(name: string, frozen: SchemaNode): [why: string, document: unknown][] {
  const folder = join(fixtures, name, 'valid')
  const files = readdirSync(fixtures).includes(name) && readdirSync(join(fixtures, name)).includes('valid')
  const own = files ? readdirSync(folder).sort() : []
  return [
    ...(frozen.examples ?? []).map((document, index): [string, unknown] => [`example ${index + 1}`, document]),
    ...own.map((file): [string, unknown] => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  ]
}

function refuses(name: string, document: unknown): string[] {
  const validate = Object.entries(validators).find(([key]) => key === `validate${pascal(name)}`)?.[1]
  if (!validate) return [`no validator for ${name}`]
  return validate(document)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

test('a first version is frozen', () => {
  expect(publishedVersions()[0]).toBe('1.0.0')
})

describe.each(publishedVersions())('version %s', (version) => {
  const folder = join(schemaFolder, 'published', version)
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))
  const published = readSchemaSet(folder)

  test('is what was published, to the byte', () => {
    expect(manifest.version).toBe(version)
    const found = schemaFiles(folder).map((file) => [file, sha256(readFileSync(join(folder, file)))])
    expect(Object.fromEntries(found)).toEqual(manifest.sha256)
    expect(readdirSync(folder)).toHaveLength(found.length + 1)
  })

  test('has addresses of its own', () => {
    const addresses = [...published].map(([file, schema]) => [file, Reflect.get(Object(schema), '$id')])
    expect(addresses).toEqual([...published.keys()].map((file) => [file, `${ADDRESS}published/${version}/${file}`]))
  })

  const newest = publishedVersions().at(-1) ?? ''
  test.runIf(version.split('.')[0] === newest.split('.')[0])('takes nothing that the schemas of today refuse', () => {
    expect(narrowings(published, current)).toEqual([])
  })

  test.runIf(version.split('.')[0] === newest.split('.')[0])('took no document that is refused today', () => {
    const ajv = new Ajv2020({ ...QUICKLY, formats: { date: () => true } })
    for (const schema of published.values()) ajv.addSchema(Object(schema))
    const kept = schemaFiles(folder).flatMap((file) => {
      const name = file.replace('.schema.json', '')
      const frozen: SchemaNode = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return documentsOf(name, frozen)
        .filter(([, document]) => ajv.validate(`${ADDRESS}published/${version}/${file}`, document))
        .map(([why, document]) => [`${name}: ${why}`, refuses(name, document)])
    })
    expect(kept.length).toBeGreaterThan(schemaFiles(folder).length)
    expect(kept.filter(([, faults]) => faults?.length !== 0)).toEqual([])
  })
})

describe('freezing', () => {
  const file = 'thing.schema.json'
  const write = (schema: object): void =>
    writeFileSync(
      join(work, file),
      JSON.stringify({ $id: `${ADDRESS}${file}`, ...schema }).replace('"$id":', '"$id": '),
    )
  const read = (version: string): string => readFileSync(join(work, 'published', version, file), 'utf8')

  test('copies under an address of the version, never over what is published, and narrows in a major version only', () => {
    mkdirSync(work, { recursive: true })
    write({ maxLength: 5 })
    expect(freezeSchemas('1.0.0', work)).toBeNull()
    expect(JSON.parse(read('1.0.0'))).toEqual({ $id: `${ADDRESS}published/1.0.0/${file}`, maxLength: 5 })
    const first = read('1.0.0')
    write({ maxLength: 4 })
    expect(freezeSchemas('1.0.0', work)).toMatch(/published already/)
    expect(freezeSchemas('1.1.0', work)).toMatch(/thing\.schema\.json# maxLength: 5 before, now 4/)
    expect(freezeSchemas('2.0.0', work)).toBeNull()
    write({ maxLength: 6 })
    expect(freezeSchemas('2.1.0', work)).toBeNull()
    expect(freezeSchemas('two', work)).toMatch(/expected a version/)
    expect(read('1.0.0')).toBe(first)
    expect(publishedVersions(work)).toEqual(['1.0.0', '2.0.0', '2.1.0'])
  })

  test('refuses a version before the newest', () => {
    expect(freezeSchemas('1.9.0', work)).toMatch(/after 2\.1\.0/)
  })
})
