import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, describe as group, test } from 'vitest'
import { type Issue, issue } from '../../packages/indicators/src/base/issue.ts'
import { exactCsv, excelCsv } from '../../packages/indicators/src/browser/excel-csv.ts'
import { issuesText } from '../../packages/indicators/src/cli/print-issues.ts'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import type { CheckResult } from '../../packages/indicators/src/model/check-result.ts'
import { checkHtml } from '../../packages/indicators/src/report/check-html.ts'
import { checkJson } from '../../packages/indicators/src/report/check-json.ts'
import { checkJunit } from '../../packages/indicators/src/report/check-junit.ts'
import { checkSarif } from '../../packages/indicators/src/report/check-sarif.ts'
import { pageStyle } from '../../packages/indicators/src/report/consolidated-style.ts'
import { contentLines, escapeText } from '../../packages/indicators/src/report/content-lines.ts'
import { htmlTable } from '../../packages/indicators/src/report/html-table.ts'
import { markWorkbook } from '../../packages/indicators/src/report/mark-workbook.ts'
import { roundsPage } from '../../packages/indicators/src/report/rounds-page.ts'
import { writeWorkbook } from '../../packages/indicators/src/report/workbook.ts'
import { csvLine } from '../../packages/site/src/view/csv-line.ts'
import { patience, runs } from '../invariants/runs.ts'
import { rearranged } from '../transmit/rearranged.ts'
import { steeringLetter } from './steers.ts'
import { NUMBERS, TEXTS } from './tokens.ts'

/** Whatever somebody may have written into a cell, a name or a reason. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...TEXTS, ...NUMBERS, '"', "'", ',', ';', '\n', '\r', '\f', '</td>'), fc.string()), {
    maxLength: 3,
  })
  .map((pieces) => pieces.join(''))
/** A text in Unicode: machines are sent no half letters. */
const whole = text.map((each) => each.toWellFormed())
const rows = fc.array(fc.array(whole, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })

/** Tries a claim on many texts. */
function holds<T>(arbitrary: fc.Arbitrary<T>, claim: (value: T) => void): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      claim(value)
    }),
    runs(200) as fc.Parameters<[T]>,
  )
}

