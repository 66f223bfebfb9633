const WINDOW = 32_768
const PAGE = 65_536
const LONGEST = 258
const MAX_BITS = 15
const END = 256
/** Blocks that bring codes of their own are dear: honest packers fill them. After so many, one for each so many bytes. */
const FREE_BLOCKS = 10_000
const BYTES_A_BLOCK = 256
const NOTHING = new Uint8Array(0)

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
]
const DISTANCE_EXTRA = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** Packed bytes that do not follow RFC 1951. */
export class InflateFault extends Error {}

/** Codes by their next `bits` bits: `symbol << 4 | length`, 0 where no code begins so. */
interface Codes {
  readonly table: Uint16Array
  readonly bits: number
}

/**
 * Unpacks deflated bytes (RFC 1951) and hands them on in chunks that are valid only during the call, so that a sink may stop the
 * work by throwing before the next chunk exists: memory stays at one page whatever the bytes unpack to.
 */
export function inflate(packed: Uint8Array, sink: (chunk: Uint8Array) => void): void {
  new Inflater(packed, sink).run()
}

class Inflater {
  readonly #packed: Uint8Array
  readonly #sink: (chunk: Uint8Array) => void
  readonly #page = new Uint8Array(WINDOW + PAGE + LONGEST)
  /** Where the next byte of the page goes, and from where on it was not handed over. */
  #at = 0
  #from = 0
  #next = 0
  #handed = 0
  #blocks = 0
  #hold = 0
  #held = 0

  constructor(packed: Uint8Array, sink: (chunk: Uint8Array) => void) {
    this.#packed = packed
    this.#sink = sink
  }

  run(): void {
    let isLast = false
    while (!isLast) {
      isLast = this.#take(1) === 1
      const kind = this.#take(2)
      if (kind === 0) this.#stored()
      else if (kind === 1) this.#block(fixed().literals, fixed().distances)
      else if (kind === 2) this.#dynamic()
      else throw new InflateFault('unknown kind of block')
    }
    this.#flush()
  }

  #take(bits: number): number {
    while (this.#held < bits) {
      if (this.#next >= this.#packed.length) throw new InflateFault('packed bytes end early')
      this.#hold |= (this.#packed[this.#next] as number) << this.#held
      this.#next += 1
      this.#held += 8
    }
    const value = this.#hold & ((1 << bits) - 1)
    this.#hold >>>= bits
    this.#held -= bits
    return value
  }

