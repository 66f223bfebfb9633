import { isUtf8 } from 'node:buffer'
import { existsSync, statSync } from 'node:fs'
import { type Issue, issue } from '../base/issue.ts'
import { CsvScanner } from '../ingest/csv-scanner.ts'
import { faultOf } from '../ingest/read-rows.ts'
import { textFault } from '../ingest/text-fault.ts'
import { pagesOf } from './pages-of.ts'

/** Bytes at the end of a chunk that may begin a letter of several bytes. */
const LONGEST_LETTER = 3

/** Streams a CSV file (or standard input, `-`) record by record; gives the finding that stopped it, if one did. */
export async function openRows(
  path: string,
  onRecord: (scanner: CsvScanner) => void,
  onProgress: (bytes: number) => void = () => undefined,
): Promise<Issue | null> {
  if (path !== '-' && (!existsSync(path) || !statSync(path).isFile())) {
    return issue('file-unreadable', { file: path, reason: 'ENOENT' }, { file: path })
  }
  let scanner: CsvScanner | null = null
  let offset = 0
  try {
    for await (const bytes of path === '-' ? (process.stdin as AsyncIterable<Buffer>) : pagesOf(path)) {
      if (!isText(bytes) || bytes.includes(0)) {
        const start = letterStart(bytes)
        const at = offset + start + (textFault(bytes.subarray(start)) ?? 0)
        return issue(
          'encoding-invalid',
          { file: path, offset: at },
          { file: path, row: (scanner?.row ?? 0) + rowsIn(bytes, at - offset) + 1 },
        )
      }
      scanner ??= new CsvScanner(onRecord, separatorOf(bytes))
      offset += bytes.length
      scanner.push(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length))
      onProgress(offset)
    }
    scanner?.end()
  } catch (fault) {
    return faultOf(fault, path, scanner?.row ?? 0)
  }
  return offset === 0 ? issue('file-empty', { file: path }, { file: path }) : null
}

/** Line breaks before a place. */
function rowsIn(bytes: Buffer, end: number): number {
  let rows = 0
  for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) rows += 1
  return rows
}

/** Where the first whole letter begins: a chunk may start in the middle of one. */
function letterStart(bytes: Buffer): number {
  let from = 0
  while (from < LONGEST_LETTER && ((bytes[from] ?? 0) & 0xc0) === 0x80) from += 1
  return from
}

/** Whether the bytes are UTF-8, apart from a letter that the chunk may cut at either end. */
function isText(bytes: Buffer): boolean {
  const from = letterStart(bytes)
  for (let cut = 0; cut <= LONGEST_LETTER; cut += 1) if (isUtf8(bytes.subarray(from, bytes.length - cut))) return true
  return false
}

/** The separator a header line uses: the one of `, ; tab` that it has most of. */
function separatorOf(bytes: Buffer): string {
  const [line = ''] = bytes.subarray(0, 65536).toString('utf8').split('\n')
  const count = (mark: string): number => line.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',')
}