/** The tags of a page without the values of their attributes. */
const skeleton = (html: string): readonly string[] =>
  (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""'))

const finding = (value: string): Issue =>
  issue('number-invalid', { value }, { file: value, sheet: value, range: 'A1', row: 1, column: value })

const totals = { error: 1, warning: 0, note: 0 }
const resultOf = (value: string): CheckResult => ({
  ...{ ruleSet: '1', rules: 1, totals, needReason: 0, rulesOf: new Map(), nameOf: () => value },
  findings: [{ issue: finding(value), count: 1, reason: value }],
  files: [
    {
      ...{ file: value, sha256: '', form: value, unit: value, period: value, listDate: null, isSample: true },
      ...{ submissions: 1, cells: 1, validCells: 1, rules: 1, totals, needReason: 0, reasons: [] },
    },
  ],
})

group('a text that somebody wrote is only text', () => {
  test('in a table of a page', { timeout: patience }, () => {
    const made = (value: string): string => htmlTable(value, [{ heading: value }, { heading: 'B' }], [[value, value]])
    holds(text, (value) => expect(skeleton(made(value))).toEqual(skeleton(made('x'))))
  })

  test('in the page of a check', { timeout: patience }, () => {
    const plain = skeleton(checkHtml(resultOf('x'), 'vi'))
    holds(text, (value) => expect(skeleton(checkHtml(resultOf(value), 'vi'))).toEqual(plain))
  })

  test('in a page of rounds, whose links lead nowhere else', { timeout: patience }, () => {
    const made = (name: string): string => roundsPage({ rounds: [], packages: [name], history: rearranged }, 'vi')
    holds(whole, (name) => {
      expect(skeleton(made(name))).toEqual(skeleton(made('x')))
      expect(/<li><a href="([^"]*)"/.exec(made(name))?.[1]).toMatch(/^packages\//)
    })
  })

  test('in the style of a page', { timeout: patience }, () => {
    const print = { paper: 'A4', orientation: 'portrait' } as const
    const [before = '', after = ''] = pageStyle(print, [9], '@').split('@";')
    holds(text, (footer) => {
      const style = pageStyle(print, [9], footer)
      const told = style.slice(before.length, style.length - after.length - 2)
      expect([style.startsWith(before), style.endsWith(`";${after}`)]).toEqual([true, true])
      expect(told).not.toMatch(/["\\<\n\r\f]/)
    })
  })

  test('on a terminal', { timeout: patience }, () => {
    holds(text, (value) => expect(steeringLetter(issuesText([finding(value)], 'vi'))).toBeNull())
  })

  test('in a spreadsheet that opens a CSV file: no cell is a formula, and all else is as it was', {
    timeout: patience,
  }, () => {
    holds(rows, (cells) => {
      const read = parseCsv(excelCsv(cells, 'vi').slice(1), {
        delimiter: ';',
        relaxColumnCount: true,
        recordDelimiter: '\r\n',
      })
      const shown = cells.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)))
      expect(read).toEqual(shown)
    })
  })

  test('in a workbook: no cell is a formula, and the texts come back, their line ends as one', {
    timeout: patience,
  }, () => {
    holds(whole, (value) => {
      const cells = [{ row: 1, column: 1, content: { kind: 'text', text: `x${value}` } as const, look: {} }]
      const bytes = writeWorkbook({ title: value, names: new Map(), sheets: [{ name: 'S', widths: [], cells }] })
      const cell = readSheets(bytes, { name: 'a.xlsx' }).sheets[0]?.cell(1, 1)
      const kept = `x${value}`
        .replace(/[^\t\n\r -\ufffd]/g, '')
        .replace(/\r\n?/g, '\n')
        .normalize('NFC')
      expect([cell?.kind, cell?.isFormula, cell?.text]).toEqual(['text', false, kept])
    })
  })

  test('in a calendar: it begins no line of its own', { timeout: patience }, () => {
    holds(text, (value) => {
      const lines = contentLines([`SUMMARY:${escapeText(value)}`]).split('\r\n')
      expect(lines.slice(1).every((line) => line === '' || line.startsWith(' '))).toBe(true)
      expect(lines.join('')).not.toMatch(/[\r\n\u2028\u2029]/)
    })
  })
})

group('what machines read says exactly what was written', () => {
  test('CSV', { timeout: patience }, () => {
    holds(rows, (cells) => {
      expect(parseCsv(exactCsv(cells), { relaxColumnCount: true, recordDelimiter: '\n' })).toEqual(cells)
      const lines = cells.map((row) => csvLine(row)).join('')
      expect(parseCsv(lines, { relaxColumnCount: true, recordDelimiter: '\n' })).toEqual(cells)
    })
  })

  test('JSON and SARIF of a check', { timeout: patience }, () => {
    holds(text, (value) => {
      expect(JSON.parse(checkJson(resultOf(value)))).toMatchObject({
        findings: [{ args: { value }, place: { file: value } }],
      })
      expect(JSON.parse(checkSarif(resultOf(value), 'vi'))).toMatchObject({ version: '2.1.0' })
    })
  })

  test('JUnit is well-formed XML', { timeout: patience }, () => {
    holds(whole, (value) => {
      const parser = new SaxesParser()
      parser.on('error', (fault) => {
        throw fault
      })
      expect(() => parser.write(checkJunit(resultOf(value), 'vi')).close()).not.toThrow()
    })
  })
})

test('a marked workbook tells of a finding in a text, never in a formula', { timeout: patience }, () => {
  const cells = [{ row: 1, column: 1, content: { kind: 'text', text: 'a' } as const, look: {} }]
  const bytes = writeWorkbook({ title: 't', names: new Map(), sheets: [{ name: 'S', widths: [], cells }] })
  holds(whole, (value) => {
    const found = issue('number-invalid', { value }, { file: 'a.xlsx', sheet: 'S', range: 'A1' })
    const { sheets, issues } = readSheets(markWorkbook(bytes, [found]), { name: 'a.xlsx' })
    const formulas = sheets.flatMap((sheet) =>
      [...sheet.rows()].flatMap(({ cells: own }) => own.filter(({ isFormula }) => isFormula)),
    )
    expect([issues, formulas, sheets[0]?.cell(1, 1).text]).toEqual([[], [], 'a'])
  })
})
