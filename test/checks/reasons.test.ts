import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CheckFile, checkFiles } from '../../packages/indicators/src/check-files.ts'
import { checkText } from '../../packages/indicators/src/cli/print-check.ts'
import type { Form } from '../../packages/indicators/src/generated/types.ts'
import type { TypedReason } from '../../packages/indicators/src/model/typed-reason.ts'
import { checkJson } from '../../packages/indicators/src/report/check-json.ts'
import { type Filling, filledForm, textFile } from './filled-form.ts'
import { toyForm } from './toy-form.ts'
import { world } from './toy-world.ts'

const CODE = 'out-of-range'

/** The toy form with one relation: cells in some rows and columns should be at least 5, else a warning. */
function atLeastFive(of: readonly string[], only: readonly string[]): Form {
  return { ...toyForm, relations: [{ kind: 'range', axis: 'rows', of, minimum: '5', only, severity: 'warning' }] }
}

/** Column 1 of rows 01 to 05: cells C12 to C16. */
const column = atLeastFive(['01', '02', '03', '04', '05'], ['1'])
const forms = new Map([...world.forms, [column.id, column]])

function check(file: CheckFile, reasons: readonly TypedReason[]) {
  return checkFiles([file], { world: { ...world, forms }, reasons })
}

const given = (place: string, reason = 'R', code = CODE): TypedReason => ({ file: 'form.json', place, code, reason })
const form = (filling: Filling = {}): CheckFile => filledForm(column, filling)

/** `C12:C16 R`: place and reason of each finding of a code, `-` for none. */
function piecesOf(reasons: readonly TypedReason[], file = form()): readonly string[] {
  return check(file, reasons)
    .findings.filter(({ issue }) => issue.code === CODE)
    .map(({ issue: { place }, reason, count }) => `${place?.range} ×${count} ${reason ?? '-'}`)
}

describe('a reason covers the findings of its code in the cells it names', () => {
  const ALL = ['C12:C16 ×5 R']
  const THIRD = ['C12:C13 ×2 -', 'C14 ×1 R', 'C15:C16 ×2 -']
  const NONE = ['C12:C16 ×5 -']
  test.each<[string, readonly string[]]>([
    ['C12:C16', ALL],
    ['$C$12:$C$16', ALL],
    ['B10:F20', ALL],
    ['C14', THIRD],
    ['c14', THIRD],
    [' C14 ', THIRD],
    ['C14:C20', ['C12:C13 ×2 -', 'C14:C16 ×3 R']],
    ['C1:C12', ['C12 ×1 R', 'C13:C16 ×4 -']],
    ['14:14', THIRD],
    ['14', THIRD],
    ['dòng 14', THIRD],
    ['row 14', THIRD],
    ['13:15', ['C12 ×1 -', 'C13:C15 ×3 R', 'C16 ×1 -']],
    ['C:C', ALL],
    ['A:C', ALL],
    ['cột C', ALL],
    ['column C', ALL],
    ['TOY!C14', THIRD],
    ["'TOY'!$C$14", THIRD],
    ['TOY!C:C', ALL],
    // Elsewhere, or for findings that name no cell.
    ['D:D', NONE],
    ['C17', NONE],
    ['17:17', NONE],
    ['Biểu khác!C14', NONE],
    ['TOY', NONE],
    ['TOY!', NONE],
    ['', NONE],
  ])('%j', (place, pieces) => expect(piecesOf([given(place)])).toEqual(pieces))

  test('the narrowest holds, and of equal ones the later', () => {
    expect(piecesOf([given('C14', 'narrow'), given('C:C', 'wide')])).toEqual([
      'C12:C13 ×2 wide',
      'C14 ×1 narrow',
      'C15:C16 ×2 wide',
    ])
    expect(piecesOf([given('C:C', 'first'), given('C:C', 'second')])).toEqual(['C12:C16 ×5 second'])
  })

  test('one of the file of reasons holds before an equal one of the workbook', () => {
    const file = form({ reasons: [['C12:C16', CODE, 'own']] })
    expect(piecesOf([], file)).toEqual(['C12:C16 ×5 own'])
    expect(piecesOf([given('C12:C16', 'given')], file)).toEqual(['C12:C16 ×5 given'])
  })

  test('not those of another code or file', () => {
    expect(piecesOf([given('C:C', 'R', 'change-too-large'), { ...given('C:C'), file: 'other.json' }])).toEqual(NONE)
  })

  test('in two columns side by side too', () => {
    const wide = atLeastFive(['01', '02'], ['1', '2'])
    const cells = { '01/2': 0, '02/2': 0 }
    const { findings } = checkFiles([filledForm(wide, { cells })], {
      world: { ...world, forms: new Map([[wide.id, wide]]) },
      reasons: [given('D12')],
    })
    const own = findings.filter(({ issue }) => issue.code === CODE)
    expect(own.map(({ issue: { place }, reason }) => `${place?.range} ${reason ?? '-'}`)).toEqual([
      'C12 -',
      'D12 R',
      'C13:D13 -',
    ])
  })
})

