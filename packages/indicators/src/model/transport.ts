import type { Profile, ProfileTransport } from '../generated/types.ts'

/** How packages reach a receiver: the part `transport` of its profile. */
export interface Transport extends Omit<ProfileTransport, 'address'> {
  /** `null`: given with the command. */
  readonly address: string | null
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
  retries: { attempts: 8, firstWaitSeconds: 1, longestWaitSeconds: 60 },
}

/** The transport of a profile, else `TRANSPORT`. */
export function transportOf({ transport }: Pick<Profile, 'transport'>): Transport {
  return transport ?? TRANSPORT
}
