import type { CheckedFile } from '../model/check-result.ts'
import { makeReceipt, type Receipt } from './receipt.ts'

/** The receipt of a file of a check: its counts are of all findings, also of those that the list leaves out. */
export function fileReceipt(checked: CheckedFile, ruleSet: string): Receipt {
  const { file, sha256, form, unit, period, listDate, cells, rules, isSample, totals } = checked
  return {
    ...makeReceipt({ file, sha256, head: null, cells, ruleSet, rules, isSample, findings: [] }),
    ...{ form, unit, period, listDate, errors: totals.error, warnings: totals.warning, notes: totals.note },
  }
}
