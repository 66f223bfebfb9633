import { type Issue, issue } from '../base/issue.ts'
import { type CodeLife, codeLives } from '../model/code-lives.ts'
import { addDays, type IsoDate } from '../model/iso-date.ts'
import type { Window } from '../model/period.ts'
import type { Unit } from '../model/unit.ts'
import type { Resolution, UnitHistory } from '../model/unit-history.ts'
import { everWithZeros, withZeros } from './lost-zeros.ts'
import { nameFaults, unitTitle, type WrittenUnit } from './unit-name.ts'

/** What is said of whose figures they are. */
export interface SubjectQuestion extends WrittenUnit {
  readonly period: string
  readonly window: Window
  /** `null`: nobody said whether figures of a unit begun or ended in the period hold the whole of it. */
  readonly covers: 'life' | 'period' | null
  /** Levels of the units that are asked for, where they are known. */
  readonly levels?: (() => ReadonlySet<string>) | undefined
}

export interface SubjectReading {
  /** The unit meant, an ended one included; `null` when nobody can say. */
  readonly unit: Unit | null
  readonly issues: readonly Issue[]
}

/** Finds the unit of a code on a declared list and says what does not fit: an ended, split or later unit, a name of another. */
export function resolveSubject(history: UnitHistory, question: SubjectQuestion): SubjectReading {
  const { text, listDate, place } = question
  const found = history.resolve(text, listDate)
  if (found.kind === 'found') {
    const { unit } = found
    return { unit, issues: [...nameFaults(history, unit, question), ...periodFaults(history, unit, question)] }
  }
  const padded = isCodeOf(history, found, question) ? [] : withZeros(history, question)
  if (padded.length > 0) {
    const expected = padded.map((unit) => history.version(unit, listDate).code).join(' / ')
    return { unit: null, issues: [issue('leading-zeros-lost', { value: text, expected, listDate }, place)] }
  }
  const former = found.kind === 'not-in-force' ? found : formerHolder(history, text, listDate)
  if (former) return { unit: former.unit, issues: [formerUnit(history, former, question)] }
  return { unit: null, issues: [noUnit(history, found, question)] }
}

/** Several units of a list have the code as it is written; wards called `1` have it for their name only. */
function isCodeOf(history: UnitHistory, found: Resolution, { text, listDate }: SubjectQuestion): boolean {
  return found.kind === 'ambiguous' && found.candidates.some((unit) => history.version(unit, listDate).code === text)
}

/** Who had a code last before a list on which no unit has it, else who has it first after. */
function formerHolder(history: UnitHistory, code: string, listDate: IsoDate): CodeLife | null {
  const { before, after } = codeLives(history.history(code), code, listDate)
  const [life, ...others] = before.length > 0 ? before : after
  return life && others.length === 0 ? life : null
}

function formerUnit(history: UnitHistory, { unit, from, to }: CodeLife, question: SubjectQuestion): Issue {
  const { text, listDate, place } = question
  return unit.to !== null && unit.to <= listDate
    ? endedUnit(history, unit, question)
    : issue('unit-not-in-force', { unit: text, listDate, from, to }, place)
}

function noUnit(history: UnitHistory, found: Resolution, { text, listDate, place }: SubjectQuestion): Issue {
  const proposed =
    'candidates' in found && found.candidates.length > 0 ? found.candidates : everWithZeros(history, text)
  const candidates = proposed.map((unit) => unitTitle(history, unit))
  return issue(
    found.kind === 'ambiguous' ? 'unit-ambiguous' : 'unit-unknown',
    { unit: text, listDate, candidates },
    place,
  )
}

function periodFaults(history: UnitHistory, unit: Unit, question: SubjectQuestion): readonly Issue[] {
  const { window, period, covers, place } = question
  if (unit.to !== null && unit.to <= window.from) return [endedUnit(history, unit, question)]
  const title = unitTitle(history, unit)
  if (unit.from !== null && unit.from >= window.to) {
    return [issue('unit-begins-later', { unit: title, from: unit.from, period }, place)]
  }
  const endsInside = unit.to !== null && unit.to < window.to
  const beginsInside = unit.from !== null && unit.from > window.from
  if (covers === 'period' && endsInside) {
    return [issue('covers-beyond-life', { unit: title, period, to: addDays(unit.to ?? '', -1) }, place)]
  }
  if (covers === null && (endsInside || beginsInside)) {
    const date = (endsInside ? unit.to : unit.from) ?? ''
    return [issue('unit-transitional', { unit: title, period, date }, place)]
  }
  return []
}

/** An ended unit and who took its territory by the end of the period or list that was declared. */
function endedUnit(history: UnitHistory, unit: Unit, { period, window, listDate, place }: SubjectQuestion): Issue {
  const by = [addDays(window.to, -1), listDate].sort().at(-1) as IsoDate
  const successors = heirs(history, unit, by).map((heir) => unitTitle(history, heir))
  const args = { unit: unitTitle(history, unit), to: addDays(unit.to ?? '', -1), period, successors }
  return successors.length > 1
    ? issue('unit-split', { ...args, count: successors.length }, place)
    : issue('unit-ended', args, place)
}

/** Units on a day that hold what was a unit's territory, over all changes between. */
function heirs(history: UnitHistory, unit: Unit, date: IsoDate): readonly Unit[] {
  const found = new Map<string, Unit>()
  const queue = [unit]
  const seen = new Set<string>()
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (seen.has(next.id)) continue
    seen.add(next.id)
    if (next !== unit && (next.to === null || next.to > date)) found.set(next.id, next)
    else queue.push(...history.successors(next.id))
  }
  return [...found.keys()].sort().map((id) => found.get(id) as Unit)
}
