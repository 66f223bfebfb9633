import type { LedgerFolder } from '../../packages/indicators/src/node/ledger-folder.ts'
import { sha256 } from '../../packages/indicators/src/node/sha256.ts'
import { accepted, checked, occasion, received } from './toy-ledger.ts'

const FILES = 3
const SIZE = 60_000

/** The same writing each time: three files come, are checked and accepted, all in one. */
export function write(folder: LedgerFolder, number: number): ReturnType<LedgerFolder['record']> {
  const names = Array.from({ length: FILES }, (_, at) => `${number}-${at}`)
  const contents = names.map((name) => `${name}\n`.repeat(SIZE / (name.length + 1)))
  const acts = names.flatMap((_, at) => {
    const submission = sha256(contents[at] ?? '')
    const subject = `unit-${number}-${at}`
    return [received('x', { subject }), checked('x'), accepted('x')].map((act) => ({ ...act, submission }))
  })
  const files = contents.map((content) => ({ sha256: sha256(content), bytes: new TextEncoder().encode(content) }))
  return folder.record(occasion('', moment(number)), () => ({ acts, files, issues: [] }))
}

function moment(number: number): string {
  return `2025-04-09T08:${String(Math.floor(number / 60) % 60).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}Z`
}
