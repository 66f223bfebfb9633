import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a folder is the root of a reporting project: a configuration, and data with a register of their own. */
export function isProject(folder: string): boolean {
  return existsSync(join(folder, 'chitieu.config.json')) && existsSync(join(folder, 'data/register'))
}
