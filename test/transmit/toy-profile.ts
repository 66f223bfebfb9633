import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Profile, ProfileTransport } from '../../packages/indicators/src/generated/types.ts'
import { TRANSPORT } from '../../packages/indicators/src/model/transport.ts'

const NEUTRAL = join(import.meta.dirname, '../../data/profiles/neutral.json')

/** Writes the neutral profile under another code, with a transport of its own. */
export function writeProfile(data: string, code: string, over: Partial<ProfileTransport> = {}): void {
  const neutral = JSON.parse(readFileSync(NEUTRAL, 'utf8')) as Profile
  const transport = { ...TRANSPORT, address: 'https://nhan.example', ...over }
  mkdirSync(join(data, 'profiles'), { recursive: true })
  writeFileSync(join(data, 'profiles', `${code}.json`), JSON.stringify({ ...neutral, code, transport }))
}
