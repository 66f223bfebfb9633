import type { RecordFault } from './record-fault.ts'

/** How packages reach a receiver: the part `transport` of its profile. */
export interface Transport {
  /** `null`: given with the command. */
  readonly address: string | null
  /** Path under the address that announcements go to. */
  readonly submit: string
  /** Path under the address of one package; `{id}` is its id. */
  readonly status: string
  readonly authentication: { readonly kind: 'none' } | { readonly kind: 'bearer'; readonly secret: string }
  readonly signature: 'required' | 'optional' | 'none'
  readonly maxBytes: number
  readonly timeouts: { readonly connectSeconds: number; readonly answerSeconds: number }
  readonly retries: { readonly attempts: number; readonly firstSeconds: number; readonly longestSeconds: number }
}

/** What holds where a profile says nothing. */
export const TRANSPORT: Transport = {
  address: null,
  submit: '/packages',
  status: '/packages/{id}',
  authentication: { kind: 'none' },
  signature: 'optional',
  maxBytes: 2_000_000_000,
  timeouts: { connectSeconds: 10, answerSeconds: 120 },
  retries: { attempts: 8, firstSeconds: 1, longestSeconds: 60 },
}

const SIGNATURES = ['required', 'optional', 'none'] as const
const ENVIRONMENT_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/
/** Longer waits than a day are no waits. */
const DAY = 86_400

type Fields = Readonly<Record<string, unknown>>

/** Reads the transport of a profile; fields that are left out are as in `TRANSPORT`. */
export function parseTransport(value: unknown): Transport | RecordFault {
  const reader = new Reader()
  const top = reader.fields(value, '')
  const timeouts = reader.fields(top.timeouts, '/timeouts')
  const retries = reader.fields(top.retries, '/retries')
  const transport: Transport = {
    address:
      top.address === undefined || top.address === null ? null : reader.text(top.address, '/address', /^\S+$/, ''),
    submit: reader.text(top.submit, '/submit', /^\/[^\s?#]*$/, TRANSPORT.submit),
    status: reader.text(top.status, '/status', /^\/[^\s?#]*\{id\}[^\s?#]*$/, TRANSPORT.status),
    authentication: reader.authentication(top.authentication),
    signature: reader.oneOf(top.signature, '/signature', SIGNATURES, TRANSPORT.signature),
    maxBytes: reader.number(top.maxBytes, '/maxBytes', [1, 1e12], TRANSPORT.maxBytes),
    timeouts: {
      connectSeconds: reader.number(timeouts.connectSeconds, '/timeouts/connectSeconds', [0.001, DAY], 10),
      answerSeconds: reader.number(timeouts.answerSeconds, '/timeouts/answerSeconds', [0.001, DAY], 120),
    },
    retries: {
      attempts: reader.number(retries.attempts, '/retries/attempts', [1, 1000], TRANSPORT.retries.attempts),
      firstSeconds: reader.number(retries.firstSeconds, '/retries/firstSeconds', [0, DAY], 1),
      longestSeconds: reader.number(retries.longestSeconds, '/retries/longestSeconds', [0, DAY], 60),
    },
  }
  return reader.fault ?? transport
}

/** Whether reading a transport gave one. */
export function isTransport(read: Transport | RecordFault): read is Transport {
  return 'retries' in read
}

/** Takes fields of their kind and keeps the first fault. */
class Reader {
  fault: RecordFault | null = null

  fields(value: unknown, at: string): Fields {
    if (value === undefined) return {}
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
    return this.#refuse({}, { at, fault: 'type', expected: ['object'] })
  }

  text(value: unknown, at: string, pattern: RegExp, otherwise: string): string {
    if (value === undefined) return otherwise
    if (typeof value === 'string' && pattern.test(value)) return value
    return this.#refuse(otherwise, { at, fault: 'pattern', expected: [pattern.source] })
  }

  number(value: unknown, at: string, [least, most]: readonly [number, number], otherwise: number): number {
    if (value === undefined) return otherwise
    if (typeof value !== 'number') return this.#refuse(otherwise, { at, fault: 'type', expected: ['number'] })
    if (value < least) return this.#refuse(otherwise, { at, fault: 'minimum', expected: [String(least)] })
    if (value > most) return this.#refuse(otherwise, { at, fault: 'maximum', expected: [String(most)] })
    return value
  }

  oneOf<T extends string>(value: unknown, at: string, known: readonly T[], otherwise: T): T {
    if (value === undefined) return otherwise
    const found = known.find((each) => each === value)
    return found ?? this.#refuse(otherwise, { at, fault: 'enum', expected: known })
  }

  authentication(value: unknown): Transport['authentication'] {
    const fields = this.fields(value, '/authentication')
    const kind = this.oneOf(fields.kind, '/authentication/kind', ['none', 'bearer'] as const, 'none')
    if (kind === 'none') return { kind }
    if (fields.secret === undefined) {
      return this.#refuse({ kind: 'none' }, { at: '/authentication/secret', fault: 'required', expected: [] })
    }
    return { kind, secret: this.text(fields.secret, '/authentication/secret', ENVIRONMENT_NAME, '') }
  }

  #refuse<T>(instead: T, fault: RecordFault): T {
    this.fault ??= fault
    return instead
  }
}
