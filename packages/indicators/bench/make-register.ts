import type { RegisterRow, RegisterRows } from '../src/model/register-rows.ts'

/** How large an invented register is. */
export interface RegisterSize {
  readonly seed: number
  readonly shires: number
  readonly hundredsPerShire: number
  readonly firstYear: number
  readonly years: number
  readonly changesPerYear: number
}

/** Ten thousand units, sixty years, thousands of changes. */
export const SIXTY_YEARS: RegisterSize = {
  seed: 1960,
  shires: 100,
  hundredsPerShire: 100,
  firstYear: 1960,
  years: 60,
  changesPerYear: 80,
}

interface Live {
  readonly id: string
  readonly code: string
  readonly shire: string
  name: string
  /** Rows of the unit so far; the last one is open. */
  readonly rows: Record<string, string>[]
}

type Cells = Readonly<Record<string, string>>

/** A register of the given size, the same for the same seed: merges, splits, pieces with and without shares, open n:m events, renames. */
export function makeRegister(size: RegisterSize): RegisterRows {
  const maker = new RegisterMaker(size)
  for (let year = 1; year <= size.years; year += 1) maker.pass(size.firstYear + year)
  return maker.rows()
}

class RegisterMaker {
  readonly #random: () => number
  readonly #live: Live[][] = []
  readonly #units: Live[] = []
  readonly #changes: Cells[] = []
  readonly #transfers: Cells[] = []
  readonly #weights: Cells[] = []
  readonly #decisions: Cells[] = []
  readonly #states = new Map<string, number>()
  readonly #size: RegisterSize
  #codes = 0

  constructor(size: RegisterSize) {
    this.#size = size
    this.#random = seeded(size.seed)
    for (let shire = 0; shire < size.shires; shire += 1) {
      this.#live.push([])
      for (let at = 0; at < size.hundredsPerShire; at += 1) this.#begin(shire, this.#newCode(), '', '')
    }
  }

  /** Lets a year's changes happen, each to other units, all on its first day. */
  pass(year: number): void {
    const date = `${year}-01-01`
    const touched = new Set<string>()
    for (let at = 0; at < this.#size.changesPerYear; at += 1) {
      const shire = Math.floor(this.#random() * this.#size.shires)
      const free = (this.#live[shire] ?? []).filter(({ id }) => !touched.has(id))
      const start = Math.floor(this.#random() * free.length)
      const chosen = [free[start], free[start + 1]].filter((unit) => unit !== undefined)
      const [a, b] = chosen
      if (!a || !b) continue
      for (const { id } of chosen) touched.add(id)
      for (const made of this.#happen(`${year}-${at}`, date, shire, a, b)) touched.add(made.id)
    }
  }

  #happen(change: string, date: string, shire: number, a: Live, b: Live): readonly Live[] {
    const lot = this.#random()
    const log = (kinds: string): void => {
      this.#changes.push({
        id: change,
        kinds,
        inForce: date,
        operating: date,
        dateKind: 'legal',
        seq: '',
        instrument: '',
      })
    }
    if (lot < 0.2) {
      log('rename')
      a.name = `${a.name} ${change}`
      this.#cut(a, date, change)
      return []
    }
    this.#end(a, date)
    if (lot < 0.4) {
      log('split')
      const made = [this.#begin(shire, a.code, date, change), this.#begin(shire, this.#newCode(), date, change)]
      this.#divide(change, a, made, lot < 0.3)
      return made
    }
    this.#end(b, date)
    if (lot < 0.7) {
      log('merge')
      const made = this.#begin(shire, a.code, date, change)
      for (const from of [a, b]) this.#transfer(change, from, made, 'whole')
      return [made]
    }
    const made = [this.#begin(shire, a.code, date, change), this.#begin(shire, b.code, date, change)] as const
    if (lot < 0.9) {
      log('adjust')
      this.#divide(change, a, made, lot < 0.8)
      this.#transfer(change, b, made[1], 'whole')
      return made
    }
    log('merge|split')
    for (const from of [a, b]) for (const to of made) this.#transfer(change, from, to, 'undetermined')
    if (lot < 0.95) {
      this.#decide(change, a, made[0])
      this.#decide(change, b, made[1])
    }
    return made
  }

  #divide(change: string, from: Live, made: readonly Live[], isKnown: boolean): void {
    const first = 10 + Math.floor(this.#random() * 80)
    const shares = [first, 100 - first]
    made.forEach((to, at) => {
      this.#transfer(change, from, to, 'part')
      const share = ((shares[at] ?? 0) / 100).toString()
      if (isKnown) this.#weights.push({ change, from: from.id, to: to.id, basis: 'population', amount: '', share })
    })
  }

  #transfer(change: string, from: Live, to: Live, kind: string): void {
    this.#transfers.push({ change, from: from.id, to: to.id, kind, area: '', population: '' })
  }

  #decide(change: string, from: Live, to: Live): void {
    const by = { authority: 'Registrar', document: 'Ruling', date: '2020-12-31' }
    this.#decisions.push({ change, from: from.id, to: to.id, basis: '*', share: '1', ...by })
  }

  #newCode(): string {
    this.#codes += 1
    return this.#codes.toString().padStart(6, '0')
  }

  #begin(shire: number, code: string, date: string, change: string): Live {
    const state = (this.#states.get(code) ?? 0) + 1
    this.#states.set(code, state)
    const unit: Live = { id: `${code}-${state}`, code, shire: `s${shire}-1`, name: `Hundred ${code}`, rows: [] }
    unit.rows.push(this.#version(unit, date, change))
    this.#units.push(unit)
    this.#live[shire]?.push(unit)
    return unit
  }

  #version({ id, code, shire, name }: Live, date: string, change: string): Record<string, string> {
    return { id, code, level: 'hundred', type: '', name, parent: shire, validFrom: date, validTo: '', change }
  }

  #cut(unit: Live, date: string, change: string): void {
    ;(unit.rows.at(-1) as Record<string, string>).validTo = date
    unit.rows.push(this.#version(unit, date, change))
  }

  #end(unit: Live, date: string): void {
    ;(unit.rows.at(-1) as Record<string, string>).validTo = date
    for (const live of this.#live) {
      const at = live.indexOf(unit)
      if (at >= 0) live.splice(at, 1)
    }
  }

  rows(): RegisterRows {
    const shires = this.#live.map((_, at) => {
      const cells = { id: `s${at}-1`, code: `s${at}`, level: 'shire', type: '', name: `Shire ${at}`, parent: 'r-1' }
      return { ...cells, validFrom: '', validTo: '', change: '' }
    })
    const realm = {
      id: 'r-1',
      code: 'r',
      level: 'realm',
      type: '',
      name: 'Realm',
      parent: '',
      validFrom: '',
      validTo: '',
    }
    return {
      head: {
        name: 'Sixty years (invented)',
        levels: ['realm', 'shire', 'hundred'],
        endDate: 'exclusive',
        bases: { population: { concept: 'residents' } },
      },
      units: numbered('units', [{ ...realm, change: '' }, ...shires, ...this.#units.flatMap(({ rows }) => rows)]),
      changes: numbered('changes', this.#changes),
      transfers: numbered('transfers', this.#transfers),
      weights: numbered('weights', this.#weights),
      decisions: numbered('decisions', this.#decisions),
      instruments: [],
      exceptions: [],
    }
  }
}

function numbered(part: string, rows: readonly Cells[]): readonly RegisterRow[] {
  return rows.map((cells, at) => ({ cells, file: `${part}.csv`, row: at + 2 }))
}

/** Numbers in [0, 1) that are the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
