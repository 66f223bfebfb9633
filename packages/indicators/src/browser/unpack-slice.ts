import { inflate } from '../ingest/inflate.ts'

/** A slice as it was brought, or unpacked from its deflated JSON. */
export function unpackSlice<T extends object>(slice: T | Uint8Array): T {
  if (!(slice instanceof Uint8Array)) return slice
  const decoder = new TextDecoder()
  const texts: string[] = []
  inflate(slice, (chunk) => void texts.push(decoder.decode(chunk, { stream: true })))
  return JSON.parse(texts.join('') + decoder.decode())
}
