import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { noDate } from './workbook.ts'
import { XML_HEAD, XML_SPACE, xmlAttributes, xmlText } from './workbook-xml.ts'

const TAG = /<((?:[\w.-]+:)?)([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'

/** Why a workbook that can be read cannot be marked: a part that nobody has read yet is damaged, or is not what it must be. */
export class MarkFault extends Error {}

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

/** An element of a part: where it begins and ends, what its opening tag says, and what is in it. */
export interface PartElement {
  readonly from: number
  readonly to: number
  readonly attributes: string
  /** `null`: it is closed where it is opened. */
  readonly content: string | null
}

/** The elements of a full name, `row` or `x:row`, one after the other; each place of the part is looked at once. */
export function* partElements(xml: string, name: string): Generator<PartElement> {
  const [opening, closing] = [`<${name}`, `</${name}>`]
  for (let from = xml.indexOf(opening); from >= 0; ) {
    const start = from + opening.length
    const isOther = !/[\s/>]/.test(xml.charAt(start))
    const end = isOther ? start : xml.indexOf('>', start)
    if (end < 0) return
    const isEmpty = xml[end - 1] === '/'
    const close = isOther || isEmpty ? end : xml.indexOf(closing, end)
    if (close < 0) return
    const to = isOther ? start : isEmpty ? end + 1 : close + closing.length
    const attributes = xml.slice(start, isEmpty ? end - 1 : end)
    if (!isOther) yield { from, to, attributes, content: isEmpty ? null : xml.slice(end + 1, close) }
    from = xml.indexOf(opening, to)
  }
}

/** A part without its remarks, whose tags are none of the part. */
export function withoutRemarks(xml: string): string {
  // In a section of plain letters the beginning of a remark is text.
  if (xml.includes('<![CDATA[')) return xml
  const kept: string[] = []
  let at = 0
  for (let from = xml.indexOf('<!--'); from >= 0; from = xml.indexOf('<!--', at)) {
    const end = xml.indexOf('-->', from)
    if (end < 0) break
    kept.push(xml.slice(at, from))
    at = end + '-->'.length
  }
  return [...kept, xml.slice(at)].join('')
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

const LAST_LETTER = 0x10ffff

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= LAST_LETTER ? String.fromCodePoint(code) : whole
    },
  )
}

/** The prefix that a part gives to its own elements, `''` or `x:`. */
export function partPrefix(xml: string, root: string): string {
  return new RegExp(`<((?:[\\w.-]+:)?)${root}[\\s>]`).exec(xml)?.[1] ?? ''
}

/** The parts of a workbook: those that are changed are written anew, all others stay byte for byte. */
export class WorkbookParts {
  readonly #bytes: ReadonlyMap<string, Uint8Array>
  readonly #texts = new Map<string, string>()

  constructor(bytes: Uint8Array) {
    this.#bytes = unpacked(bytes)
  }

  has(path: string): boolean {
    return this.#texts.has(path) || this.#bytes.has(path)
  }

  read(path: string): string {
    const bytes = this.#bytes.get(path)
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
    return zipSync(Object.fromEntries([...this.#bytes, ...changed]), { mtime: noDate(), level: 6 })
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
    const xml = this.has(path) ? this.read(path) : empty
    const taken = new Set([...partTags(xml, 'Relationship')].map(({ text }) => partAttribute(text, 'Id')))
    let number = taken.size + 1
    while (taken.has(`rId${number}`)) number += 1
    const prefix = partPrefix(xml, 'Relationships')
    const item = `<${prefix}Relationship${xmlAttributes({ Id: `rId${number}`, Type: `${XML_SPACE.office}/${type}`, Target: `/${target}` })}/>`
    this.write(path, insertBefore(withRoom(xml, `${prefix}Relationships`), `</${prefix}Relationships>`, item))
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

/** A part whose element of a full name, where it is closed at once, is closed by a tag of its own. */
export function withRoom(xml: string, name: string): string {
  const [element] = partElements(xml, name)
  if (!element || element.content !== null) return xml
  return `${xml.slice(0, element.from)}<${name}${element.attributes}></${name}>${xml.slice(element.to)}`
}

function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes)))
  } catch (fault) {
    throw new MarkFault(fault instanceof Error ? fault.message : String(fault))
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
