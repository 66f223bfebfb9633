import { handZip } from '../package/hand-zip.ts'
import { consistent } from '../package/toy-package.ts'
import { entriesOf } from './change-zip.ts'
import type { Change } from './target.ts'

/** One file of a package changed, with manifests that fit what is then in it: checksums say nothing of it. */
export const changePayload =
  (changes: readonly Change[]): Change =>
  (bytes, dice, others) => {
    const entries = entriesOf(bytes)
    if (entries.length === 0) return bytes
    const at = dice.below(entries.length)
    const now = entries.map((entry, i) =>
      i === at ? { ...entry, bytes: dice.pick(changes)(entry.bytes, dice, others) } : entry,
    )
    return handZip(consistent(now))
  }
