import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import limits from '../../data/receiver-limits.json' with { type: 'json' }
import type { ReceiverLimits } from '../../packages/indicators/src/generated/types.ts'
import { TRANSPORT, type Transport } from '../../packages/indicators/src/model/transport.ts'
import { DeliveryStore } from '../../packages/indicators/src/node/delivery-store.ts'
import { LedgerFolder } from '../../packages/indicators/src/node/ledger-folder.ts'
import { readPackageHead } from '../../packages/indicators/src/node/read-package-head.ts'
import { Receiver, type ReceiverOptions } from '../../packages/indicators/src/node/receiver.ts'
import type { SubmitOptions } from '../../packages/indicators/src/node/submit-package.ts'
import type { Rim } from '../../packages/indicators/src/node/transmit.ts'

/** The limits of a receiver that names none; bundled with a receiver that is a process of its own. */
export const LIMITS: ReceiverLimits = limits

export const MOMENT = '2025-07-03T08:15:00+07:00'

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'chitieu-transmit-'))

/** Waits are kept short, nothing else is changed. */
export const hasty = (random: () => number = () => 0.5): Rim => ({
  random,
  now: Date.now,
  sleep: (milliseconds) => pause(Math.min(milliseconds, 4)),
})

/** A receiver in this process. */
export interface Trial {
  readonly port: number
  readonly store: string
  readonly close: () => Promise<void>
}

/** Opens a receiver; what is not said is as in a transport without a profile. */
export async function openReceiver(
  store = join(emptyFolder(), 'store'),
  over: Partial<ReceiverOptions> & { readonly of?: Partial<Transport> } = {},
): Promise<Trial> {
  const opened = new DeliveryStore(store)
  const found = opened.open()
  if (!found.ok) throw new Error(found.issues.map(({ code }) => code).join(', '))
  const receiver = new Receiver(opened, {
    ...{ transport: { ...TRANSPORT, ...over.of }, receiver: null, secret: null, verifySignature: null },
    ...{ gate: null, limits: LIMITS, log: null },
    verify: async (path) => {
      const head = readPackageHead(path)
      return head.ok ? [] : head.issues
    },
    moment: () => MOMENT,
    ...over,
  })
  return { port: await receiver.listen(0), store, close: () => receiver.close() }
}

/** Sends a package to a port of this machine, in small parts. */
export const sending = (
  path: string,
  port: number,
  over: Partial<SubmitOptions> & { readonly of?: Partial<Transport> } = {},
): SubmitOptions => ({
  ...{ path, receiver: 'toy', secret: null, sign: null, ledger: null, isPatient: false, language: 'vi' },
  transport: {
    ...TRANSPORT,
    address: `http://127.0.0.1:${port}`,
    timeouts: { connectSeconds: 5, answerSeconds: 5 },
    retries: { attempts: 30, firstWaitSeconds: 0.002, longestWaitSeconds: 0.02 },
    ...over.of,
  },
  occasion: () => ({ by: 'An', at: MOMENT, why: '' }),
  pageBytes: 900,
  ...over,
})

export const emptyLedger = (): LedgerFolder => new LedgerFolder(join(emptyFolder(), 'ledger'))
