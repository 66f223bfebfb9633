/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4). */
const ROUND = constants(64, 1 / 3)
const START = constants(8, 1 / 2)
const BLOCK = 64

/** SHA-256 of bytes, hexadecimal: pages opened from a disk or over plain HTTP may not have the browser's own. */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(START)
  const words = new Uint32Array(BLOCK)
  const whole = bytes.length - (bytes.length % BLOCK)
  for (let at = 0; at < whole; at += BLOCK) compress(state, words, bytes, at)
  const rest = bytes.subarray(whole)
  const tail = new Uint8Array(rest.length + 9 > BLOCK ? 2 * BLOCK : BLOCK)
  tail.set(rest)
  tail[rest.length] = 0x80
  const view = new DataView(tail.buffer)
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(tail.length - 4, (bytes.length * 8) >>> 0)
  for (let at = 0; at < tail.length; at += BLOCK) compress(state, words, tail, at)
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

function compress(state: Uint32Array, words: Uint32Array, bytes: Uint8Array, start: number): void {
  const word = (index: number): number => words[index] as number
  for (let i = 0; i < 16; i += 1) {
    const at = start + 4 * i
    const [a, b, c, d] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]] as [number, number, number, number]
    words[i] = (a << 24) | (b << 16) | (c << 8) | d
  }
  for (let i = 16; i < BLOCK; i += 1) {
    const [far, near] = [word(i - 15), word(i - 2)]
    const low = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)
    const high = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)
    words[i] = word(i - 16) + low + word(i - 7) + high
  }
  let [a, b, c, d, e, f, g, h] = [...state] as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < BLOCK; i += 1) {
    const chosen = (e & f) ^ (~e & g)
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + (ROUND[i] as number) + word(i)) | 0
    const major = (a & b) ^ (a & c) ^ (b & c)
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + major) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  const last = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i += 1) state[i] = (state[i] as number) + (last[i] as number)
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function constants(count: number, power: number): readonly number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  return primes.map((prime) => ((prime ** power % 1) * 2 ** 32) | 0)
}
