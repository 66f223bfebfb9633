import { expect, test } from 'vitest'
import {
  dayBefore,
  padDate,
  periodHeading,
  writeDate,
  writeFullDate,
  writeMoment,
  writePeriod,
  writeSpan,
} from './write-date.ts'

test('in sentences days have two digits, and of the months only 01 and 02', () => {
  expect(writeDate('2025-06-30', 'vi')).toBe('30/6/2025')
  expect(writeDate('2025-07-01', 'vi')).toBe('01/7/2025')
  expect(writeDate('2025-02-11', 'vi')).toBe('11/02/2025')
  expect(writeDate('2025-12-05', 'vi')).toBe('05/12/2025')
  expect(writeDate('2025-07-01', 'en')).toBe('1 July 2025')
})

test('tables pad, and a date that may be read two ways is written out', () => {
  expect(padDate('2025-07-01', 'vi')).toBe('01/07/2025')
  expect(padDate('2025-07-01', 'en')).toBe('1 July 2025')
  expect(writeFullDate('2025-01-07', 'vi')).toBe('ngày 7 tháng 1 năm 2025')
  expect(writeFullDate('2025-01-07', 'en')).toBe('7 January 2025')
})

test('a moment is told by the clock of whoever wrote it down', () => {
  expect(writeMoment('2025-07-03T08:15:00+07:00', 'vi')).toBe('08:15 ngày 03/7/2025')
  expect(writeMoment('2025-07-03T08:15:00.250+07:00', 'en')).toBe('08:15 on 3 July 2025')
  expect(writeMoment('2025-07-03T01:15:00Z', 'vi')).toBe('01:15 UTC ngày 03/7/2025')
  expect(writeMoment('2025-07-03', 'vi')).toBe('2025-07-03')
})

test('what is no date stays as it is', () => {
  for (const text of ['', '30/6/2025', '2025-Q3', '2025-06']) expect(writeDate(text, 'vi')).toBe(text)
})

test.each([
  ['2025-Q3', 'quý III/2025', 'the third quarter of 2025', 'quý III/2025', 'Q3 2025'],
  ['2025-07', 'tháng 7/2025', 'July 2025', 'tháng 7/2025', 'July 2025'],
  ['2025-H1', '6 tháng đầu năm 2025', 'the first half of 2025', '6 tháng đầu năm 2025', 'first half of 2025'],
  ['2025-H2', '6 tháng cuối năm 2025', 'the second half of 2025', '6 tháng cuối năm 2025', 'second half of 2025'],
  ['2025-9M', '9 tháng năm 2025', 'the first nine months of 2025', '9 tháng năm 2025', 'nine months of 2025'],
  ['2025', 'năm 2025', '2025', '2025', '2025'],
  ['2025-07-15', 'ngày 15/7/2025', '15 July 2025', '15/7/2025', '15 July 2025'],
  ['2025-13', '2025-13', '2025-13', '2025-13', '2025-13'],
] as const)('%s is %s, %s; as a heading %s, %s', (period, vi, en, headingVi, headingEn) => {
  expect([writePeriod(period, 'vi'), writePeriod(period, 'en')]).toEqual([vi, en])
  expect([periodHeading(period, 'vi'), periodHeading(period, 'en')]).toEqual([headingVi, headingEn])
})

test('the end of a span is out: people are shown the day before', () => {
  expect(dayBefore('2025-07-01')).toBe('2025-06-30')
  expect(dayBefore('2024-03-01')).toBe('2024-02-29')
  expect(writeSpan('2008-08-01', '2025-07-01', 'vi')).toBe('từ 01/8/2008 đến 30/6/2025')
  expect(writeSpan('2025-07-01', null, 'vi')).toBe('từ 01/7/2025 đến nay')
  expect(writeSpan(null, '2025-07-01', 'en')).toBe('to 30 June 2025')
  expect(writeSpan(null, null, 'vi')).toBe('ngày bắt đầu chưa rõ')
})
