import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'
import type { Surroundings } from './variants.ts'

/** Loaded before a command (`node --import`): what the machine around it would say on another one, as CHITIEU_SURROUNDINGS asks. */
const asked = JSON.parse(process.env.CHITIEU_SURROUNDINGS ?? '{}') as Partial<Surroundings>

if (asked.umask !== undefined) process.umask(asked.umask)
const { cores, order, days } = asked
if (cores !== undefined) os.availableParallelism = () => cores
if (order !== undefined && order !== 'listed') listInOrder(order === 'reversed' ? () => 0 : byMixedText)
if (days !== undefined) shiftClock(days * 86_400_000)
syncBuiltinESMExports()

/** Gives folders in another order than the file system does. */
function listInOrder(compare: (a: string, b: string) => number): void {
  const list: (...args: never[]) => unknown = fs.readdirSync
  const listed = (...args: never[]): unknown => {
    const entries = list(...args) as (string | fs.Dirent)[]
    const nameOf = (entry: string | fs.Dirent): string => (typeof entry === 'string' ? entry : entry.name)
    return entries.reverse().sort((a, b) => compare(nameOf(a), nameOf(b)))
  }
  Object.assign(fs, { readdirSync: listed })
}

/** An order that is neither that of names nor that of making: by their letters from behind. */
function byMixedText(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => [...text].reverse().join(''))
  return x === y ? 0 : (x ?? '') < (y ?? '') ? -1 : 1
}

/** Lets the clock stand at another day. */
function shiftClock(distance: number): void {
  const Real = Date
  globalThis.Date = class extends Real {
    constructor(...args: readonly unknown[]) {
      if (args.length === 0) super(Real.now() + distance)
      else super(...(args as [number]))
    }
    static override now(): number {
      return Real.now() + distance
    }
  } as DateConstructor
}
