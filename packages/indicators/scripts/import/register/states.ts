import { compare } from './csv.ts'
import type { EdgeSet } from './edge-set.ts'
import { mintIds } from './mint-ids.ts'
import { bareName, type CodeRow, HISTORY_START, type Level, NEW_MODEL, OPEN } from './model.ts'
import { HANOI_2008 } from './older-breaks.ts'
import type { Timeline } from './timeline.ts'

/** One dated version of a state. */
export interface Version {
  readonly name: string
  readonly type: string
  readonly parentCode: string
  readonly parent: string
  readonly from: string
  readonly to: string
  readonly nameEn: string
  readonly assumed: boolean
  readonly observed: boolean
}

/** One territorial state: what a unit id stands for. */
export interface State {
  readonly level: Level
  readonly code: string
  readonly from: string
  readonly to: string
  readonly versions: readonly Version[]
}

type Piece = CodeRow & { readonly continued: boolean }

function cutRow(row: CodeRow, days: readonly string[]): Piece[] {
  const inside = days.filter((day) => row.from < day && day < (row.to || OPEN))
  const edges = [row.from, ...inside, row.to]
  return edges.slice(0, -1).map((from, i) => ({ ...row, from, to: edges[i + 1] ?? '', continued: i > 0 }))
}

function sameFacts(a: Version, b: Version): boolean {
  return a.name === b.name && a.type === b.type && a.parentCode === b.parentCode && a.parent === b.parent
}

/** Cuts the life of every code where territory moves or a gap stands, and mints the ids, parents first. */
export class States {
  readonly ids = new Map<State, string>()
  readonly byCode = new Map<string, State[]>()
  readonly log: string[] = []

  constructor(time: Timeline, edges: EdgeSet) {
    const cuts = edges.cuts()
    for (const level of ['country', 'province', 'district', 'commune'] as const) {
      const states: State[] = []
      for (const [code, rows] of [...time.rows].sort(([a], [b]) => compare(a, b))) {
        if (rows[0]?.level === level) states.push(...this.#states(rows, cuts.get(code) ?? []))
      }
      for (const [state, id] of mintIds(states)) {
        this.ids.set(state, id)
        this.byCode.set(state.code, [...(this.byCode.get(state.code) ?? []), state])
      }
    }
  }

  /** The state of a code on a day. */
  on(code: string, date: string): State | undefined {
    return this.byCode.get(code)?.find((state) => state.from <= date && date < (state.to || OPEN))
  }

  /** The state of a code that a day ends. */
  ending(code: string, date: string): State | undefined {
    return this.byCode.get(code)?.find((state) => state.to === date)
  }

  /** The state of a code that a day starts. */
  starting(code: string, date: string): State | undefined {
    return this.byCode.get(code)?.find((state) => state.from === date)
  }

  id(state: State | undefined): string {
    return (state && this.ids.get(state)) ?? ''
  }

  #states(rows: readonly CodeRow[], days: readonly string[]): State[] {
    const groups: Piece[][] = []
    for (const piece of rows.flatMap((row) => cutRow(row, days))) {
      const last = groups.at(-1)
      if (last && last.at(-1)?.to === piece.from && !days.includes(piece.from)) last.push(piece)
      else groups.push([piece])
    }
    return groups.map((pieces) => {
      const [first] = pieces
      if (!first) throw new Error('a state without rows')
      return {
        level: first.level,
        code: first.code,
        from: first.from,
        to: pieces.at(-1)?.to ?? '',
        versions: this.#versions(pieces),
      }
    })
  }

  #versions(pieces: readonly Piece[]): Version[] {
    const out: Version[] = []
    for (const [i, piece] of pieces.entries()) {
      for (const slice of this.#byParent(piece)) {
        const assumed = i > 0 && piece.from === slice.from && piece.snapshot && !piece.continued
        const version = {
          ...slice,
          assumed,
          observed: piece.snapshot && slice.from !== '' && slice.from < NEW_MODEL && slice.from !== HANOI_2008,
        }
        const last = out.at(-1)
        if (last && sameFacts(last, version))
          out[out.length - 1] = { ...last, to: version.to, nameEn: last.nameEn || version.nameEn }
        else out.push(version)
      }
    }
    return out
  }

  /** A version is cut wherever the state of its parent changes. */
  #byParent(piece: Piece): Omit<Version, 'assumed' | 'observed'>[] {
    const { name, type, parentCode, nameEn } = piece
    const facts = { name, type, parentCode, nameEn }
    if (parentCode === '') return [{ ...facts, parent: '', from: piece.from, to: piece.to }]
    const parents = this.byCode.get(parentCode) ?? []
    const low = piece.from || HISTORY_START
    const high = piece.to || OPEN
    const held = parents.filter((state) => state.from < high && low < (state.to || OPEN))
    if (held.length === 0)
      throw new Error(
        `${piece.code} ${bareName(name)}: parent ${parentCode} is never in force ${piece.from}..${piece.to}`,
      )
    if (held.at(-1)?.to && (held.at(-1)?.to ?? '') < high && piece.to !== held.at(-1)?.to)
      this.log.push(`${piece.code} ${piece.from}..${piece.to}: parent ${parentCode} ends ${held.at(-1)?.to}`)
    return held.map((state, i) => ({
      ...facts,
      parent: this.id(state),
      from: i === 0 ? piece.from : state.from,
      to: i === held.length - 1 ? piece.to : (held[i + 1]?.from ?? piece.to),
    }))
  }
}
