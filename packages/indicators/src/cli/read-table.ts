import type { Issue } from '../base/issue.ts'
import { ObservationReader, unitsOf } from '../ingest/observation-reader.ts'
import type { ObservationTable } from '../model/observation-table.ts'
import { openRows } from '../node/open-rows.ts'
import { readSideBySide } from '../node/read-side-by-side.ts'
import { type Context, Stopped } from './context.ts'
import type { RebasePlan } from './rebase-options.ts'

const STEP = 64 << 20

/** Reads the table a plan is about; an error in it stops the command before anything is written. */
export async function readTable(
  plan: RebasePlan,
  context: Context,
): Promise<{ table: ObservationTable; issues: readonly Issue[] }> {
  const { history, ...spec } = plan.spec
  const unitAt = unitsOf(history)
  const whole = await readSideBySide(plan.input, spec, unitAt)
  if (whole) return { table: whole, issues: [] }
  const reader = new ObservationReader(spec, unitAt)
  let next = STEP
  const stop = await openRows(
    plan.input,
    (scanner) => reader.record(scanner),
    (bytes) => {
      if (!context.isWatched || bytes < next) return
      context.err(`\r${Math.round(bytes / 1048576)} MB`)
      next = bytes + STEP
    },
  )
  if (context.isWatched && next > STEP) context.err('\r\n')
  const inFile = (finding: Issue): Issue => ({ ...finding, place: { file: plan.input, ...finding.place } })
  if (stop)
    throw new Stopped(
      (reader.issues.length > 0 ? reader.issues : [stop]).map(inFile),
      stop.code === 'file-unreadable' ? 2 : 1,
    )
  const issues = reader
    .finish()
    .map((finding) => inFile(finding.code === 'file-empty' ? { ...finding, args: { file: plan.input } } : finding))
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Stopped(errors, 1)
  return { table: reader.table, issues }
}
