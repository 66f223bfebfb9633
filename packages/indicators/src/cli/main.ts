import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isProject } from './project-folder.ts'
import { run } from './run.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** The data of the repository when run from a checkout, else the copy inside the package. */
function standardFolder(): string {
  const checkout = join(here, '../../../../data')
  return existsSync(join(checkout, 'register')) ? checkout : join(here, '../data')
}

/** The version of the package that the command belongs to. */
function version(): string {
  const stated: unknown = JSON.parse(readFileSync(join(here, '../../package.json'), 'utf8'))
  if (typeof stated === 'object' && stated !== null && 'version' in stated) return String(stated.version)
  throw new Error('package.json states no version')
}

// A reader that has seen enough (`| head`) closes the pipe: no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EPIPE') process.exit(0)
    throw fault
  })
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  dataFolder: isProject(process.cwd()) ? resolve('data') : standardFolder(),
  standardFolder: standardFolder(),
  version: version(),
})
