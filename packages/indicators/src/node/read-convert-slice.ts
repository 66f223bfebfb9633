import { join } from 'node:path'
import { ok, type Result } from '../base/result.ts'
import type { ConvertSlice } from '../browser/convert-messages.ts'
import { sliceOfCodes } from '../browser/register-slice.ts'
import { issueCodes } from '../generated/issue-codes.ts'
import { phrases } from '../generated/phrases.ts'
import { readRegisterRows } from './read-register.ts'

/** What a browser needs to carry codes of a data folder's register from one list to another. */
export function readConvertSlice(folder: string): Result<ConvertSlice> {
  const rows = readRegisterRows(join(folder, 'register'))
  return rows.ok ? ok({ ...sliceOfCodes(rows.value), wording: { codes: issueCodes, phrases } }) : rows
}
