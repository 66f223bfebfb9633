/**
 * Runs `chitieu` for the commands of papers, one after another, in one process: to start a process for each takes longer than what they
 * do. `node command-host.ts SOCKET`; `ask-command.ts` is what asks.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { isProject } from '../../packages/indicators/src/cli/project-folder.ts'
import type { run as Run } from '../../packages/indicators/src/cli/run.ts'

const root = join(import.meta.dirname, '../..')
const { run }: { readonly run: typeof Run } = await import(join(root, 'packages/indicators/dist/cli/run.js'))
const { version }: { readonly version: string } = JSON.parse(
  readFileSync(join(root, 'packages/indicators/package.json'), 'utf8'),
)
const standardFolder = join(root, 'data')

/** What was asked: the folder it is asked in, and the words after `chitieu`. */
export interface Question {
  readonly folder: string
  readonly args: readonly string[]
}

/** What was said, piece by piece, to standard output (1) or error (2), and how the command ended. */
export interface Answer {
  readonly said: readonly (readonly [stream: 1 | 2, text: string])[]
  readonly status: number
}

async function answer({ folder, args }: Question): Promise<Answer> {
  process.chdir(folder)
  const said: [1 | 2, string][] = []
  const status = await run(args, {
    out: (piece) => void said.push([1, piece]),
    err: (piece) => void said.push([2, piece]),
    isWatched: false,
    dataFolder: isProject(folder) ? resolve('data') : standardFolder,
    standardFolder,
    version,
  })
  return { said, status }
}

let last: Promise<unknown> = Promise.resolve()
createServer({ allowHalfOpen: true }, async (socket) => {
  const question: Question = JSON.parse(await text(socket))
  const answered = last.then(() => answer(question))
  last = answered
  socket.end(JSON.stringify(await answered))
}).listen(process.argv[2], () => process.send?.('ready'))
