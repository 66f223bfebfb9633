import { readdirSync, readFileSync } from 'node:fs'
import * as validators from '@chitieu/indicators/validators'
import { describe, expect, test } from 'vitest'
import { pascal, readSchemas, type SchemaNode } from '../packages/indicators/scripts/generate/schemas.ts'

const schemas = readSchemas()
const documents = schemas.filter(({ name }) => name !== 'common')
const fixtures = new URL('schemas/', import.meta.url)

function validatorOf(name: string): validators.Validator<unknown> {
  const found = Object.entries(validators).find(([key]) => key === `validate${pascal(name)}`)
  if (!found) throw new Error(`The package has no validator for ${name}.`)
  return found[1]
}

function faults(name: string, document: unknown): string[] {
  const validate = validatorOf(name)
  if (validate(document)) return []
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

function fixturesOf(name: string, kind: 'valid' | 'invalid'): [why: string, document: unknown][] {
  const folder = new URL(`${name}/${kind}/`, fixtures)
  return readdirSync(folder)
    .sort()
    .map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, folder), 'utf8'))])
}

const listed = new Set(readdirSync(fixtures))

describe.each(documents.map(({ name, schema }) => [name, schema] as const))('%s', (name, schema) => {
  const valid = [
    ...(schema.examples ?? []).map((document, index): [string, unknown] => [`example ${index + 1}`, document]),
    ...(listed.has(name) && readdirSync(new URL(name, fixtures)).includes('valid') ? fixturesOf(name, 'valid') : []),
  ]

  test('has an example and an invalid fixture', () => {
    expect(schema.examples?.length).toBeGreaterThan(0)
    expect(fixturesOf(name, 'invalid').length).toBeGreaterThan(0)
  })

  test.each(valid)('takes %s', (_why, document) => {
    expect(faults(name, document)).toEqual([])
  })

  test.each(fixturesOf(name, 'invalid'))('rejects %s', (_why, document) => {
    expect(faults(name, document)).not.toEqual([])
  })

  test.each(valid)('needs every required field of %s', (_why, document) => {
    for (const field of schema.required ?? []) {
      const without = Object.fromEntries(Object.entries(document as object).filter(([key]) => key !== field))
      expect(faults(name, without), field).not.toEqual([])
    }
  })

  test.each(valid)('takes no unheard-of field anywhere in %s', (_why, document) => {
    for (const path of objectsIn(document)) {
      expect(faults(name, withFieldAt(document, path, '__proto__')), path.join('/')).not.toEqual([])
      if (path.at(-1) === 'args' || path.at(-1) === 'bases') continue
      expect(faults(name, withFieldAt(document, path, 'unheardOf')), path.join('/')).not.toEqual([])
    }
  })
})

type Path = readonly (string | number)[]

function objectsIn(node: unknown, path: Path = []): Path[] {
  if (typeof node !== 'object' || node === null) return []
  const below = Object.entries(node).flatMap(([key, value]) => objectsIn(value, [...path, key]))
  return Array.isArray(node) ? below : [path, ...below]
}

function withFieldAt(document: unknown, path: Path, field: string): unknown {
  const copy: unknown = structuredClone(document)
  const place = path.reduce((node: unknown, key) => Reflect.get(node as object, key), copy)
  Object.defineProperty(place, field, { value: 1, enumerable: true, configurable: true, writable: true })
  return copy
}

describe('every schema', () => {
  const nodes = schemas.flatMap(({ name, schema }) => nodesIn(schema, `schemas/${name}`))

  test.each(schemas.map(({ name, schema }) => [name, schema] as const))(
    '%s is named and told in both languages',
    (_, schema) => {
      for (const text of [schema['x-titleVi'], schema['x-titleEn'], schema.description, schema['x-descriptionEn']]) {
        expect(text?.trim()).not.toBe('')
        expect(text).toBe(text?.normalize('NFC'))
      }
    },
  )

  test('says in English what it says in Vietnamese', () => {
    expect(
      nodes.filter(([, node]) => (node.description === undefined) !== (node['x-descriptionEn'] === undefined)),
    ).toEqual([])
  })

  test('has ASCII titles, so that types can be named after them', () => {
    expect(nodes.filter(([, { title }]) => title !== undefined && !/^[A-Z][A-Za-z]+$/.test(title))).toEqual([])
  })

  test('uses no title for two types', () => {
    const titles = nodes.flatMap(([, { title }]) => title ?? [])
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  test('bounds every text that it spells by a pattern, and anchors the pattern', () => {
    const loose = nodes.filter(
      ([, { pattern, maxLength }]) => pattern !== undefined && !(pattern.startsWith('^') && (maxLength ?? 0) > 0),
    )
    expect(loose.map(([path]) => path).filter((path) => !/isoDate|longText/.test(path))).toEqual([])
  })

  test('bounds every list, and says what may be in every object', () => {
    const open = nodes.filter(
      ([, node]) =>
        (node.type === 'array' && node.maxItems === undefined) ||
        (node.type === 'object' && !('additionalProperties' in node)),
    )
    expect(open.map(([path]) => path)).toEqual([])
  })
})

function nodesIn(node: SchemaNode, path: string): [path: string, node: SchemaNode][] {
  const maps = [node.properties, node.$defs].flatMap((map) => Object.entries(map ?? {}))
  const lists = [node.anyOf, node.oneOf].flatMap((list) => (list ?? []).map((item, i) => [String(i), item] as const))
  const items = node.items ? [['items', node.items] as const] : []
  return [[path, node], ...[...maps, ...lists, ...items].flatMap(([key, child]) => nodesIn(child, `${path}/${key}`))]
}
