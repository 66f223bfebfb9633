import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.ts'

/** The data of the repository when run from a checkout, else the copy inside the package. */
function dataFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const checkout = join(here, '../../../../data')
  return existsSync(join(checkout, 'register')) ? checkout : join(here, '../data')
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
  dataFolder: dataFolder(),
})
