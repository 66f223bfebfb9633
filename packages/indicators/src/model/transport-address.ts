import { type Issue, issue } from '../base/issue.ts'
import type { Transport } from './transport.ts'

/** Where requests go: protocol, host and port, and the path in front of those of the transport. */
export interface TransportAddress {
  readonly isSecure: boolean
  readonly host: string
  readonly port: number
  readonly path: string
}

const ADDRESS = /^(https?):\/\/(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?(\/[^\s?#]*)?$/i
const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|::1)$/i

/** Takes an address apart: HTTPS anywhere, plain HTTP only on this machine itself, no name and password in it. */
export function transportAddress(address: string): TransportAddress | Issue {
  const [, protocol = '', named = '', port, path = ''] = ADDRESS.exec(address) ?? []
  const host = named.replace(/^\[|\]$/g, '')
  const isSecure = protocol.toLowerCase() === 'https'
  // What stands before an @ may be a password: it is not repeated.
  const shown = address.replace(/\/\/[^/]*@/, '//…@')
  if (host === '' || (!isSecure && !LOOPBACK.test(host)) || Number(port ?? 1) > 65_535) {
    return issue('transmission-address-insecure', { address: shown })
  }
  return {
    isSecure,
    host,
    port: port === undefined ? (isSecure ? 443 : 80) : Number(port),
    path: path.replace(/\/$/, ''),
  }
}

/** The path of one package at a receiver. */
export function statusPath({ status }: Pick<Transport, 'status'>, id: string): string {
  return status.replace('{id}', id)
}
