import { join } from 'node:path'
import type { PacketName, Profile, ProfileField } from '../../packages/indicators/src/generated/types.ts'
import { readProfiles } from '../../packages/indicators/src/node/read-profiles.ts'

const read = readProfiles(join(import.meta.dirname, '../../data'))
if (!read.ok) throw new Error(JSON.stringify(read.issues))

export const profiles: ReadonlyMap<string, Profile> = read.value

export function profileOf(code: string): Profile {
  const found = profiles.get(code)
  if (!found) throw new Error(`no profile ${code}`)
  return found
}

/** A profile whose fields of one packet are changed. */
export function withFields(
  profile: Profile,
  packet: PacketName,
  change: (fields: readonly ProfileField[]) => readonly ProfileField[],
): Profile {
  const changed = profile.packets.map((each) =>
    each.packet === packet ? { ...each, fields: change(each.fields) } : each,
  )
  return { ...profile, packets: changed }
}
