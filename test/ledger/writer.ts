import { writeSync } from 'node:fs'
import { LedgerFolder } from '../../packages/indicators/src/node/ledger-folder.ts'
import { watched } from '../support/failing-disk.ts'
import { write } from './writings.ts'

/** A process that writes to a ledger again and again, says each writing that is done, and kills itself at a step when told so. */
const [path = '', count = '0', step = ''] = process.argv.slice(2)
const own = { pid: process.pid, at: step === '' ? Number.POSITIVE_INFINITY : Number(step), done: 0 }

const disk = watched((kind, act) => {
  own.done += 1
  if (own.done <= own.at) return
  // Half of what was to be written has gone out, half of what was to go is gone.
  if (kind === 'write' || kind === 'removeAll') act()
  process.kill(own.pid, 'SIGKILL')
})

const folder = new LedgerFolder(path, disk)
writeSync(1, 'ready\n')
for (let number = 0; number < Number(count); number += 1) {
  const result = write(folder, number)
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(', '))
  writeSync(1, `${number}\n`)
}
