import { SaxesParser } from 'saxes'
import { expect, describe as group, test } from 'vitest'
import { describe, issue } from '../../packages/indicators/src/base/issue.ts'
import { checkFiles } from '../../packages/indicators/src/check-files.ts'
import type { CheckedFile, CheckResult, Finding } from '../../packages/indicators/src/model/check-result.ts'
import { checkJunit } from '../../packages/indicators/src/report/check-junit.ts'
import { checkSarif } from '../../packages/indicators/src/report/check-sarif.ts'
import { filledForm } from './filled-form.ts'
import { toyForm } from './toy-form.ts'
import { world } from './toy-world.ts'

/** A name with every mark that XML and addresses give a meaning to, and a character that XML has no place for. */
const ODD = 'a <b> & "c" \'d\'\n#1% ]]>\u0001 Xã.xlsx'
const READABLE = ODD.replace('\u0001', '')

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Reads a document; whatever is not well-formed throws. */
function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return top.children[0] as Element
}

function checkedFile(file: string, error: number): CheckedFile {
  return {
    ...{ file, sha256: 'ab', form: 'toy-1', unit: '30280-1', period: '2025-Q1', listDate: null, isSample: true },
    ...{ submissions: 1, cells: 6, validCells: 6 - error, rules: 14, needReason: 0, reasons: [] },
    totals: { error, warning: 1, note: 0 },
  }
}

const at = (file: string, range: string) => ({ file, sheet: 'Biểu "1"', range })
const found: readonly Finding[] = [
  { issue: issue('no-file-found', { paths: ['<x>'] }), count: 1, reason: null },
  { issue: issue('number-invalid', { value: '<&>"\u0002' }, at(ODD, 'C14')), count: 1, reason: null },
  { issue: issue('cell-blank', {}, at(ODD, 'C12:C16')), count: 5, reason: null },
  {
    issue: issue('row-hidden', {}, { file: 'b.xlsx', sheet: 'S', row: 18 }),
    count: 1,
    reason: 'ẩn khi in <xong>',
  },
]
const result: CheckResult = {
  ...{ ruleSet: '1.0', rules: 14, needReason: 0, totals: { error: 3, warning: 1, note: 0 } },
  files: [checkedFile(ODD, 2), checkedFile('b.xlsx', 0)],
  rulesOf: new Map(),
  nameOf: () => null,
  findings: found,
}

group('JUnit XML', () => {
  const root = parse(checkJunit(result, 'vi'))
  const [odd, fine, set] = root.children

  test('has a suite a file, and one for findings of no file', () => {
    expect([root.name, ...root.children.map(({ name }) => name)]).toEqual(['testsuites', ...Array(3).fill('testsuite')])
    expect(root.children.map(({ attributes }) => attributes.name)).toEqual([READABLE, 'b.xlsx', 'mọi tệp'])
    expect(root.attributes).toEqual({ name: 'chitieu check', tests: '5', failures: '3', errors: '0' })
  })

  test('has a case a finding, an error a failure, and a case that passes for a file without one', () => {
    const casesOf = (suite: Element | undefined): readonly (readonly [string | undefined, string | undefined])[] =>
      (suite?.children ?? [])
        .filter(({ name }) => name === 'testcase')
        .map(({ attributes, children }) => [attributes.name, children[0]?.name])
    expect(casesOf(odd)).toEqual([
      ['[number-invalid] Biểu "1"!C14', 'failure'],
      ['[cell-blank] Biểu "1"!C12:C16 (5)', 'failure'],
    ])
    expect(casesOf(fine)).toEqual([
      ['0 lỗi: 6/6 ô, 14 quy tắc', undefined],
      ['[row-hidden] S!18', 'system-out'],
    ])
    expect(casesOf(set)).toEqual([['[no-file-found]', 'failure']])
    for (const suite of root.children) {
      const cases = suite.children.filter(({ name }) => name === 'testcase')
      const failures = cases.filter(({ children }) => children[0]?.name === 'failure')
      expect([suite.attributes.tests, suite.attributes.failures]).toEqual([`${cases.length}`, `${failures.length}`])
      for (const each of cases) expect(each.attributes.classname).toBe(suite.attributes.name)
    }
  })

  test('says what is wrong and what to do, and the reason', () => {
    const failure = odd?.children.find(({ name }) => name === 'testcase')?.children[0]
    const { message, remedy } = describe(issue('number-invalid', { value: '<&>"' }), 'vi')
    expect(message).toContain('<&>"')
    expect(failure?.attributes).toEqual({ type: 'number-invalid', message })
    expect(failure?.text.split('\n')).toEqual([message, remedy])
    expect(fine?.children.at(-1)?.children[0]?.text).toMatch(/^cảnh báo: .*\n.*\nLý do đã ghi: ẩn khi in <xong>$/)
  })

  test('names file, form and counts as properties, without those not known', () => {
    const properties = fine?.children.find(({ name }) => name === 'properties')?.children ?? []
    expect(Object.fromEntries(properties.map(({ attributes: { name, value } }) => [name, value]))).toEqual({
      ...{ ruleSet: '1.0', sha256: 'ab', form: 'toy-1', unit: '30280-1', period: '2025-Q1' },
      ...{ cells: '6', validCells: '6', rules: '14', needReason: '0' },
    })
  })

  test('of no file is a document too', () => {
    expect(parse(checkJunit({ ...result, files: [], findings: [] }, 'en'))).toMatchObject({
      attributes: { tests: '0' },
      children: [],
    })
  })
})

