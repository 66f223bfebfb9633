import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'

const root = join(import.meta.dirname, '../..')

/** How a run of the command ended and what it said. */
export interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

interface Thread {
  readonly port: MessagePort
  readonly answered: Int32Array
}

let thread: Thread | undefined

function startThread(): Thread {
  const { port1: port, port2 } = new MessageChannel()
  const answered = new Int32Array(new SharedArrayBuffer(4))
  const command = pathToFileURL(join(root, 'packages/indicators/dist/cli/run.js')).href
  const worker = new Worker(join(import.meta.dirname, 'command-thread.ts'), {
    workerData: { port: port2, answered, command, dataFolder: join(root, 'data') },
    transferList: [port2],
    execArgv: [],
  })
  worker.unref()
  port.unref()
  return { port, answered }
}

/** Longer than any command of a test takes. */
const PATIENCE = 600_000

/** Runs the built command, in a thread that stays: to start a process for each of hundreds takes longer than what they do. */
export function runChitieu(...args: readonly string[]): Run {
  thread ??= startThread()
  const { port, answered } = thread
  Atomics.store(answered, 0, 0)
  port.postMessage(args)
  if (Atomics.wait(answered, 0, 0, PATIENCE) === 'timed-out') throw new Error(`no answer to ${args.join(' ')}`)
  const received = receiveMessageOnPort(port)
  if (!received) throw new Error(`no answer to ${args.join(' ')}`)
  return received.message
}

/** The same with `--json`, its answer parsed. */
export function askChitieu(...args: readonly string[]): { readonly status: number | null; readonly answer: unknown } {
  const { status, out } = runChitieu(...args, '--json')
  return { status, answer: JSON.parse(out) }
}
