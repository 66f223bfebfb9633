import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Seeded } from '../../packages/indicators/scripts/samples/seeded.ts'

/** What may happen to a request on its way, and how often in a hundred. */
const FAULTS = {
  dropBefore: 5,
  dropDuring: 5,
  dropAfter: 6,
  dropAnswer: 5,
  twice: 6,
  delay: 6,
  late: 5,
  cutBody: 4,
  flipBody: 3,
  cutAnswer: 3,
  otherPage: 2,
  stall: 1,
  status502: 3,
  status503: 3,
  status429: 3,
} as const

export type Fault = keyof typeof FAULTS
export const faults = Object.keys(FAULTS) as readonly Fault[]

interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

interface Got {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Stands between a sender and a receiver and does to their requests what networks do. */
export class FaultyProxy {
  /** How often each fault was made, and how many requests went through. */
  readonly made = new Map<Fault | 'none', number>()
  readonly #random: Seeded
  readonly #target: () => number
  readonly #server: Server
  readonly #under = new Set<Promise<unknown>>()
  readonly #chosen: Fault | null

  constructor(random: Seeded, target: () => number, chosen: Fault | null = null) {
    this.#random = random
    this.#target = target
    this.#chosen = chosen
    this.#server = createServer((incoming, response) => {
      const work = this.#pass(incoming, response).catch(() => void response.destroy())
      this.#under.add(work)
      work.finally(() => this.#under.delete(work))
    })
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return (this.#server.address() as AddressInfo).port
  }

  /** Ends when everything that is still on its way has arrived. */
  async close(): Promise<void> {
    while (this.#under.size > 0) await Promise.allSettled(this.#under)
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #choose(): Fault | 'none' {
    if (this.#chosen !== null) return this.made.has(this.#chosen) ? 'none' : this.#chosen
    let left = this.#random.whole(0, 99)
    for (const fault of faults) {
      left -= FAULTS[fault]
      if (left < 0) return fault
    }
    return 'none'
  }

  async #pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const { method = 'GET', url: path = '/', headers } = incoming
    const sent = { method, path, headers, body: Buffer.concat(chunks) }
    const fault = this.#choose()
    this.made.set(fault, (this.made.get(fault) ?? 0) + 1)
    await this.#suffer(fault, sent, response)
  }

  async #suffer(fault: Fault | 'none', sent: Sent, response: ServerResponse): Promise<void> {
    const half = Math.floor(sent.body.length / 2)
    switch (fault) {
      case 'dropBefore':
        return void response.destroy()
      case 'dropDuring':
        await this.#cut(sent, half)
        return void response.destroy()
      case 'dropAfter':
        await this.#forward(sent)
        return void response.destroy()
      case 'dropAnswer': {
        const got = await this.#forward(sent)
        response.writeHead(got.status, { ...got.headers, 'content-length': got.body.length, connection: 'close' })
        response.write(got.body.subarray(0, Math.floor(got.body.length / 2)), () => response.destroy())
        return
      }
      case 'twice': {
        const [got] = await Promise.all([this.#forward(sent), this.#forward(sent)])
        return answer(response, got)
      }
      case 'delay':
        await pause(this.#random.whole(1, 30))
        return answer(response, await this.#forward(sent))
      case 'late':
        // The sender thinks it lost; the request arrives after others that were sent later.
        response.destroy()
        await pause(this.#random.whole(5, 120))
        return void (await this.#forward(sent))
      case 'cutBody':
        return answer(response, await this.#forward({ ...sent, body: sent.body.subarray(0, half) }))
      case 'flipBody': {
        const body = Buffer.from(sent.body)
        const byte = body[half]
        if (byte !== undefined) body[half] = byte ^ 1
        return answer(response, await this.#forward({ ...sent, body }))
      }
      case 'cutAnswer': {
        const got = await this.#forward(sent)
        return answer(response, { ...got, body: got.body.subarray(0, Math.floor(got.body.length / 2)) })
      }
      case 'otherPage':
        return answer(response, { status: 200, headers: {}, body: Buffer.from('<html>Trang đăng nhập mạng</html>') })
      case 'stall':
        await pause(350)
        return void response.destroy()
      case 'status502':
        await this.#forward(sent)
        return answer(response, { status: 502, headers: {}, body: Buffer.from('bad gateway') })
      case 'status503':
        return answer(response, { status: 503, headers: { 'retry-after': '0' }, body: Buffer.alloc(0) })
      case 'status429':
        return answer(response, { status: 429, headers: { 'retry-after': '0' }, body: Buffer.alloc(0) })
      default:
        return answer(response, await this.#forward(sent))
    }
  }

  #forward({ method, path, headers, body }: Sent): Promise<Got> {
    return new Promise((resolve, reject) => {
      const out = request(
        {
          ...{ host: '127.0.0.1', port: this.#target(), method, path, agent: false },
          headers: { ...headers, 'content-length': body.length, connection: 'close' },
        },
        async (got) => {
          const chunks: Buffer[] = []
          try {
            for await (const chunk of got) chunks.push(chunk as Buffer)
          } catch (fault) {
            reject(fault as Error)
          }
          resolve({ status: got.statusCode ?? 0, headers: got.headers, body: Buffer.concat(chunks) })
        },
      )
      out.on('error', reject)
      out.end(body)
    })
  }

  /** Sends part of a request and then goes away. */
  #cut({ method, path, headers, body }: Sent, bytes: number): Promise<void> {
    return new Promise((resolve) => {
      const out = request({
        ...{ host: '127.0.0.1', port: this.#target(), method, path, agent: false },
        headers: { ...headers, 'content-length': body.length + 1, connection: 'close' },
      })
      out.on('error', () => resolve())
      out.on('close', () => resolve())
      out.flushHeaders()
      if (bytes === 0) setTimeout(() => out.destroy(), 5)
      else out.write(body.subarray(0, bytes), () => setTimeout(() => out.destroy(), 5))
    })
  }
}

function answer(response: ServerResponse, { status, headers, body }: Got): void {
  const { 'transfer-encoding': _, ...kept } = headers
  response.writeHead(status, { ...kept, 'content-length': body.length, connection: 'close' })
  response.end(body)
}
