import type { Language } from '../base/issue.ts'
import { type Issue, issue } from '../base/issue.ts'
import type { AnsweredAct, LedgerAct, ReceiptStatus, TransmittedAct } from '../generated/types.ts'
import type { Ledger } from './ledger.ts'

/** What was sent and what came back. */
export interface TransmissionFacts {
  readonly sent: Omit<TransmittedAct, 'kind'>
  readonly packet: ReceiptStatus
  /** SHA-256 of the bytes of the packet as it came. */
  readonly receiptHash: string
  /** The language in which reasons are kept. */
  readonly language: Language
}

/** The acts that the ledger lacks of a transmission and its answer: none where it knows them, by whomever they were entered. */
export function transmissionActs(ledger: Ledger, facts: TransmissionFacts): readonly LedgerAct[] {
  const { sent, packet, receiptHash, language } = facts
  const known = ledger.transmissions.of(sent.package, sent.receiver)
  const isKnown = packet.receipt !== null && (known?.receipts.includes(packet.receipt) ?? false)
  if (isKnown || known?.answer?.outcome === 'accepted') return []
  const answered: AnsweredAct = {
    ...{ kind: 'answered', package: sent.package, receiver: sent.receiver, outcome: packet.outcome },
    reasons: packet.reasons.map(({ code, words }) => ({ code, message: words[language] })),
    ...{ receipt: packet.receipt, receiptHash },
  }
  if (known === null || known.answer?.outcome === 'rejected') return [{ kind: 'transmitted', ...sent }, answered]
  return packet.outcome === 'pending' && known.answer !== null ? [] : [answered]
}

/** Why an act about a package that went out may not follow what is in the ledger. */
export function* transmissionFaults(ledger: Ledger, act: TransmittedAct | AnsweredAct): Generator<Issue> {
  const args = { package: act.package, receiver: act.receiver }
  const known = ledger.transmissions.of(act.package, act.receiver)
  const outcome = known?.answer?.outcome ?? null
  if (act.kind === 'transmitted') {
    if (known !== null && outcome !== 'rejected') yield issue('transmission-repeated', args)
  } else if (known === null) yield issue('transmission-unrecorded', args)
  else if (outcome === 'accepted' || outcome === 'rejected') yield issue('transmission-settled', args)
}

/** What the ledger, or now the receiver, says of a package, as a finding. */
export function transmissionFinding(
  { package: id, outcome, receipt, reasons }: Pick<AnsweredAct, 'package' | 'outcome' | 'receipt' | 'reasons'>,
  receiver: string,
  at: string | null,
): Issue {
  const args = { package: id, receiver, receipt }
  if (outcome === 'accepted') return issue('transmission-accepted', { ...args, at })
  if (outcome === 'pending') return issue('transmission-pending', { package: id, receiver })
  return issue('transmission-rejected', { ...args, reasons: reasons.map(({ code }) => code) })
}
