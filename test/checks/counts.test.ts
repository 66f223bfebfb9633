import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CheckFile, type CheckOptions, checkFiles } from '../../packages/indicators/src/check-files.ts'
import { checkText } from '../../packages/indicators/src/cli/print-check.ts'
import { type Filling, filledForm, textFile } from './filled-form.ts'
import { toyForm } from './toy-form.ts'
import { world } from './toy-world.ts'

const before = filledForm(toyForm, { name: 'before.json', head: { period: '2024-Q4' } })

function countsOf(file: CheckFile, options: Partial<CheckOptions> = {}): readonly (number | undefined)[] {
  const [checked] = checkFiles([file], { world, ...options }).files
  return [checked?.validCells, checked?.cells]
}

const form = (filling: Filling): CheckFile => filledForm(toyForm, filling)
const table = (rows: string): CheckFile => textFile('t.csv', `unit,administrative-files-received\n${rows}\n`)
const long = (rows: string): CheckFile => textFile('t.csv', `unit,row,column,key,value\n${rows}\n`)
const declared = { listDate: '2025-03-31', period: '2025-Q1' }

// Column 1 of rows 01, 02, 03, 04, 05 and 07 must be filled in: six cells. Row 06 is given, row 08 and columns 2 and 3 may stay
// blank, column 4 is computed.
describe('cells of a form that are for the sender to fill in', () => {
  test.each<[string, Filling, number, number]>([
    ['all that must be there', {}, 6, 6],
    ['one more where it may be blank', { cells: { '02/2': 0 } }, 7, 7],
    ['a row that may be left out, filled in', { cells: { '08/1': 3 } }, 7, 7],
    ['a mark is an answer', { cells: { '03/1': '-' } }, 6, 6],
    ['a line of a repeating row', { cells: { '09.1': 'nam', '09.1/1': 4 } }, 7, 7],
    ['a required cell left blank counts and is wrong', { cells: { '01/1': null } }, 5, 6],
    ['a cell that cannot be read counts and is wrong', { cells: { '01/1': 'mười' } }, 5, 6],
    ['two errors in one cell are one cell', { cells: { '03/1': '-2.5' } }, 5, 6],
    ['a total that its parts do not make', { cells: { '01/1': 1 } }, 5, 6],
    ['a printed cell that was changed is none of them', { cells: { '06/1': 9 } }, 6, 6],
    ['nor is a computed one', { cells: { '01/1': 4, '01/2': 1, '01/3': 3, '01/4': 30, '02/1': 0 } }, 8, 8],
    ['nor is the head', { unitCode: '30283' }, 6, 6],
  ])('%s', (_, filling, valid, cells) => {
    expect(countsOf(form(filling))).toEqual([valid, cells])
  })
})

test('a warning makes no cell wrong', () => {
  const file = form({ head: { period: '2025-Q2' }, cells: { '03/1': 100 } })
  const previous = [filledForm(toyForm, { name: 'before.json', cells: { '03/1': 10 } })]
  const { totals, files } = checkFiles([file], { world, previous })
  expect(totals).toMatchObject({ error: 0, warning: 1 })
  expect(files[0]).toMatchObject({ validCells: 6, cells: 6 })
})

describe('cells of a table', () => {
  test.each<[string, CheckFile, Partial<CheckOptions>, number, number]>([
    ['each figure', table('30280,1\n30283,2'), {}, 2, 2],
    ['one that cannot be read', table('30280,1\n30283,hai'), {}, 1, 2],
    ['one that breaks a rule', table('30280,1\n30283,-2'), {}, 1, 2],
    ['an unknown unit is no wrong figure', table('30280,1\n99999,2'), {}, 2, 2],
    ['the second figure of one place', long('30280,01,1,,1\n30280,01,1,,2'), { form: 'toy' }, 1, 2],
    ['a place that the form does not have', long('30280,01,1,,1\n30280,99,1,,2'), { form: 'toy' }, 1, 2],
    ['a given cell of a form', long('30280,01,1,,1\n30280,06,1,,9'), { form: 'toy' }, 1, 1],
  ])('%s', (_, file, options, valid, cells) => {
    expect(countsOf(file, { ...declared, ...options })).toEqual([valid, cells])
  })

  test('a file of which nothing could be read has none', () => {
    expect(countsOf(textFile('x.xlsx', 'PK'))).toEqual([0, 0])
  })
})

