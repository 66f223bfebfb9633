import { compile, type JSONSchema } from 'json-schema-to-typescript'
import type { Generated } from './paths.ts'
import { type SchemaFile, wordingKeywords } from './schemas.ts'

const banner = '// Generated from schemas/ by `npm run generate`. Do not edit.\n'

/** One file of TypeScript types for all schemas: compiled from a single root, so that shared types are made once. */
export async function generateTypes(files: readonly SchemaFile[]): Promise<Generated> {
  const byId = new Map(files.map(({ id, schema }) => [id, prepare(schema)]))
  const root: JSONSchema = {
    title: 'AllSchemas',
    description: 'Every type of the standard, by the name of its schema.',
    type: 'object',
    additionalProperties: false,
    required: files.map(({ name }) => name),
    properties: Object.fromEntries(
      files.map(({ name, id }) => [name, name === 'common' ? commonParts(byId.get(id)) : { $ref: id }]),
    ),
  }
  const text = await compile(root, 'AllSchemas', {
    additionalProperties: false,
    bannerComment: banner,
    cwd: '/',
    style: { semi: false, singleQuote: true, printWidth: 120 },
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
    unreachableDefinitions: true,
    unknownAny: true,
    $refOptions: {
      resolve: {
        http: {
          order: 1,
          canRead: true,
          read: ({ url }: { url: string }) => {
            const schema = byId.get(url.split('#')[0] ?? url)
            if (!schema) throw new Error(`No schema has the address ${url}.`)
            return JSON.stringify(schema)
          },
        },
      },
    },
  })
  return { path: 'packages/indicators/src/generated/types.ts', text: tidy(text) }
}

function commonParts(common: unknown): JSONSchema {
  const { $id, $defs } = common as { readonly $id: string; readonly $defs: Readonly<Record<string, unknown>> }
  return {
    title: 'CommonParts',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.keys($defs).map((name) => [name, { $ref: `${$id}#/$defs/${name}` }])),
  }
}

/** The types carry names and meaning; conditions and wording are for validators and readers. */
const dropped = new Set([
  ...wordingKeywords,
  '$schema',
  'examples',
  'if',
  'then',
  'else',
  'not',
  'allOf',
  'propertyNames',
])

function prepare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(prepare)
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).filter(([key]) => !dropped.has(key))
  // A reference beside other keywords would make a copy of the type it names.
  if ('$ref' in node && entries.length > 1) {
    const rest = entries.filter(([key]) => key !== '$ref')
    return { ...Object.fromEntries(rest), allOf: [{ $ref: node.$ref }] }
  }
  const onlyConditions = 'properties' in node && ('anyOf' in node || 'oneOf' in node)
  return Object.fromEntries(
    entries
      .filter(([key]) => !(onlyConditions && (key === 'anyOf' || key === 'oneOf')))
      .map(([key, value]) => [key, key === 'properties' || key === '$defs' ? each(value) : prepare(value)]),
  )
}

const each = (map: object) => Object.fromEntries(Object.entries(map).map(([name, value]) => [name, prepare(value)]))

/** What is read from outside is not changed in place. */
function tidy(text: string): string {
  return text
    .replace(/^( +)('?[\w-]+'?\??|\[\w+: string\]): /gm, '$1readonly $2: ')
    .replace(/(\w+|\([^()]*\))\[\]/g, 'readonly $1[]')
    .replace(/ +$/gm, '')
}
