import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { noDate } from './workbook.ts'
import { XML_HEAD, XML_SPACE, xmlAttributes, xmlText } from './workbook-xml.ts'

const TAG = /<((?:[\w.-]+:)?)([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'

/** A tag of a part as it is written. */
export interface PartTag {
  readonly name: string
  readonly text: string
  readonly at: number
}

/** The opening tags of a name in a part, whatever prefix they carry. */
export function* partTags(xml: string, name: string): Generator<PartTag> {
  for (const match of xml.matchAll(TAG)) if (match[2] === name) yield { name, text: match[0], at: match.index }
}

/** Value of an attribute of a tag, with its references read; `null` when it is not there. */
export function partAttribute(tag: string, name: string): string | null {
  const match = attributePattern(name).exec(tag)
  return match ? unescaped(match[1] ?? match[2] ?? '') : null
}

const PATTERNS = new Map<string, RegExp>()

function attributePattern(name: string): RegExp {
  const known = PATTERNS.get(name)
  if (known) return known
  const made = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  PATTERNS.set(name, made)
  return made
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
    },
  )
}

/** The prefix that a part gives to its own elements, `''` or `x:`. */
export function partPrefix(xml: string, root: string): string {
  return new RegExp(`<((?:[\\w.-]+:)?)${root}[\\s>]`).exec(xml)?.[1] ?? ''
}

/** The parts of a workbook: those that are changed are written anew, all others stay byte for byte. */
export class WorkbookParts {
  readonly #bytes: Record<string, Uint8Array>
  readonly #texts = new Map<string, string>()

  constructor(bytes: Uint8Array) {
    this.#bytes = unzipSync(bytes)
  }

  has(path: string): boolean {
    return this.#texts.has(path) || this.#bytes[path] !== undefined
  }

  read(path: string): string {
    const bytes = this.#bytes[path]
    return this.#texts.get(path) ?? (bytes ? strFromU8(bytes).replace(/^\ufeff/, '') : '')
  }

  write(path: string, text: string): void {
    this.#texts.set(path, text)
  }

  /** A path that no part has yet: `xl/comments1.xml`. */
  free(start: string, end: string): string {
    let number = 1
    while (this.has(`${start}${number}${end}`)) number += 1
    return `${start}${number}${end}`
  }

  bytes(): Uint8Array {
    const changed = [...this.#texts].map(([path, text]) => [path, strToU8(text)] as const)
    return zipSync({ ...this.#bytes, ...Object.fromEntries(changed) }, { mtime: noDate(), level: 6 })
  }

  /** What a part points to: type and path of each relation by id. */
  relations(part: string): ReadonlyMap<string, { readonly type: string; readonly path: string }> {
    const xml = this.read(relationsPath(part))
    const found = new Map<string, { readonly type: string; readonly path: string }>()
    for (const { text } of partTags(xml, 'Relationship')) {
      if (partAttribute(text, 'TargetMode') === 'External') continue
      const type = (partAttribute(text, 'Type') ?? '').split('/').at(-1) ?? ''
      found.set(partAttribute(text, 'Id') ?? '', { type, path: resolved(part, partAttribute(text, 'Target') ?? '') })
    }
    return found
  }

  /** Adds a relation and returns its id. */
  relate(part: string, type: string, target: string): string {
    const path = relationsPath(part)
    const empty = `${XML_HEAD}<Relationships xmlns="${XML_SPACE.package}"></Relationships>`
    const xml = this.has(path)
      ? this.read(path).replace(/<((?:[\w.-]+:)?Relationships)([^>]*)\/>\s*$/, '<$1$2></$1>')
      : empty
    const taken = new Set([...partTags(xml, 'Relationship')].map(({ text }) => partAttribute(text, 'Id')))
    let number = taken.size + 1
    while (taken.has(`rId${number}`)) number += 1
    const prefix = partPrefix(xml, 'Relationships')
    const item = `<${prefix}Relationship${xmlAttributes({ Id: `rId${number}`, Type: `${XML_SPACE.office}/${type}`, Target: `/${target}` })}/>`
    this.write(path, insertBefore(xml, `</${prefix}Relationships>`, item))
    return `rId${number}`
  }

  /** Says what a new part is. */
  declare(path: string, type: string): void {
    const xml = this.read('[Content_Types].xml')
    const prefix = partPrefix(xml, 'Types')
    const item = `<${prefix}Override PartName="/${xmlText(path)}" ContentType="${type.includes('/') ? type : `${SPREADSHEET}${type}`}"/>`
    this.write('[Content_Types].xml', insertBefore(xml, `</${prefix}Types>`, item))
  }
}

/** Puts text before the last place of another. */
export function insertBefore(xml: string, place: string, text: string): string {
  const at = xml.lastIndexOf(place)
  return at < 0 ? xml : xml.slice(0, at) + text + xml.slice(at)
}

function relationsPath(part: string): string {
  const at = part.lastIndexOf('/') + 1
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
