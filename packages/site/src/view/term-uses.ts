import type { TermUse } from './reference-data.ts'

/** Where each word stands in the schemas, by identifier: as a schema, as a field, or as a value that a field may have. */
export function termUses(schemas: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly TermUse[]> {
  const uses = new Map<string, TermUse[]>()
  const add = (word: string, schema: string, field: string): void => {
    const own = uses.get(word) ?? []
    if (!own.some((use) => use.schema === schema && use.field === field)) own.push({ schema, field })
    uses.set(word, own)
  }
  for (const [schema, record] of schemas) {
    add(camel(schema), schema, '')
    walk(record, (name, words) => {
      add(name, schema, name)
      for (const word of words) if (word !== name) add(word, schema, name)
    })
  }
  return uses
}

/** `report-statuses` → `reportStatuses`, as the glossary names what a schema describes. */
function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** Every property of a schema and of its definitions, with the words it may hold. */
function walk(node: unknown, found: (name: string, words: readonly string[]) => void): void {
  if (Array.isArray(node)) for (const each of node) walk(each, found)
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'properties' || key === '$defs') && typeof value === 'object' && value !== null)
      for (const [name, child] of Object.entries(value)) found(name, wordsOf(child))
    walk(value, found)
  }
}

function wordsOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const { enum: list, const: one }: { enum?: unknown; const?: unknown } = node
  return [...(Array.isArray(list) ? list : []), one].filter((word): word is string => typeof word === 'string')
}
