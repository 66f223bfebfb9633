import { writeSync } from 'node:fs'
import { openReceiver } from './trial.ts'

/** A receiver in a process of its own, so that it can be killed; says its port when it listens. */
const [store = ''] = process.argv.slice(2)
const { port } = await openReceiver(store)
writeSync(1, `${port}\n`)
