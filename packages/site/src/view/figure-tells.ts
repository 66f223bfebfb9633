import type { OpenedReport } from './report-places.ts'

/** What a reader sees of a figure: its number or reason, method and letters. */
export function tellsOf({
  state,
  value,
  text,
  method,
  status,
  reason,
  known,
  lower,
  upper,
}: OpenedReport['own']['figures'][number]): string {
  return JSON.stringify([state, value, text, method, status, reason, known, lower, upper])
}
