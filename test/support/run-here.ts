import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const bin = join(import.meta.dirname, '../../packages/indicators/bin/chitieu.js')

/** Runs the built command in the folder of the tests, with nothing copied around it. */
export function runHere(...args: readonly string[]): {
  readonly status: number | null
  readonly out: string
  readonly err: string
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}
