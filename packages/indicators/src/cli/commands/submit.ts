import { setTimeout as sleep } from 'node:timers/promises'
import { Ledger } from '../../model/ledger.ts'
import { readTransport } from '../../node/read-transport.ts'
import { type SubmitOptions, submitPackage } from '../../node/submit-package.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { LedgerRequest } from '../ledger-request.ts'
import { issueJson, issuesText } from '../print-issues.ts'
import { entriesText, lines } from '../print-ledger.ts'
import { statusText } from '../print-transmission.ts'
import { orStop, secretOf, signatureCommand } from '../transport-options.ts'

/** `chitieu submit PACKAGE --to PROFILE`: sends a package, keeps the receipt, prints what the receiver said. */
export async function runSubmit(args: Arguments, context: Context): Promise<ExitCode> {
  const request = new LedgerRequest(args.positionals, args, context)
  const [path = '', ...more] = request.words
  if (path === '' || more.length > 0)
    badOption('PACKAGE', request.words.join(' '), 'chitieu submit PACKAGE --to PROFILE')
  const options = optionsOf(request, path, args.values.wait === true)
  const result = await submitPackage(options, {
    random: Math.random,
    now: Date.now,
    sleep: (milliseconds) => sleep(milliseconds),
  })
  if (!result.ok) throw new Stopped(result.issues, 2)
  const { answer, entries, issues } = result.value
  const packet = answer?.packet ?? null
  if (context.json) {
    const findings = lines(issues.map((each) => issueJson(each)))
    context.out(`{"answer":${JSON.stringify(packet)},\n"recorded":${lines(entries)},\n"findings":${findings}}\n`)
  } else {
    if (packet !== null) context.out(statusText(packet, context.language))
    if (entries.length > 0) context.out(entriesText(entries, new Ledger(), context.language))
    context.err(issuesText(issues, context.language))
  }
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0
}

function optionsOf(request: LedgerRequest, path: string, isPatient: boolean): SubmitOptions {
  const receiver = request.needed('to', 'PROFILE')
  const profile = orStop(readTransport(request.data, receiver))
  const transport = { ...profile, address: request.text('address') ?? profile.address }
  const ledger = request.text('ledger') === undefined ? null : request.place
  // Who sends is asked before anything goes out.
  if (ledger !== null) request.occasion()
  return {
    ...{ path, receiver, transport, ledger, isPatient, language: request.context.language },
    secret: secretOf(transport, request.text('secret-file')),
    sign: signatureCommand('--sign', request.text('sign'), ['{}'], transport),
    occasion: () => request.occasion(),
  }
}
