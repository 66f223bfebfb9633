import type { IncomingMessage, ServerOptions, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { type Issue, issue } from '../base/issue.ts'
import type { ReceiverLimits } from '../generated/types.ts'
import type { Attempt } from '../model/attempt.ts'
import type { AttemptLog } from './attempt-log.ts'

/** What becomes known of a request while it is answered. */
export type Trace = { -readonly [Name in keyof Attempt]: Attempt[Name] }

/** Where what is seen goes. */
export interface WatchOptions {
  readonly log: AttemptLog | null
  readonly moment: () => string
  readonly onRefusal?: (finding: Issue) => void
}

/** How often the machine looks for requests that are late, in milliseconds. */
const CHECKED_EVERY = 1000

/** The limits that the server of the machine keeps by itself. */
export function serverLimits({ headerBytes, headerSeconds, requestSeconds }: ReceiverLimits): ServerOptions {
  return {
    maxHeaderSize: headerBytes,
    headersTimeout: Math.min(headerSeconds, requestSeconds) * 1000,
    requestTimeout: requestSeconds * 1000,
    connectionsCheckingInterval: Math.min(CHECKED_EVERY, headerSeconds * 500),
  }
}

/** Writes one line for every request, whatever becomes of it: answered, given up, or dropped unread. */
export class RequestWatch {
  readonly #options: WatchOptions
  /** The request that is being answered on a connection. */
  readonly #traces = new WeakMap<Socket, Trace>()
  #canWrite = true

  constructor(options: WatchOptions) {
    this.#options = options
  }

  /** What cannot be written down is not done: false from a line that could not be written until one could. */
  get canWrite(): boolean {
    return this.#canWrite
  }

  begin({ socket }: IncomingMessage, response: ServerResponse): Trace {
    const trace = this.#traceOf(socket.remoteAddress)
    this.#traces.set(socket, trace)
    response.once('close', () => {
      this.#traces.delete(socket)
      this.#write({ ...trace, status: response.headersSent ? response.statusCode : trace.status })
    })
    return trace
  }

  /** Ends a connection whose request is no HTTP or does not come to its end in time. */
  giveUp(fault: NodeJS.ErrnoException, socket: Socket): void {
    if (!isGone(fault)) {
      const { status, finding } = brokenRequest(fault)
      const trace = this.#traces.get(socket)
      if (trace) Object.assign(trace, { status, code: finding.code })
      else this.#write({ ...this.#traceOf(socket.remoteAddress), status, code: finding.code })
      this.#options.onRefusal?.(finding)
      if (socket.writable) socket.write(`HTTP/1.1 ${status} \r\nConnection: close\r\n\r\n`)
    }
    socket.destroySoon()
  }

  /** Writes down a connection that was one too many. */
  crowd(address: string | undefined, allowed: number): void {
    const finding = issue('request-crowded', { allowed })
    this.#write({ ...this.#traceOf(address), code: finding.code })
    this.#options.onRefusal?.(finding)
  }

  #traceOf(address: string | undefined): Trace {
    return {
      ...{ at: this.#options.moment(), account: null, address: address ?? '', request: 'other', package: null },
      ...{ bytes: 0, sha256: null, status: 0, code: null },
    }
  }

  #write(attempt: Attempt): void {
    try {
      this.#options.log?.add(attempt)
      this.#canWrite = true
    } catch (fault) {
      if (this.#canWrite) process.emitWarning(fault as Error)
      this.#canWrite = false
    }
  }
}

/** Whether a fault only says that the other side went away. */
export function isGone({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE'
}

function brokenRequest({ code }: NodeJS.ErrnoException): { readonly status: number; readonly finding: Issue } {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { status: 408, finding: issue('request-slow', {}) }
  const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
  return { status, finding: issue('request-malformed', { status }) }
}
