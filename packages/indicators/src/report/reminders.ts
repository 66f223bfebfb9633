import { byText } from '../base/order.ts'
import { addDays, type IsoDate } from '../model/iso-date.ts'
import type { ObligationStatus } from './obligation-status.ts'

/** What one sender still owes one receiver: what falls due soon, what is overdue or was sent back. */
export interface Reminder {
  /** Id of the body; empty when sources do not say who receives or who sends. */
  readonly receiver: string
  readonly sender: string
  readonly dueSoon: readonly ObligationStatus[]
  readonly overdue: readonly ObligationStatus[]
}

/** Whom to remind of what falls due within some days of a day and of what should have come, by receiver and sender; an obligation of several bodies is told to each. */
export function reminders(
  statuses: readonly ObligationStatus[],
  { asOf, days }: { readonly asOf: IsoDate; readonly days: number },
): readonly Reminder[] {
  const until = addDays(asOf, days)
  const found = new Map<
    string,
    { readonly receiver: string; readonly sender: string; soon: ObligationStatus[]; over: ObligationStatus[] }
  >()
  for (const status of statuses) {
    const { due, owedBy, receivers } = status.obligation
    const isSoon = status.state === 'notYetDue' && due !== null && due <= until
    const isOver = status.state === 'missing' || status.state === 'returned'
    if (!isSoon && !isOver) continue
    for (const receiver of orNobody(receivers)) {
      for (const sender of orNobody(owedBy)) {
        const key = JSON.stringify([receiver, sender])
        const own = found.get(key) ?? { receiver, sender, soon: [], over: [] }
        found.set(key, own)
        if (isSoon) own.soon.push(status)
        else own.over.push(status)
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => byText(a.receiver, b.receiver) || byText(a.sender, b.sender))
    .map(({ receiver, sender, soon, over }) => ({ receiver, sender, dueSoon: soon, overdue: over }))
}

function orNobody(bodies: readonly string[]): readonly string[] {
  return bodies.length > 0 ? bodies : ['']
}
