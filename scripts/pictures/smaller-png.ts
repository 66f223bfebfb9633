import { crc32, deflateSync, inflateSync } from 'node:zlib'

interface Pixels {
  readonly width: number
  readonly height: number
  /** Three bytes a pixel, row after row. */
  readonly colours: Uint8Array
}

/** The same picture with a palette of 256: a screen has few colours, and the rarest shades of its letters become the nearest of them. */
export function smallerPng(png: Uint8Array): Uint8Array {
  const pixels = decode(png)
  const keys = keysOf(pixels)
  const counts = new Map<number, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const kept = [...counts].sort(([a, n], [b, m]) => m - n || a - b).slice(0, 256)
  const palette = kept.map(([key]) => key)
  const indexes = new Map([...counts.keys()].map((key) => [key, nearest(palette, key)]))
  return encode(
    pixels,
    Uint8Array.from(palette.flatMap(parts)),
    keys.map((key) => indexes.get(key) ?? 0),
  )
}

/** The colour of each pixel as one number. */
function keysOf({ colours }: Pixels): Uint32Array {
  return Uint32Array.from({ length: colours.length / 3 }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = colours.subarray(3 * at, 3 * at + 3)
    return (red << 16) | (green << 8) | blue
  })
}

const parts = (key: number): readonly [number, number, number] => [key >> 16, (key >> 8) & 255, key & 255]

/** Where the colour that is least different stands in the palette. */
function nearest(palette: readonly number[], key: number): number {
  const wanted = parts(key)
  const distances = palette.map((each) =>
    parts(each).reduce((sum, part, at) => sum + (part - (wanted[at] ?? 0)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

function decode(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [width, height, depth, kind] = [view.getUint32(16), view.getUint32(20), view.getUint8(24), view.getUint8(25)]
  const channels = { 2: 3, 6: 4 }[kind]
  if (depth !== 8 || channels === undefined)
    throw new Error(`expected colours of 8 bits, found kind ${kind}, depth ${depth}`)
  const rows = unfiltered(inflateSync(Buffer.concat(dataOf(png, view))), width * channels, channels)
  const colours = new Uint8Array(width * height * 3)
  for (let at = 0; at < width * height; at += 1) colours.set(rows.subarray(at * channels, at * channels + 3), at * 3)
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
function unfiltered(bytes: Uint8Array, row: number, channels: number): Uint8Array {
  const rows = bytes.length / (row + 1)
  const out = new Uint8Array(rows * row)
  for (let y = 0; y < rows; y += 1) {
    const filter = bytes[y * (row + 1)] ?? 0
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x
      const left = x < channels ? 0 : (out[at - channels] ?? 0)
      const above = y === 0 ? 0 : (out[at - row] ?? 0)
      const corner = x < channels || y === 0 ? 0 : (out[at - row - channels] ?? 0)
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

function encode({ width, height }: Pixels, palette: Uint8Array, indexes: Uint32Array): Uint8Array {
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
