import { crc32, deflateSync, inflateSync } from 'node:zlib'

interface Pixels {
  readonly width: number
  readonly height: number
  /** Three bytes a pixel, row after row. */
  readonly colours: Uint8Array
}

/** The same picture with a palette: a screen has few colours, and shades of letters that nobody tells apart become one. */
export function smallerPng(png: Uint8Array): Uint8Array {
  const pixels = decode(png)
  for (const bits of [8, 6, 5, 4, 3]) {
    const found = paletteOf(pixels, bits)
    if (found) return encode(pixels, found.palette, found.indexes)
  }
  throw new Error('expected a screen, found a picture of more than 256 colours even in coarse shades')
}

/** Colours and which pixel has which, as long as there are no more than a palette holds. */
function paletteOf({ colours }: Pixels, bits: number) {
  const known = new Map<number, number>()
  const palette: number[] = []
  const indexes = new Uint8Array(colours.length / 3)
  for (let at = 0; at < indexes.length; at += 1) {
    const colour = [0, 1, 2].map((part) => shade(colours[3 * at + part] ?? 0, bits))
    const key = colour.reduce((sum, part) => sum * 256 + part, 0)
    let index = known.get(key)
    if (index === undefined) {
      index = known.size
      if (index === 256) return null
      known.set(key, index)
      palette.push(...colour)
    }
    indexes[at] = index
  }
  return { palette: Uint8Array.from(palette), indexes }
}

/** The nearest of the shades that so many bits tell apart; black and white stay. */
function shade(value: number, bits: number): number {
  const steps = 2 ** bits - 1
  return Math.round((Math.round((value / 255) * steps) / steps) * 255)
}

function decode(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [width, height, depth, kind] = [view.getUint32(16), view.getUint32(20), view.getUint8(24), view.getUint8(25)]
  const parts = { 2: 3, 6: 4 }[kind]
  if (depth !== 8 || parts === undefined)
    throw new Error(`expected colours of 8 bits, found kind ${kind}, depth ${depth}`)
  const rows = unfiltered(inflateSync(Buffer.concat(dataOf(png, view))), width * parts, parts)
  const colours = new Uint8Array(width * height * 3)
  for (let at = 0; at < width * height; at += 1) colours.set(rows.subarray(at * parts, at * parts + 3), at * 3)
  return { width, height, colours }
}

function dataOf(png: Uint8Array, view: DataView): readonly Uint8Array[] {
  const found: Uint8Array[] = []
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (name === 'IDAT') found.push(png.subarray(at + 8, at + 8 + view.getUint32(at)))
  }
  return found
}

/** Bytes without the filters of PNG (ISO/IEC 15948, clause 9): each byte told from those left of it and above it. */
function unfiltered(bytes: Uint8Array, row: number, parts: number): Uint8Array {
  const rows = bytes.length / (row + 1)
  const out = new Uint8Array(rows * row)
  for (let y = 0; y < rows; y += 1) {
    const filter = bytes[y * (row + 1)] ?? 0
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x
      const left = x < parts ? 0 : (out[at - parts] ?? 0)
      const above = y === 0 ? 0 : (out[at - row] ?? 0)
      const corner = x < parts || y === 0 ? 0 : (out[at - row - parts] ?? 0)
      out[at] = (bytes[y * (row + 1) + 1 + x] ?? 0) + guess(filter, left, above, corner)
    }
  }
  return out
}

function guess(filter: number, left: number, above: number, corner: number): number {
  const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)]
  return guesses[filter] ?? 0
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [left, above, corner].map((each) => Math.abs(left + above - corner - each))
  if (a === undefined || b === undefined || c === undefined) return 0
  if (a <= b && a <= c) return left
  return b <= c ? above : corner
}

function encode({ width, height }: Pixels, palette: Uint8Array, indexes: Uint8Array): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y += 1) rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(rows, { level: 9, memLevel: 9 })
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', data), chunk('IEND')])
}

function chunk(name: string, data: Uint8Array = new Uint8Array()): Uint8Array {
  const out = Buffer.alloc(12 + data.length)
  out.writeUInt32BE(data.length, 0)
  out.write(name, 4, 'latin1')
  out.set(data, 8)
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length)
  return out
}
