import { nameTakers, stirred } from './candidates.ts'
import { compare, type Row, readSource } from './csv.ts'
import type { EdgeSet } from './edge-set.ts'
import { HISTORY_START, NEW_MODEL, typeWord } from './model.ts'
import { noteAmounts } from './note-amounts.ts'
import type { Timeline } from './timeline.ts'

/** The census list, the list of 2024-11 of the reconciliation table, and the last list of the old model. */
export const CENSUS = '2019-04-01'
const LIST_2024 = '2024-11-01'
const LAST_OLD = '2025-06-30'

interface Bridge {
  readonly from: string
  readonly to: string
  readonly over: string
}

/** A code that bears the name of an ended commune; numbers written with a leading zero are the same name in another spelling. */
export interface Bearer {
  readonly code: string
  readonly sameSpelling: boolean
}

/** What the table of 2019–2025 says about one commune of the census. */
export interface CensusCase {
  readonly code: string
  readonly rows: readonly Row[]
  readonly targets: readonly string[]
  readonly unresolved: boolean
  readonly alias: boolean
}

/** The cases of the reconciliation table, by code. */
export function censusCases(dir: string): CensusCase[] {
  const byCode = new Map<string, Row[]>()
  for (const row of readSource(dir, 'transition_2019_to_2025')) {
    const code = row.code_2019 ?? ''
    byCode.set(code, [...(byCode.get(code) ?? []), row])
  }
  return [...byCode]
    .sort(([a], [b]) => compare(a, b))
    .map(([code, rows]) => ({
      code,
      rows,
      targets: [...new Set(rows.map((row) => row.code_2025_06 ?? '').filter(Boolean))].sort(compare),
      unresolved: rows.some((row) => row.how === 'unresolved'),
      alias: rows.some((row) => row.how === 'alias'),
    }))
}

/** Writes the chain from the census units to 2025-06-30 as transfers. */
export class CensusEdges {
  readonly #time: Timeline
  readonly #edges: EdgeSet
  readonly #cases: readonly CensusCase[]
  readonly #bridges = new Map<string, Bridge>()
  readonly log: string[] = []

  constructor(time: Timeline, edges: EdgeSet, cases: readonly CensusCase[]) {
    this.#time = time
    this.#edges = edges
    this.#cases = cases.filter((one) => one.code.length === 5)
  }

  run(): void {
    for (const one of this.#cases) this.#bridge(one)
    for (const one of this.#cases) if (!one.unresolved) this.#whole(one)
    for (const one of this.#cases) if (!one.unresolved) this.#parts(one)
    for (const one of this.#cases) if (one.unresolved) this.#unresolved(one)
  }

  #end(code: string): string {
    const run = this.#time.run(code, CENSUS) ?? this.#time.runs(code)[0]
    return run?.to || NEW_MODEL
  }

  /** A code with a gap that the table carries to itself: its territory stood under another code meanwhile. */
  #bridge({ code, targets, unresolved }: CensusCase): void {
    const end = this.#end(code)
    if (unresolved || targets.length !== 1 || targets[0] !== code || end === NEW_MODEL) return
    const back = this.#time.runs(code).find((run) => run.from > end)
    const name = back && this.#time.at(code, back.from)?.name
    const parent = back && this.#time.before(code, end)?.parentCode
    if (!back || !name || !parent) throw new Error(`${code}: ends ${end}, never comes back, yet the table keeps it`)
    const over = this.#time
      .bearers(parent, name, dayBefore(back.from))
      .map((row) => row.code)
      .find((other) => this.#end(other) === back.from || this.#time.before(other, back.from)?.to === back.from)
    if (!over) throw new Error(`${code}: no code bears its later name in the gap`)
    this.#bridges.set(code, { from: end, to: back.from, over })
    this.#edges.add({ date: end, from: code, to: over, kind: 'whole', note: 'gap' })
    this.#edges.add({ date: back.from, from: over, to: code, kind: 'whole', note: 'gap' })
    this.log.push(`gap of ${code} ${end}..${back.from} bridged by ${over}`)
  }

  /** The code under which a target stands on a day. */
  #standing(target: string, date: string): string {
    if (this.#time.at(target, date)) return target
    const bridge = this.#bridges.get(target)
    if (bridge && bridge.from <= date && date < bridge.to) return bridge.over
    throw new Error(`${target} is not in force on ${date}`)
  }

  #whole({ code, targets, alias, rows }: CensusCase): void {
    const [target = ''] = targets
    if (targets.length !== 1 || target === code) return
    const date = this.#end(code)
    if (date === NEW_MODEL) throw new Error(`${code}: whole to ${target}, but never ends`)
    const to = this.#standing(target, date)
    const district = target.length === 3
    if (to === code) return
    if (district) {
      for (const run of this.#time.runs(code))
        this.#edges.add({ date: run.to, from: code, to, kind: 'whole', note: 'to-district' })
      return
    }
    this.#edges.add(
      alias
        ? { date, from: code, to, kind: 'undetermined', evidence: 'alias', note: 'press' }
        : { date, from: code, to, kind: 'whole', note: rows[0]?.how === 'former_name' ? 'former-name' : '' },
    )
  }

  #parts(one: CensusCase): void {
    const { code, targets, rows } = one
    if (targets.length < 2) return
    const end = this.#end(code)
    const days = new Map<string, string>()
    for (const row of rows) {
      const target = row.code_2025_06 ?? ''
      if (target !== code) days.set(target, end < NEW_MODEL ? end : this.#partDate(target, row.note_vi ?? ''))
    }
    const settled = [...days.values()].filter(Boolean).sort(compare)[0] ?? this.#entered(code)[0] ?? this.#ownDay(code)
    for (const row of rows) {
      const target = row.code_2025_06 ?? ''
      const date = days.get(target) || settled
      this.#part(code, target, date, row.note_vi ?? '')
    }
  }

  #part(code: string, target: string, date: string, note: string): void {
    const to = this.#standing(target, date)
    const before = this.#time.before(code, date)?.name ?? ''
    const after = this.#time.at(to, date)?.name ?? ''
    const amounts = noteAmounts(note, this.#time.at(code, CENSUS)?.name ?? before, after)
    this.#edges.add({ date, from: code, to, kind: 'part', ...amounts })
    this.log.push(
      `part ${date} ${code} ${before} → ${to} ${after}: ${amounts?.people || '?'} people, ${amounts?.km2 || '?'} km2`,
    )
  }

  /** The day of a part whose source lives on: the note's own day, else the receiver's first day, else the day another neighbour entered it. */
  #partDate(target: string, note: string): string {
    const stated = /Ngày (\d\d)\/(\d\d)\/(\d{4})/.exec(note)
    if (stated) return `${stated[3]}-${stated[2]}-${stated[1]}`
    const bridge = this.#bridges.get(target)
    if (bridge) return bridge.from
    const start = this.#time.run(target, LAST_OLD)?.from ?? ''
    return start > CENSUS ? start : (this.#entered(target)[0] ?? '')
  }

  /** Days on which a neighbour of the census entered a code, in order. */
  #entered(code: string): string[] {
    const days = this.#edges
      .all()
      .filter((edge) => edge.to === code && edge.from !== code && edge.date > CENSUS && edge.note !== 'gap')
    return days.map((edge) => edge.date).sort(compare)
  }

  /** The first snapshot after the census on which the code's own row changes, else the later list. */
  #ownDay(code: string): string {
    const date = this.#time.rows.get(code)?.find((row) => row.from > CENSUS && row.from < NEW_MODEL)?.from ?? LIST_2024
    this.log.push(`no day stated for the parts of ${code}: ${date}`)
    return date
  }

