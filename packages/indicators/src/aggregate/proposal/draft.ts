import type { Issue } from '../../base/issue.ts'
import { issue } from '../../base/issue.ts'
import { byText } from '../../base/order.ts'
import type { Instrument } from '../../generated/types.ts'
import { addDays, type IsoDate } from '../../model/iso-date.ts'
import type { RegisterRows } from '../../model/register-rows.ts'
import type { Transfer, Unit, UnitId, UnitVersion } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { bareName } from '../../model/unit-likeness.ts'
import type { UnitEntry, UnitList } from '../../model/unit-list.ts'
import type { OpenPoint, ProposedRows, RegisterCells, UnitDifference } from '../../model/unit-proposal.ts'

/** The register a list is compared with, as it was understood and as it was written. */
export interface ComparedRegister {
  readonly history: UnitHistory
  readonly rows: RegisterRows
  readonly instruments: ReadonlyMap<string, Instrument>
}

export const KIND_ORDER = ['create', 'merge', 'split', 'adjust', 'abolish', 'rename', 'retype', 'reparent', 'recode']
const DIFFERENCE_KINDS = {
  rename: 'renamed',
  retype: 'retyped',
  reparent: 'moved',
  recode: 'recoded',
} as const

/** Ways in which a unit that goes on may differ from its last version. */
export type VersionKind = keyof typeof DIFFERENCE_KINDS

/** A transfer that is proposed, under its change. */
export type ProposedTransfer = Pick<Transfer, 'change' | 'from' | 'to' | 'kind' | 'area' | 'population'>

/** What is proposed, while a list is gone through: the rows of a register, and what nobody can know from the list. */
export class ProposalDraft {
  readonly list: UnitList
  readonly history: UnitHistory
  readonly differences: UnitDifference[] = []
  readonly points: OpenPoint[] = []
  readonly findings: Issue[] = []
  unchanged = 0
  readonly #rows: RegisterRows
  readonly #instruments: ReadonlyMap<string, Instrument>
  readonly #blocks = new Map<UnitId, RegisterCells[]>()
  readonly #changes = new Map<string, RegisterCells>()
  readonly #transfers: ProposedTransfer[] = []
  readonly #newInstruments = new Map<string, RegisterCells>()
  readonly #last = new Map<string, number>()
  readonly #written: ReadonlyMap<UnitId, readonly RegisterCells[]>
  /** Units of the state after the changes, by level and code. */
  readonly #after = new Map<string, UnitId>()
  readonly #ended = new Set<UnitId>()
  readonly #holders = new Map<string, ReadonlyMap<string, Unit>>()

  constructor(list: UnitList, { history, rows, instruments }: ComparedRegister) {
    this.list = list
    this.history = history
    this.#rows = rows
    this.#instruments = instruments
    this.#written = writtenUnits(rows)
    for (const id of this.#written.keys()) {
      const at = id.lastIndexOf('-')
      const number = Number(id.slice(at + 1))
      const code = id.slice(0, at)
      if (at > 0 && Number.isInteger(number)) this.#last.set(code, Math.max(this.#last.get(code) ?? 0, number))
    }
  }

  get date(): IsoDate {
    return this.list.date
  }

  /** What was written of a name without its type word. */
  bare(level: string, name: string, type: string | null = null): string {
    const words = this.list.typeWords.get(level) ?? []
    return bareName(name, type === null || type === '' ? words : [...words, type])
  }

  bareOf(unit: Unit, version: UnitVersion): string {
    return this.bare(unit.level, version.name, version.type)
  }

  /** The unit that is meant by a parent's code after the changes: on the nearest level further out. */
  parentOf({ level, parentCode, parentName }: UnitEntry): UnitId | null {
    const { levels } = this.history.head
    const outer = levels.slice(0, Math.max(0, levels.indexOf(level))).reverse()
    for (const each of outer) {
      const found = parentCode === null ? this.#byName(each, parentName) : this.#byCode(each, parentCode)
      if (found !== null) return found
    }
    return null
  }

