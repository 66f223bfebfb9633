import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename } from 'node:path'
import type { Issue } from '../base/issue.ts'
import { issue } from '../base/issue.ts'
import type { ReceiptStatus } from '../generated/types.ts'
import { validateTransmission } from '../generated/validators.js'
import { packageIdentity } from '../model/transmission.ts'
import type { Transport } from '../model/transport.ts'
import { statusPath } from '../model/transport-address.ts'
import type { DeliveryStore, Upload } from './delivery-store.ts'
import { contentDigest } from './http-exchange.ts'
import { readPackageHead } from './read-package-head.ts'
import { type SignatureCommand, signatureFaults } from './run-signature.ts'
import { sha256 } from './sha256.ts'

/** What a receiver goes by. */
export interface ReceiverOptions {
  readonly transport: Transport
  /** Whose packages it takes; `null`: anybody's. */
  readonly receiver: string | null
  readonly secret: string | null
  readonly verifySignature: SignatureCommand | null
  /** Everything that speaks against a package as such; `base` is the package that a package of changes rests on, where it is kept. */
  readonly verify: (path: string, base: string | null) => Promise<readonly Issue[]>
  /** The moment of a decision, with the offset of its clock. */
  readonly moment: () => string
  /** Milliseconds after which a sender is told to ask again. */
  readonly answerWithin?: number
  readonly onDecision?: (status: ReceiptStatus) => void
  readonly onRequest?: () => void
}

/** Most bytes of one request. */
const MOST_BYTES = 64 << 20
const ANSWER_WITHIN = 5000
const LOOPBACK = '127.0.0.1'

/** A receiver for trials: takes announcements and bytes on this machine only, decides, and says what it decided. */
export class Receiver {
  readonly #store: DeliveryStore
  readonly #options: ReceiverOptions
  readonly #judging = new Map<string, Promise<void>>()
  readonly #server: Server