describe('findings that name no cell', () => {
  const late = { ...filledForm(toyForm), received: '2025-04-30' }
  const hidden = 'SAMPLE_ii-06a-vpcp-kstt_2025-Q1_30337-1.xlsx'
  const rowHidden: CheckFile = {
    name: 'form.json',
    bytes: readFileSync(join(import.meta.dirname, '../../data/submissions/2025-Q1', hidden)),
    sha256: '',
  }
  const reasonOf = (file: CheckFile, code: string, place: string): string | null | undefined =>
    check(file, [given(place, 'R', code)]).findings.find(({ issue }) => issue.code === code)?.reason

  test.each([
    ['', 'R'],
    ['C14', null],
    ['14:14', null],
    ['TOY', null],
  ])('of the whole file: %j', (place, reason) => expect(reasonOf(late, 'report-late', place)).toBe(reason))

  test.each([
    ['18:18', 'R'],
    ['dòng 18', 'R'],
    ['17:19', 'R'],
    ['II.06a-VPCP-KSTT!18:18', 'R'],
    ['C18', null],
    ['19:19', null],
    ['', null],
  ])('of a row: %j', (place, reason) => expect(reasonOf(rowHidden, 'row-hidden', place)).toBe(reason))
})

describe('what is told of reasons', () => {
  const told = (reasons: readonly TypedReason[], file = form()): readonly string[] =>
    check(file, reasons)
      .findings.filter(({ issue }) => issue.code.startsWith('reason-'))
      .map(({ issue: { code, severity, args, place } }) => `${code} ${severity} ${JSON.stringify(args)} ${place?.file}`)

  test('one that matches nothing', () => {
    expect(told([given('C14')])).toEqual([])
    expect(told([given('D9')])).toEqual(['reason-without-finding note {"finding":"out-of-range","at":"D9"} form.json'])
    expect(told([{ ...given('C14'), file: 'other.json' }])).toEqual([
      'reason-without-finding note {"finding":"out-of-range","at":"C14"} other.json',
    ])
  })

  test('not one that a narrower one or an equal one stands before', () => {
    expect(told([given('C12:C16'), given('C12:C16')])).toEqual([])
  })

  test('one whose code is none, typed on the sheet of reasons', () => {
    const head = [1, 2, 3].map(() => ['', '', ''] as const)
    const file = form({ reasons: [...head, ['C14', 'out-of-rnge', 'gõ sai mã'], ['C15', CODE, 'đúng mã']] })
    expect(told([], file)).toEqual(['reason-without-finding note {"finding":"out-of-rnge","at":"C14"} form.json'])
    expect(piecesOf([], file)).toEqual(['C12:C14 ×3 -', 'C15 ×1 đúng mã', 'C16 ×1 -'])
  })

  test('one for an error, which stays', () => {
    const file = form({ cells: { '01/1': null } })
    const reasons = [given('C12', 'chưa có số', 'cell-blank')]
    expect(told(reasons, file)).toEqual(['reason-for-error note {"finding":"cell-blank","at":"C12"} form.json'])
    const { totals, findings } = check(file, reasons)
    expect(totals.error).toBe(1)
    expect(findings.find(({ issue }) => issue.code === 'cell-blank')?.reason).toBeNull()
  })
})

describe('warnings that still need a reason', () => {
  const needOf = (reasons: readonly TypedReason[]): readonly (number | undefined)[] => {
    const { needReason, totals, files } = check(form(), reasons)
    return [totals.warning, needReason, files[0]?.needReason]
  }

  test.each([
    [[], [5, 5, 5]],
    [[given('C14')], [5, 4, 4]],
    [
      [given('C14'), given('C14')],
      [5, 4, 4],
    ],
    [[given('C:C')], [5, 0, 0]],
  ])('%j', (reasons, counts) => expect(needOf(reasons)).toEqual(counts))

  test('are counted in words', () => {
    const line = (reasons: readonly TypedReason[], language: 'vi' | 'en'): string | undefined =>
      checkText(check(form(), reasons), language)
        .split('\n')
        .find((each) => /^\d/.test(each))
    expect(line([], 'vi')).toContain('5 cảnh báo (5 cần ghi lý do)')
    expect(line([given('C14')], 'en')).toContain('5 warning (4 still need a reason)')
    expect(line([given('C:C')], 'vi')).toContain('5 cảnh báo (đã có lý do)')
  })

  test('also among those that are only counted', () => {
    // Communes of the list of 2025-07-01 that began on it: a report of the year 2025 says of none whether it holds the whole year.
    const units = world.history.list('2025-07-01', { level: 'commune' }).filter(({ from }) => from === '2025-07-01')
    const rows = units.slice(0, 1_500).map(({ id }) => `${id},3`)
    const file = textFile('t.csv', `unit,poor-households\n${rows.join('\n')}\n`)
    const declared = { world, listDate: '2025-07-01', period: '2025' }
    const without = checkFiles([file], declared)
    expect([without.totals.warning, without.needReason]).toEqual([1_500, 1_500])
    const reasons = [{ file: 't.csv', place: 'A:A', code: 'unit-transitional', reason: 'đã gồm cả năm' }]
    const { needReason, files } = checkFiles([file], { ...declared, reasons })
    expect([needReason, files[0]?.reasons[0]?.findings]).toEqual([0, 1_500])
  })
})

test('reasons are kept with the file, as they were typed', () => {
  const file = form({ reasons: [['C14', CODE, 'số nhỏ thật']] })
  const { files } = JSON.parse(checkJson(check(file, [given('D9', 'ghi nhầm ô')])))
  expect(files[0].reasons).toEqual([
    { place: 'D9', code: CODE, reason: 'ghi nhầm ô', findings: 0 },
    { place: 'C14', code: CODE, reason: 'số nhỏ thật', findings: 1 },
  ])
})
