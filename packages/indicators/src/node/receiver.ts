import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { basename } from 'node:path'
import type { Issue } from '../base/issue.ts'
import { issue } from '../base/issue.ts'
import type { Account, ReceiptStatus, ReceiverLimits } from '../generated/types.ts'
import { validateTransmission } from '../generated/validators.js'
import { identifierUnit, packageIdentity } from '../model/transmission.ts'
import type { Transport } from '../model/transport.ts'
import { statusPath } from '../model/transport-address.ts'
import { isGiven } from './account-tokens.ts'
import type { AttemptLog } from './attempt-log.ts'
import type { DeliveryStore, Upload } from './delivery-store.ts'
import type { Gatekeeper, Refusal } from './gatekeeper.ts'
import { packageUnits } from './package-units.ts'
import { readPackageHead } from './read-package-head.ts'
import { type Body, bodyOf, dismiss, isIntact, isShort, parsed } from './request-body.ts'
import { isGone, RequestWatch, serverLimits, type Trace } from './request-watch.ts'
import { type SignatureCommand, signatureFaults } from './run-signature.ts'
import { sha256 } from './sha256.ts'

/** What a receiver goes by. */
export interface ReceiverOptions {
  readonly transport: Transport
  /** Whose packages it takes; `null`: anybody's. */
  readonly receiver: string | null
  /** One secret for all; `null` where accounts are asked for, or nothing. */
  readonly secret: string | null
  /** Who may do what; `null`: whoever reaches the receiver may do all of it. */
  readonly gate: Gatekeeper | null
  readonly limits: ReceiverLimits
  /** Where every request is written down; `null`: nowhere. */
  readonly log: AttemptLog | null
  readonly verifySignature: SignatureCommand | null
  /** Everything that speaks against a package as such; `base` is the package that a package of changes rests on, where it is kept. */
  readonly verify: (path: string, base: string | null) => Promise<readonly Issue[]>
  /** The moment of a decision, with the offset of its clock. */
  readonly moment: () => string
  /** Milliseconds after which a sender is told to ask again. */
  readonly answerWithin?: number
  readonly onDecision?: (status: ReceiptStatus) => void
  readonly onRequest?: () => void
  readonly onRefusal?: (finding: Issue) => void
}

const ANSWER_WITHIN = 5000
const LOOPBACK = '127.0.0.1'

/** A receiver: takes announcements and bytes of those it lets in, decides, says what it decided, and writes down who asked for what. */
export class Receiver {
  readonly #store: DeliveryStore
  readonly #options: ReceiverOptions
  readonly #judging = new Map<string, Promise<void>>()
  readonly #server: Server
  readonly #watch: RequestWatch