  #stored(): void {
    this.#next -= this.#held >>> 3
    this.#hold = 0
    this.#held = 0
    const length = this.#take(16)
    if (this.#take(16) !== (length ^ 0xffff)) throw new InflateFault('a stored block has a wrong length')
    const end = this.#next + length
    if (end > this.#packed.length) throw new InflateFault('packed bytes end early')
    while (this.#next < end) {
      const size = Math.min(end - this.#next, PAGE)
      this.#room(size)
      this.#page.set(this.#packed.subarray(this.#next, this.#next + size), this.#at)
      this.#at += size
      this.#next += size
    }
  }

  #dynamic(): void {
    this.#blocks += 1
    if (this.#blocks > FREE_BLOCKS + this.#handed / BYTES_A_BLOCK) throw new InflateFault('blocks without content')
    if (this.#blocks % 256 === 0) this.#sink(NOTHING)
    const literals = this.#take(5) + 257
    const distances = this.#take(5) + 1
    const lengths = new Uint8Array(19)
    const ordered = this.#take(4) + 4
    for (let i = 0; i < ordered; i += 1) lengths[ORDER[i] as number] = this.#take(3)
    const all = this.#lengths(makeCodes(lengths), literals + distances)
    this.#block(makeCodes(all.subarray(0, literals)), makeCodes(all.subarray(literals)))
  }

  #lengths(codes: Codes, count: number): Uint8Array {
    const all = new Uint8Array(count)
    for (let i = 0; i < count; ) {
      const symbol = this.#symbol(codes)
      if (symbol < 16) {
        all[i] = symbol
        i += 1
        continue
      }
      if (symbol === 16 && i === 0) throw new InflateFault('nothing to repeat')
      const value = symbol === 16 ? (all[i - 1] as number) : 0
      const times = symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7)
      if (i + times > count) throw new InflateFault('too many code lengths')
      all.fill(value, i, i + times)
      i += times
    }
    return all
  }

  #symbol({ table, bits }: Codes): number {
    while (this.#held < bits && this.#next < this.#packed.length) {
      this.#hold |= (this.#packed[this.#next] as number) << this.#held
      this.#next += 1
      this.#held += 8
    }
    const entry = table[this.#hold & ((1 << bits) - 1)] as number
    const length = entry & 15
    if (length === 0 || length > this.#held) throw new InflateFault('no such code')
    this.#hold >>>= length
    this.#held -= length
    return entry >>> 4
  }

  /** One block; its state stands in local variables because nearly all the time is spent here. */
  #block(literals: Codes, distances: Codes): void {
    const packed = this.#packed
    const size = packed.length
    const page = this.#page
    const { table: literalTable } = literals
    const { table: distanceTable } = distances
    const literalMask = (1 << literals.bits) - 1
    const distanceMask = (1 << distances.bits) - 1
    let next = this.#next
    let hold = this.#hold
    let held = this.#held
    let at = this.#at
    for (;;) {
      if (at >= WINDOW + PAGE) {
        this.#at = at
        this.#room(LONGEST)
        at = this.#at
      }
      while (held < MAX_BITS && next < size) {
        hold |= (packed[next++] as number) << held
        held += 8
      }
      let entry = literalTable[hold & literalMask] as number
      let bits = entry & 15
      if (bits === 0 || bits > held) throw new InflateFault('no such code')
      hold >>>= bits
      held -= bits
      const symbol = entry >>> 4
      if (symbol < END) {
        page[at++] = symbol
        continue
      }
      if (symbol === END) break
      const extra = LENGTH_EXTRA[symbol - 257]
      if (extra === undefined) throw new InflateFault('no such length')
      while (held < MAX_BITS + 5 && next < size) {
        hold |= (packed[next++] as number) << held
        held += 8
      }
      if (extra > held) throw new InflateFault('packed bytes end early')
      const length = (LENGTH_BASE[symbol - 257] as number) + (hold & ((1 << extra) - 1))
      hold >>>= extra
      held -= extra
      entry = distanceTable[hold & distanceMask] as number
      bits = entry & 15
      if (bits === 0 || bits > held) throw new InflateFault('no such code')
      hold >>>= bits
      held -= bits
      const far = DISTANCE_EXTRA[entry >>> 4]
      if (far === undefined) throw new InflateFault('no such distance')
      while (held < far && next < size) {
        hold |= (packed[next++] as number) << held
        held += 8
      }
      if (far > held) throw new InflateFault('packed bytes end early')
      const distance = (DISTANCE_BASE[entry >>> 4] as number) + (hold & ((1 << far) - 1))
      hold >>>= far
      held -= far
      let source = at - distance
      if (source < 0) throw new InflateFault('a distance before the beginning')
      for (const end = at + length; at < end; ) page[at++] = page[source++] as number
    }
    this.#next = next
    this.#hold = hold
    this.#held = held
    this.#at = at
  }

  /** Hands over what is there and keeps the last window, when the page has no room for `size` more bytes. */
  #room(size: number): void {
    if (this.#at + size <= this.#page.length) return
    this.#flush()
    const kept = Math.min(this.#at, WINDOW)
    this.#page.copyWithin(0, this.#at - kept, this.#at)
    this.#at = kept
    this.#from = kept
  }

  #flush(): void {
    this.#handed += this.#at - this.#from
    if (this.#at > this.#from) this.#sink(this.#page.subarray(this.#from, this.#at))
    this.#from = this.#at
  }
}

function makeCodes(lengths: Uint8Array): Codes {
  const counts = new Uint16Array(MAX_BITS + 1)
  let bits = 1
  for (const length of lengths) {
    counts[length] = (counts[length] as number) + 1
    if (length > bits) bits = length
  }
  counts[0] = 0
  const nexts = new Uint32Array(MAX_BITS + 2)
  for (let length = 1; length <= MAX_BITS; length += 1) {
    nexts[length + 1] = ((nexts[length] as number) + (counts[length] as number)) << 1
    if ((nexts[length] as number) + (counts[length] as number) > 1 << length) throw new InflateFault('too many codes')
  }
  const table = new Uint16Array(1 << bits)
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] as number
    if (length === 0) continue
    const code = nexts[length] as number
    nexts[length] = code + 1
    const entry = (symbol << 4) | length
    for (let slot = reversed(code, length); slot < table.length; slot += 1 << length) table[slot] = entry
  }
  return { table, bits }
}

function reversed(code: number, length: number): number {
  let turned = 0
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >>> bit) & 1) << (length - 1 - bit)
  return turned
}

let fixedCodes: { readonly literals: Codes; readonly distances: Codes } | null = null

function fixed(): { readonly literals: Codes; readonly distances: Codes } {
  if (fixedCodes === null) {
    const lengths = new Uint8Array(288).fill(8)
    lengths.fill(9, 144, 256)
    lengths.fill(7, 256, 280)
    fixedCodes = { literals: makeCodes(lengths), distances: makeCodes(new Uint8Array(30).fill(5)) }
  }
  return fixedCodes
}
