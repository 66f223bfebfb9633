import { expect, test } from 'vitest'
import type { CheckedFile } from '../../packages/indicators/src/model/check-result.ts'
import { makeReceipt, receiptText } from '../../packages/indicators/src/report/receipt.ts'

const checked: CheckedFile = {
  ...{ file: 'a.xlsx', sha256: 'ab'.repeat(32), form: 'commune-monthly-1', unit: '30307-2', period: '2025-Q3' },
  ...{ listDate: '2025-07-01', isSample: true, submissions: 1, cells: 96, validCells: 95, rules: 42 },
  totals: { error: 1, warning: 3, note: 1 },
  needReason: 2,
  reasons: [{ place: 'E14', code: 'change-too-large', reason: 'rà soát lại hộ nghèo', findings: 1 }],
}

test('a receipt counts what was found and says that it proves no submission', () => {
  const receipt = makeReceipt(checked, '2026.1')
  expect(receipt).toEqual({
    ...{ file: 'a.xlsx', sha256: 'ab'.repeat(32), form: 'commune-monthly-1', period: '2025-Q3', unit: '30307-2' },
    ...{ listDate: '2025-07-01', ruleSet: '2026.1', rules: 42, cells: 96, validCells: 95 },
    ...{ errors: 1, warnings: 3, needReason: 2, notes: 1, isSample: true, isProofOfSubmission: false },
  })
  const text = receiptText(receipt, 'vi')
  expect(text).toContain('Ô hợp lệ: 95/96')
  expect(text).toContain('Kết quả: 1 lỗi, 3 cảnh báo (2 cần ghi lý do), 1 ghi chú')
  expect(text).toContain('Phiếu này không phải là bằng chứng đã nộp báo cáo.')
  expect(text).toContain('SAMPLE')
  expect(receiptText(receipt, 'en')).toContain('This receipt is no proof of submission.')
})

test('a file nobody could place has a receipt too, with a time only where one was given', () => {
  const unplaced = { ...checked, form: null, unit: null, period: null, listDate: null }
  const receipt = makeReceipt(unplaced, '2026.1', '2025-10-03T08:00:00Z')
  expect([receipt.form, receipt.unit, receipt.checkedAt]).toEqual([null, null, '2025-10-03T08:00:00Z'])
  expect(receiptText(receipt, 'vi')).toContain('Đơn vị: chưa xác định')
})
