import { hash } from 'node:crypto'

/** SHA-256 of bytes or of a text as UTF-8, hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex')
}
