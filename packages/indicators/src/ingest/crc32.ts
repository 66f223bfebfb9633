const POLYNOMIAL = 0xedb88320
const LANES = 4

/** Four tables, so that four bytes are taken at a time. */
const TABLES = makeTables()

function makeTables(): readonly Int32Array[] {
  const tables = Array.from({ length: LANES }, () => new Int32Array(256))
  for (let byte = 0; byte < 256; byte += 1) {
    let rest = byte
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1
    at(tables, 0)[byte] = rest
  }
  for (let lane = 1; lane < LANES; lane += 1) {
    for (let byte = 0; byte < 256; byte += 1) {
      const before = at(tables, lane - 1)[byte] as number
      at(tables, lane)[byte] = (before >>> 8) ^ (at(tables, 0)[before & 255] as number)
    }
  }
  return tables
}

function at(tables: readonly Int32Array[], lane: number): Int32Array {
  return tables[lane] as Int32Array
}

/** The checksum of zip files, continued over chunks: `crc32(second, crc32(first))`. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [one, two, three, four] = TABLES as readonly [Int32Array, Int32Array, Int32Array, Int32Array]
  const { length } = bytes
  let crc = ~before
  let i = 0
  for (; i + LANES <= length; i += LANES) {
    crc ^= byte(bytes, i) | (byte(bytes, i + 1) << 8) | (byte(bytes, i + 2) << 16) | (byte(bytes, i + 3) << 24)
    crc =
      (four[crc & 255] as number) ^
      (three[(crc >>> 8) & 255] as number) ^
      (two[(crc >>> 16) & 255] as number) ^
      (one[crc >>> 24] as number)
  }
  for (; i < length; i += 1) crc = (one[(crc ^ byte(bytes, i)) & 255] as number) ^ (crc >>> 8)
  return ~crc >>> 0
}

function byte(bytes: Uint8Array, index: number): number {
  return bytes[index] as number
}
