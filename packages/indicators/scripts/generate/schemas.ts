import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.ts'

/** Any node of a JSON Schema, as far as the generators look at it. */
export interface SchemaNode {
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, SchemaNode>>
  readonly title?: string
  readonly description?: string
  readonly 'x-titleVi'?: string
  readonly 'x-titleEn'?: string
  readonly 'x-descriptionEn'?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly (string | number)[]
  readonly const?: string | number
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly required?: readonly string[]
  readonly items?: SchemaNode
  readonly anyOf?: readonly SchemaNode[]
  readonly oneOf?: readonly SchemaNode[]
  readonly examples?: readonly unknown[]
}

/** One schema file: its name (`indicator`), address and text as data. */
export interface SchemaFile {
  readonly name: string
  readonly id: string
  readonly schema: SchemaNode
}

/** Own keywords that carry wording only. */
export const wordingKeywords = ['x-titleVi', 'x-titleEn', 'x-descriptionEn']

/** All schemas in `schemas/`, by name. */
export function readSchemas(): readonly SchemaFile[] {
  const folder = join(root, 'schemas')
  const files = readdirSync(folder).filter((file) => file.endsWith('.schema.json'))
  return files.sort().map((file) => {
    const schema: SchemaNode = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const name = file.replace('.schema.json', '')
    const id = `https://chitieu.example/schemas/${file}`
    if (schema.$id !== id) throw new Error(`schemas/${file}: $id is ${schema.$id}, expected ${id}`)
    return { name, id, schema }
  })
}

const words = new Set(['title', 'description', 'examples', ...wordingKeywords])

/** A schema as a machine needs it: names, descriptions and examples left out. */
export function withoutWords(schema: SchemaNode): SchemaNode {
  return strip(schema) as SchemaNode
}

function strip(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strip)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !words.has(key))
      .map(([key, value]) => [key, key === 'properties' || key === '$defs' ? stripEach(value) : strip(value)]),
  )
}

const stripEach = (map: object) => Object.fromEntries(Object.entries(map).map(([name, value]) => [name, strip(value)]))

/** `unit-row` and `unitRow` as `UnitRow`. */
export function pascal(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
}
