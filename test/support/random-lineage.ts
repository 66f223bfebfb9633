import fc from 'fast-check'
import type { InventedRegister, Row } from './invented-register.ts'

/** A register nobody planned, dates worth asking about, and figures of its first or any other list. */
export interface Lineage {
  readonly register: InventedRegister
  /** The day before anything happened, then every day on which something did. */
  readonly dates: readonly string[]
}

const EVENTS = [
  'merge',
  'absorb',
  'splitByShares',
  'splitByAmounts',
  'splitUnknown',
  'cede',
  'shuffle',
  'shuffleDecided',
  'rename',
  'recode',
  'restore',
  'landFromOutside',
  'mergeProvinces',
] as const

type Kind = (typeof EVENTS)[number]

interface Seed {
  readonly kind: Kind
  /** Days since the event before; 0 is the same day, in sequence. */
  readonly days: number
  readonly dice: readonly number[]
}

const seeds: fc.Arbitrary<readonly Seed[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...EVENTS),
    days: fc.oneof(
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 2500 }) },
    ),
    dice: fc.array(fc.nat({ max: 9999 }), { minLength: 8, maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 9 },
)

/** Registers of two to four levels and some sixty years with every kind of change. */
export const lineage: fc.Arbitrary<Lineage> = fc
  .record({
    seeds,
    provinces: fc.integer({ min: 1, max: 3 }),
    communes: fc.integer({ min: 2, max: 7 }),
    districts: fc.boolean(),
    inclusive: fc.boolean(),
  })
  .map((plan) => grow(plan))

interface Plan {
  readonly seeds: readonly Seed[]
  readonly provinces: number
  readonly communes: number
  readonly districts: boolean
  readonly inclusive: boolean
}

interface Version {
  id: string
  code: string
  level: string
  type: string
  name: string
  parent: string
  from: string
  to: string
}

const FIRST_DAY = '1960-01-01'

function grow(plan: Plan): Lineage {
  const land = new Land(plan)
  for (const seed of plan.seeds) land.happen(seed)
  return land.harvest()
}

class Land {
  readonly #versions: Version[] = []
  readonly #changes: Row[] = []
  readonly #transfers: Row[] = []
  readonly #weights: Row[] = []
  readonly #decisions: Row[] = []
  readonly #states = new Map<string, number>()
  readonly #ended: Version[] = []
  readonly #inclusive: boolean
  readonly #dates = [FIRST_DAY]
  #live: Version[] = []
  #provinces: Version[] = []
  #day = FIRST_DAY
  #seq = 0
  #serial = 0

  constructor({ provinces, communes, districts, inclusive, seeds: planned }: Plan) {
    this.#inclusive = inclusive && planned.every(({ days }) => days > 0)
    this.#open('C', 'country', '', '')
    for (let p = 0; p < provinces; p += 1) this.#provinces.push(this.#open(`P${p}`, 'province', 'C-1', ''))
    const holders = districts
      ? this.#provinces.map((above, at) => this.#open(`D${at}`, 'district', above.id, ''))
      : this.#provinces
    for (let c = 0; c < communes; c += 1) {
      this.#live.push(this.#open(`c${c}`, 'commune', (holders[c % holders.length] as Version).id, ''))
    }
  }

  #open(code: string, level: string, parent: string, from: string, type = level): Version {
    const n = (this.#states.get(code) ?? 0) + 1
    this.#states.set(code, n)
    this.#serial += 1
    const made = { id: `${code}-${n}`, code, level, type, name: `Name ${this.#serial}`, parent, from, to: '' }
    this.#versions.push(made)
    return made
  }

  #end(unit: Version): void {
    for (const version of this.#versions) if (version.id === unit.id && version.to === '') version.to = this.#day
    this.#live = this.#live.filter(({ id }) => id !== unit.id)
    this.#provinces = this.#provinces.filter(({ id }) => id !== unit.id)
    this.#ended.push(unit)
  }

