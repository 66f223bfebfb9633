import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import type { CheckFile } from '../check-files.ts'
import { readRows } from '../ingest/read-rows.ts'

const READ = /\.(?:xlsx|csv|tsv|json|ndjson|xls|xlsm)$/i
/** Lists the days on which the files beside it came: columns file and received. */
const RECEIVED = 'received.csv'

/** The files of paths: a file by its name, those of a folder by their way in it; what spreadsheet programs leave open is passed over. */
export function readSubmissionFiles(paths: readonly string[]): readonly CheckFile[] {
  return paths.flatMap((path) => (statSync(path).isDirectory() ? readFolder(path) : [readFile(path, basename(path))]))
}

function readFolder(folder: string): readonly CheckFile[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && READ.test(entry.name) && !/^(?:~\$|\.)/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const received = new Map(
    names.filter((name) => basename(name) === RECEIVED).flatMap((name) => receivedIn(folder, name)),
  )
  // Beside workbooks a folder of what came keeps lists of its own: tables that did not come are not what was sent.
  const isSent = (name: string): boolean => received.size === 0 || received.has(name) || /\.xls[xm]?$/i.test(name)
  return names
    .filter((name) => basename(name) !== RECEIVED && isSent(name))
    .map((name) => {
      const day = received.get(name)
      const file = readFile(join(folder, name), name)
      return day === undefined ? file : { ...file, received: day }
    })
}

function receivedIn(folder: string, name: string): readonly (readonly [string, string])[] {
  const rows = readRows(readFileSync(join(folder, name)), name)
  const start = name.slice(0, -RECEIVED.length)
  return rows.ok ? rows.value.map(({ cells }) => [`${start}${cells.file ?? ''}`, cells.received ?? ''] as const) : []
}

function readFile(path: string, name: string): CheckFile {
  const bytes = readFileSync(path)
  return { name: name.normalize('NFC'), bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
