import { issue } from '../../base/issue.ts'
import { byText } from '../../base/order.ts'
import type { Unit, UnitId, UnitVersion } from '../../model/unit.ts'
import { type Likeness, likeness } from '../../model/unit-likeness.ts'
import type { UnitEntry } from '../../model/unit-list.ts'
import type { ProposalDraft, VersionKind } from './draft.ts'
import { askOfClusters } from './open-clusters.ts'

/** Compares a list of units with the register as of its day, outermost level first. */
export function compareList(draft: ProposalDraft): void {
  const { levels } = draft.history.head
  const once = distinct(draft)
  for (const level of levels) {
    const own = once.filter((entry) => entry.level === level)
    if (own.length > 0) new LevelComparison(draft, level, own).compare()
  }
}

/** The rows of a list, each code of a level once. */
function distinct(draft: ProposalDraft): readonly UnitEntry[] {
  const held = new Map<string, UnitEntry>()
  for (const entry of draft.list.entries) {
    const { level, code, name, place } = entry
    const before = held.get(`${level} ${code}`)
    if (!before) held.set(`${level} ${code}`, entry)
    else if (before.name !== name || before.parentCode !== entry.parentCode) {
      draft.findings.push(issue('unit-list-code-twice', { level, code, here: before.name, there: name }, place))
      draft.ask('conflict', code, [code], [before.name, name], null)
    }
  }
  return [...held.values()]
}

class LevelComparison {
  readonly #draft: ProposalDraft
  readonly #entries: readonly UnitEntry[]
  readonly #byCode = new Map<string, Unit>()
  /** Units that no row has been found for. */
  readonly #left: Set<Unit>
  /** Units of which it is asked already what became of them. */
  readonly #asked = new Set<Unit>()
  readonly #codes: ReadonlySet<string>

