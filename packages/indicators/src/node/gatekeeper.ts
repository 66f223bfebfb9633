import { type Issue, issue } from '../base/issue.ts'
import type { Account, Accounts, ReceiverLimits } from '../generated/types.ts'
import { contentFaults, handInFault, mayAsk, standingFault } from '../model/authorise.ts'
import type { IsoDate } from '../model/iso-date.ts'
import { TokenBuckets } from '../model/token-buckets.ts'
import type { UnitId } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { accountOf, tokenIn } from './account-tokens.ts'

/** What a request may not do: the status it is answered with, why, and after how many seconds it may come again. */
export interface Refusal {
  readonly status: 401 | 403 | 413 | 429
  readonly finding: Issue
  /** The account that was made out all the same: for the log, never for the sender. */
  readonly account: Account | null
  readonly retryAfter: number | null
}

/** Who knocks, and what is let in. */
export interface GatekeeperOptions {
  readonly accounts: Accounts
  readonly history: UnitHistory
  readonly limits: ReceiverLimits
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number
}

/** Stands before a receiver: pace by address, token, pace by account, and what an account may do with which unit. */
export class Gatekeeper {
  readonly #options: GatekeeperOptions
  readonly #addresses = new TokenBuckets()
  readonly #wrong = new TokenBuckets()
  readonly #paces = new TokenBuckets()

  constructor(options: GatekeeperOptions) {
    this.#options = options
  }

  /** The account behind a request, or why it is turned away; what is wrong with a token is the same answer for every reason. */
  admit(address: string, authorization: string | undefined, day: IsoDate): Account | Refusal {
    const { accounts, history, limits, now } = this.#options
    const wait = this.#addresses.take(address, limits.addressPace, now())
    if (wait > 0) return tooFast(wait, null)
    const account = accountOf(tokenIn(authorization), accounts.accounts)
    const fault = account === null ? issue('account-token-unknown', {}) : standingFault(account, history, day)
    if (account === null || fault !== null) {
      // Only wrong tokens are slowed down: behind a proxy all senders have one address, and none can lock out the others.
      const late = this.#wrong.take(address, limits.wrongTokenPace, now())
      if (late > 0) return tooFast(late, account)
      const finding = fault ?? issue('account-token-unknown', {})
      return { status: 401, finding, account, retryAfter: null }
    }
    const own = this.#paces.take(account.id, account.limits?.pace ?? limits.accountPace, now())
    return own > 0 ? tooFast(own, account) : account
  }

  /** Why an account may not hand in a package of a unit and so many bytes. */
  handInRefusal(account: Account, unit: UnitId, bytes: number, day: IsoDate): Refusal | null {
    const finding = handInFault(account, unit, this.#options.history, day)
    if (finding !== null) return { status: 403, finding, account, retryAfter: null }
    const allowed = account.limits?.maxBytes ?? Number.POSITIVE_INFINITY
    if (bytes <= allowed) return null
    return { status: 413, finding: issue('request-too-large', { allowed }), account, retryAfter: null }
  }

  mayAsk(account: Account, unit: UnitId, day: IsoDate): boolean {
    return mayAsk(account, unit, this.#options.history, day)
  }

  contentFaults(scope: UnitId, content: Iterable<UnitId>, day: IsoDate): readonly Issue[] {
    return contentFaults(scope, content, this.#options.history, day)
  }
}

function tooFast(wait: number, account: Account | null): Refusal {
  const seconds = Math.ceil(wait / 1000)
  return { status: 429, finding: issue('request-too-fast', { seconds }), account, retryAfter: seconds }
}
