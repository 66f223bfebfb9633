import type { Account, Accounts, ReceiverLimits } from '../../packages/indicators/src/generated/types.ts'
import { Gatekeeper } from '../../packages/indicators/src/node/gatekeeper.ts'
import { sha256 } from '../../packages/indicators/src/node/sha256.ts'
import { historyOf } from '../support/invented-register.ts'
import { smallRegister } from '../support/small-register.ts'
import { LIMITS } from './trial.ts'

/** A country in which units were merged, shared out, renamed and taken over twice. P and Q are P-2 since July 2025. */
export const rearranged = historyOf(
  smallRegister({
    units: `C-1 - .. level=country
      P-1 C-1 ..2025-07-01 level=province
      Q-1 C-1 ..2025-07-01 level=province
      P-2 C-1 2025-07-01.. level=province
      R-1 C-1 .. level=province
      S-1 C-1 ..2010 level=province
      S-2 C-1 2010.. level=province
      T-1 C-1 2010.. level=province
      a-1 P-1 ..2025-07-01
      a-2 P-2 2025-07-01..
      b-1 P-1 ..2025-07-01
      s-1 Q-1 ..2025-07-01
      t-1 P-2 2025-07-01..
      u-1 P-2 2025-07-01..
      h-1 Q-1 ..2020
      h-2 Q-1 2020..2025-07-01
      k-1 Q-1 ..2025-07-01
      v-1 P-2 2025-07-01..
      r-1 R-1 ..2022 name=Old
      r-1 R-1 2022.. name=New
      x-1 R-1 ..2015 code=500
      y-1 P-1 2018..2025-07-01 code=500
      y-1 P-2 2025-07-01.. code=500
      m-1 S-1 ..2010
      m-2 S-2 2010..
      n-1 T-1 2010..`,
    changes: `shared 2010
      grown 2020
      merged 2025-07-01`,
    transfers: `shared S-1>S-2 part
      shared S-1>T-1 part
      shared m-1>m-2 part
      shared m-1>n-1 part
      grown h-1>h-2 whole
      merged P-1>P-2 whole
      merged Q-1>P-2 whole
      merged a-1>a-2 whole
      merged b-1>a-2 whole
      merged s-1>t-1 part
      merged s-1>u-1 part
      merged h-2>v-1 whole
      merged k-1>v-1 whole`,
  }),
)

/** The token of an account of these tests. */
export const tokenOf = (id: string): string => `token-of-${id}`

/** An account of a unit; what is not said is without bounds. */
export const account = (unit: string | null, over: Partial<Account> = {}): Account => {
  const id = over.id ?? (unit ?? 'operator').toLowerCase()
  return {
    ...{ id, role: unit === null ? 'operator' : 'sender', unit, tokenSha256: sha256(tokenOf(id)) },
    ...{ validFrom: null, validTo: null },
    ...over,
  }
}

/** A gate before these accounts; its clock stands still unless one is handed in. */
export const gateOf = (
  accounts: Accounts['accounts'],
  over: Partial<ReceiverLimits> = {},
  now: () => number = () => 0,
): Gatekeeper => new Gatekeeper({ accounts: { accounts }, history: rearranged, limits: { ...LIMITS, ...over }, now })
