import type { Report } from '../generated/types.ts'
import { validateReport } from '../generated/validators.js'
import { printReport } from '../report/print-report.ts'
import { WholeFile } from './write-file.ts'

/** Writes a report whole; one that breaks its own schema is our mistake and is not written. */
export function writeReport(path: string, report: Report): void {
  if (!validateReport(report)) {
    const [fault] = validateReport.errors ?? []
    throw new Error(`the report does not follow its schema: ${fault?.instancePath} ${fault?.message}`)
  }
  const file = new WholeFile(path)
  try {
    for (const text of printReport(report)) file.write(text)
    file.keep()
  } catch (fault) {
    file.drop()
    throw fault
  }
}
