import { CHAIN_START } from '../../packages/indicators/src/model/ledger-entry.ts'
import { sha256 } from '../../packages/indicators/src/node/sha256.ts'
import { changeMember } from './change-json.ts'
import type { Change } from './target.ts'

/** One line of a chained log changed and every hash made anew, as somebody does who may write to the disk. */
export const changeAndSeal: Change = (bytes, dice, others) => {
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\n')
  const at = dice.below(lines.length)
  const own = changeMember(new TextEncoder().encode(lines[at]), dice, others)
  lines[at] = new TextDecoder().decode(own)
  if (dice.isOneIn(4)) lines.splice(dice.below(lines.length), 0, lines[at] ?? '')
  let previous: string = CHAIN_START.hash
  const sealed = lines.map((line) => {
    const content = line
      .replace(/,"hash":"[0-9a-f]*"\}$/, '}')
      .replace(/"previous":"[0-9a-f]*"/, `"previous":"${previous}"`)
    previous = sha256(content)
    return `${content.slice(0, -1)},"hash":"${previous}"}\n`
  })
  return new TextEncoder().encode(sealed.join(''))
}
