import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CsvScanner } from '../../packages/indicators/src/ingest/csv-scanner.ts'
import { patience, runs } from './runs.ts'

const cell = fc.oneof(
  fc.constantFrom('', 'a', '1234.5', 'Phường Bến Nghé', '=1+1', '__proto__', '🏙', 'a"b', ',', 'a\nb', 'a\r\nb', '""'),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\u0000', '')),
)
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }))

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** What a cell is read as: composed letters, no blanks around, and line feeds within. */
const readAs = (text: string): string => text.normalize('NFC').trim()

function scan(take: (scanner: CsvScanner) => void): readonly (readonly string[])[] {
  const records: string[][] = []
  const scanner = new CsvScanner((record) => {
    records.push(Array.from({ length: record.count }, (_, at) => record.text(at)))
  })
  take(scanner)
  return records
}

function inChunks(scanner: CsvScanner, bytes: Uint8Array, chunk: number): void {
  for (let at = 0; at < bytes.length; at += chunk) scanner.push(bytes.slice(at, at + chunk))
  scanner.end()
}

test(
  'what was written is read, whatever the chunks, line ends, quotes and byte order mark',
  () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 50 }),
        (rows, end, hasMark, endsOpen, chunk) => {
          const text = rows.map((row) => row.map(quoted).join(',')).join(end) + (endsOpen ? '' : end)
          const bytes = new Uint8Array(Buffer.from(`${hasMark ? '\ufeff' : ''}${text}`))
          const expected = rows.map((row) => row.map(readAs))
          expect(scan((scanner) => inChunks(scanner, bytes, chunk))).toEqual(expected)
          expect(scan((scanner) => scanner.whole(bytes))).toEqual(expected)
        },
      ),
      runs(300),
    )
  },
  patience,
)
