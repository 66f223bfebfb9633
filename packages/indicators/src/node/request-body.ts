import type { IncomingMessage } from 'node:http'
import { contentDigest } from './http-exchange.ts'

/** What was sent with a request. */
export interface Body {
  readonly bytes: Uint8Array
  /** Whether the sender sent it to its end. */
  readonly isWhole: boolean
  /** More than is allowed was told or sent; nothing of it is kept. */
  readonly isTooLarge: boolean
}

/** What a sender who is turned away may send on before the connection is cut. */
const DRAINED = 65_536
const NOTHING = new Uint8Array(0)

/** Reads a body; one that tells that it is larger than allowed is not read at all. */
export async function bodyOf(request: IncomingMessage, most: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > most) return tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request) {
      size += (chunk as Uint8Array).length
      if (size > most) return tooLarge()
      chunks.push(chunk as Uint8Array)
    }
  } catch {
    return { bytes: Buffer.concat(chunks), isWhole: false, isTooLarge: false }
  }
  return { bytes: Buffer.concat(chunks), isWhole: request.complete, isTooLarge: false }
}

function tooLarge(): Body {
  return { bytes: NOTHING, isWhole: false, isTooLarge: true }
}

/** Whether bytes are those that were sent, where the sender says which. */
export function isIntact({ headers }: IncomingMessage, bytes: Uint8Array): boolean {
  const digest = headers['content-digest']
  return digest === undefined || digest === contentDigest(bytes)
}

/** The JSON in some bytes; `null` where there is none. */
export function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

/** Whether a body that nobody reads is so short that the connection may go on after it. */
export function isShort({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) <= DRAINED
}

/** Lets a body that nobody reads pass by, and cuts the connection where it goes on and on. */
export function dismiss(request: IncomingMessage): void {
  let size = 0
  request.on('data', (chunk: Uint8Array) => {
    size += chunk.length
    if (size > DRAINED) request.socket.destroy()
  })
  request.on('error', () => {})
  request.resume()
}
