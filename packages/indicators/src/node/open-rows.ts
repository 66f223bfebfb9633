import { existsSync, statSync } from 'node:fs'
import { type Issue, issue } from '../base/issue.ts'
import { CsvScanner } from '../ingest/csv-scanner.ts'
import { faultOf } from '../ingest/read-rows.ts'
import { textFault } from '../ingest/text-fault.ts'
import { isText, letterStart } from './is-text.ts'
import { pagesOf } from './pages-of.ts'

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

/** The separator a header line uses: the one of `, ; tab` that it has most of. */
export function separatorOf(bytes: Buffer): string {
  const [line = ''] = bytes.subarray(0, 65536).toString('utf8').split('\n')
  const count = (mark: string): number => line.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',')
}
