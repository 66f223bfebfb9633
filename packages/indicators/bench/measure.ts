import { spawn } from 'node:child_process'
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs'

/** What one run of a command took, from process start to exit. */
export interface Measured {
  readonly seconds: number
  /** Most resident memory of the process and its children together, in bytes. */
  readonly peak: number
}

const POLL_MS = 20
const KIB = 1024

/** How a command ends when it does what it should, and the file that takes its output. */
export interface Ending {
  readonly code?: number
  readonly out?: string
}

/** Runs a command to its end; fails when the command does. */
export function measure(command: string, args: readonly string[], ending: Ending = {}): Promise<Measured> {
  const { code: expected = 0, out } = ending
  const output = out === undefined ? null : openSync(out, 'w')
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint()
    const child = spawn(command, args, { stdio: ['ignore', output ?? 'ignore', 'pipe'] })
    if (output !== null) closeSync(output)
    const said: string[] = []
    let peak = 0
    const poll = setInterval(() => {
      peak = Math.max(peak, residentOf(child.pid ?? 0))
    }, POLL_MS)
    child.stderr?.on('data', (bytes: Buffer) => said.push(bytes.toString('utf8')))
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9
      clearInterval(poll)
      if (code === expected) resolve({ seconds, peak })
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}\n${said.join('')}`))
    })
  })
}

/** Memory of a process tree: a lone process is read by its own high-water mark, which no poll can miss. */
function residentOf(root: number): number {
  const family = familyOf(root)
  const field = family.length === 1 ? 'VmHWM' : 'VmRSS'
  return family.reduce((sum, pid) => sum + statusOf(pid, field), 0)
}

function familyOf(pid: number): readonly number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
    return [pid, ...children.flatMap(familyOf)]
  } catch {
    return [pid]
  }
}

function statusOf(pid: number, field: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) * KIB
  } catch {
    return 0
  }
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
