import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { byText } from '../base/order.ts'
import type { Files } from '../load-register.ts'

/** The wanted files of a folder and its folders, by their path in it. */
export function readFiles(folder: string, isWanted: (path: string) => boolean): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isWanted)
    .sort(byText)
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]))
}