  constructor(store: DeliveryStore, options: ReceiverOptions) {
    this.#store = store
    this.#options = options
    this.#server = createServer((request, response) => {
      options.onRequest?.()
      this.#answer(request, response).catch((fault: Error) => {
        // A sender that went away is told nothing; a disk that fails is no answer about the package.
        if (!response.headersSent) response.writeHead(500).end()
        if (!isGone(fault)) process.emitWarning(fault)
      })
    })
  }

  /** Listens on a port of this machine; gives the port. */
  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, LOOPBACK, () => resolve((this.#server.address() as AddressInfo).port))
    })
  }

  /** Answers what has begun, then stops. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeIdleConnections()
    await Promise.allSettled(this.#judging.values())
    await closed
    this.#store.close()
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { transport, secret } = this.#options
    if (secret !== null && !isGiven(request.headers.authorization, secret)) {
      request.resume()
      response.writeHead(401, { 'WWW-Authenticate': 'Bearer' }).end()
      return
    }
    const path = request.url ?? ''
    if (request.method === 'POST' && path === transport.submit) return this.#announce(request, response)
    const id = /[0-9a-f]{64}/.exec(path)?.[0] ?? ''
    const isOne = path === statusPath(transport, id) && this.#store.status(id) !== null
    if (isOne && request.method === 'PATCH') return this.#receive(id, request, response)
    request.resume()
    if (isOne && (request.method === 'GET' || request.method === 'HEAD')) return this.#tell(id, response, 200)
    response.writeHead(isOne || path === transport.submit ? 405 : 404).end()
  }

  async #announce(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { bytes, isWhole } = await bodyOf(request)
    if (!isWhole) return
    if (!isIntact(request, bytes)) {
      response.writeHead(409).end()
      return
    }
    const announced = parsed(bytes)
    const isKeyed = validateTransmission(announced) && request.headers['idempotency-key'] === `"${announced.key}"`
    if (!validateTransmission(announced) || !isKeyed) {
      response.writeHead(400).end()
      return
    }
    if (announced.bytes > this.#options.transport.maxBytes) {
      response.writeHead(413).end()
      return
    }
    const found = this.#store.announce(announced)
    if (found === 'other') response.writeHead(422).end()
    else await this.#tell(announced.package, response, found.isNew ? 201 : 200)
  }

  async #receive(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const offset = Number(request.headers['upload-offset'] ?? Number.NaN)
    const { bytes, isWhole } = await bodyOf(request)
    // Of a request that was cut off what came is kept; of a whole one that was damaged nothing is.
    const isTaken = (!isWhole || isIntact(request, bytes)) && this.#store.append(id, offset, bytes)
    if (isWhole) await this.#tell(id, response, isTaken ? 200 : 409)
  }

  /** Says where a package stands; one that is whole is judged first, as far as that is quick. */
  async #tell(id: string, response: ServerResponse, status: number): Promise<void> {
    const hadAll = this.#hasAll(id)
    if (hadAll && !this.#judging.has(id) && this.#store.isWhole(id)) {
      const judging = this.#judge(id).finally(() => this.#judging.delete(id))
      this.#judging.set(id, judging)
    }
    const judging = this.#judging.get(id)
    if (judging) await Promise.race([judging, pause(this.#options.answerWithin ?? ANSWER_WITHIN)])
    const packet = this.#store.status(id)
    if (packet === null) {
      response.writeHead(404).end()
      return
    }
    const isPending = packet.outcome === 'pending' && packet.offset === packet.bytes
    const code = isPending ? 202 : hadAll && packet.outcome === 'pending' ? 409 : status
    response.writeHead(packet.outcome === 'pending' ? code : 200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'Upload-Offset': String(packet.offset),
      'Upload-Complete': packet.offset === packet.bytes ? '?1' : '?0',
      ...(isPending && { 'Retry-After': '1' }),
      ...(status === 201 && { Location: statusPath(this.#options.transport, id) }),
    })
    response.end(`${JSON.stringify(packet)}\n`)
  }

  #hasAll(id: string): boolean {
    const upload = this.#store.upload(id)
    return upload !== null && upload.offset === upload.announced.bytes
  }

  async #judge(id: string): Promise<void> {
    const upload = this.#store.upload(id)
    if (upload === null) return
    const head = readPackageHead(upload.path)
    const wanted = head.ok ? head.value.base : null
    const base = wanted === null ? null : this.#store.kept(wanted)
    const found = [
      ...(wanted !== null && base === null ? [baseMissing(upload, wanted)] : []),
      ...(await this.#options.verify(upload.path, base)),
      ...(await this.#signatureFaults(upload)),
      ...(head.ok ? this.#addressFaults(upload) : head.issues),
    ]
    const unlike = new Map(found.map((each) => [JSON.stringify(each), each]))
    const status = this.#store.decide(id, head.ok ? head.value : null, [...unlike.values()], this.#options.moment())
    if (status !== null) this.#options.onDecision?.(status)
  }

  async #signatureFaults(upload: Upload): Promise<readonly Issue[]> {
    const { transport, verifySignature } = this.#options
    const isRequired = transport.signature === 'required'
    if (upload.signature === null) return isRequired ? [issue('signature-missing', { package: upload.id })] : []
    return verifySignature === null ? [] : signatureFaults(verifySignature, upload)
  }

  #addressFaults({ announced, path }: Upload): readonly Issue[] {
    const { receiver } = this.#options
    const found = packageIdentity(announced.externalIdentifier)?.receiver
    if (receiver === null || found === undefined || found === receiver || found === 'all') return []
    return [issue('transmission-for-another', { file: basename(path), found, receiver })]
  }
}

function baseMissing({ announced }: Upload, base: string): Issue {
  return issue('transmission-base-missing', { identifier: announced.externalIdentifier, base })
}

interface Body {
  readonly bytes: Uint8Array
  /** Whether the sender sent it to its end. */
  readonly isWhole: boolean
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request) {
      size += (chunk as Uint8Array).length
      if (size > MOST_BYTES) return { bytes: new Uint8Array(0), isWhole: false }
      chunks.push(chunk as Uint8Array)
    }
  } catch {
    return { bytes: Buffer.concat(chunks), isWhole: false }
  }
  return { bytes: Buffer.concat(chunks), isWhole: request.complete }
}

/** Whether bytes are those that were sent, where the sender says which. */
function isIntact({ headers }: IncomingMessage, bytes: Uint8Array): boolean {
  const digest = headers['content-digest']
  return digest === undefined || digest === contentDigest(bytes)
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

/** Compares hashes, which are of one length whatever was sent. */
function isGiven(authorization: string | undefined, secret: string): boolean {
  const [given, wanted] = [authorization ?? '', `Bearer ${secret}`].map((text) => Buffer.from(sha256(text), 'hex'))
  return given !== undefined && wanted !== undefined && timingSafeEqual(given, wanted)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}

function isGone(fault: Error): boolean {
  const { code } = fault as NodeJS.ErrnoException
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE'
}
