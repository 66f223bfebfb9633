import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** How a run of the command ended and what it said. */
export interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command as a user does. */
export function runChitieu(...args: readonly string[]): Run {
  const bin = join(root, 'packages/indicators/bin/chitieu.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  })
  return { status, out: stdout, err: stderr }
}

/** The same with `--json`, its answer parsed. */
export function askChitieu(...args: readonly string[]): { readonly status: number | null; readonly answer: unknown } {
  const { status, out } = runChitieu(...args, '--json')
  return { status, answer: JSON.parse(out) }
}
