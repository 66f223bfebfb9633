import { type MessagePort, workerData } from 'node:worker_threads'
import type { run as Run } from '../../packages/indicators/src/cli/run.ts'

interface Place {
  readonly port: MessagePort
  /** 1 once an answer is on its way. */
  readonly answered: Int32Array
  readonly command: string
  readonly dataFolder: string
}

const { port, answered, command, dataFolder } = workerData as Place
const { run } = (await import(command)) as { readonly run: typeof Run }

port.on('message', async (args: readonly string[]) => {
  let [out, err] = ['', '']
  const status = await run(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    isWatched: false,
    dataFolder,
    standardFolder: dataFolder,
    version: '0.0.0',
  })
  port.postMessage({ status, out, err })
  Atomics.store(answered, 0, 1)
  Atomics.notify(answered, 0)
})
