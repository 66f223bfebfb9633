import { expect, test } from 'vitest'
import { readBagDeclaration, readBagInfo, readManifest } from '../../packages/indicators/src/ingest/bag.ts'
import { bagDeclaration, bagInfoText, manifestText } from '../../packages/indicators/src/report/bag.ts'

const A = 'a'.repeat(64)
const B = 'b'.repeat(64)

test('labels of bag-info.txt come in the order of RFC 8493, others behind by code unit, values of one label as they were', () => {
  const info = [
    ['X-Own', '1'],
    ['Payload-Oxum', '3.1'],
    ['Contact-Name', 'B'],
    ['Contact-Name', 'A'],
    ['Source-Organization', 'Tỉnh Thử'],
  ] as const
  const text = 'Source-Organization: Tỉnh Thử\nContact-Name: B\nContact-Name: A\nPayload-Oxum: 3.1\nX-Own: 1\n'
  expect(bagInfoText(info)).toBe(text)
  expect(readBagInfo(text)).toEqual({
    value: [info[4], info[2], info[3], info[1], info[0]],
    faults: [],
  })
})

test('a long value stays on one line, and a line break in it becomes a space', () => {
  expect(bagInfoText([['External-Description', `${'dài '.repeat(40)}\n  hết`]])).toBe(
    `External-Description: ${'dài '.repeat(40)}hết\n`,
  )
})

test.each(['', ' a', 'a ', 'a:b', 'a\nb'])('"%s" cannot be a label', (label) => {
  expect(() => bagInfoText([[label, 'x']])).toThrow('label')
})

test('a folded value is read as one line, whatever ends the lines', () => {
  const value = [
    ['External-Description', 'a b c'],
    ['Contact-Name', 'x: y'],
  ]
  for (const end of ['\n', '\r\n', '\r']) {
    const text = ['External-Description: a', '  b', '\tc', 'Contact-Name:x: y'].join(end)
    expect(readBagInfo(text)).toEqual({ value, faults: [] })
  }
})

test('a manifest is sorted by code unit and escapes CR, LF and the percent sign, nothing else', () => {
  const files = [
    { path: 'data/z', sha256: A },
    { path: 'data/100% tỉnh\r\n', sha256: B },
  ]
  const text = `${B}  data/100%25 tỉnh%0D%0A\n${A}  data/z\n`
  expect(manifestText(files)).toBe(text)
  expect(readManifest(text)).toEqual({ value: [files[1], files[0]], faults: [] })
})

test('a manifest may have one space or tab, capital digits, small digits in escapes, the mark of a binary file', () => {
  const text = `${A.toUpperCase()} data/a b\n${B}\tdata/100%25%0a\r\n${A} *data/c`
  expect(readManifest(text)).toEqual({
    value: [
      { path: 'data/a b', sha256: A },
      { path: 'data/100%\n', sha256: B },
      { path: 'data/c', sha256: A },
    ],
    faults: [],
  })
})

test.each([
  [`${A}`, 'line'],
  [`${A.slice(1)}  data/a`, 'checksum'],
  [`${A}  data/5%`, 'escape'],
  [`${A}  data/%2e%2e`, 'escape'],
] as const)('a faulty line "%s" is told by its number, and the others are read', (line, fault) => {
  expect(readManifest(`${B}  data/x\n${line}\n${B}  data/y\n`)).toEqual({
    value: [
      { path: 'data/x', sha256: B },
      { path: 'data/y', sha256: B },
    ],
    faults: [{ line: 2, fault }],
  })
})

test('a declaration says version and encoding, and nothing more', () => {
  expect(readBagDeclaration(bagDeclaration)).toEqual({ value: '1.0', faults: [] })
  expect(readBagDeclaration('BagIt-Version: 0.96\nTag-File-Character-Encoding: UTF-8\n').faults).toEqual([
    { line: 1, fault: 'version' },
  ])
  expect(readBagDeclaration('BagIt-Version: 1.0\n').faults).toEqual([{ line: 2, fault: 'encoding' }])
  expect(readBagDeclaration(`${bagDeclaration}x\n`).faults).toEqual([{ line: 3, fault: 'line' }])
})
