import { type Issue, issue } from './base/issue.ts'
import { by } from './base/order.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { Round } from './generated/types.ts'
import { validateRound } from './generated/validators.js'
import { type Files, parseJson } from './load-register.ts'
import type { CheckWorld } from './model/check-world.ts'
import { type RecordFault, recordFault } from './model/record-fault.ts'

/** Whether a file of a data folder is a reporting round. */
export function isRoundFile(path: string): boolean {
  return /^rounds\/[^/]+\.json$/.test(path)
}

/** Reads reporting rounds from their files; unit and forms must be known. */
export function loadRounds(files: Files, { history, forms }: CheckWorld): Result<readonly Round[]> {
  const issues: Issue[] = []
  const rounds: Round[] = []
  const codes = new Set([...forms.values()].map(({ code }) => code))
  for (const [file, bytes] of [...files].filter(([path]) => isRoundFile(path)).sort(by(([path]) => path))) {
    const round = parseJson(bytes)
    const wrong = (fault: RecordFault): void => void issues.push(issue('record-invalid', { file, ...fault }, { file }))
    if (!validateRound(round)) {
      wrong(recordFault(round, validateRound.errors))
      continue
    }
    rounds.push(round)
    if (file !== `rounds/${round.code}.json`) wrong({ at: '/code', fault: 'name', expected: [round.code] })
    if (!history.find(round.unit)) wrong({ at: '/unit', fault: 'reference', expected: [round.unit] })
    for (const { form } of round.forms) {
      if (!codes.has(form)) wrong({ at: '/forms', fault: 'reference', expected: [form] })
    }
  }
  return issues.length > 0 ? failed(...issues) : ok(rounds)
}
