import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'

/** An answer as a sender sees it; 0 when the connection was cut. */
export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

interface Asked {
  readonly method?: string
  readonly path: string
  readonly token?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** Asks a port of this machine once, on a connection of its own. */
export function ask(port: number, { method = 'GET', path, token, headers, body = '' }: Asked): Promise<Answered> {
  return new Promise((resolve) => {
    const sent = httpRequest(
      {
        ...{ host: '127.0.0.1', port, path, method, agent: false },
        headers: {
          'Content-Length': String(body.length),
          ...(token !== undefined && { Authorization: `Bearer ${token}` }),
          ...headers,
        },
      },
      (answer) => {
        const chunks: Uint8Array[] = []
        answer.on('data', (chunk: Uint8Array) => chunks.push(chunk))
        const told = (): void =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          })
        answer.once('end', told).once('error', told)
      },
    )
    sent.once('error', () => resolve({ status: 0, headers: {}, body: '' }))
    sent.end(body)
  })
}

/** Writes bytes to a port of this machine and gives all that comes until the other side ends. */
export function say(port: number, text: string, onConnect: () => void = () => {}): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(text)
      onConnect()
    })
    let heard = ''
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1')
    })
    socket.on('error', () => {})
    socket.once('close', () => resolve(heard))
  })
}
