import { issue } from '../../base/issue.ts'
import { compare, rational, subtract, ZERO } from '../../base/rational.ts'
import type { CheckWorld } from '../../model/check-world.ts'
import { cellPeriod } from '../../model/earlier-period.ts'
import type { Submission, SubmittedCell } from '../../model/submission.ts'
import { declaredDecimals, termOf } from '../cell-index.ts'
import type { SetRule } from '../submission-rule.ts'

interface Held {
  readonly submission: Submission
  readonly cell: SubmittedCell
}

/** One figure of one unit and period is the same wherever it is reported: on other forms, and where a later report repeats it. */
export const sourcesDiffer: SetRule = {
  code: 'sources-differ',
  level: 3,
  *check(submissions, { world, earlierSubmissions }) {
    const all = [...earlierSubmissions, ...submissions]
    if (new Set(all.map(({ file }) => file)).size < 2) return
    const checked = new Set(submissions)
    const held = new Map<string, Held>()
    for (const submission of all) {
      for (const cell of submission.cells) {
        const key = figureKey(submission, cell, world)
        if (key === null) continue
        const first = held.get(key)
        if (!first) held.set(key, { submission, cell })
        else if (
          first.submission.file !== submission.file &&
          checked.has(submission) &&
          differ(first.cell, cell, world)
        ) {
          const { sheet = '', range = '' } = first.cell.place
          const args = {
            indicator: cell.part.indicator ?? '',
            unit: submission.head.subject,
            period: cellPeriod(submission.head.period, cell.part.period) ?? '',
            value: cell.value ?? '0',
            other: first.cell.value ?? '0',
            where: `${first.submission.file} ${sheet}!${range}`,
          }
          yield issue('sources-differ', args, cell.place)
        }
      }
    }
  },
}

/** What a figure is, whoever writes it; `null` for what is no plain figure of an indicator. */
function figureKey(submission: Submission, cell: SubmittedCell, { indicators }: CheckWorld): string | null {
  const { head } = submission
  const { part, key, state } = cell
  const indicator = indicators.get(part.indicator ?? '')
  if (!indicator || key !== null || part.bound === false || head.subject === '') return null
  if (state !== 'number' && state !== 'nil') return null
  if (part.measure !== undefined && part.measure !== indicator.measure) return null
  const period = cellPeriod(head.period, part.period)
  if (period === null) return null
  const parts = (part.parts ?? []).map(({ breakdown, value }) => `${breakdown}=${value}`).sort()
  const edition = part.edition ?? head.edition
  return JSON.stringify([
    ...[indicator.code, parts, part.definition ?? null, head.subject, period, part.scenario ?? 'actual', edition],
    part.cumulative ?? false,
    indicator.scope === 'office' ? head.reporter : null,
  ])
}

/** Figures with unequal decimals may differ by half a unit of the coarser one. */
function differ(a: SubmittedCell, b: SubmittedCell, world: CheckWorld): boolean {
  const [left, right] = [termOf(a), termOf(b)]
  if (left.kind !== 'number' || right.kind !== 'number') return false
  const [fine, coarse] = [declaredDecimals(a, world) ?? 0, declaredDecimals(b, world) ?? 0]
  const tolerance = fine === coarse ? ZERO : rational(1n, 2n * 10n ** BigInt(Math.min(fine, coarse)))
  const difference = subtract(left.value, right.value)
  return compare(difference.n < 0n ? subtract(ZERO, difference) : difference, tolerance) > 0
}
