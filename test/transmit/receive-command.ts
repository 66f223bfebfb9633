import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterEach } from 'vitest'

/** The command as it is installed. */
export const BIN = join(import.meta.dirname, '../../packages/indicators/bin/chitieu.js')
const started: ChildProcess[] = []

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** A receiver in a process of its own. */
export interface Running {
  readonly address: string
  /** Everything it wrote, when it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>
  readonly stop: () => void
}

/** Starts `chitieu receive` and waits until it says where it listens. */
export function receive(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Running> {
  const child = spawn(process.execPath, [BIN, 'receive', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  started.push(child)
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, said }))
  })
  return new Promise((resolve, reject) => {
    child.on('close', () => reject(new Error(said)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const address = /^http:\S+$/m.exec(said)?.[0]
      if (address) resolve({ address, ended, stop: () => child.kill('SIGTERM') })
    })
  })
}
