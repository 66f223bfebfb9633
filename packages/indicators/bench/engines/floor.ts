/**
 * The least work there is: `floor.ts FIGURES.csv CROSSWALK.csv OUT.csv`. One pass over the bytes into one typed array, made for this
 * very file (no quotes, two decimals, short codes, every row known) and checking nothing.
 */
import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs'

const [figures = '', crosswalk = '', out = ''] = process.argv.slice(2)
const COMMA = 0x2c
const LF = 0x0a
const POINT = 0x2e
const ZERO = 0x30
const NONE = -1
const SLOTS = 1 << 17

/** Numbers short texts in the order they come, by a sum of their bytes that is theirs alone in this file. */
class Names {
  readonly texts: string[] = []
  readonly #hashes: number[] = []
  readonly #slots = new Int32Array(SLOTS).fill(NONE)

  number(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (;;) {
      const found = this.#slots[slot] as number
      if (found === NONE) break
      if (this.#hashes[found] === hash) return found
      slot = (slot + 1) & (SLOTS - 1)
    }
    this.#hashes.push(hash)
    this.#slots[slot] = this.texts.push(Buffer.from(bytes.subarray(from, to)).toString('latin1')) - 1
    return this.texts.length - 1
  }
}

const [, ...ways] = readFileSync(crosswalk, 'utf8').trimEnd().split('\n')
const pairs = ways.map((line) => line.split(',') as [string, string])
const targets = [...new Set(pairs.map(([, target]) => target))].sort()
const place = new Map(targets.map((target, at) => [target, at]))
const units = new Names()
const wayStart: number[] = []
const wayTarget: number[] = []
for (const [at, [unit, target]] of pairs.entries()) {
  const bytes = Buffer.from(unit)
  if (pairs[at - 1]?.[0] !== unit) wayStart[units.number(bytes, 0, bytes.length)] = at
  wayTarget.push(place.get(target) as number)
}
wayStart.push(pairs.length)
const lastWay = wayTarget.length
const firstUnknown = units.texts.length

const periods = new Names()
const indicators = new Names()
let sums = new Float64Array(0)
const PERIODS = 64

const input = openSync(figures, 'r')
const page = new Uint8Array(1 << 20)
let rest = 0
let isHeader = true
for (;;) {
  const read = readSync(input, page, rest, page.length - rest, null)
  if (read === 0) break
  const length = rest + read
  let at = 0
  let line = 0
  for (;;) {
    const end = page.indexOf(LF, at)
    if (end < 0 || end >= length) break
    if (isHeader) isHeader = false
    else row(at, end)
    at = end + 1
    line = at
  }
  page.copyWithin(0, line, length)
  rest = length - line
}
closeSync(input)

function row(start: number, end: number): void {
  let at = start
  while (page[at] !== COMMA) at += 1
  const unit = units.number(page, start, at)
  const period = at + 1
  at = period
  while (page[at] !== COMMA) at += 1
  const series = at + 1
  const time = periods.number(page, period, at)
  at = series
  while (page[at] !== COMMA) at += 1
  const row = (indicators.number(page, series, at) * PERIODS + time) * targets.length
  let value = 0
  for (at += 1; at < end; at += 1) if (page[at] !== POINT) value = value * 10 + (page[at] as number) - ZERO
  if (row + targets.length > sums.length) {
    const grown = new Float64Array((row + targets.length * PERIODS) * 2)
    grown.set(sums)
    sums = grown
  }
  if (unit >= firstUnknown) return
  const last = wayStart[unit + 1] ?? lastWay
  for (let way = wayStart[unit] as number; way < last; way += 1) {
    const cell = row + (wayTarget[way] as number)
    sums[cell] = (sums[cell] as number) + value
  }
}

const output = openSync(out, 'w')
const buffer = Buffer.allocUnsafe(1 << 20)
let size = buffer.write('period,indicator,unit,value\n')
const order = (names: Names): readonly number[] =>
  names.texts.map((_, at) => at).sort((a, b) => ((names.texts[a] as string) < (names.texts[b] as string) ? -1 : 1))
const tails = targets.map((target) => Buffer.from(`${target},`))
for (const indicator of order(indicators)) {
  for (const period of order(periods)) {
    const head = Buffer.from(`${periods.texts[period]},${indicators.texts[indicator]},`)
    const from = (indicator * PERIODS + period) * targets.length
    for (let target = 0; target < targets.length; target += 1) {
      if (size > buffer.length - 200) flush()
      buffer.set(head, size)
      size += head.length
      const tail = tails[target] as Buffer
      buffer.set(tail, size)
      size += tail.length
      writeHundredths(sums[from + target] as number)
    }
  }
}
flush()
closeSync(output)

function writeHundredths(value: number): void {
  let digits = 3
  for (let limit = 1000; value >= limit; limit *= 10) digits += 1
  let at = size + digits
  size = at + 2
  buffer[at + 1] = LF
  let left = value
  for (let digit = 0; digit < digits; digit += 1) {
    const tenth = Math.floor(left / 10)
    buffer[at] = ZERO + left - tenth * 10
    left = tenth
    at -= 1
    if (digit === 1) {
      buffer[at] = POINT
      at -= 1
    }
  }
}

function flush(): void {
  for (let at = 0; at < size; ) at += writeSync(output, buffer, at, size - at)
  size = 0
}
