import { describe, type Issue } from '../base/issue.ts'
import type { Language } from '../base/language.ts'
import type { UnitProposal as ProposalRecord } from '../generated/types.ts'
import type { UnitProposal } from '../model/unit-proposal.ts'

const DIFFERENCES = ['new', 'ended', 'renamed', 'retyped', 'recoded', 'moved'] as const
const CONFLICTS: readonly Issue['code'][] = [
  'unit-lists-disagree',
  'unit-list-register-differs',
  'unit-list-code-twice',
]

/** How many units are as the register has them, and how many differ in which way. */
export function proposalCounts({ unchanged, differences, points, findings }: UnitProposal): ProposalRecord['counts'] {
  const [fresh, ended, renamed, retyped, recoded, moved] = DIFFERENCES.map(
    (kind) => differences.filter(({ kinds }) => kinds.includes(kind)).length,
  ) as [number, number, number, number, number, number]
  const conflicts = findings.filter(({ code }) => CONFLICTS.includes(code)).length
  return { unchanged, new: fresh, ended, renamed, retyped, recoded, moved, undecided: points.length, conflicts }
}

/** A proposal as the schema `unit-proposal` has it. */
export function proposalRecord(proposal: UnitProposal): ProposalRecord {
  const { name, register, date, shape, files, differences, points, findings } = proposal
  return {
    schemaVersion: '1.0.0',
    ...{ name, register, date, shape, files, counts: proposalCounts(proposal), differences, points },
    findings: findings.map(record),
  }
}

function record(finding: Issue): ProposalRecord['findings'][number] {
  const { code, severity, args, place = {} } = finding
  const words = (language: Language) => describe(finding, language)
  const [vi, en] = [words('vi'), words('en')]
  return {
    ...{ code, severity, args: { ...args }, place },
    message: { vi: vi.message, en: en.message },
    remedy: { vi: vi.remedy, en: en.remedy },
  }
}
