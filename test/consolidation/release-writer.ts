import { writeSync } from 'node:fs'
import { watched } from '../support/failing-disk.ts'
import { release } from './release-sets.ts'

/** A process that puts one set after another in place, says each that is done, and kills itself at a step. */
const [out = '', first = '', second = '', count = '0', step = '0'] = process.argv.slice(2)
const own = { pid: process.pid, done: 0 }

const disk = watched((kind, act) => {
  own.done += 1
  if (own.done <= Number(step)) return
  // Half of what was to be written has gone out, half of what was to go is gone.
  if (kind === 'write' || kind === 'removeAll') act()
  process.kill(own.pid, 'SIGKILL')
})

for (let number = 0; number < Number(count); number += 1) {
  const result = release(out, number % 2 === 0 ? first : second, disk)
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(', '))
  writeSync(1, `${number}\n`)
}