  #begin(code: string, parent: string): Version {
    const isFree = !this.#live.some((unit) => unit.code === code)
    const made = this.#open(isFree ? code : `n${this.#serial}`, 'commune', parent, this.#day)
    this.#live.push(made)
    return made
  }

  #change(kinds: string): string {
    const id = `k${this.#changes.length}`
    this.#changes.push({ id, kinds, operating: this.#day, dateKind: 'legal', seq: String(this.#seq) })
    return id
  }

  #pass(change: string, from: string, to: string, kind: string, more: Row = {}): void {
    this.#transfers.push({ change, from, to, kind, ...more })
  }

  #pick(dice: readonly number[], count: number): readonly Version[] {
    const left = [...this.#live]
    return Array.from(
      { length: Math.min(count, left.length) },
      (_, at) => left.splice((dice[at] ?? 0) % left.length, 1)[0] as Version,
    )
  }

  #next(days: number): void {
    if (days > 0) {
      this.#day = new Date(Date.parse(this.#day) + days * 86_400_000).toISOString().slice(0, 10)
      this.#dates.push(this.#day)
      this.#seq = 0
    } else if (this.#dates.length === 1) this.#next(1)
    else this.#seq += 1
  }

  happen({ kind, days, dice }: Seed): void {
    this.#next(days)
    if (kind === 'mergeProvinces') this.#mergeProvinces(dice)
    else if (kind === 'rename' || kind === 'recode') this.#renew(kind, dice)
    else if (kind === 'splitByShares' || kind === 'splitByAmounts' || kind === 'splitUnknown' || kind === 'restore')
      this.#split(kind, dice)
    else if (kind === 'shuffle' || kind === 'shuffleDecided') this.#shuffle(kind === 'shuffleDecided', dice)
    else if (kind === 'landFromOutside') this.#takeLand(dice)
    else if (kind === 'cede') this.#cede(dice)
    else this.#merge(kind === 'absorb', dice)
  }

  #merge(keepsCode: boolean, dice: readonly number[]): void {
    const sources = this.#pick(dice, 2 + ((dice[4] ?? 0) % 2))
    const [first] = sources
    if (first === undefined || sources.length < 2 || this.#live.length < 3) return
    const change = this.#change('merge')
    for (const source of sources) this.#end(source)
    const made = this.#begin(keepsCode ? first.code : `m${this.#serial}`, first.parent)
    for (const source of sources)
      this.#pass(change, source.id, made.id, 'whole', source === first ? { area: 'all', population: 'all' } : {})
  }

  #split(kind: 'splitByShares' | 'splitByAmounts' | 'splitUnknown' | 'restore', dice: readonly number[]): void {
    const [source] = this.#pick(dice, 1)
    if (source === undefined) return
    const change = this.#change('split')
    this.#end(source)
    const gone = this.#ended.filter(
      ({ code, level }) => level === 'commune' && !this.#live.some((unit) => unit.code === code),
    )
    const old = kind === 'restore' ? gone[(dice[1] ?? 0) % gone.length] : undefined
    const parts = [this.#begin(source.code, source.parent), this.#begin(old?.code ?? `s${this.#serial}`, source.parent)]
    if ((dice[2] ?? 0) % 3 === 0) parts.push(this.#begin(`t${this.#serial}`, this.#provinces[0]?.id ?? source.parent))
    for (const part of parts) this.#pass(change, source.id, part.id, 'part')
    if (kind === 'splitUnknown') return
    const amounts = parts.map((_, at) => 1 + ((dice[3 + at] ?? 0) % 700))
    const total = amounts.reduce((a, b) => a + b, 0)
    parts.forEach((part, at) => {
      const row = { change, from: source.id, to: part.id, basis: 'population' }
      const amount = String(amounts[at])
      if (kind === 'splitByAmounts') this.#weights.push({ ...row, amount })
      else
        this.#weights.push({
          ...row,
          share: (dice[7] ?? 0) % 2 === 0 ? `${amount}/${total}` : tenths(at, parts.length),
        })
    })
  }

  #cede(dice: readonly number[]): void {
    const [giver, taker] = this.#pick(dice, 2)
    if (giver === undefined || taker === undefined) return
    const change = this.#change('adjust')
    this.#end(giver)
    this.#end(taker)
    const rest = this.#begin(giver.code, giver.parent)
    const grown = this.#begin(taker.code, taker.parent)
    const people = ['none', 'part', 'all'][(dice[2] ?? 0) % 3] as string
    const left = { none: 'all', part: 'part', all: 'none' }[people] as string
    this.#pass(change, giver.id, rest.id, 'part', { area: 'part', population: left })
    this.#pass(change, giver.id, grown.id, 'part', { area: 'part', population: people })
    this.#pass(change, taker.id, grown.id, 'whole')
  }

  #shuffle(isDecided: boolean, dice: readonly number[]): void {
    const sources = this.#pick(dice, 2)
    const [a, b] = sources
    if (a === undefined || b === undefined) return
    const change = this.#change('merge split')
    for (const source of sources) this.#end(source)
    const made = [
      this.#begin((dice[4] ?? 0) % 2 === 0 ? a.code : `u${this.#serial}`, a.parent),
      this.#begin(`v${this.#serial}`, b.parent),
    ]
    for (const source of sources) for (const target of made) this.#pass(change, source.id, target.id, 'undetermined')
    if (!isDecided) return
    sources.forEach((source, at) => {
      const choice = (dice[5 + at] ?? 0) % 5
      const target = made[choice % 2]
      if (choice === 4 || target === undefined) return
      this.#decisions.push({
        change,
        from: source.id,
        to: target.id,
        basis: choice < 2 ? '*' : 'population',
        share: choice === 3 ? '0.25' : '1',
      })
    })
  }

  #takeLand(dice: readonly number[]): void {
    const [unit] = this.#pick(dice, 1)
    if (unit === undefined) return
    const change = this.#change('adjust')
    this.#end(unit)
    const grown = this.#begin(unit.code, unit.parent)
    this.#pass(change, unit.id, grown.id, 'whole')
    this.#pass(change, '', grown.id, 'part', { area: 'all', population: 'none' })
  }

  #renew(kind: 'rename' | 'recode', dice: readonly number[]): void {
    const [unit] = this.#pick(dice, 1)
    if (unit === undefined) return
    this.#serial += 1
    this.#version(unit, kind === 'rename' ? { name: `Name ${this.#serial}` } : { code: `r${this.#serial}` })
  }

  /** A new version of a unit that goes on; on the day it began, the first is as it is now. */
  #version(unit: Version, now: Partial<Version>): void {
    const next = { ...unit, ...now, from: this.#day }
    const at = this.#versions.findIndex((version) => version.id === unit.id && version.to === '')
    if (unit.from === this.#day) this.#versions[at] = next
    else {
      ;(this.#versions[at] as Version).to = this.#day
      this.#versions.splice(at + 1, 0, next)
    }
    this.#live = this.#live.map((each) => (each.id === unit.id ? next : each))
  }

  #mergeProvinces(dice: readonly number[]): void {
    if (this.#provinces.length < 2) return
    const [a, b] = [
      this.#provinces[0] as Version,
      this.#provinces[1 + ((dice[0] ?? 0) % (this.#provinces.length - 1))] as Version,
    ]
    if (this.#versions.some(({ level }) => level === 'district')) return
    const change = this.#change('merge')
    this.#end(a)
    this.#end(b)
    const made = this.#open(a.code, 'province', 'C-1', this.#day)
    this.#provinces.push(made)
    for (const source of [a, b]) this.#pass(change, source.id, made.id, 'whole')
    for (const unit of [...this.#live]) if ([a.id, b.id].includes(unit.parent)) this.#version(unit, { parent: made.id })
  }

  harvest(): Lineage {
    const levels = [
      'country',
      'province',
      ...(this.#versions.some(({ level }) => level === 'district') ? ['district'] : []),
      'commune',
    ]
    const units = this.#versions.map(({ id, code, level, type, name, parent, from, to }) => ({
      id,
      code,
      level,
      type,
      name,
      parent,
      validFrom: from,
      validTo: this.#inclusive && to !== '' ? new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10) : to,
    }))
    return {
      register: {
        head: { levels, endDate: this.#inclusive ? 'inclusive' : 'exclusive' },
        units,
        changes: this.#changes,
        transfers: this.#transfers,
        weights: this.#weights,
        decisions: this.#decisions,
      },
      dates: this.#dates,
    }
  }
}

/** Shares that only nearly sum to 1 when there are three of them. */
function tenths(at: number, count: number): string {
  return count === 3 ? '0.3333333333' : (['0.3', '0.7'][at] as string)
}

/** Cells as units send them: counts, decimals, refunds, marks, and nothing at all. */
export const cells: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc.array(fc.oneof(fc.nat({ max: 5000 }).map(String), fc.constant('0')), { minLength: 12, maxLength: 12 }),
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.nat({ max: 99_999 }).map((n) => (n / 100).toFixed(2)) },
      { weight: 2, arbitrary: fc.integer({ min: -500, max: -1 }).map(String) },
      { weight: 1, arbitrary: fc.constantFrom('-', 'x', '…', '', '123456789012345.67') },
    ),
    { minLength: 12, maxLength: 12 },
  ),
)
