import type { JsonScanner, JsonValue } from '../json-scanner.ts'

/** A JSON value with all that is inside; numbers keep the digits they were written with. */
export type JsonNode = JsonValue | JsonList | JsonObject

export interface JsonList {
  readonly kind: 'list'
  readonly items: readonly JsonNode[]
}

export interface JsonObject {
  readonly kind: 'members'
  readonly members: ReadonlyMap<string, JsonNode>
}

/** Reads the next value as a tree. */
export function readTree(scanner: JsonScanner, depth = 0): JsonNode {
  const kind = scanner.peek()
  if (kind === 'array') {
    const items: JsonNode[] = []
    scanner.items(() => void items.push(readTree(scanner, depth + 1)), depth)
    return { kind: 'list', items }
  }
  if (kind === 'object') {
    const members = new Map<string, JsonNode>()
    scanner.members((key) => void members.set(key, readTree(scanner, depth + 1)), depth)
    return { kind: 'members', members }
  }
  return scanner.value(depth)
}

/** A member of an object; `null` where there is none, or where the node is no object. */
export function member(node: JsonNode | null, key: string): JsonNode | null {
  return node?.kind === 'members' ? (node.members.get(key) ?? null) : null
}

/** The items of a list; none where the node is no list. */
export function itemsOf(node: JsonNode | null): readonly JsonNode[] {
  return node?.kind === 'list' ? node.items : []
}

/** The text of a text, number or truth value; `null` where the node is none. */
export function textOf(node: JsonNode | null): string | null {
  if (node === null || node.kind === 'list' || node.kind === 'members' || node.kind === 'null') return null
  return node.kind === 'array' || node.kind === 'object' ? null : node.text
}

const LANGUAGES = ['vi', 'en']

/** A text that may be given in several languages, as an object by language or as a list of `{ locale, value }`. */
export function localText(node: JsonNode | null): string | null {
  if (node?.kind === 'list') {
    const texts = node.items.map((item) => textOf(member(item, 'value')) ?? textOf(item))
    return texts.find((text) => text !== null) ?? null
  }
  if (node?.kind !== 'members') return textOf(node)
  for (const language of [...LANGUAGES, ...node.members.keys()]) {
    const text = textOf(node.members.get(language) ?? null)
    if (text !== null) return text
  }
  return null
}
