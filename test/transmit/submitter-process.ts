import { readFileSync, writeSync } from 'node:fs'
import { LedgerFolder } from '../../packages/indicators/src/node/ledger-folder.ts'
import { submitPackage } from '../../packages/indicators/src/node/submit-package.ts'
import { hasty, sending } from './trial.ts'

/** Sends the packages of a list one after another, in a process of its own, so that it can be killed; ends with 0 when all are accepted. */
const [port = '', ledger = '', list = ''] = process.argv.slice(2)
const of = { timeouts: { connectSeconds: 5, answerSeconds: 0.25 } }
let isDone = true
writeSync(1, 'ready\n')
for (const path of readFileSync(list, 'utf8').split('\n')) {
  const options = sending(path, Number(port), { ledger: new LedgerFolder(ledger), of, isPatient: true })
  const result = await submitPackage(options, hasty(Math.random))
  isDone &&= result.ok && result.value.issues.every(({ severity }) => severity !== 'error')
}
process.exitCode = isDone ? 0 : 3
