import { expect, test } from 'vitest'
import { issue } from '../../packages/indicators/src/base/issue.ts'
import { makeReceipt, type ReceiptFacts, receiptText } from '../../packages/indicators/src/report/receipt.ts'

const facts: ReceiptFacts = {
  file: 'a.xlsx',
  sha256: 'ab'.repeat(32),
  head: {
    ...{ form: 'commune-monthly', version: '1', subject: '30307-2', reporter: 'commune-office', period: '2025-Q3' },
    ...{ edition: null, listDate: '2025-07-01', covers: 'life' },
  },
  ...{ cells: 96, ruleSet: '2026.1', rules: 42, isSample: true },
  findings: [issue('cell-blank', {}), issue('text-decomposed', { value: 'a' })],
}

test('a receipt counts what was found and says that it proves no submission', () => {
  const receipt = makeReceipt(facts)
  expect(receipt).toEqual({
    ...{ file: 'a.xlsx', sha256: 'ab'.repeat(32), form: 'commune-monthly-1', period: '2025-Q3', unit: '30307-2' },
    ...{ listDate: '2025-07-01', ruleSet: '2026.1', rules: 42, cells: 96, errors: 1, warnings: 0, notes: 1 },
    ...{ isSample: true, isProofOfSubmission: false },
  })
  const text = receiptText(receipt, 'vi')
  expect(text).toContain('Kết quả: 1 lỗi, 0 cảnh báo, 1 ghi chú')
  expect(text).toContain('Phiếu này không phải là bằng chứng đã nộp báo cáo.')
  expect(text).toContain('SAMPLE')
  expect(receiptText(receipt, 'en')).toContain('This receipt is no proof of submission.')
})

test('a file nobody could place has a receipt too, with a time only where one was given', () => {
  const receipt = makeReceipt({ ...facts, head: null, checkedAt: '2025-10-03T08:00:00Z' })
  expect([receipt.form, receipt.unit, receipt.checkedAt]).toEqual([null, null, '2025-10-03T08:00:00Z'])
  expect(receiptText(receipt, 'vi')).toContain('Đơn vị: chưa xác định')
})
