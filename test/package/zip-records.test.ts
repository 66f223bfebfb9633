import { expect, test } from 'vitest'
import { readPackageDirectory } from '../../packages/indicators/src/ingest/package-directory.ts'
import { PACKAGE_TAIL, readPackageEnd } from '../../packages/indicators/src/ingest/package-end.ts'
import { PACKAGE_LIMITS } from '../../packages/indicators/src/model/package-limits.ts'
import { directoryAndEnd, localHeader } from '../../packages/indicators/src/report/zip-records.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const entry = { name: 'a', crc: 0x01020304, packedBytes: 5, bytes: 6, offset: 7 }

test('a local header by APPNOTE.TXT 4.3.7: version 20, names in UTF-8, deflated, 1980-01-01 00:00', () => {
  expect(hex(localHeader(entry))).toBe(
    ['504b0304', '1400', '0008', '0800', '0000', '2100', '04030201', '05000000', '06000000', '0100', '0000', '61'].join(
      '',
    ),
  )
})

test('a directory by 4.3.12 with a plain file of a Unix system, and an end by 4.3.16', () => {
  const { directory, end } = directoryAndEnd([entry], 43)
  expect(hex(directory)).toBe(
    [
      ...['504b0102', '1403', '1400', '0008', '0800', '0000', '2100', '04030201', '05000000', '06000000'],
      ...['0100', '0000', '0000', '0000', '0000', '0000a481', '07000000', '61'],
    ].join(''),
  )
  expect(hex(end)).toBe('504b05060000000001000100' + '2f000000' + '2b000000' + '0000')
})

test('an offset beyond four bytes stands in a wide field, and the end has wide records (4.3.14, 4.3.15, 4.5.3)', () => {
  const far = { ...entry, offset: 2 ** 32 + 1 }
  const { directory, end } = directoryAndEnd([entry, far], 2 ** 33)
  const own = directory.subarray(47)
  expect(hex(own.subarray(0, 8))).toBe('504b01022d032d00')
  expect(hex(own.subarray(30))).toBe(
    '0c00' + '0000' + '0000' + '0000' + '0000a481' + 'ffffffff' + '61' + '0100' + '0800' + '0100000001000000',
  )
  expect(hex(end)).toBe(
    [
      ...[
        '504b0606',
        '2c00000000000000',
        '2d03',
        '2d00',
        '00000000',
        '00000000',
        '0200000000000000',
        '0200000000000000',
      ],
      ...['6a00000000000000', '0000000002000000', '504b0607', '00000000', '6a00000002000000', '01000000'],
      ...['504b0506', '0000', '0000', '0200', '0200', '6a000000', 'ffffffff', '0000'],
    ].join(''),
  )
})

test('more entries than two bytes count have a wide end; what is written is read back', () => {
  const entries = Array.from({ length: 70_000 }, (_, i) => ({
    ...{ name: `toy/data/${String(i).padStart(5, '0')}`, crc: i, packedBytes: 1, bytes: 2 },
    offset: i * 100_000,
  }))
  const offset = 70_000 * 100_000
  const { directory, end } = directoryAndEnd(entries, offset)
  const size = offset + directory.length + end.length
  const tail = Buffer.concat([directory, end]).subarray(-PACKAGE_TAIL)
  const read = readPackageEnd({ file: 'x', tail, size }, PACKAGE_LIMITS)
  expect(read).toMatchObject({ ok: true, value: { count: 70_000, size: directory.length, offset } })
  const reading = readPackageDirectory({ file: 'x', bytes: directory, count: 70_000, offset }, PACKAGE_LIMITS)
  expect(reading).toEqual({ entries, issues: [] })
})

test('an entry of four gigabytes is a mistake', () => {
  expect(() => localHeader({ ...entry, bytes: 2 ** 32 - 1 })).toThrow('four gigabytes')
})
