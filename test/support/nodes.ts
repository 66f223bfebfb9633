import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The Node of the machine (what users of the library run), not only the one these tests run on. */
const ownPath = (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'))
const machineNode = ownPath.map((entry) => join(entry, 'node')).find((file) => existsSync(file))

/** The versions of Node that are here, each with what it is. */
export const nodes = [
  ['the Node of the tools', process.execPath],
  ['the Node of the machine', machineNode ?? process.execPath],
] as const
