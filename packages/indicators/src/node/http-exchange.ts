import { createHash } from 'node:crypto'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { validateReceiptStatus } from '../generated/validators.js'
import { recordFault } from '../model/record-fault.ts'
import type { ExchangeFault, Reply } from '../model/transmission-steps.ts'
import { retryAfter } from '../model/transmission-wait.ts'
import type { Transport } from '../model/transport.ts'
import type { TransportAddress } from '../model/transport-address.ts'

/** One request to a receiver. */
export interface Request {
  readonly method: 'POST' | 'GET' | 'PATCH'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Where requests go, with what, and how long is waited. */
export interface Line {
  readonly address: TransportAddress
  readonly timeouts: Transport['timeouts']
  /** `null`: nothing is asked of the sender. */
  readonly secret: string | null
  /** Certificates trusted beside those of the machine. */
  readonly ca?: string | undefined
}

/** An answer, with the bytes of its packet as they came. */
export interface Exchanged {
  readonly reply: Reply
  readonly bytes: Uint8Array
}

/** A status packet is small; what is longer is none. */
const LONGEST_ANSWER = 4_000_000
const NOTHING = new Uint8Array(0)

/** The `Content-Digest` of some bytes. */
export function contentDigest(bytes: Uint8Array): string {
  return `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`
}

/** Sends one request and takes its answer; redirections are answers like others, so that no secret goes elsewhere. */
export function exchange(line: Line, request: Request, now: number): Promise<Exchanged> {
  const { address, timeouts, secret, ca } = line
  const headers: Record<string, string> = {
    ...request.headers,
    Accept: 'application/json',
    'Content-Length': String(request.body.length),
    ...(secret !== null && { Authorization: `Bearer ${secret}` }),
  }
  return new Promise((resolve) => {
    let isConnected = false
    const end = (fault: ExchangeFault): void => resolve({ reply: { kind: 'fault', fault }, bytes: NOTHING })
    const options = {
      ...{ host: address.host, port: address.port, path: `${address.path}${request.path}`, method: request.method },
      ...{ headers, agent: false as const, ...(ca !== undefined && { ca }) },
    }
    const sent = (address.isSecure ? httpsRequest : httpRequest)(options, (answer) => {
      collect(answer, now).then(resolve, () => end('dropped'))
    })
    let clock = setTimeout(() => stop('timeout'), timeouts.connectSeconds * 1000)
    const stop = (fault: ExchangeFault): void => {
      end(fault)
      sent.destroy()
    }
    sent.on('socket', (socket) => {
      const whenReady = address.isSecure ? 'secureConnect' : 'connect'
      socket.once(whenReady, () => {
        isConnected = true
        clearTimeout(clock)
        clock = setTimeout(() => stop('timeout'), timeouts.answerSeconds * 1000)
      })
    })
    sent.on('error', (fault: NodeJS.ErrnoException) => end(isConnected ? 'dropped' : faultOf(fault)))
    sent.on('close', () => {
      clearTimeout(clock)
      end('dropped')
    })
    sent.end(request.body)
  })
}

function faultOf({ code = '' }: NodeJS.ErrnoException): ExchangeFault {
  return /CERT|TLS|SSL|ALTNAME|SIGNATURE|ISSUER/.test(code) ? 'tls' : 'connection'
}

async function collect(answer: IncomingMessage, now: number): Promise<Exchanged> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer) {
    size += (chunk as Uint8Array).length
    if (size > LONGEST_ANSWER) throw new Error('longer than any status packet')
    chunks.push(chunk as Uint8Array)
  }
  const bytes = Buffer.concat(chunks)
  const after = retryAfter(answer.headers['retry-after'] ?? null, now)
  return {
    reply: { kind: 'answer', status: answer.statusCode ?? 0, retryAfter: after, packet: packetOf(bytes) },
    bytes,
  }
}

function packetOf(bytes: Uint8Array): Extract<Reply, { kind: 'answer' }>['packet'] {
  let parsed: unknown
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return recordFault(null, null)
  }
  return validateReceiptStatus(parsed) ? parsed : recordFault(parsed, validateReceiptStatus.errors)
}
