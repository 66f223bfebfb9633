import { issue } from '../../base/issue.ts'
import { byText } from '../../base/order.ts'
import { likeness } from '../../model/unit-likeness.ts'
import type { UnitEntry, UnitList } from '../../model/unit-list.ts'
import type { ProposalDraft } from './draft.ts'

/** Puts a second source beside the one that is proposed: every unit and every row of conversion that they write differently. */
export function compareSources(draft: ProposalDraft, other: UnitList): void {
  compareUnits(draft, other)
  if (draft.list.shape === 'conversion' && other.shape === 'conversion') comparePairs(draft, other)
}

function unitsOf({ shape, entries, conversions }: UnitList): ReadonlyMap<string, UnitEntry> {
  const all = shape === 'list' ? entries : conversions.map(({ now }) => now)
  return new Map(all.map((entry) => [`${entry.level} ${entry.code}`, entry]))
}

function compareUnits(draft: ProposalDraft, other: UnitList): void {
  const [ours, theirs] = [unitsOf(draft.list), unitsOf(other)]
  const isWhole = draft.list.isComplete && other.isComplete
  for (const key of [...new Set([...ours.keys(), ...theirs.keys()])].sort(byText)) {
    const [here, there] = [ours.get(key), theirs.get(key)]
    if (here && there ? agree(draft, here, there) : !isWhole) continue
    disagree(draft, other, here ?? there, here ? title(here) : null, there ? title(there) : null)
  }
}

function agree(draft: ProposalDraft, here: UnitEntry, there: UnitEntry): boolean {
  const bare = ({ level, name, type }: UnitEntry): string => draft.bare(level, name, type)
  const isSame = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
  return (
    likeness(bare(here), bare(there)) !== 'other' &&
    isSame(here.type, there.type) &&
    isSame(here.parentCode, there.parentCode)
  )
}

function title({ name, parentCode }: UnitEntry): string {
  return parentCode === null ? name : `${name} < ${parentCode}`
}

/** Of each old unit, the new ones and how it goes over. */
function comparePairs(draft: ProposalDraft, other: UnitList): void {
  const [ours, theirs] = [pairsOf(draft.list), pairsOf(other)]
  for (const key of [...new Set([...ours.keys(), ...theirs.keys()])].sort(byText)) {
    const [here, there] = [ours.get(key), theirs.get(key)]
    if (here && there ? here.text === there.text : !(draft.list.isComplete && other.isComplete)) continue
    disagree(draft, other, here?.old ?? there?.old, here?.text ?? null, there?.text ?? null)
  }
}

function pairsOf({ conversions }: UnitList): ReadonlyMap<string, { readonly old: UnitEntry; readonly text: string }> {
  const pairs = new Map<string, { old: UnitEntry; to: string[] }>()
  for (const { old, now, kind } of conversions) {
    if (!old) continue
    const key = `${old.level} ${old.code}`
    const held = pairs.get(key) ?? { old, to: [] }
    held.to.push(`${now.code} (${kind})`)
    pairs.set(key, held)
  }
  return new Map([...pairs].map(([key, { old, to }]) => [key, { old, text: to.sort(byText).join(', ') }]))
}

function disagree(
  draft: ProposalDraft,
  other: UnitList,
  entry: UnitEntry | undefined,
  here: string | null,
  there: string | null,
): void {
  const { level = '', code = '', place = {} } = entry ?? {}
  draft.findings.push(issue('unit-lists-disagree', { level, code, here, there, other: other.file }, place))
  draft.ask('conflict', code, [code], [here ?? '', there ?? ''].filter(Boolean), null)
}
