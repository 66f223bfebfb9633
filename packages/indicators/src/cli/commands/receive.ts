import { resolve } from 'node:path'
import { issue } from '../../base/issue.ts'
import type { ReceiptStatus } from '../../generated/types.ts'
import { TRANSPORT } from '../../model/transport.ts'
import { DeliveryStore } from '../../node/delivery-store.ts'
import { readTransport } from '../../node/read-transport.ts'
import { Receiver, type ReceiverOptions } from '../../node/receiver.ts'
import { verifyPackage } from '../../node/verify-package.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { LedgerRequest } from '../ledger-request.ts'
import { localMoment } from '../local-moment.ts'
import { issuesText } from '../print-issues.ts'
import { statusText } from '../print-transmission.ts'
import { orStop, secretOf, signatureCommand } from '../transport-options.ts'

/** `chitieu receive --port N --store DIR`: a receiver for trials, until it is told to stop. */
export async function runReceive(args: Arguments, context: Context): Promise<ExitCode> {
  const request = new LedgerRequest(args.positionals, args, context)
  if (request.words.length > 0) badOption('receive', request.words.join(' '), 'chitieu receive --port PORT --store DIR')
  const port = wholeNumber(request, 'port', 65_535)
  const idle = request.text('idle') === undefined ? null : wholeNumber(request, 'idle', 86_400)
  const stopping = new Stopping(idle)
  const store = new DeliveryStore(resolve(request.needed('store', 'DIR')))
  const receiver = new Receiver(store, {
    ...settings(request, args),
    onRequest: () => stopping.defer(),
    onDecision: (status) => {
      context.out(decisionText(status, context))
      if (args.values.once === true) stopping.stop()
    },
  })
  context.err(issuesText(orStop(store.open()), context.language))
  try {
    const opened = await receiver.listen(port)
    context.out(context.json ? `{"address":"http://127.0.0.1:${opened}"}\n` : `http://127.0.0.1:${opened}\n`)
  } catch (fault) {
    store.close()
    const { code = '' } = fault as NodeJS.ErrnoException
    throw new Stopped([issue('transmission-port-unusable', { port: String(port), fault: code })], 2)
  }
  await stopping.asked
  await receiver.close()
  return 0
}

function settings(request: LedgerRequest, { values }: Arguments): Omit<ReceiverOptions, 'onRequest' | 'onDecision'> {
  const profile = request.text('profile') ?? null
  const known = profile === null ? TRANSPORT : orStop(readTransport(request.data, profile))
  const transport = values['require-signature'] === true ? { ...known, signature: 'required' as const } : known
  return {
    ...{ transport, receiver: profile, secret: secretOf(transport, request.text('secret-file')) },
    verifySignature: signatureCommand(
      '--verify-signature',
      request.text('verify-signature'),
      ['{}', '{signature}'],
      transport,
    ),
    verify: async (path, base) => {
      const found = await verifyPackage(path, {
        standard: request.context.standardFolder,
        ...(base !== null && { base }),
      })
      return found.issues
    },
    moment: () => localMoment(new Date()),
  }
}

function decisionText(status: ReceiptStatus, { json, language }: Context): string {
  return json ? `${JSON.stringify(status)}\n` : statusText(status, language)
}

function wholeNumber(request: LedgerRequest, name: string, most: number): number {
  const value = request.needed(name, `0 … ${most}`)
  return /^\d{1,5}$/.test(value) && Number(value) <= most ? Number(value) : badOption(`--${name}`, value, `0 … ${most}`)
}

/** The wish to stop: by a signal, after so many seconds without a request, or because enough was done. */
class Stopping {
  readonly asked: Promise<void>
  readonly #idle: number | null
  #stop = (): void => {}
  #clock: NodeJS.Timeout | undefined

  constructor(idle: number | null) {
    this.#idle = idle
    this.asked = new Promise((done) => {
      this.#stop = done
    })
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => this.stop())
    this.defer()
  }

  stop(): void {
    clearTimeout(this.#clock)
    this.#stop()
  }

  defer(): void {
    if (this.#idle === null) return
    clearTimeout(this.#clock)
    this.#clock = setTimeout(() => this.stop(), this.#idle * 1000)
  }
}
