import type { ReportUse } from '../../model/handover.ts'
import type { Submission } from '../../model/submission.ts'
import type { SentPiece } from '../consolidate/sent-pieces.ts'
import { type RestatedForm, sentBehind, summedLevels } from './sent-amounts.ts'

/** Keeps account of what became of each report, so that none is passed over in silence. */
export class ReportUses {
  readonly #sent = new Map<string, 'single' | 'doubled'>()
  readonly #used = new Map<string, 'counted' | 'compared'>()

  /** Current editions of the reports of a form. */
  takeSent(pieces: readonly SentPiece[]): void {
    for (const { submissions, isDoubled } of pieces)
      for (const submission of submissions) this.#sent.set(keyOf(submission), isDoubled ? 'doubled' : 'single')
  }

  /** The reports behind the figures of one form and period. */
  takeRestated(restated: RestatedForm): void {
    const summed = summedLevels(restated)
    for (const figures of sentBehind(restated.made).values()) {
      for (const { unit, submission } of [...figures.values()].flatMap(({ pieces }) => pieces)) {
        const key = keyOf(submission)
        if (summed.has(unit.level)) this.#used.set(key, 'counted')
        else if (!this.#used.has(key)) this.#used.set(key, 'compared')
      }
    }
  }

  of(submission: Submission): ReportUse {
    const key = keyOf(submission)
    const sent = this.#sent.get(key)
    if (sent === undefined) return 'superseded'
    return sent === 'doubled' ? 'duplicate' : (this.#used.get(key) ?? 'notOwed')
  }
}

/** The same bytes under two names are one report. */
function keyOf({ sha256, form, head: { subject, period } }: Submission): string {
  return JSON.stringify([sha256, form.code, subject, period])
}
