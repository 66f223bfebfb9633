/**
 * Runs `chitieu` for the commands of papers, one after another, in one process: to start a process for each takes longer than what they
 * do. Sends the port it listens on to whoever started it; `ask-command.sh` is what asks. Words end with NUL, both ways: how many
 * arguments, the folder, the arguments; then how the command ended, and by turns 1 or 2 and what was said there.
 */
import { readFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { isProject } from '../../packages/indicators/src/cli/project-folder.ts'
import type { run as Run } from '../../packages/indicators/src/cli/run.ts'

const root = join(import.meta.dirname, '../..')
const { run }: { readonly run: typeof Run } = await import(join(root, 'packages/indicators/dist/cli/run.js'))
const { version }: { readonly version: string } = JSON.parse(
  readFileSync(join(root, 'packages/indicators/package.json'), 'utf8'),
)
const standardFolder = join(root, 'data')

async function answer(folder: string, args: readonly string[]): Promise<readonly string[]> {
  process.chdir(folder)
  const said: string[] = []
  const status = await run(args, {
    out: (piece) => void said.push('1', piece),
    err: (piece) => void said.push('2', piece),
    isWatched: false,
    dataFolder: isProject(folder) ? join(folder, 'data') : standardFolder,
    standardFolder,
    version,
  })
  return [String(status), ...said]
}

/** The words of a question, once all of them have come. */
function question(socket: Socket): Promise<readonly string[]> {
  let text = ''
  return new Promise((resolve) => {
    socket.setEncoding('utf8').on('data', (piece) => {
      text += piece
      const words = text.split('\0').slice(0, -1)
      if (words.length === Number(words[0]) + 2) resolve(words.slice(1))
    })
  })
}

let last: Promise<unknown> = Promise.resolve()
const server = createServer(async (socket) => {
  const [folder = '', ...args] = await question(socket)
  const answered = last.then(() => answer(folder, args))
  last = answered
  socket.end((await answered).map((word) => `${word}\0`).join(''))
})
server.listen(0, '127.0.0.1', () => {
  const place = server.address()
  if (place !== null && typeof place === 'object') process.send?.(place.port)
})
