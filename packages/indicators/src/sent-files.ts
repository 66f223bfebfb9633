import { readRows } from './ingest/read-rows.ts'
import type { IsoDate } from './model/iso-date.ts'

const READ = /\.(?:xlsx|csv|tsv|json|ndjson|xls|xlsm)$/i
/** What spreadsheet programs leave open, and what is hidden. */
const LEFT_OPEN = /^(?:~\$|\.)/
/** Lists the days on which the files beside it came: columns file and received. */
const RECEIVED = 'received.csv'

/** A file of a folder by its way in it. */
export interface FolderFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that was sent, and the day on which it came where that is listed. */
export interface SentFile extends FolderFile {
  readonly received?: IsoDate
}

/** May a file of that name have been sent, or tell of those that were? */
export function mayBeSent(name: string): boolean {
  return READ.test(name) && !LEFT_OPEN.test(lastPart(name))
}

/** The files of a folder that were sent, each with the day on which it came. */
export function sentFiles(files: readonly FolderFile[]): readonly SentFile[] {
  const candidates = files.filter(({ name }) => mayBeSent(name))
  const received = new Map(candidates.filter(({ name }) => lastPart(name) === RECEIVED).flatMap(receivedIn))
  // Beside workbooks a folder of what came keeps lists of its own: tables that did not come are not what was sent.
  const isSent = (name: string): boolean => received.size === 0 || received.has(name) || /\.xls[xm]?$/i.test(name)
  return candidates
    .filter(({ name }) => lastPart(name) !== RECEIVED && isSent(name))
    .map((file) => {
      const day = received.get(file.name)
      return day === undefined ? file : { ...file, received: day }
    })
}

function receivedIn({ name, bytes }: FolderFile): readonly (readonly [string, string])[] {
  const rows = readRows(bytes, name)
  const start = name.slice(0, -RECEIVED.length)
  return rows.ok ? rows.value.map(({ cells }) => [`${start}${cells.file ?? ''}`, cells.received ?? ''] as const) : []
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}
