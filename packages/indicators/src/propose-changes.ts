import { compareConversion } from './aggregate/proposal/compare-conversion.ts'
import { compareList } from './aggregate/proposal/compare-list.ts'
import { type ComparedRegister, ProposalDraft } from './aggregate/proposal/draft.ts'
import { compareSources } from './aggregate/proposal/second-source.ts'
import { type Issue, issue, type Place } from './base/issue.ts'
import type { UnitList } from './model/unit-list.ts'
import type { UnitProposal } from './model/unit-proposal.ts'

export interface ProposeOptions {
  readonly name: string
  readonly register: ComparedRegister
  /** Other sources on the same matter. */
  readonly against?: readonly UnitList[]
  /** What was found while the files were read. */
  readonly findings?: readonly Issue[]
}

/** Compares an official list or conversion table with a register and proposes what to record; nothing is written anywhere. */
export function proposeChanges(
  list: UnitList,
  { name, register, against = [], findings = [] }: ProposeOptions,
): UnitProposal {
  const draft = new ProposalDraft(list, register)
  if (list.shape === 'list') compareList(draft)
  else compareConversion(draft)
  for (const other of against) compareSources(draft, other)
  checkList(draft)
  return {
    ...{ name, register: register.history.head.name, date: list.date, shape: list.shape },
    files: [list, ...against].map(({ file }) => file),
    ...{ unchanged: draft.unchanged, differences: draft.differences, points: draft.points },
    findings: [...findings, ...draft.findings],
    rows: draft.rows(),
  }
}

/** Says which units a list lies within that there are not, and that a list which claims to be complete names none. */
function checkList(draft: ProposalDraft): void {
  const { list, history, date } = draft
  const { file, within } = list
  const unknown = (unit: string, place: Place) => issue('unit-unknown', { unit, listDate: date, candidates: [] }, place)
  const isHeld = history.list(date).some((unit) => history.version(unit, date).code === within)
  if (within !== null && !isHeld) draft.findings.push(unknown(within, { file }))
  if (list.isComplete && list.shape === 'list' && list.entries.length === 0)
    draft.findings.push(issue('file-empty', { file }, { file }))
  for (const entry of [...list.entries, ...list.conversions.map(({ now }) => now)]) {
    const { parentCode, place } = entry
    if (parentCode !== null && draft.parentOf(entry) === null) draft.findings.push(unknown(parentCode, place))
  }
}
