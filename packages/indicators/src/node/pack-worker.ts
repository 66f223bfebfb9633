import { parentPort } from 'node:worker_threads'
import { check, type PackTask, pack } from './pack-task.ts'

// The program of a thread: `npm run generate` puts it, with all it needs, into a text.
const port = parentPort
port?.on('message', (task: PackTask) => {
  if (task.kind === 'check') return port.postMessage(check(task))
  const { packed, ...rest } = pack(task.bytes)
  const own = packed.byteLength === packed.buffer.byteLength ? packed : packed.slice()
  port.postMessage({ packed: own, ...rest }, [own.buffer as ArrayBuffer])
})
