import { isUtf8 } from 'node:buffer'

/** Bytes at the end of a chunk that may begin a letter of several bytes. */
const LONGEST_LETTER = 3

/** Where the first whole letter begins: a chunk may start in the middle of one. */
export function letterStart(bytes: Uint8Array): number {
  let from = 0
  while (from < LONGEST_LETTER && ((bytes[from] ?? 0) & 0xc0) === 0x80) from += 1
  return from
}

/** Whether the bytes are UTF-8, apart from a letter that the chunk may cut at either end. */
export function isText(bytes: Uint8Array): boolean {
  const from = letterStart(bytes)
  for (let cut = 0; cut <= LONGEST_LETTER; cut += 1) if (isUtf8(bytes.subarray(from, bytes.length - cut))) return true
  return false
}