  #byCode(level: string, code: string): UnitId | null {
    const made = this.#after.get(`${level} ${code}`)
    if (made !== undefined) return made
    const held = this.holderOf(level, code)
    return held && !this.#ended.has(held.id) ? held.id : null
  }

  /** The unit that has a code on the day, before anything that is proposed. */
  holderOf(level: string, code: string): Unit | null {
    let codes = this.#holders.get(level)
    if (!codes) {
      const units = this.history.list(this.date, { level })
      codes = new Map(units.map((unit) => [this.history.version(unit, this.date).code, unit]))
      this.#holders.set(level, codes)
    }
    return codes.get(code) ?? null
  }

  #byName(level: string, name: string | null): UnitId | null {
    if (name === null) return null
    const found = this.history.propose(name, this.date, { level }).filter(({ unit }) => !this.#ended.has(unit.id))
    const [only, ...others] = found
    return only && others.length === 0 && only.likeness === 'exact' ? only.unit.id : null
  }

  /** Says that a unit goes on under a code. */
  keep(level: string, code: string, unit: UnitId): void {
    this.#after.set(`${level} ${code}`, unit)
  }

  isEnded(unit: UnitId): boolean {
    return this.#ended.has(unit)
  }

  get ended(): ReadonlySet<UnitId> {
    return this.#ended
  }

  /** How an entry differs from what the register has of its unit; blank fields of the entry say nothing. */
  versionKinds(unit: Unit, version: UnitVersion, entry: UnitEntry, isRenamed: boolean): readonly VersionKind[] {
    const parent = this.parentOf(entry)
    const isMoved = parent !== null && parent !== version.parent
    return [
      ...(isRenamed ? (['rename'] as const) : []),
      ...(entry.type !== null && entry.type !== version.type ? (['retype'] as const) : []),
      ...(isMoved ? (['reparent'] as const) : []),
      ...(entry.code === version.code || unit.level !== entry.level ? [] : (['recode'] as const)),
    ]
  }

  /** A unit goes on under another name, type, parent or code: a new version, no transfer. */
  goOn(unit: Unit, entry: UnitEntry, kinds: readonly VersionKind[], keptName: string | null = null): void {
    const version = this.history.version(unit, this.date)
    const change = this.#change(
      entry.code,
      KIND_ORDER.filter((kind) => kinds.some((each) => each === kind)),
      entry,
    )
    const isObserved = this.#dateKind(entry) === 'observed'
    const parent = this.parentOf(entry) ?? version.parent
    const name = keptName ?? this.#fullName(entry, version)
    const block = this.#block(unit.id)
    const last = block.at(-1) ?? {}
    block[block.length - 1] = { ...last, validTo: this.#lastDay() }
    block.push({
      ...last,
      ...{ code: entry.code, type: entry.type ?? version.type, name, parent: parent ?? '' },
      ...{ validFrom: this.date, validTo: '', change },
      ...(entry.class !== null && { class: entry.class }),
      ...{ continuity: isObserved ? 'assumed' : '', dateKind: isObserved ? 'observed' : '' },
      ...(entry.nameEn !== null && { nameEn: entry.nameEn }),
    })
    this.keep(entry.level, entry.code, unit.id)
    this.differences.push({
      ...{ kinds: kinds.map((kind) => DIFFERENCE_KINDS[kind]), level: unit.level, unit: unit.id, change },
      before: stateOf(version),
      after: { code: entry.code, name, type: entry.type ?? version.type, parent },
    })
  }

  #fullName({ name, type }: UnitEntry, version: UnitVersion): string {
    const isTyped = version.name.startsWith(`${version.type} `)
    return type === null && isTyped && !name.startsWith(`${version.type} `) ? `${version.type} ${name}` : name
  }

  /** A unit that is not in the register, under an id of its own; `change` opens it. */
  start(entry: UnitEntry, change: string): UnitId {
    const number = (this.#last.get(entry.code) ?? 0) + 1
    this.#last.set(entry.code, number)
    const id = `${entry.code}-${number}`
    const former = this.history.history(entry.code).filter(({ level }) => level === entry.level)
    const isOther = former.every(
      (unit) => this.bareOf(unit, this.history.lastVersion(unit)) !== this.bare(entry.level, entry.name),
    )
    if (former.length > 0 && isOther) {
      const args = { code: entry.code, former: former.map((unit) => unit.id), name: entry.name }
      this.findings.push(issue('unit-code-reused', args, entry.place))
    }
    const parent = this.parentOf(entry)
    const isObserved = this.#dateKind(entry) === 'observed'
    this.#blocks.set(id, [
      {
        ...{ id, code: entry.code, level: entry.level, type: entry.type ?? '', name: entry.name, parent: parent ?? '' },
        ...{ validFrom: this.date, validTo: '', change, class: entry.class ?? '', continuity: '' },
        ...{ dateKind: isObserved ? 'observed' : '', nameEn: entry.nameEn ?? '' },
      },
    ])
    this.keep(entry.level, entry.code, id)
    const after = { code: entry.code, name: entry.name, type: entry.type ?? '', parent }
    this.differences.push({ kinds: ['new'], level: entry.level, unit: id, before: null, after, change })
    if (parent === null && entry.level !== this.history.head.levels[0]) this.ask('parent', id, [id], [], change)
    if (entry.type === null) this.ask('type', id, [id], this.#typesOf(entry.level), change)
    return id
  }

  #typesOf(level: string): readonly string[] {
    const units = this.history.list(this.date, { level })
    return [...new Set(units.map((unit) => this.history.version(unit, this.date).type))].sort(byText)
  }

  /** A unit ends by a change. */
  end(unit: Unit, change: string): void {
    if (this.#ended.has(unit.id)) return
    this.#ended.add(unit.id)
    const block = this.#block(unit.id)
    block[block.length - 1] = { ...block.at(-1), validTo: this.#lastDay() }
    const version = this.history.version(unit, addDays(this.date, -1))
    this.differences.push({
      ...{ kinds: ['ended'], level: unit.level, unit: unit.id, before: stateOf(version), after: null, change },
    })
  }

  /** A change of several units, named after a code. */
  open(code: string, kinds: readonly string[], entry: UnitEntry | null): string {
    return this.#change(
      code,
      KIND_ORDER.filter((kind) => kinds.includes(kind)),
      entry,
    )
  }

  pass(transfer: ProposedTransfer): void {
    this.#transfers.push(transfer)
  }

  /** Asks what the list does not say. */
  ask(
    question: OpenPoint['question'],
    code: string,
    subjects: readonly string[],
    candidates: readonly string[],
    change: string | null,
  ): void {
    const id = `${question}-${code}`
    const held = this.points.filter((point) => point.id === id || point.id.startsWith(`${id}+`)).length
    this.points.push({
      id: held === 0 ? id : `${id}+${held + 1}`,
      question,
      subjects: [...new Set(subjects)].sort(byText),
      candidates: [...new Set(candidates)].sort(byText),
      change,
    })
  }

  rows(): ProposedRows {
    const blocks = [...this.#blocks].sort(([a], [b]) => byText(a, b))
    const key = ({ change, from, to }: ProposedTransfer): string => `${change}\n${from ?? ''}\n${to ?? ''}`
    return {
      units: blocks.flatMap(([, block]) => block),
      changes: [...this.#changes.values()].sort((a, b) => byText(a.id ?? '', b.id ?? '')),
      transfers: [...this.#transfers].sort((a, b) => byText(key(a), key(b))).map(transferCells),
      instruments: [...this.#newInstruments.values()].sort((a, b) => byText(a.id ?? '', b.id ?? '')),
    }
  }

  #change(code: string, kinds: readonly string[], entry: UnitEntry | null): string {
    const plain = `${this.date}-${code}`
    let id = plain
    for (let n = 2; this.#changes.has(id) || this.history.changes.has(id); n += 1) id = `${plain}+${n}`
    const dateKind = this.#dateKind(entry)
    const inForce = this.list.inForce ?? (dateKind === 'legal' ? this.date : '')
    const instrument = entry?.document ? this.#instrument(entry.document) : ''
    this.#changes.set(id, {
      ...{ id, kinds: kinds.join('|'), inForce, operating: this.date, dateKind, seq: '', instrument },
      status: 'proposed',
    })
    return id
  }

  #dateKind(entry: UnitEntry | null): 'legal' | 'observed' {
    return entry?.document ? 'legal' : this.list.dateKind
  }

  #instrument(number: string): string {
    const known = [...this.#instruments.values()].find((each) => each.number === number || each.id === number)
    if (known) return known.id
    const id = instrumentId(number)
    this.#newInstruments.set(id, { id, number, date: '', clause: '', inForce: '', repealedBy: '' })
    return id
  }

  #block(id: UnitId): RegisterCells[] {
    const held = this.#blocks.get(id) ?? [...(this.#written.get(id) ?? [])]
    this.#blocks.set(id, held)
    return held
  }

  #lastDay(): IsoDate {
    return this.#rows.head.endDate === 'inclusive' ? addDays(this.date, -1) : this.date
  }
}

function writtenUnits({ units }: RegisterRows): ReadonlyMap<UnitId, readonly RegisterCells[]> {
  const written = new Map<UnitId, RegisterCells[]>()
  for (const { cells } of units) {
    const id = cells.id ?? ''
    const block = written.get(id)
    if (block) block.push(cells)
    else written.set(id, [cells])
  }
  return written
}

function stateOf({ code, name, type, parent }: UnitVersion): NonNullable<UnitDifference['before']> {
  return { code, name, type, parent }
}

function transferCells({ change, from, to, kind, area, population }: ProposedTransfer): RegisterCells {
  return { change, from: from ?? '', to: to ?? '', kind, area: area ?? '', population: population ?? '' }
}

/** An id that can stand in an address: `202/2025/QH15` is `202-2025-qh15`. */
function instrumentId(number: string): string {
  return number
    .replace(/[Đđ]/g, 'd')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
