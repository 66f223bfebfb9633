import { acceptProposal } from '../../accept-proposal.ts'
import { issue } from '../../base/issue.ts'
import { phrase } from '../../base/phrase.ts'
import { validateUnitProposal } from '../../generated/validators.js'
import { parseJson } from '../../load-register.ts'
import { recordFault } from '../../model/record-fault.ts'
import { readFiles } from '../../node/read-files.ts'
import { finishTogether, writeTogether } from '../../node/write-together.ts'
import { badOption, type ExitCode, Stopped } from '../context.ts'
import { plain } from '../print-issues.ts'
import { needed } from '../register-folder.ts'
import type { UnitsRequest } from '../units-request.ts'

/** `chitieu units accept PROPOSAL --units DIR --by NAME --why GROUND`: puts a proposal into a register folder, after linting it. */
export function acceptUnits(request: UnitsRequest): ExitCode {
  const { words, text, has, context } = request
  const [folder, ...extra] = words
  if (folder === undefined || extra.length > 0) badOption('accept', words.join(' '), 'PROPOSAL --units DIR')
  const units = needed(request, 'units', 'DIR')
  const by = needed(request, 'by', 'NAME')
  const why = needed(request, 'why', 'GROUND')
  const stopped = finishTogether(units)
  if (stopped.length > 0) throw new Stopped(stopped, 1)
  const proposal = readFiles(folder, (path) => !path.includes('/'))
  const undecided = text('undecided') ?? ''
  const accepted = acceptProposal(
    readFiles(units, (path) => /\.(csv|json)$/.test(path)),
    proposal,
    {
      ...{
        name: nameOf(folder, proposal.get('proposal.json')),
        by,
        why,
        status: has('adopt') ? 'adopted' : 'operating',
      },
      undecided: undecided === 'all' ? 'all' : new Set(undecided.split(',').filter(Boolean)),
    },
  )
  if (!accepted.ok) throw new Stopped(accepted.issues, 1)
  writeTogether(units, accepted.value)
  const files = [...accepted.value.keys()]
  if (context.json) context.out(`${JSON.stringify({ files })}\n`)
  else context.out(plain(`${phrase('unitProposal.accepted', context.language, { files: files.join(', ') })}\n`))
  return 0
}

function nameOf(folder: string, bytes: Uint8Array | undefined): string {
  const record = bytes ? parseJson(bytes) : null
  if (validateUnitProposal(record)) return record.name
  const fault = recordFault(record, validateUnitProposal.errors)
  const file = `${folder}/proposal.json`
  throw new Stopped([issue('record-invalid', { file, ...fault }, { file })], 1)
}