  constructor(store: DeliveryStore, options: ReceiverOptions) {
    this.#store = store
    this.#options = options
    this.#watch = new RequestWatch(options)
    this.#server = createServer(serverLimits(options.limits), (request, response) => {
      options.onRequest?.()
      const trace = this.#watch.begin(request, response)
      this.#answer(request, response, trace).catch((fault: Error) => {
        // A sender that went away is told nothing; a disk that fails is no answer about the package.
        if (!response.headersSent) response.writeHead(500).end()
        if (!isGone(fault)) process.emitWarning(fault)
      })
    })
    this.#server.maxConnections = options.limits.connections
    this.#server.on('clientError', (fault, socket) => this.#watch.giveUp(fault, socket as Socket))
    this.#server.on('drop', (dropped) => this.#watch.crowd(dropped?.remoteAddress, options.limits.connections))
  }

  /** Listens on a port, of this machine only unless a host is named; gives the port. */
  listen(port: number, host = LOOPBACK): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, host, () => resolve((this.#server.address() as AddressInfo).port))
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

  async #answer(request: IncomingMessage, response: ServerResponse, trace: Trace): Promise<void> {
    const { transport } = this.#options
    if (!this.#watch.canWrite) {
      dismiss(request)
      response.writeHead(503, { 'Retry-After': '60' }).end()
      return
    }
    const admitted = this.#admit(request, trace)
    if (admitted !== null && 'status' in admitted) return this.#refuse(admitted, request, response, trace)
    const path = request.url ?? ''
    if (request.method === 'POST' && path === transport.submit)
      return this.#announce(admitted, request, response, trace)
    const id = /[0-9a-f]{64}/.exec(path)?.[0] ?? ''
    const isOne = path === statusPath(transport, id) && this.#isTold(id, admitted)
    if (isOne) trace.package = id
    if (isOne && request.method === 'PATCH') return this.#receive(id, admitted, request, response, trace)
    dismiss(request)
    if (isOne && (request.method === 'GET' || request.method === 'HEAD')) {
      trace.request = 'ask'
      return this.#tell(id, response, 200)
    }
    response.writeHead(isOne || path === transport.submit ? 405 : 404).end()
  }

  #admit(request: IncomingMessage, trace: Trace): Account | Refusal | null {
    const { secret, gate } = this.#options
    const { authorization } = request.headers
    if (gate !== null) {
      const admitted = gate.admit(trace.address, authorization, this.#day)
      trace.account = ('status' in admitted ? admitted.account?.id : admitted.id) ?? null
      return admitted
    }
    if (secret === null || isGiven(authorization, secret)) return null
    return { status: 401, finding: issue('account-token-unknown', {}), account: null, retryAfter: null }
  }

  /** Whether there is a package that an account may know of; of one that it may not it is told the same as of none. */
  #isTold(id: string, account: Account | null): boolean {
    const status = this.#store.status(id)
    const { gate } = this.#options
    if (status === null || gate === null || account === null) return status !== null
    return gate.mayAsk(account, identifierUnit(status.externalIdentifier) ?? '', this.#day)
  }

  #refuse(
    { status, finding, retryAfter }: Omit<Refusal, 'account'>,
    request: IncomingMessage,
    response: ServerResponse,
    trace: Trace,
  ): void {
    trace.code = finding.code
    this.#options.onRefusal?.(finding)
    response.writeHead(status, {
      ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
      ...(retryAfter !== null && { 'Retry-After': String(retryAfter) }),
      ...(!isShort(request) && { Connection: 'close' }),
    })
    response.end()
    if (!request.readableEnded) dismiss(request)
  }

  async #announce(
    account: Account | null,
    request: IncomingMessage,
    response: ServerResponse,
    trace: Trace,
  ): Promise<void> {
    trace.request = 'announce'
    const { gate, transport, limits } = this.#options
    const allowed = limits.announcementBytes
    const body = await this.#read(allowed, request, trace)
    if (body.isTooLarge) return this.#refuse(tooLarge(allowed), request, response, trace)
    if (!body.isWhole) return
    if (!isIntact(request, body.bytes)) {
      response.writeHead(409).end()
      return
    }
    const announced = parsed(body.bytes)
    const isKeyed = validateTransmission(announced) && request.headers['idempotency-key'] === `"${announced.key}"`
    if (!validateTransmission(announced) || !isKeyed) {
      response.writeHead(400).end()
      return
    }
    trace.package = announced.package
    const unit = identifierUnit(announced.externalIdentifier) ?? ''
    const refusal = account && gate ? gate.handInRefusal(account, unit, announced.bytes, this.#day) : null
    if (refusal !== null) return this.#refuse(refusal, request, response, trace)
    if (announced.bytes > transport.maxBytes) {
      return this.#refuse(tooLarge(transport.maxBytes), request, response, trace)
    }
    const found = this.#store.announce(announced)
    if (found === 'other') response.writeHead(422).end()
    else await this.#tell(announced.package, response, found.isNew ? 201 : 200)
  }

  async #receive(
    id: string,
    account: Account | null,
    request: IncomingMessage,
    response: ServerResponse,
    trace: Trace,
  ): Promise<void> {
    trace.request = 'send'
    const { gate, limits } = this.#options
    const unit = identifierUnit(this.#store.status(id)?.externalIdentifier ?? '') ?? ''
    const refusal = account && gate ? gate.handInRefusal(account, unit, 0, this.#day) : null
    if (refusal !== null) return this.#refuse(refusal, request, response, trace)
    const offset = Number(request.headers['upload-offset'] ?? Number.NaN)
    const { bytes, isWhole, isTooLarge } = await this.#read(limits.requestBytes, request, trace)
    if (isTooLarge) return this.#refuse(tooLarge(limits.requestBytes), request, response, trace)
    // Of a request that was cut off what came is kept; of a whole one that was damaged nothing is.
    const isTaken = (!isWhole || isIntact(request, bytes)) && this.#store.append(id, offset, bytes)
    if (isWhole) await this.#tell(id, response, isTaken ? 200 : 409)
  }

  async #read(most: number, request: IncomingMessage, trace: Trace): Promise<Body> {
    const body = await bodyOf(request, most)
    trace.bytes = body.bytes.length
    trace.sha256 = body.isWhole && this.#options.log !== null ? sha256(body.bytes) : null
    return body
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
      ...this.#contentFaults(upload),
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

  #contentFaults({ announced, path }: Upload): readonly Issue[] {
    const { gate } = this.#options
    if (gate === null) return []
    const units = packageUnits(path)
    if (!units.ok) return units.issues
    return gate.contentFaults(identifierUnit(announced.externalIdentifier) ?? '', units.value, this.#day)
  }

  #addressFaults({ announced, path }: Upload): readonly Issue[] {
    const { receiver } = this.#options
    const found = packageIdentity(announced.externalIdentifier)?.receiver
    if (receiver === null || found === undefined || found === receiver || found === 'all') return []
    return [issue('transmission-for-another', { file: basename(path), found, receiver })]
  }

  get #day(): string {
    return this.#options.moment().slice(0, 10)
  }
}

function baseMissing({ announced }: Upload, base: string): Issue {
  return issue('transmission-base-missing', { identifier: announced.externalIdentifier, base })
}

function tooLarge(allowed: number): Omit<Refusal, 'account'> {
  return { status: 413, finding: issue('request-too-large', { allowed }), retryAfter: null }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}