group('SARIF', () => {
  interface Log {
    readonly version: string
    readonly runs: readonly [
      {
        readonly tool: {
          readonly driver: { readonly version: string; readonly rules: readonly { readonly id: string }[] }
        }
        readonly results: readonly {
          readonly ruleId: string
          readonly level: string
          readonly message: { readonly text: string }
          readonly occurrenceCount: number
          readonly suppressions?: readonly { readonly justification: string }[]
          readonly locations?: readonly [
            {
              readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } }
              readonly logicalLocations?: readonly [{ readonly fullyQualifiedName: string }]
            },
          ]
        }[]
      },
    ]
  }
  const log: Log = JSON.parse(checkSarif(result, 'vi'))
  const { results, tool } = log.runs[0]

  test('lists each finding with its level, its place and how often it occurs', () => {
    expect(log.version).toBe('2.1.0')
    expect(
      results.map(({ ruleId, level, occurrenceCount, locations }) => [
        ...[ruleId, level, occurrenceCount, locations?.[0].logicalLocations?.[0].fullyQualifiedName],
      ]),
    ).toEqual([
      ['no-file-found', 'error', 1, undefined],
      ['number-invalid', 'error', 1, 'Biểu "1"!C14'],
      ['cell-blank', 'error', 5, 'Biểu "1"!C12:C16'],
      ['row-hidden', 'warning', 1, 'S!18'],
    ])
  })

  test('names files as addresses and every rule once', () => {
    const uris = results.flatMap(({ locations = [] }) =>
      locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
    )
    expect(uris.map(decodeURIComponent)).toEqual([ODD, ODD, 'b.xlsx'])
    for (const uri of uris) expect(uri).toMatch(/^[A-Za-z0-9%._~!'()*-]*$/)
    expect(tool.driver).toMatchObject({ version: '1.0' })
    expect(tool.driver.rules.map(({ id }) => id)).toEqual([
      'cell-blank',
      'no-file-found',
      'number-invalid',
      'row-hidden',
    ])
  })

  test('takes a warning with a reason as settled', () => {
    expect(results.map(({ suppressions }) => suppressions?.[0]?.justification)).toEqual([
      ...[undefined, undefined, undefined],
      'ẩn khi in <xong>',
    ])
  })
})

test('both are the same bytes for the same files', () => {
  const check = () => checkFiles([filledForm(toyForm, { cells: { '01/1': null, '02/2': 'x' } })], { world })
  expect(checkJunit(check(), 'vi')).toBe(checkJunit(check(), 'vi'))
  expect(checkSarif(check(), 'en')).toBe(checkSarif(check(), 'en'))
  expect(parse(checkJunit(check(), 'en')).attributes).toMatchObject({ failures: '2' })
})
