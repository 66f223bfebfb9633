import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.ts'

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('the hash of "%s" is the one in FIPS 180-4', (text, expected) => {
  expect(sha256(new TextEncoder().encode(text))).toBe(expected)
})

test('every length around a block gives what the hash of Node gives', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 131) % 256)
  for (let length = 0; length <= bytes.length; length += 1) {
    const part = bytes.subarray(0, length)
    expect(sha256(part)).toBe(createHash('sha256').update(part).digest('hex'))
  }
})
