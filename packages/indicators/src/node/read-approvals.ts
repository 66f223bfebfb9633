import type { Result } from '../base/result.ts'
import { isApprovalFile, loadApprovals } from '../load-approvals.ts'
import type { Approvals } from '../model/approvals.ts'
import { readFiles } from './read-files.ts'

/** Reads who approves the figures of which form in which order, from a data folder. */
export function readApprovals(folder: string): Result<Approvals> {
  return loadApprovals(readFiles(folder, isApprovalFile))
}
