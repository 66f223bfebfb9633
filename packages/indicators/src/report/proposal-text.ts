import { describe, type Language } from '../base/issue.ts'
import { phrase } from '../base/phrase.ts'
import { writeDate } from '../base/write-date.ts'
import { writeCount } from '../base/write-number.ts'
import type { OpenPoint, UnitDifference, UnitProposal } from '../model/unit-proposal.ts'
import { proposalCounts } from './proposal-json.ts'

const KINDS = ['new', 'ended', 'renamed', 'retyped', 'recoded', 'moved'] as const
/** Items of one kind that a person is shown; the files have all of them. */
const SHOWN = 40

/** A proposal in words: what differs from the register, what has to be decided, where sources differ. */
export function proposalText(proposal: UnitProposal, language: Language): string {
  const { differences, points, findings, files, register, date } = proposal
  const counts = proposalCounts(proposal)
  const count = (number: number): string => writeCount(number, language)
  const head = phrase('unitProposal.head', language, {
    file: files.join(', '),
    register,
    date: writeDate(date, language),
  })
  const sum = phrase('unitProposal.sum', language, {
    differences: count(differences.length),
    unchanged: count(counts.unchanged),
    undecided: count(counts.undecided),
    conflicts: count(counts.conflicts),
  })
  const part = (title: string, number: number, lines: readonly string[]): readonly string[] =>
    number === 0 ? [] : ['', `${title} (${count(number)})`, ...lines.slice(0, SHOWN), ...rest(lines.length, language)]
  const kinds = KINDS.flatMap((kind) => {
    const own = differences.filter((each) => each.kinds.includes(kind))
    return part(phrase(`unitDifference.${kind}`, language), own.length, own.map(differenceLine))
  })
  const open = part(
    phrase('unitProposal.points', language),
    points.length,
    points.map((point) => pointLine(point, language)),
  )
  const found = part(
    phrase('unitProposal.findings', language),
    findings.length,
    findings.map((finding) => `  [${finding.code}] ${describe(finding, language).message}`),
  )
  return `${[head, sum, ...kinds, ...open, ...found].join('\n')}\n`
}

function rest(number: number, language: Language): readonly string[] {
  return number > SHOWN ? [`  … +${writeCount(number - SHOWN, language)}`] : []
}

function differenceLine({ unit, before, after, kinds }: UnitDifference): string {
  const told = (state: NonNullable<UnitDifference['before']>): string =>
    [
      ...(kinds.includes('recoded') ? [state.code] : []),
      state.name,
      ...(kinds.includes('retyped') && before?.name === after?.name ? [state.type] : []),
      ...(kinds.includes('moved') ? [`< ${state.parent ?? '–'}`] : []),
    ].join(' ')
  const sides = [before, after].filter((state) => state !== null)
  return `  ${unit.padEnd(10)}  ${sides.map(told).join(' → ')}`
}

function pointLine({ id, question, subjects, candidates }: OpenPoint, language: Language): string {
  const list = (items: readonly string[]): string =>
    items.length > 12 ? `${items.slice(0, 12).join(', ')} … (${writeCount(items.length, language)})` : items.join(', ')
  const asked = phrase(`unitQuestion.${question}`, language, { subjects: list(subjects) })
  const may =
    candidates.length > 0 ? ` ${phrase('unitProposal.candidates', language, { candidates: list(candidates) })}` : ''
  return `  ${id}: ${asked}${may}`
}
