import { expect, test } from 'vitest'
import { periodTitle } from './head-words.ts'
import { daysIn, listDateIn, periodIn } from './period-line.ts'

test.each([
  ['Quý III năm 2025', '2025-Q3'],
  ['QUÝ IV NĂM 2025', '2025-Q4'],
  ['Quý 1/2026 (số sơ bộ)', '2026-Q1'],
  ['Kỳ báo cáo: tháng 7 năm 2025', '2025-07'],
  ['Tháng 11 - 2025', '2025-11'],
  ['6 tháng đầu năm 2025', '2025-H1'],
  ['6 tháng cuối năm 2025', '2025-H2'],
  ['9 tháng năm 2025', '2025-9M'],
  ['Năm 2025', '2025'],
  ['Quarter II of 2025', '2025-Q2'],
  ['Second half of 2025 (official)', '2025-H2'],
  ['Thông tư ngày 21 tháng 10 năm 2020', null],
  ['Quý khách', null],
  ['Năm 20251', null],
])('%s speaks of %s', (line, period) => {
  expect(periodIn(line)).toBe(period)
})

test.each(['2025', '2025-H1', '2025-H2', '2025-9M', '2025-Q1', '2025-Q4', '2025-01', '2025-12'])(
  '%s is read as it is printed',
  (period) => {
    expect([periodIn(periodTitle(period, 'vi')), periodIn(periodTitle(period, 'en'))]).toEqual([period, period])
  },
)

test('days and list of a line are read in either language, with or without zeros', () => {
  const line = '(Từ ngày 15/6/2025 đến ngày 14/09/2025; danh mục đơn vị ngày 01/07/2025)'
  expect(daysIn(line)).toEqual({ first: '2025-06-15', last: '2025-09-14' })
  expect(listDateIn(line)).toBe('2025-07-01')
  expect(daysIn('(From 01/01/2025 to 31/03/2025)')).toEqual({ first: '2025-01-01', last: '2025-03-31' })
  expect(listDateIn('(List of units of 30/06/2025)')).toBe('2025-06-30')
  expect([daysIn('Nhận trước ngày 20/07/2025'), listDateIn('Mã đơn vị: 30280')]).toEqual([null, null])
})
