import type { DueRule } from '../generated/types.ts'
import { holidaysOf, windowOf } from '../model/check-world.ts'
import { deliveryOf, dueDay, isOfEarlierPeriod } from '../model/due-day.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { Submission } from '../model/submission.ts'
import type { CheckContext } from './submission-rule.ts'

/** The rule by which a submission is due and the day it gives; `null` when its regime states none. */
export function dueOf(
  { form, head: { period, edition } }: Submission,
  { world }: CheckContext,
): { readonly rule: DueRule; readonly day: IsoDate | null } | null {
  const regime = world.regimes.get(form.regime)
  const window = windowOf(world, form, period)
  const rule = regime && deliveryOf(regime, period, edition)?.due
  if (!rule || !window) return null
  const day = dueDay(rule, period, window, holidaysOf(world, form))
  return isOfEarlierPeriod(day, window) ? null : { rule, day }
}
