import { readFileSync } from 'node:fs'
import type { Audience } from './site-places.ts'

/** Who the site is built for: as named from outside, else as configured, else the public. */
export function chosenAudience(config: string, named = process.env.CHITIEU_AUDIENCE): Audience {
  const chosen: unknown = named ?? JSON.parse(readFileSync(config, 'utf8')).audience ?? 'public'
  if (chosen !== 'public' && chosen !== 'internal')
    throw new Error(`expected the audience to be public or internal, found ${String(chosen)}`)
  return chosen
}
