import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { ConvertSlice } from '../../packages/indicators/src/browser/convert-messages.ts'
import { ConvertSession } from '../../packages/indicators/src/browser/convert-session.ts'
import { openRegister } from '../../packages/indicators/src/browser/register-slice.ts'
import { CodeConverter } from '../../packages/indicators/src/convert-codes.ts'
import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'
import { readConvertSlice } from '../../packages/indicators/src/node/read-convert-slice.ts'

const LIST = '2025-06-30'
const DATE = '2025-07-01'

let slice: ConvertSlice
let history: UnitHistory

beforeAll(() => {
  const read = readConvertSlice(join(import.meta.dirname, '../../data'))
  if (!read.ok) throw new Error('expected data without faults')
  slice = read.value
  history = openRegister(slice)
})

/** Reads a table, converts it by the proposed columns, and returns its lines. */
function converted(csv: string, listDate = LIST) {
  const session = new ConvertSession(slice, 'vi')
  const table = session.read({ name: 'bang.csv', bytes: new TextEncoder().encode(csv) }, listDate)
  if (table.kind !== 'table' || table.proposed === null) throw new Error('expected a column of codes')
  const { counts, otherList } = session.convert({ sheet: 0, columns: table.proposed, listDate, date: DATE })
  const { rows } = session.rows({ kind: 'rows', which: 'all', from: 0, count: 100 })
  return { session, columns: table.proposed, counts, otherList, rows }
}

test('of 10,035 communes of 2025-06-30 the 440 that were divided get no new code, every other has its one successor', () => {
  const converter = new CodeConverter(history, LIST, DATE)
  const outcomes = new Map<string, number>()
  let otherName = 0
  for (const unit of history.list(LIST, { level: 'commune' })) {
    const { code, name } = history.version(unit, LIST)
    const { outcome, target, candidates } = converter.convert(code, name)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    expect(target === null, code).toBe(outcome === 'split')
    if (outcome === 'split') expect(candidates.length, code).toBeGreaterThanOrEqual(2)
    if (converter.convert(code).outcome === 'reused') otherName += 1
  }
  // The official conversion table: 10,035 communes before, 440 of them with 2 to 5 successors.
  expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(10_035)
  expect(outcomes.get('split')).toBe(440)
  expect([...outcomes.keys()].sort()).toEqual(['converted', 'same', 'split'])
  // 1,799 codes are now those of a unit with another name; a divided unit is told as divided, not as re-used.
  expect(otherName).toBeGreaterThan(1_799 - 440)
  expect(otherName).toBeLessThanOrEqual(1_799)
})

test('a code that was a number and lost its zero is never guessed; a code between two of its lives neither', () => {
  const { rows } = converted('ma,ten\n04603,Xã Tà Si Láng\n4603,Xã Tà Si Láng\n')
  expect(rows.map(({ outcome, newCode }) => [outcome, newCode])).toEqual([
    ['same', '04603'],
    ['zeros', ''],
  ])
  expect(rows[1]?.candidates.map(({ relation, code }) => [relation, code])).toEqual([['meant', '04603']])
})

test('without a name the code of Kiên Giang, which An Giang has now, is to be confirmed; with its name it is certain', () => {
  const bare = converted('ma\n91\n89\n')
  expect(bare.rows.map(({ outcome, newCode, newName }) => [outcome, newCode, newName])).toEqual([
    ['reused', '91', 'Tỉnh An Giang'],
    ['converted', '91', 'Tỉnh An Giang'],
  ])
  const told = converted('ma,ten\n91,Tỉnh Kiên Giang\n89,An Giang\n91,Tỉnh An Giang\n')
  expect(told.rows.map(({ outcome }) => outcome)).toEqual(['converted', 'converted', 'conflict'])
  expect(told.rows[2]?.candidates.map(({ id, relation }) => [id, relation])).toEqual([
    ['91-1', 'codeHolder'],
    ['91-2', 'codeHolder'],
    ['89-1', 'nameHolder'],
  ])
})

test('a table of another list than the declared one is told so', () => {
  // Six communes that began on 2025-07-01 under codes that no unit had the day before, or with other names.
  const csv =
    'ma,ten\n30307,Phường Long Xuyên\n30292,Phường Bình Đức\n30301,Phường Mỹ Thới\n30316,Phường Châu Đốc\n30325,Phường Vĩnh Tế\n'
  expect(converted(csv).otherList?.date).toBe(DATE)
  expect(converted(csv, DATE).otherList).toBeNull()
})

test('the column of codes is found by how many of its cells are codes, and figures that look like codes are not taken', () => {
  const csv = 'tt,Dân số,Mã,Tên\n1,10,30304,Phường Mỹ Thạnh\n2,11,30307,Phường Mỹ Hòa\n3,5000,30334,Xã Vĩnh Châu\n'
  expect(converted(csv).columns).toEqual({ headRow: 1, code: 3, name: 4 })
})

test('two runs give the same bytes, the exact table keeps every cell, and the one for spreadsheets runs no formula', () => {
  const csv = 'ma,"ghi, chú"\n30304,=1+1\n30334,"a ""b"""\n'
  const words = { 'convert.column.newCode': 'Mã mới' }
  const text = (of: 'exact' | 'excel' | 'decisions'): string => converted(csv).session.csv(of, words).text
  expect(text('exact')).toBe(
    [
      'ma,"ghi, chú",newCode,newName,newListDate,outcome',
      '30304,=1+1,30301,Phường Mỹ Thới,2025-07-01,converted',
      '30334,"a ""b""",,,,split',
      '',
    ].join('\n'),
  )
  expect(text('excel').split('\r\n').slice(0, 2)).toEqual([
    '\ufeffma;"ghi, chú";Mã mới;newName;newListDate;outcome',
    "30304;'=1+1;30301;Phường Mỹ Thới;2025-07-01;converted",
  ])
  expect(text('decisions').split('\r\n').slice(1, 3)).toEqual([
    '3;30334;;split;successor;30316;Phường Châu Đốc;Tỉnh An Giang;từ 01/7/2025 đến nay;part;part;part;',
    '3;30334;;split;successor;30325;Phường Vĩnh Tế;Tỉnh An Giang;từ 01/7/2025 đến nay;part;part;part;',
  ])
  for (const of of ['exact', 'excel', 'decisions'] as const) expect(text(of)).toBe(text(of))
})
