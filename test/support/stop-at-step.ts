import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

/**
 * Loaded before a command (`node --import`): counts what it does to the disk and stops it at one of these steps – by a kill, or as a system
 * does that refuses from then on. CHITIEU_STEP: which one; CHITIEU_STOP: how. Without a step it only says how many there were.
 */
const step = Number(process.env.CHITIEU_STEP ?? Number.POSITIVE_INFINITY)
const how = process.env.CHITIEU_STOP ?? 'kill'
/** What a full disk has room for all the same. */
const REMOVALS = ['rmSync', 'unlinkSync', 'rmdirSync']
const CHANGES = [
  ...['openSync', 'writeSync', 'writeFileSync', 'fsyncSync', 'mkdirSync', 'renameSync', 'linkSync', 'symlinkSync'],
  ...['copyFileSync', 'unlinkSync', 'rmSync', 'rmdirSync'],
] as const

let count = 0

/** What happens instead of a step, if anything does. */
function stop(name: string, path: unknown): void {
  if (how === 'ENOSPC' && REMOVALS.includes(name)) return
  count += 1
  if (count <= step) return
  if (how === 'kill') process.kill(process.pid, 'SIGKILL')
  const file = typeof path === 'string' ? { path } : {}
  throw Object.assign(new Error(`${how}: ${name}`), { code: how, syscall: name.replace('Sync', ''), ...file })
}

if (isMainThread) {
  const changed: Record<string, unknown> = {}
  for (const name of CHANGES) {
    const own: (...args: never[]) => unknown = fs[name]
    changed[name] = (...args: never[]) => {
      const isReading = name === 'openSync' && ((args[1] as unknown) ?? 'r') === 'r'
      if (!isReading) stop(name, args[0])
      return own(...args)
    }
  }
  Object.assign(fs, changed)
  syncBuiltinESMExports()
  process.on('exit', () => process.stderr.write(`steps: ${count}\n`))
}
