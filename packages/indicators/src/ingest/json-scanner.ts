const DEEPEST = 64
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const BLANK = /[ \t\n\r]*/y
const PLAIN = /[^"\\\p{Cc}]*/uy
const WORDS = ['true', 'false', 'null'] as const
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** Where a text stops being JSON, and why. */
export class JsonFault extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

export type JsonKind = 'string' | 'number' | 'true' | 'false' | 'null' | 'array' | 'object'

/** A value without what is inside: numbers keep the digits they were written with. */
export interface JsonValue {
  readonly kind: JsonKind
  readonly text: string
}

/** Walks through a JSON text one value at a time, so that numbers stay as written and no key ever becomes a property. */
export class JsonScanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  get offset(): number {
    return this.#at
  }

  /** The kind of the value that comes next. */
  peek(): JsonKind {
    this.#skip(BLANK)
    const letter = this.#text[this.#at]
    if (letter === '[') return 'array'
    if (letter === '{') return 'object'
    if (letter === '"') return 'string'
    const word = WORDS.find((known) => this.#text.startsWith(known, this.#at))
    if (word) return word
    if (letter !== undefined && /[-\d]/.test(letter)) return 'number'
    throw this.fault(letter === undefined ? 'the text ends early' : 'no value')
  }

  /** Reads a value; what is inside of an array or object is passed over. */
  value(depth = 0): JsonValue {
    const kind = this.peek()
    if (kind === 'string') return { kind, text: this.#string() }
    if (kind === 'number') return { kind, text: this.#number() }
    if (kind === 'array') this.items(() => void this.value(depth + 1), depth)
    else if (kind === 'object') this.members(() => void this.value(depth + 1), depth)
    else this.#at += kind.length
    return { kind, text: kind }
  }

  /** Calls for each item of an array; the call must read it. */
  items(onItem: (index: number) => void, depth = 0): void {
    this.#list(']', depth, onItem)
  }

  /** Calls for each member of an object; the call must read its value. */
  members(onMember: (key: string) => void, depth = 0): void {
    this.#list('}', depth, () => {
      if (this.peek() !== 'string') throw this.fault('a key without quotes')
      const key = this.#string()
      this.#skip(BLANK)
      if (this.#text[this.#at] !== ':') throw this.fault('no colon after a key')
      this.#at += 1
      onMember(key)
    })
  }

  end(): void {
    this.#skip(BLANK)
    if (this.#at < this.#text.length) throw this.fault('text after the end')
  }

  fault(message: string): JsonFault {
    return new JsonFault(message, this.#at)
  }

  #list(close: string, depth: number, onItem: (index: number) => void): void {
    if (depth > DEEPEST) throw this.fault('too deep')
    this.peek()
    this.#at += 1
    this.#skip(BLANK)
    if (this.#text[this.#at] === close) {
      this.#at += 1
      return
    }
    for (let index = 0; ; index += 1) {
      onItem(index)
      this.#skip(BLANK)
      const letter = this.#text[this.#at]
      if (letter !== ',' && letter !== close) throw this.fault(`no ${close}`)
      this.#at += 1
      if (letter === close) return
      this.#skip(BLANK)
    }
  }

  #number(): string {
    NUMBER.lastIndex = this.#at
    const match = NUMBER.exec(this.#text)
    if (!match) throw this.fault('no number')
    this.#at += match[0].length
    return match[0]
  }

  #string(): string {
    this.#at += 1
    let text = ''
    for (;;) {
      text += this.#skip(PLAIN)
      const letter = this.#text[this.#at]
      this.#at += 1
      if (letter === '"') return text
      if (letter !== '\\') throw this.fault('a text that does not end')
      text += this.#escape()
    }
  }

  #escape(): string {
    const letter = this.#text[this.#at] ?? ''
    this.#at += 1
    const known = ESCAPES.get(letter)
    if (known !== undefined) return known
    const code = this.#text.slice(this.#at, this.#at + 4)
    if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(code)) throw this.fault('no such escape')
    this.#at += 4
    return String.fromCharCode(Number.parseInt(code, 16))
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (!match) return ''
    this.#at += match[0].length
    return match[0]
  }
}