  constructor(draft: ProposalDraft, level: string, entries: readonly UnitEntry[]) {
    this.#draft = draft
    this.#entries = entries
    this.#codes = new Set(entries.map(({ code }) => code))
    this.#left = new Set(unitsWithin(draft, level))
    for (const unit of this.#left) this.#byCode.set(this.#version(unit).code, unit)
  }

  compare(): void {
    const others = this.#entries.filter((entry) => !this.#matchesByCode(entry))
    const unplaced = others.filter((entry) => !this.#matchesByName(entry))
    const renamed: UnitEntry[] = []
    const fresh: UnitEntry[] = []
    for (const entry of unplaced) (this.#byCode.has(entry.code) ? renamed : fresh).push(entry)
    const gone = this.#draft.list.isComplete
      ? [...this.#left].filter((unit) => !this.#codes.has(this.#version(unit).code))
      : []
    const rest = askOfClusters(this.#draft, {
      gone,
      fresh,
      renamed: renamed.map((entry) => ({ entry, unit: this.#byCode.get(entry.code) as Unit })),
    })
    for (const { entry, unit } of rest) this.#goOn(unit, entry, true)
  }

  /** Code and name are those of a unit of the register. */
  #matchesByCode(entry: UnitEntry): boolean {
    const unit = this.#byCode.get(entry.code)
    if (!unit) return false
    const like = this.#likeness(unit, entry)
    if (like === 'other') return false
    const { name } = this.#version(unit)
    if (like === 'marks') this.#note('unit-name-folded', entry, name)
    if (like === 'spelling') this.#note('unit-name-variant', entry, name)
    this.#goOn(unit, entry, false)
    return true
  }

  #note(code: 'unit-name-folded' | 'unit-name-variant', { name, place }: UnitEntry, expected: string): void {
    this.#draft.findings.push(issue(code, { value: name, expected }, place))
  }

  /** Names alike but for marks are one name, unless a neighbour bears the written one exactly. */
  #likeness(unit: Unit, entry: UnitEntry): Likeness {
    const name = this.#draft.bare(entry.level, entry.name, entry.type)
    const like = likeness(name, this.#draft.bareOf(unit, this.#version(unit)))
    if (like !== 'marks' && like !== 'spelling') return like
    const isNeighbour = this.#namesakes(entry).some((other) => other !== unit)
    return isNeighbour ? 'other' : like
  }

  /** Units under the parent of an entry that bear its name exactly. */
  #namesakes(entry: UnitEntry): readonly Unit[] {
    const parent = this.#draft.parentOf(entry)
    const name = this.#draft.bare(entry.level, entry.name, entry.type)
    return [...this.#byCode.values()].filter((unit) => {
      const version = this.#version(unit)
      return (parent === null || version.parent === parent) && this.#draft.bareOf(unit, version) === name
    })
  }

  /** The name is that of one unit of the same parent whose code the list no longer has: it was re-coded. */
  #matchesByName(entry: UnitEntry): boolean {
    const holder = this.#byCode.get(entry.code)
    if (holder && this.#asked.has(holder)) return true
    const named = this.#namesakes(entry).filter((unit) => this.#left.has(unit))
    const [unit, ...more] = named
    if (!unit) return false
    const isFree = !this.#codes.has(this.#version(unit).code) && this.#draft.list.isComplete
    if (isFree && more.length === 0 && !holder) {
      this.#goOn(unit, entry, false)
      return true
    }
    if (isFree && holder) return false
    const candidates = [...named, ...(holder ? [holder] : [])].map(({ id }) => id)
    this.#draft.ask('identity', entry.code, [`${entry.code} ${entry.name}`], candidates, null)
    for (const each of [unit, ...(holder ? [holder] : [])]) {
      this.#left.delete(each)
      this.#asked.add(each)
    }
    return true
  }

  #goOn(unit: Unit, entry: UnitEntry, isRenamed: boolean): void {
    this.#left.delete(unit)
    const draft = this.#draft
    const version = this.#version(unit)
    if (entry.type === null && version.type !== '')
      draft.findings.push(issue('unit-type-unstated', { code: entry.code, name: entry.name }, entry.place))
    const kinds = draft.versionKinds(unit, version, entry, isRenamed)
    if (kinds.length === 0) {
      draft.keep(entry.level, entry.code, unit.id)
      draft.unchanged += 1
    } else if (isKnownOtherwise(draft, version)) this.#againstRegister(unit, version, entry)
    else draft.goOn(unit, entry, kinds, isRenamed ? null : this.#keptName(version, entry, kinds))
  }

  /** A name that is only spelled otherwise stays as the register has it, under the type word of the list. */
  #keptName(version: UnitVersion, entry: UnitEntry, kinds: readonly VersionKind[]): string | null {
    if (!kinds.includes('retype')) return version.name
    const written = this.#draft.bare(entry.level, entry.name, entry.type)
    const bare = this.#draft.bare(entry.level, version.name, version.type)
    return written === bare || !entry.name.endsWith(written) ? null : `${entry.name.slice(0, -written.length)}${bare}`
  }

  #againstRegister(unit: Unit, { code, name, type, parent }: UnitVersion, entry: UnitEntry): void {
    const draft = this.#draft
    draft.keep(entry.level, entry.code, unit.id)
    const above = draft.parentOf(entry)
    const told = (each: {
      readonly name: string
      readonly type: string | null
      readonly parent: UnitId | null
    }): string => [each.name, each.type, each.parent].filter(Boolean).join(', ')
    const here = told({ name, type, parent })
    const there = told({ name: entry.name, type: entry.type, parent: above })
    const args = { unit: unit.id, code, listDate: draft.date, here, there }
    draft.findings.push(issue('unit-list-register-differs', args, entry.place))
    draft.ask('conflict', code, [unit.id], [here, there], null)
  }

  #version(unit: Unit): UnitVersion {
    return this.#draft.history.version(unit, this.#draft.date)
  }
}

/** The register has a change on that very day, or knows a later one: it speaks of the day itself. */
function isKnownOtherwise({ date }: ProposalDraft, { from, to }: UnitVersion): boolean {
  return from === date || to !== null
}

function unitsWithin(draft: ProposalDraft, level: string): readonly Unit[] {
  const { history, date, list } = draft
  const all = history.list(date, { level })
  if (list.within === null) return all
  const top = history.list(date).find((unit) => history.version(unit, date).code === list.within)
  if (!top) return []
  const inside = all.filter((unit) => unit === top || history.ancestors(unit, date).includes(top))
  return [...inside].sort((a, b) => byText(a.id, b.id))
}
