import childProcess from 'node:child_process'
import dns from 'node:dns'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { relative, resolve } from 'node:path'

const PROTOTYPES: readonly (readonly [string, object])[] = [
  ['Object', Object.prototype],
  ['Array', Array.prototype],
  ['Function', Function.prototype],
  ['String', String.prototype],
  ['Number', Number.prototype],
  ['Map', Map.prototype],
  ['Uint8Array', Uint8Array.prototype],
]
const keysOf = (prototype: object): string => Reflect.ownKeys(prototype).map(String).join()
const BEFORE = PROTOTYPES.map(([, prototype]) => keysOf(prototype))

/** The prototypes that gained or lost a property since this file was loaded. */
export function changedPrototypes(): readonly string[] {
  return PROTOTYPES.flatMap(([name, prototype], at) => (keysOf(prototype) === BEFORE[at] ? [] : [name]))
}

/** What a reader did that none may: where it wrote, whom it called. */
export interface Watch {
  /** What was done since the last call. */
  readonly misdeeds: () => readonly string[]
  /** From now on nobody may be called and only what is below this folder may be written; `null`: nothing is watched. */
  readonly allow: (folder: string | null) => void
  readonly end: () => void
}

const WRITERS = ['writeFileSync', 'mkdirSync', 'renameSync', 'rmSync', 'unlinkSync', 'symlinkSync', 'linkSync'] as const

/** Watches files and network of the whole process: every call that would leave the allowed folder or the machine is told and stopped. */
export function watchProcess(): Watch {
  let allowed: string | null = null
  let found: string[] = []
  const refuse = (what: string): never => {
    found.push(what)
    throw new Error(`refused: ${what}`)
  }
  const isOutside = (path: unknown): boolean =>
    allowed !== null && relative(allowed, resolve(String(path))).startsWith('..')
  const mayNotCall =
    (name: string) =>
    (own: Called): Called =>
    (...given) =>
      allowed === null ? own(...given) : refuse(name)
  const undone = [
    ...WRITERS.map((name) =>
      instead(fs, name, (own) => (...given: readonly unknown[]) => {
        const paths = name === 'symlinkSync' ? given.slice(1, 2) : given.slice(0, /rename|link/.test(name) ? 2 : 1)
        const outside = paths.find((path) => typeof path !== 'number' && isOutside(path))
        return outside === undefined ? own(...given) : refuse(`${name} ${String(outside)}`)
      }),
    ),
    instead(fs, 'openSync', (own) => (...given: readonly unknown[]) => {
      const [path, flags = 'r'] = given
      const isRead = flags === 'r' || flags === fs.constants.O_RDONLY
      return isRead || !isOutside(path) ? own(...given) : refuse(`openSync ${String(path)} ${String(flags)}`)
    }),
    instead(net.Socket.prototype, 'connect', mayNotCall('connect')),
    instead(dns, 'lookup', mayNotCall('lookup')),
    instead(childProcess, 'spawn', mayNotCall('spawn')),
    instead(childProcess, 'spawnSync', mayNotCall('spawnSync')),
  ]
  syncBuiltinESMExports()
  return {
    misdeeds: () => {
      const told = found
      found = []
      return told
    },
    allow: (folder) => {
      allowed = folder
    },
    end: () => {
      for (const undo of undone) undo()
      syncBuiltinESMExports()
    },
  }
}

type Called = (...given: readonly unknown[]) => unknown

/** Puts a function in the place of another; gives what puts it back. */
function instead(holder: object, name: string, make: (own: Called) => Called): () => void {
  const own: unknown = Reflect.get(holder, name)
  if (typeof own !== 'function') throw new Error(`expected a function ${name}`)
  Reflect.set(holder, name, function (this: unknown, ...given: readonly unknown[]) {
    return make((...passed) => Reflect.apply(own, this, passed))(...given)
  })
  return () => void Reflect.set(holder, name, own)
}
