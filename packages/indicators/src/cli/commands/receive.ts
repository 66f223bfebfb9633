import { join, resolve } from 'node:path'
import { type Issue, issue } from '../../base/issue.ts'
import type { ReceiptStatus, ReceiverLimits } from '../../generated/types.ts'
import { TRANSPORT } from '../../model/transport.ts'
import { AttemptLog } from '../../node/attempt-log.ts'
import { DeliveryStore } from '../../node/delivery-store.ts'
import { Gatekeeper } from '../../node/gatekeeper.ts'
import { localMoment } from '../../node/local-moment.ts'
import { readAccounts, readReceiverLimits } from '../../node/read-accounts.ts'
import { readRegister } from '../../node/read-register.ts'
import { readTransport } from '../../node/read-transport.ts'
import { Receiver, type ReceiverOptions } from '../../node/receiver.ts'
import { verifyPackage } from '../../node/verify-package.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { LedgerRequest } from '../ledger-request.ts'
import { issuesText } from '../print-issues.ts'
import { statusText } from '../print-transmission.ts'
import { orStop, secretOf, signatureCommand } from '../transport-options.ts'

/** `chitieu receive --port N --store DIR`: a receiver, until it is told to stop. */
export async function runReceive(args: Arguments, context: Context): Promise<ExitCode> {
  const request = new LedgerRequest(args.positionals, args, context)
  if (request.words.length > 0) badOption('receive', request.words.join(' '), 'chitieu receive --port PORT --store DIR')
  const port = wholeNumber(request, 'port', 65_535)
  const idle = request.text('idle') === undefined ? null : wholeNumber(request, 'idle', 86_400)
  const stopping = new Stopping(idle)
  const folder = resolve(request.needed('store', 'DIR'))
  const { gate, limits, host, issues } = guarded(request)
  const store = new DeliveryStore(folder)
  const log = new AttemptLog(folder)
  const receiver = new Receiver(store, {
    ...settings(request, args, gate !== null),
    ...{ gate, limits, log },
    onRefusal: (finding) => context.err(issuesText([finding], context.language)),
    onRequest: () => stopping.defer(),
    onDecision: (status) => {
      context.out(decisionText(status, context))
      if (args.values.once === true) stopping.stop()
    },
  })
  context.err(issuesText([...issues, ...orStop(store.open())], context.language))
  try {
    orStop(log.open())
    const address = `http://${host.includes(':') ? `[${host}]` : host}:${await receiver.listen(port, host)}`
    context.out(context.json ? `${JSON.stringify({ address })}\n` : `${address}\n`)
  } catch (fault) {
    store.close()
    if (fault instanceof Stopped) throw fault
    const { code = '' } = fault as NodeJS.ErrnoException
    throw new Stopped([issue('transmission-port-unusable', { port: String(port), fault: code })], 2)
  }
  await stopping.asked
  await receiver.close()
  return 0
}

interface Guarded {
  readonly gate: Gatekeeper | null
  readonly limits: ReceiverLimits
  readonly host: string
  readonly issues: readonly Issue[]
}

const LOOPBACK = /^(127(?:\.\d{1,3}){3}|::1)$/

/** Who is let in from where: without accounts anybody of this machine and nobody else. */
function guarded(request: LedgerRequest): Guarded {
  const host = request.text('host') ?? '127.0.0.1'
  const isHere = LOOPBACK.test(host)
  const file = request.text('accounts')
  const standard = orStop(readReceiverLimits(request.context.dataFolder))
  if (file === undefined) {
    if (!isHere) throw new Stopped([issue('receiver-host-unguarded', { host })], 2)
    return { gate: null, limits: standard, host, issues: [issue('receiver-unguarded', {})] }
  }
  const history = orStop(readRegister(join(request.data, 'register')))
  const { accounts, issues } = orStop(readAccounts(resolve(file), history))
  const limits = accounts.limits ?? standard
  const gate = new Gatekeeper({ accounts, history, limits, now: () => performance.now() })
  return { gate, limits, host, issues: isHere ? issues : [...issues, issue('receiver-plain', { host })] }
}

type Settings = Omit<ReceiverOptions, 'onRequest' | 'onDecision' | 'gate' | 'limits' | 'log'>

/** Where there are accounts, each has its own token and the one secret of the profile counts for nothing. */
function settings(request: LedgerRequest, { values }: Arguments, hasAccounts: boolean): Settings {
  const profile = request.text('profile') ?? null
  const known = profile === null ? TRANSPORT : orStop(readTransport(request.data, profile))
  const transport = values['require-signature'] === true ? { ...known, signature: 'required' as const } : known
  return {
    ...{ transport, receiver: profile, secret: hasAccounts ? null : secretOf(transport, request.text('secret-file')) },
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
