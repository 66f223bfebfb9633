import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { type Transport, transportOf } from '../model/transport.ts'
import { readProfiles } from './read-profiles.ts'

/** Reads how packages reach a receiver, from the profiles of a data folder. */
export function readTransport(data: string, receiver: string): Result<Transport> {
  const profiles = readProfiles(data)
  if (!profiles.ok) return profiles
  const profile = profiles.value.get(receiver)
  const known = [...profiles.value.keys()]
  return profile ? ok(transportOf(profile)) : failed(issue('transmission-profile-missing', { receiver, known }))
}
