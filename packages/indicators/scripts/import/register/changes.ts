import { compare } from './csv.ts'
import type { EdgeSet } from './edge-set.ts'
import type { Instruments } from './instruments.ts'
import { bareName, type CodeRow, type Edge, HISTORY_START, NEW_MODEL } from './model.ts'
import { HANOI_2008, SPLIT_2004 } from './older-breaks.ts'
import type { State, States } from './states.ts'
import type { Timeline } from './timeline.ts'

/** One dated change: a connected component of units, or one unit that changes without moving territory. */
export interface Change {
  readonly id: string
  readonly kinds: readonly string[]
  readonly inForce: string
  readonly operating: string
  readonly dateKind: 'legal' | 'observed'
  readonly instrument: string
}

/** A transfer with its unit ids. */
export interface Transfer {
  readonly change: string
  readonly edge: Edge
  readonly source: State | undefined
  readonly target: State | undefined
}

const LEGAL = new Set([SPLIT_2004, HANOI_2008, '2025-01-01 46', NEW_MODEL, '2026-04-30'])
const KIND_ORDER = ['create', 'merge', 'split', 'adjust', 'abolish', 'rename', 'retype', 'reparent', 'recode']

/** Groups what happened on each day into changes. */
export class Changes {
  readonly list: Change[] = []
  readonly transfers: Transfer[] = []
  /** Change of a code on a day. */
  readonly #byCode = new Map<string, string>()
  readonly #time: Timeline
  readonly #states: States
  readonly #instruments: Instruments

  constructor(time: Timeline, edges: EdgeSet, states: States, instruments: Instruments) {
    this.#time = time
    this.#states = states
    this.#instruments = instruments
    const byDate = new Map<string, Edge[]>()
    for (const edge of edges.all()) byDate.set(edge.date, [...(byDate.get(edge.date) ?? []), edge])
    for (const [date, list] of [...byDate].sort(([a], [b]) => compare(a, b)))
      for (const part of components(list)) this.#component(date, part)
    for (const list of states.byCode.values()) for (const state of list) this.#lifeOf(state)
    this.list.sort((a, b) => compare(a.operating, b.operating) || compare(a.id, b.id))
    this.transfers.sort(
      (a, b) =>
        compare(a.change, b.change) ||
        compare(states.id(a.source), states.id(b.source)) ||
        compare(states.id(a.target), states.id(b.target)),
    )
  }

  /** The change that touches a code on a day; blank when nothing does. */
  of(code: string, date: string): string {
    return this.#byCode.get(`${date} ${code}`) ?? ''
  }

  #add(date: string, codes: readonly string[], idCode: string, kinds: readonly string[]): string {
    const id = `${date}-${idCode}`
    for (const code of codes) this.#byCode.set(`${date} ${code}`, id)
    const instrument = this.#instruments.of(date, [idCode, ...codes], this.#provinces(codes, date))
    const legal = LEGAL.has(date) || LEGAL.has(`${date} ${idCode}`)
    const inForce = this.#instruments.inForce(instrument) || (legal ? date : '')
    const ordered = KIND_ORDER.filter((kind) => kinds.includes(kind))
    this.list.push({ id, kinds: ordered, inForce, operating: date, dateKind: legal ? 'legal' : 'observed', instrument })
    return id
  }

  #component(date: string, edges: readonly Edge[]): void {
    const targets = [...new Set(edges.map((edge) => edge.to).filter(Boolean))].sort(compare)
    const sources = [...new Set(edges.map((edge) => edge.from).filter(Boolean))].sort(compare)
    const codes = [...new Set([...targets, ...sources])]
    const idCode = targets[0] ?? sources[0] ?? ''
    const id = this.#add(date, codes, idCode, this.#kinds(date, sources, targets, edges))
    for (const edge of edges) {
      const source = edge.from ? this.#states.ending(edge.from, date) : undefined
      const target = edge.to ? this.#states.starting(edge.to, date) : undefined
      if ((edge.from && !source) || (edge.to && !target))
        throw new Error(`${date} ${edge.from} → ${edge.to}: no state ends or starts there`)
      this.transfers.push({ change: id, edge, source, target })
    }
  }

  #kinds(date: string, sources: readonly string[], targets: readonly string[], edges: readonly Edge[]): string[] {
    const kinds: string[] = []
    const entering = (code: string): number =>
      new Set(edges.filter((edge) => edge.to === code).map((edge) => edge.from)).size
    const leaving = (code: string): number => edges.filter((edge) => edge.from === code && edge.kind === 'part').length
    if (targets.length === 0) return ['abolish']
    if (date < NEW_MODEL && sources.length === targets.length && sources.every((code) => targets.includes(code)))
      kinds.push('adjust')
    else {
      if (targets.some((code) => entering(code) > 1)) kinds.push('merge')
      if (sources.some((code) => leaving(code) > 1)) kinds.push('split')
      if (kinds.length === 0)
        kinds.push(
          edges.some((edge) => edge.from.length !== edge.to.length)
            ? 'create'
            : edges.some((edge) => edge.kind === 'undetermined')
              ? 'merge'
              : 'recode',
        )
    }
    if (date < NEW_MODEL) for (const code of targets) kinds.push(...this.#facts(code, date))
    return kinds
  }

  /** Name, type and parent of a code that differ from the day before; spelling alone is no rename. */
  #facts(code: string, date: string): string[] {
    const before = this.#time.before(code, date)
    const after = this.#time.at(code, date)
    if (!before || !after) return []
    return factKinds(before, after)
  }

  #lifeOf(state: State): void {
    const { code, from, to } = state
    if (from > HISTORY_START && this.of(code, from) === '') this.#add(from, [code], code, ['create'])
    if (to !== '' && this.of(code, to) === '') this.#add(to, [code], code, ['abolish'])
    for (const version of state.versions.slice(1)) {
      if (this.of(code, version.from) !== '') continue
      const kinds = this.#facts(code, version.from)
      if (kinds.length > 0) this.#add(version.from, [code], code, kinds)
    }
  }

  #provinces(codes: readonly string[], date: string): string[] {
    const names = new Set<string>()
    for (const code of codes) {
      let row = this.#time.at(code, date) ?? this.#time.before(code, date)
      while (row && row.level !== 'province' && row.level !== 'country')
        row = this.#time.at(row.parentCode, date) ?? this.#time.before(row.parentCode, date)
      if (row?.level === 'province') names.add(row.name)
    }
    return [...names]
  }
}

function factKinds(before: CodeRow, after: CodeRow): string[] {
  const kinds: string[] = []
  if (bareName(before.name) !== bareName(after.name)) kinds.push('rename')
  if (before.type !== after.type) kinds.push('retype')
  if (before.parentCode !== after.parentCode) kinds.push('reparent')
  return kinds
}

/** Connected components of one day's transfers, by the codes before and the codes after. */
function components(edges: readonly Edge[]): Edge[][] {
  const root = new Map<string, string>()
  const find = (node: string): string => {
    const up = root.get(node) ?? node
    if (up === node) return node
    const top = find(up)
    root.set(node, top)
    return top
  }
  for (const { from, to } of edges) if (from && to) root.set(find(`a${from}`), find(`b${to}`))
  const groups = new Map<string, Edge[]>()
  for (const edge of edges) {
    const key = find(edge.from ? `a${edge.from}` : `b${edge.to}`)
    groups.set(key, [...(groups.get(key) ?? []), edge])
  }
  return [...groups.values()]
}
