import { type Arguments, badOption, type Context, type ExitCode } from '../context.ts'
import { diff, list, show, verify } from '../ledger-reads.ts'
import { LedgerRequest } from '../ledger-request.ts'
import { accept, approve, check, close, giveBack, receive, reopen } from '../ledger-writes.ts'

const SUBJECTS: Readonly<Record<string, (request: LedgerRequest) => ExitCode>> = {
  receive,
  check,
  accept,
  return: giveBack,
  approve,
  close,
  reopen,
  list,
  show,
  diff,
  verify,
}

/** `chitieu ledger SUBJECT …`: what came when, and what was done with it by whom. */
export function runLedger(args: Arguments, context: Context): ExitCode {
  const [subject = '', ...words] = args.positionals.map((word) => word.normalize('NFC'))
  const run = Object.hasOwn(SUBJECTS, subject) ? SUBJECTS[subject] : undefined
  if (!run) return badOption('ledger', subject, Object.keys(SUBJECTS).join(' | '))
  return run(new LedgerRequest(words, args, context))
}