describe('rules that had something to look at', () => {
  const rulesOf = (file: CheckFile, options: Partial<CheckOptions> = {}): number =>
    checkFiles([file], { world, ...options }).rules

  // Of cells and lines: form in force, form superseded, blank, marks, decimals, given values, lines twice, unknown lines, limits.
  const cells = 9
  test.each<[string, CheckFile, Partial<CheckOptions>, number]>([
    // Parts that are blank are held against 0; of the sum, the ratio and what looks back there is nothing. And one report a body.
    ['alone: partition, subset, at most, range', form({}), {}, cells + 4 + 1],
    // With the report before: carried over; and another file speaks of the unit. From 0 no change, in another year no decrease.
    ['with the report before', form({}), { previous: [before] }, cells + 5 + 2],
    [
      'with figures for the sum and the ratio',
      form({ cells: { '01/1': 1, '01/2': 1, '01/4': 100, '02/1': 1, '02/2': 1 } }),
      {},
      cells + 6 + 1,
    ],
    ['a total that cannot be read leaves out what rests on it', form({ cells: { '01/1': 'x' } }), {}, cells + 1 + 1],
    ['known by the day on which it came', { ...form({}), received: '2025-04-01' }, {}, cells + 4 + 2],
    // Of a table of one indicator: blank, marks, decimals, limits; one report a body.
    ['a table', table('30280,1'), declared, 4 + 1],
    ['a file of which nothing could be read', textFile('x.xlsx', 'PK'), {}, 0],
  ])('%s', (_, file, options, rules) => expect(rulesOf(file, options)).toBe(rules))

  test("rules of one's own count for their form only", () => {
    const own = (code: string) => ({
      ...{ id: code, form: code, severity: 'error' as const, expect: 'true', text: { vi: 'x', en: 'x' } },
    })
    const language = { compile: () => () => true }
    expect(rulesOf(form({}), { ownRules: [own('toy'), own('other')], language })).toBe(cells + 4 + 1 + 1)
  })

  test('over several files each counts once', () => {
    const files = [form({}), form({ name: 'other.json', head: { subject: '30283-1' } })]
    const { rules, files: checked } = checkFiles(files, { world })
    expect([rules, ...checked.map((each) => each.rules)]).toEqual([14, 14, 14])
  })
})

test('the line of a clean file and of a faulty one', () => {
  const line = (filling: Filling, language: 'vi' | 'en'): string | undefined =>
    checkText(checkFiles([form(filling)], { world, previous: [before] }), language)
      .trimEnd()
      .split('\n')
      .at(-1)
  expect(line({}, 'vi')).toBe('Tệp hợp lệ: 6/6 ô, 16 quy tắc, bộ quy tắc 1.0')
  expect(line({}, 'en')).toBe('The file is valid: 6/6 cells, 16 rules, rule set 1.0')
  expect(line({ cells: { '07/1': null } }, 'vi')).toBe(
    '1 lỗi, 0 cảnh báo, 0 ghi chú – hợp lệ 5/6 ô, 1 tệp, 16 quy tắc, bộ quy tắc 1.0',
  )
})

test('a form of 22 columns with one figure in words', () => {
  const name = 'SAMPLE_13a-btp-htqtct-ht_2025-H1_30391-1.xlsx'
  const bytes = readFileSync(join(import.meta.dirname, '../../data/submissions/2025-H1', name))
  expect(countsOf({ name, bytes, sha256: '' })).toEqual([21, 22])
})
