import type { AnsweredAct, TransmittedAct } from '../generated/types.ts'
import type { Occasion } from './ledger-entry.ts'

/** What a receiver answered last, and when that was entered. */
export interface TransmissionAnswer extends Pick<AnsweredAct, 'outcome' | 'reasons' | 'receipt' | 'receiptHash'> {
  readonly since: Occasion
}

/** Where a package on its way to a receiver stands. */
export interface TransmissionState extends Omit<TransmittedAct, 'kind'> {
  /** Who sent it, and when. */
  readonly since: Occasion
  readonly answer: TransmissionAnswer | null
  /** Receipts of decisions, the last one included. */
  readonly receipts: readonly string[]
}

const NAME = /^[0-9a-f]{8,64}$/

/** The packages that went out, as the entries of a ledger tell it. */
export class Transmissions {
  readonly #states = new Map<string, TransmissionState>()

  /** Every package that went to a receiver, in the order they first went. */
  get all(): readonly TransmissionState[] {
    return [...this.#states.values()]
  }

  of(id: string, receiver: string): TransmissionState | null {
    return this.#states.get(keyOf(id, receiver)) ?? null
  }

  /** Packages whose id is a word or begins with it; a word of few digits names none. */
  named(word: string): readonly TransmissionState[] {
    const id = word.toLowerCase()
    return NAME.test(id) ? this.all.filter((each) => each.package.startsWith(id)) : []
  }

  take(act: TransmittedAct | AnsweredAct, since: Occasion): void {
    const key = keyOf(act.package, act.receiver)
    const known = this.#states.get(key)
    if (act.kind === 'transmitted') {
      const { kind: _, ...sent } = act
      this.#states.set(key, { ...sent, since, answer: null, receipts: known?.receipts ?? [] })
      return
    }
    if (!known) return
    const { outcome, reasons, receipt, receiptHash } = act
    const receipts = receipt === null ? known.receipts : [...known.receipts, receipt]
    this.#states.set(key, { ...known, answer: { outcome, reasons, receipt, receiptHash, since }, receipts })
  }
}

function keyOf(id: string, receiver: string): string {
  return `${receiver} ${id}`
}