  #unresolved(one: CensusCase): void {
    const { code } = one
    const named = new Set(one.rows.flatMap((row) => [row.code_2024_11 ?? '', row.code_2025_06 ?? '']))
    named.delete('')
    named.delete(code)
    const naming = this.#cases
      .filter((other) => other.code !== code && other.rows.some((row) => row.code_2024_11 === code))
      .map((other) => other.code)
    const date = this.#unresolvedDate(code, [...named, ...naming])
    const time = this.#time
    const bearer = this.bearer(code)
    const own = time.at(code, date) ? [code] : []
    const first = [
      ...named,
      ...[...named].flatMap((other) => this.bearer(other)?.code ?? []),
      ...own,
      ...nameTakers(time, code, date),
      ...(bearer ? [bearer.code] : []),
    ]
    const linked = this.#standingAll(first, date)
    const known = linked.length > 0 ? linked : this.#standingAll(naming, date)
    const candidates = known.length > 0 ? known : stirred(time, this.#edges, code, date)
    const note = bearer
      ? bearer.sameSpelling
        ? 'name-bearer'
        : 'name-bearer-number'
      : known.length > 0
        ? 'linked'
        : 'same-district'
    for (const to of candidates) this.#edges.add({ date, from: code, to, kind: 'undetermined', note })
    this.#edges.add({ date, from: code, to: '', kind: 'undetermined', note: 'receiver-unknown' })
    this.log.push(
      `unresolved ${date} ${code} ${time.before(code, date)?.name}: ${note} ${candidates.map((c) => `${c} ${time.at(c, date)?.name}`).join(', ') || 'no candidate'}`,
    )
  }

  #standingAll(codes: readonly string[], date: string): string[] {
    const found = codes.flatMap((code) =>
      this.#time.at(code, date) || this.#bridges.has(code) ? [this.#standing(code, date)] : [],
    )
    return [...new Set(found)].sort(compare)
  }

  /** Another code of the district that bears the name of a census commune on the last list of the old model. */
  bearer(code: string): Bearer | null {
    const name = this.#time.at(code, CENSUS)?.name ?? ''
    const parent = this.#time.rows.get(code)?.at(-1)?.parentCode ?? ''
    const row = this.#time.bearers(parent, name, LAST_OLD).find((one) => one.code !== code)
    return row ? { code: row.code, sameSpelling: plainName(row.name) === plainName(name) } : null
  }

  #unresolvedDate(code: string, linked: readonly string[]): string {
    const bridged = [...this.#bridges.values()].find((bridge) => bridge.over === code)
    const end = this.#end(code)
    if (bridged && bridged.from < end) return bridged.from
    if (end < NEW_MODEL) return end
    const ends = linked.map((other) => this.#end(other)).filter((date) => date < NEW_MODEL)
    const entered = this.#edges
      .all()
      .filter((edge) => edge.to === code && edge.date > CENSUS)
      .map((edge) => edge.date)
    const date = [...ends, ...entered].sort(compare)[0]
    if (!date || date < HISTORY_START) throw new Error(`${code}: unresolved, no day to cut`)
    return date
  }
}

function plainName(name: string): string {
  return name.slice(typeWord(name).length).trim().toLowerCase()
}

/** The day before a date. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)
}
