import { decodeText } from './decode-text.ts'

const LESS = 0x3c
const GREATER = 0x3e
const SLASH = 0x2f
const BANG = 0x21
const ASK = 0x3f
const EQUALS = 0x3d
const COLON = 0x3a
const QUOTE = 0x22
const APOSTROPHE = 0x27
const AMPERSAND = 0x26
const DASH = 0x2d
const BLANK = 0x20
/** The longest tag, text or comment that is held until its end comes. */
const LONGEST = 1 << 22
/** The longest tag: one that goes on is looked through again with every chunk. */
const LONGEST_TAG = 1 << 16
const MOST_NAMES = 4096
const DEEPEST = 256

/** What makes a part unreadable, or what we refuse to read: a document type and entities of one's own. */
export class XmlFault extends Error {
  readonly isForbidden: boolean

  constructor(message: string, isForbidden = false) {
    super(message)
    this.isForbidden = isForbidden
  }
}

/** Fails when a workbook has more of something than any honest one. */
export function guardCount(count: number, most: number, what: string): void {
  if (count > most) throw new XmlFault(`more than ${most} ${what}`)
}

/** Takes what the scanner finds; names come without their prefix. Positions in `xml.bytes` hold only during the call. */
export interface XmlHandler {
  open(name: string, xml: XmlScanner): void
  close(name: string): void
  /** `isPlain` says that the bytes stand for themselves, without references. */
  text(xml: XmlScanner, start: number, end: number, isPlain: boolean): void
}

