import { type Issue, issue } from '../base/issue.ts'
import type { HandoverForm, HandoverPeriod, HandoverRecord } from '../generated/types.ts'
import { addDays } from '../model/iso-date.ts'

/** A matter to be explained in words, with its verdict. */
export interface ToldMatter {
  readonly issue: Issue
  readonly verdict: 'explained' | 'open'
  readonly explanation: number | null
}

type Judged = { readonly verdict: string; readonly explanation: number | null }

/** Everything of a handover that is to be explained, as findings. */
export function* handoverMatters(record: HandoverRecord): Generator<ToldMatter> {
  for (const { file, ...judged } of record.refused) yield told(issue('report-refused', { file }, { file }), judged)
  for (const form of record.forms) for (const period of form.periods) yield* periodMatters(form, period)
  for (const { form, day, silent, former, lines, ...judged } of record.carriedOver) {
    if (!isMatter(judged)) continue
    if (lines.length === 0) {
      const units = silent.length > 0 ? silent : former
      yield told(issue('handover-balance-incomplete', { form, units }), judged)
    }
    for (const { row, key, closed, opened, difference } of lines) {
      if (difference === '0') continue
      const args = { form, day: day ?? '', row: key ?? row ?? '', units: former, closed, opened, difference }
      yield told(issue('handover-balance-differs', args), judged)
    }
  }
}

function* periodMatters(
  { form }: HandoverForm,
  { period, reporters, totals, comparisons }: HandoverPeriod,
): Generator<ToldMatter> {
  for (const { missing, duplicate } of reporters) {
    for (const { unit, from, to, ...judged } of missing) {
      const args = { form, period, from, to: addDays(to, -1), units: [unit], count: 1 }
      yield told(issue('territory-not-reported', args), judged)
    }
    for (const { unit, files, ...judged } of duplicate) {
      yield told(issue('days-reported-twice', { form, period, unit, other: [unit], files }), judged)
    }
  }
  for (const total of totals) {
    const { level, row, column, former, current, difference } = total
    if (difference === '0' || !isMatter(total)) continue
    const args = { form, period, level, row, column, former: former ?? '0', current, difference }
    yield told(issue('handover-total-differs', args), total)
  }
  for (const { row, column, unit, period: of, sent, ours, difference, ...judged } of comparisons) {
    const args = { form, row, column, unit, period: of, value: sent, expected: ours, difference }
    yield told(issue('reports-differ', args), judged)
  }
}

function isMatter({ verdict }: Pick<Judged, 'verdict'>): boolean {
  return verdict === 'explained' || verdict === 'open'
}

function told(found: Issue, { verdict, explanation }: Judged): ToldMatter {
  return { issue: found, verdict: verdict === 'explained' ? 'explained' : 'open', explanation }
}
