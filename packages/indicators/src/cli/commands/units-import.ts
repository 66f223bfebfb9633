import { join } from 'node:path'
import type { Issue } from '../../base/issue.ts'
import type { UnitList } from '../../model/unit-list.ts'
import { readUnitListFile, readUnitListMapping } from '../../node/read-unit-list.ts'
import { writeWhole } from '../../node/write-file.ts'
import { proposeChanges } from '../../propose-changes.ts'
import { proposalFiles } from '../../report/proposal-files.ts'
import { proposalRecord } from '../../report/proposal-json.ts'
import { proposalText } from '../../report/proposal-text.ts'
import { badOption, type ExitCode, Stopped } from '../context.ts'
import { plain } from '../print-issues.ts'
import { needed, openRegister, optionalDate } from '../register-folder.ts'
import type { UnitsRequest } from '../units-request.ts'

/** `chitieu units import FILE --mapping M`: what an official list would change in the register, which stays untouched. */
export function importUnits(request: UnitsRequest): ExitCode {
  const { words, text, all, context } = request
  const [file, ...extra] = words
  if (file === undefined || extra.length > 0) badOption('import', words.join(' '), 'FILE --mapping MAPPING')
  const register = openRegister(request)
  const mapping = mappingOf(needed(request, 'mapping', 'MAPPING.json'), request)
  const other = text('against-mapping')
  const otherMapping = other === undefined ? mapping : mappingOf(other, request)
  const options = {
    at: optionalDate(request, 'at'),
    document: text('change') ?? null,
    levels: register.history.head.levels,
  }
  const findings: Issue[] = []
  const read = (path: string, described: typeof mapping): UnitList => {
    const { list, issues } = readUnitListFile(path, { ...options, mapping: described })
    if (list === null) throw new Stopped(issues, 1)
    findings.push(...issues)
    return list
  }
  const list = read(file, mapping)
  const against = all('against').map((path) => read(path, otherMapping))
  const proposal = proposeChanges(list, { name: mapping.code, register, against, findings })
  const out = text('out')
  if (out !== undefined) for (const [name, content] of proposalFiles(proposal)) writeWhole(join(out, name), content)
  if (context.json) context.out(`${JSON.stringify(proposalRecord(proposal))}\n`)
  else context.out(plain(proposalText(proposal, context.language)))
  return proposal.findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

function mappingOf(name: string, { context }: UnitsRequest) {
  const read = readUnitListMapping(name, context.dataFolder)
  if (!read.ok) throw new Stopped(read.issues, 2)
  return read.value
}