/** Cuts XML bytes into tags and texts, chunk by chunk, without making a text of anything nobody asks for. */
export class XmlScanner {
  bytes: Uint8Array = new Uint8Array(0)
  readonly #handler: XmlHandler
  readonly #names = new Map<number, NameEntry[]>()
  /** Names of one letter, by the letter: cells and values have no longer ones. */
  readonly #short: string[] = []
  readonly #open: string[] = []
  #nameCount = 0
  /** Name and value bounds of each attribute of the current tag, four numbers an attribute. */
  readonly #attributes: number[] = []
  #attributeEnd = 0
  #page: Uint8Array = new Uint8Array(1 << 17)
  #waiting = 0
  /** From where on no end was looked for yet. */
  #looked = 0
  #isFirst = true
  #hasRoot = false

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  push(chunk: Uint8Array): void {
    const length = this.#waiting + chunk.length
    if (this.#page.length < length) {
      const grown = new Uint8Array(Math.max(length, this.#page.length * 2))
      grown.set(this.#page.subarray(0, this.#waiting))
      this.#page = grown
    }
    this.#page.set(chunk, this.#waiting)
    this.#waiting = length
    if (this.#isFirst && length < 4) return
    const start = this.#isFirst ? this.#skipMark() : 0
    this.#isFirst = false
    const used = this.#scan(start, length)
    this.#page.copyWithin(0, used, length)
    this.#waiting = length - used
    if (this.#waiting > LONGEST) throw new XmlFault('a text without end')
  }

  end(): void {
    for (let at = 0; at < this.#waiting; at += 1) {
      if ((this.#page[at] as number) > BLANK) throw new XmlFault('cut off')
    }
    if (this.#open.length > 0 || !this.#hasRoot) throw new XmlFault('cut off')
  }

  /** Text of an attribute of the tag just opened, or `null`. */
  attribute(name: string): string | null {
    const at = this.attributeAt(name)
    if (at < 0) return null
    return withoutReferences(decodeText(this.bytes, this.valueStart(at), this.valueEnd(at)))
  }

  /** Where an attribute of the tag just opened is found, or -1; prefixes of attributes are not looked at. */
  attributeAt(name: string): number {
    const found = this.#attributes
    const { length } = name
    for (let at = 0; at < this.#attributeEnd; at += 4) {
      const from = found[at] as number
      if ((found[at + 1] as number) - from !== length) continue
      let same = 0
      while (same < length && this.bytes[from + same] === name.charCodeAt(same)) same += 1
      if (same === length) return at
    }
    return -1
  }

  valueStart(at: number): number {
    return this.#attributes[at + 2] as number
  }

  valueEnd(at: number): number {
    return this.#attributes[at + 3] as number
  }

  #skipMark(): number {
    const [a, b, c] = this.#page as unknown as readonly [number, number, number]
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) throw new XmlFault('not UTF-8')
    return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0
  }

  /** Takes whole tags and texts and says where the first unfinished one starts. */
  #scan(start: number, end: number): number {
    const bytes = this.#page.subarray(0, end)
    this.bytes = bytes
    let at = start
    while (at < end) {
      if (bytes[at] !== LESS) {
        const next = bytes.indexOf(LESS, Math.max(at, this.#looked))
        if (next < 0) {
          this.#looked = end - at
          return at
        }
        this.#looked = 0
        this.#text(bytes, at, next)
        at = next
        continue
      }
      const next = this.#markup(bytes, at, end)
      if (next < 0) return at
      at = next
    }
    this.#looked = 0
    return at
  }

  #text(bytes: Uint8Array, start: number, end: number): void {
    if (this.#open.length === 0) {
      for (let at = start; at < end; at += 1) {
        if ((bytes[at] as number) > BLANK) throw new XmlFault('text outside of all elements')
      }
      return
    }
    let isPlain = true
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] as number
      if (byte === AMPERSAND || byte === 0x0d) isPlain = false
      else if (byte < BLANK && byte !== 0x0a && byte !== 0x09) throw new XmlFault('a control character')
    }
    this.#handler.text(this, start, end, isPlain)
  }

  #markup(bytes: Uint8Array, at: number, end: number): number {
    if (at + 1 >= end) return -1
    const second = bytes[at + 1]
    if (second === SLASH) return this.#closing(bytes, at, end)
    if (second === ASK) return after(bytes, at + 2, end, [ASK, GREATER])
    if (second !== BANG) {
      const next = this.#opening(bytes, at, end)
      if (next < 0 && end - at > LONGEST_TAG) throw new XmlFault('a tag without end')
      return next
    }
    if (at + 9 > end) return -1
    if (bytes[at + 2] === DASH && bytes[at + 3] === DASH) return after(bytes, at + 4, end, [DASH, DASH, GREATER])
    if (decodeText(bytes, at, at + 9) !== '<![CDATA[') throw new XmlFault('document-type', true)
    const next = after(bytes, at + 9, end, [0x5d, 0x5d, GREATER])
    if (next >= 0 && this.#open.length > 0) this.#handler.text(this, at + 9, next - 3, true)
    return next
  }

  #closing(bytes: Uint8Array, at: number, end: number): number {
    let close = at + 2
    while (close < end && bytes[close] !== GREATER) close += 1
    if (close === end && end - at > LONGEST_TAG) throw new XmlFault('a tag without end')
    if (close === end) return -1
    let to = close
    while (to > at && (bytes[to - 1] as number) <= BLANK) to -= 1
    const name = this.#name(bytes, at + 2, to)
    if (this.#open.pop() !== name) throw new XmlFault('elements cross')
    this.#handler.close(name)
    return close + 1
  }

  #opening(bytes: Uint8Array, start: number, end: number): number {
    const found = this.#attributes
    let count = 0
    let at = start + 1
    while (at < end && !isNameEnd(bytes[at] as number)) at += 1
    const nameEnd = at
    for (;;) {
      while (at < end && (bytes[at] as number) <= BLANK) at += 1
      if (at >= end) return -1
      const byte = bytes[at]
      if (byte === GREATER || byte === SLASH) break
      let from = at
      while (at < end && !isNameEnd(bytes[at] as number)) {
        if (bytes[at] === COLON) from = at + 1
        at += 1
      }
      const to = at
      while (at < end && (bytes[at] as number) <= BLANK) at += 1
      if (at >= end) return -1
      if (bytes[at] !== EQUALS) throw new XmlFault('an attribute without value')
      at += 1
      while (at < end && (bytes[at] as number) <= BLANK) at += 1
      if (at >= end) return -1
      const quote = bytes[at] as number
      if (quote !== QUOTE && quote !== APOSTROPHE) throw new XmlFault('a value without quotes')
      let close = at + 1
      while (close < end && bytes[close] !== quote) close += 1
      if (close === end) return -1
      found[count] = from
      found[count + 1] = to
      found[count + 2] = at + 1
      found[count + 3] = close
      count += 4
      at = close + 1
    }
    const isEmpty = bytes[at] === SLASH
    if (isEmpty) at += 1
    if (at >= end) return -1
    if (bytes[at] !== GREATER) throw new XmlFault('a tag that does not end')
    if (this.#hasRoot && this.#open.length === 0) throw new XmlFault('two roots')
    this.#hasRoot = true
    this.#attributeEnd = count
    const name = this.#name(bytes, start + 1, nameEnd)
    guardCount(this.#open.length, DEEPEST, 'levels')
    if (isEmpty) {
      this.#handler.open(name, this)
      this.#handler.close(name)
    } else {
      this.#open.push(name)
      this.#handler.open(name, this)
    }
    return at + 1
  }

  /** The name between two positions without its prefix, the same string for the same bytes. */
  #name(bytes: Uint8Array, start: number, end: number): string {
    if (end - start !== 1) return this.#longName(bytes, start, end)
    const letter = bytes[start] as number
    const known = this.#short[letter] ?? this.#longName(bytes, start, end)
    this.#short[letter] = known
    return known
  }

  #longName(bytes: Uint8Array, start: number, end: number): string {
    let from = start
    let hash = 0
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] as number
      if (byte === COLON) {
        from = at + 1
        hash = 0
      } else hash = (Math.imul(hash, 31) + byte) | 0
    }
    if (from === end) throw new XmlFault('an element without name')
    const known = this.#names.get(hash)
    if (known) {
      for (const { name, raw } of known) if (isSame(raw, bytes, from, end)) return name
    }
    this.#nameCount += 1
    guardCount(this.#nameCount, MOST_NAMES, 'kinds of element')
    const entry = { name: decodeText(bytes, from, end), raw: bytes.slice(from, end) }
    this.#names.set(hash, [...(known ?? []), entry])
    return entry.name
  }
}

interface NameEntry {
  readonly name: string
  readonly raw: Uint8Array
}

function isSame(raw: Uint8Array, bytes: Uint8Array, from: number, end: number): boolean {
  if (raw.length !== end - from) return false
  for (let at = 0; at < raw.length; at += 1) if (raw[at] !== bytes[from + at]) return false
  return true
}

function isNameEnd(byte: number): boolean {
  return byte <= BLANK || byte === GREATER || byte === SLASH || byte === EQUALS
}

function after(bytes: Uint8Array, from: number, end: number, mark: readonly number[]): number {
  const first = mark[0] as number
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= end - mark.length; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, i) => bytes[at + i] === byte)) return at + mark.length
  }
  return -1
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Text with its references written out and line ends made one; an entity of somebody's own is refused. */
export function withoutReferences(text: string): string {
  if (!text.includes('&') && !text.includes('\r')) return text
  return text.replace(/\r\n?/g, '\n').replace(/&([^;&]{0,40})(;?)/g, (_, reference: string, end: string) => {
    const named = NAMED.get(reference)
    if (end !== '' && named !== undefined) return named
    const code = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(reference)
    const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : Number.NaN
    if (end === '' || !(point > 0 && point <= 0x10ffff)) throw new XmlFault('entity', true)
    return String.fromCodePoint(point)
  })
}
