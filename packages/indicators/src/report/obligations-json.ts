import type { Obligation } from '../model/obligation.ts'
import { countStates, type ObligationStatus } from './obligation-status.ts'
import type { Reminder } from './reminders.ts'

/** Obligations for programs, one a line; with how they stand and counts where it is known what came. */
export function obligationsJson(
  owed: readonly Obligation[],
  statuses: readonly ObligationStatus[] | null,
  reminded: readonly Reminder[] | null,
): string {
  const standing = new Map((statuses ?? []).map((status) => [status.obligation, status]))
  const list = owed.map((obligation) => {
    const status = standing.get(obligation)
    if (!status) return obligation
    const { state, received, daysLate, isCovered, files } = status
    return { ...obligation, state, received, daysLate, isCovered, files }
  })
  const told = (reminded ?? []).map(({ receiver, sender, dueSoon, overdue }) => ({
    ...{ receiver, sender },
    dueSoon: dueSoon.map(({ obligation: { id } }) => id),
    overdue: overdue.map(({ obligation: { id } }) => id),
  }))
  const head = { counts: statuses && countStates(statuses), ...(reminded && { reminders: told }) }
  const lines = list.map((each) => JSON.stringify(each)).join(',\n')
  return `${JSON.stringify(head).slice(0, -1)},"obligations":[${lines === '' ? '' : `\n${lines}\n`}]}\n`
}
