import { issue } from '../../base/issue.ts'
import { byText } from '../../base/order.ts'
import type { Unit, UnitId, UnitVersion } from '../../model/unit.ts'
import { type Likeness, likeness } from '../../model/unit-likeness.ts'
import type { UnitEntry } from '../../model/unit-list.ts'
import type { ProposalDraft, VersionKind } from './draft.ts'
import { type Exchange, exchangesOf } from './exchanges.ts'
import { askOfClusters, type Renamed } from './open-clusters.ts'

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
  readonly #codes: ReadonlySet<string>

  constructor(draft: ProposalDraft, level: string, entries: readonly UnitEntry[]) {
    this.#draft = draft
    this.#entries = entries
    this.#left = new Set(unitsWithin(draft, level))
    for (const unit of this.#left) this.#byCode.set(this.#version(unit).code, unit)
    const unread = [...this.#byCode].flatMap(([code, unit]) => (this.#isUnread(code, unit) ? [code] : []))
    this.#codes = new Set([...entries.map(({ code }) => code), ...unread])
  }

  /** A row of the list that could not be read bears the code or the name of the unit: what became of it is not known. */
  #isUnread(code: string, unit: Unit): boolean {
    const plain = withoutZeros(code)
    const name = this.#draft.bareOf(unit, this.#version(unit))
    return this.#draft.list.unread.some(
      (row) =>
        (row.code !== '' && withoutZeros(row.code) === plain) ||
        (row.name !== '' && this.#draft.bare(unit.level, row.name) === name),
    )
  }

  compare(): void {
    const others = this.#entries.filter((entry) => !this.#matchesByCode(entry))
    const exchanged = this.#askOfExchanges(others)
    const unplaced = others.filter((entry) => !exchanged.has(entry) && !this.#isRecoded(entry))
    const renamed: Renamed[] = []
    const fresh: UnitEntry[] = []
    for (const entry of unplaced) {
      const unit = this.#byCode.get(entry.code)
      if (!unit) fresh.push(entry)
      else if (isKnownOtherwise(this.#draft, this.#version(unit))) this.#goOn(unit, entry, true)
      else renamed.push({ entry, unit })
    }
    const rest = askOfClusters(this.#draft, { gone: this.#gone(), fresh, renamed })
    for (const each of rest) {
      if (this.#isDoubtful(each)) this.#askWhetherSame(each)
      else this.#goOn(each.unit, each.entry, true)
    }
  }

  /** Units that a complete list no longer has; what the register knows to have changed then or later is asked. */
  #gone(): readonly Unit[] {
    const draft = this.#draft
    if (!draft.list.isComplete) return []
    return [...this.#left].filter((unit) => {
      const version = this.#version(unit)
      if (this.#codes.has(version.code)) return false
      if (!isKnownOtherwise(draft, version)) return true
      const args = { unit: unit.id, code: version.code, listDate: draft.date, here: told(version), there: null }
      draft.findings.push(issue('unit-list-register-differs', args, { file: draft.list.file }))
      draft.ask('conflict', version.code, [unit.id], [args.here], null)
      return false
    })
  }

  /** Another name under a code may be another unit: where its parent is another one too, or nobody decided the name. */
  #isDoubtful({ unit, entry }: Renamed): boolean {
    const { list } = this.#draft
    const parent = this.#draft.parentOf(entry)
    const isMoved = parent !== null && parent !== this.#version(unit).parent
    return isMoved || (!list.isComplete && entry.document === null)
  }

  #askWhetherSame({ unit, entry }: Renamed): void {
    this.#left.delete(unit)
    this.#draft.ask('identity', entry.code, [titleOf(entry)], [unit.id], null)
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

  /** Rows that bear names of other units of their parent, however many in a circle: one question for each circle. */
  #askOfExchanges(others: readonly UnitEntry[]): ReadonlySet<UnitEntry> {
    const asked = new Set<UnitEntry>()
    for (const { entries, units } of exchangesOf(others.flatMap((entry) => this.#exchangeOf(entry)))) {
      const ids = new Set([...units].map(({ id }) => id))
      const drawn = others.filter((entry) => entries.includes(entry) || ids.has(this.#byCode.get(entry.code)?.id ?? ''))
      this.#draft.ask('identity', drawn[0]?.code ?? '', drawn.map(titleOf), [...ids], null)
      for (const unit of units) this.#left.delete(unit)
      for (const entry of drawn) asked.add(entry)
    }
    return asked
  }

  #exchangeOf(entry: UnitEntry): readonly Exchange[] {
    const holder = this.#byCode.get(entry.code)
    const all = this.#namesakes(entry)
    const left = all.filter((unit) => this.#left.has(unit))
    const named = left.length > 0 || !holder ? left : all
    const [unit, ...more] = named
    if (!unit || (this.#isFree(unit) && (holder || more.length === 0))) return []
    return [{ entries: [entry], units: new Set([...named, ...(holder ? [holder] : [])]) }]
  }

  /** A complete list no longer has the code of the unit. */
  #isFree(unit: Unit): boolean {
    return this.#draft.list.isComplete && !this.#codes.has(this.#version(unit).code)
  }

  /** The name is that of one unit of the same parent whose code the list no longer has. */
  #isRecoded(entry: UnitEntry): boolean {
    const [unit, ...more] = this.#namesakes(entry).filter((each) => this.#left.has(each))
    if (!unit || more.length > 0 || !this.#isFree(unit) || this.#byCode.has(entry.code)) return false
    this.#goOn(unit, entry, false)
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

function told({ name, type, parent }: Pick<UnitEntry, 'name' | 'type'> & { readonly parent: UnitId | null }): string {
  return [name, type, parent].filter(Boolean).join(', ')
}

function titleOf({ code, name }: UnitEntry): string {
  return `${code} ${name}`
}

function withoutZeros(code: string): string {
  return code.replace(/^0+/, '')
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
