import { parentPort } from 'node:worker_threads'
import { type RowsTask, readPart } from './rows-task.ts'

// The program of a thread: `npm run generate` puts it, with all it needs, into a text.
const port = parentPort
port?.on('message', (task: RowsTask) => {
  const read = readPart(task)
  const arrays = read ? [read.rows.sizes, read.rows.unitOf, read.rows.inputs] : []
  const cells = read ? read.rows.columns.flatMap(({ integers, tags }) => [integers, tags]) : []
  port.postMessage(
    read,
    [...arrays, ...cells].map(({ buffer }) => buffer as ArrayBuffer),
  )
})
