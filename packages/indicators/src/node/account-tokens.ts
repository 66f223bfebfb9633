import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Account } from '../generated/types.ts'

const TOKEN_BYTES = 32
const BEARER = /^Bearer ([\x21-\x7e]{1,4096})$/

/** A new token, 256 random bits: so long that its plain hash gives nothing away. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}

/** The token in a header; `null` when it bears none. */
export function tokenIn(authorization: string | undefined): string | null {
  return BEARER.exec(authorization ?? '')?.[1] ?? null
}

/** The account of a token, none of no token. All accounts are compared to the last byte, so that the time tells nothing of which there are. */
export function accountOf(token: string | null, accounts: readonly Account[]): Account | null {
  const given = createHash('sha256')
    .update(token ?? '')
    .digest()
  let found: Account | null = null
  for (const account of accounts) {
    if (timingSafeEqual(given, Buffer.from(account.tokenSha256, 'hex'))) found = account
  }
  return token === null ? null : found
}

/** Whether a header bears a secret; hashes are compared, which are of one length whatever was sent. */
export function isGiven(authorization: string | undefined, secret: string): boolean {
  const [given, wanted] = [authorization ?? '', `Bearer ${secret}`].map((text) =>
    createHash('sha256').update(text).digest(),
  )
  return given !== undefined && wanted !== undefined && timingSafeEqual(given, wanted)
}
