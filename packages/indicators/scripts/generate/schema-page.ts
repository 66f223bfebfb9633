import type { Generated } from './paths.ts'
import type { SchemaFile, SchemaNode } from './schemas.ts'

/** The page that tells what each schema and each of its fields means, in both languages. */
export function generateSchemaPage(files: readonly SchemaFile[]): Generated {
  const sections = files.map(({ name, schema }) => {
    const defs = Object.entries(schema.$defs ?? {})
    return [
      `## ${name}`,
      `**${schema['x-titleVi']}** · ${schema['x-titleEn']} · [schema](../../../schemas/${name}.schema.json)`,
      bothLanguages(schema),
      ...fieldTable(schema),
      ...defs.flatMap(([key, node]) => [`### ${name} · ${key}`, bothLanguages(node), ...fieldTable(node)]),
    ].join('\n\n')
  })
  const text = `<!-- Generated from schemas/ by \`npm run generate\`. Do not edit. -->

# Schemas

JSON Schema 2020-12. Unknown properties are rejected, texts and lists are bounded, Vietnamese wording is normative.
\`*\` marks a required field.

${sections.join('\n\n')}
`
  return { path: 'packages/indicators/docs/schemas.md', text }
}

function bothLanguages(node: SchemaNode): string {
  const parts = [node.description, node['x-descriptionEn']].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join('  \n') : typeOf(node)
}

function fieldTable(node: SchemaNode): string[] {
  const fields = fieldsOf(node, '')
  return fields.length === 0 ? [] : [['| field | type | meaning |', '|---|---|---|', ...fields].join('\n')]
}

function fieldsOf(node: SchemaNode, path: string): string[] {
  const branches = node.properties ? [] : (node.anyOf ?? []).filter(({ properties }) => properties)
  if (branches.length > 0) return branches.flatMap((branch) => fieldsOf(branch, `${path}${branch.title} · `))
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const mark = node.required?.includes(name) ? '*' : ''
    const row = `| \`${path}${name}\`${mark} | ${cell(typeOf(field))} | ${cell(meaning(field))} |`
    const inner = field.items ?? field
    const nested = inner.properties || inner.anyOf ? fieldsOf(inner, `${path}${name}${field.items ? '[]' : ''}.`) : []
    return [row, ...nested]
  })
}

const meaning = (field: SchemaNode) => [field.description, field['x-descriptionEn']].filter(Boolean).join('<br>')

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function typeOf(node: SchemaNode): string {
  if (node.$ref) return node.$ref.replace(/^.*\//, '').replace('.schema.json', '')
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(' | ')
  if (node.const !== undefined) return node.const === '' ? 'empty' : `\`${node.const}\``
  if (node.items) return `list of ${typeOf(node.items)}`
  const choices = node.anyOf ?? (node.properties ? undefined : node.oneOf)
  if (choices) return [...new Set(choices.map(typeOf))].join(' or ')
  const pattern = node.pattern ? ` \`${node.pattern}\`` : ''
  const range = node.minimum !== undefined ? ` ${node.minimum}–${node.maximum ?? ''}` : ''
  return `${node.title && node.properties ? node.title : (node.type ?? 'any')}${pattern}${range}`
}
