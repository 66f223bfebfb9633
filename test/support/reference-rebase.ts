import {
  ALL,
  type Fraction,
  floor,
  fraction,
  less,
  minus,
  NOTHING,
  over,
  parseFraction,
  plus,
  printDecimal,
  same,
  sum,
  times,
} from './fraction.ts'
import type { InventedRegister, Row } from './invented-register.ts'

/** One figure sent: the unit, and the cell as written (a number, `-`, `x`, `…`); a unit without one sent nothing. */
export type Sent = ReadonlyMap<string, string>

/** What is asked of the reference. */
export interface Question {
  readonly register: InventedRegister
  readonly sent: Sent
  readonly from: string
  readonly to: string
  readonly level: string
  readonly basis: string | null
  readonly policy: 'refuse' | 'bounds'
  readonly decisions?: boolean
  readonly upTo?: string
}

/** One row of the answer, as text. */
export interface Answer {
  readonly unit: string
  readonly method: string
  readonly reason: string
  readonly value: string
  readonly known: string
  readonly lower: string
  readonly upper: string
  readonly expected: number
  readonly received: number
  readonly sources: string
}

/** The whole answer: rows of units, amounts kept above, amounts that lead nowhere known. */
export interface Reference {
  readonly rows: readonly Answer[]
  readonly kept: ReadonlyMap<string, string>
  readonly unresolved: ReadonlyMap<string, string>
}

/** An amount whose way is not known: its share of the source, where it may end, and why nobody knows. */
interface Loose {
  readonly share: Fraction
  /** The most of the source that each end may have received. */
  readonly ends: ReadonlyMap<string, Fraction>
  readonly reason: string
}

interface Ways {
  readonly known: Map<string, Fraction>
  readonly loose: Loose[]
}

const NOBODY = ''

/** Restates one additive column by walking every path from every unit with exact fractions: slow, plain, and written from the rules. */
export function referenceRebase(question: Question): Reference {
  const country = new Country(question)
  const sources = country.on(question.from).filter((id) => country.levelOf(id) === question.level)
  const cells = new Map(sources.map((id) => [id, question.sent.get(id) ?? '']))
  const places = Math.max(0, ...[...cells.values()].map((cell) => cell.split('.')[1]?.length ?? 0))
  const amounts = new Map([...cells].map(([id, cell]) => [id, /\d/.test(cell) ? parseFraction(cell) : NOTHING]))
  const ways = new Map(sources.map((id) => [id, country.walk(id)]))
  const owing = sources.filter((id) => country.owes(id) || cells.get(id) !== '')
  const parts = new Map(sources.map((id) => [id, dealt(ways.get(id) as Ways, amounts.get(id) as Fraction, places)]))
  const reached = new Set(owing.flatMap((id) => [...targetsOf(ways.get(id) as Ways)]))
  const rows = [...reached]
    .sort()
    .map((unit) => answer(unit, { country, question, cells, amounts, ways, parts, owing, places }))
  const kept = new Map<string, Fraction>()
  const unresolved = new Map<string, string>()
  for (const id of sources) {
    if (!/\d/.test(cells.get(id) ?? '')) continue
    for (const { ends, amount } of (parts.get(id) as Dealt).loose) {
      if (isLost(ends)) {
        const before = unresolved.get(id)
        unresolved.set(id, printDecimal(plus(before === undefined ? NOTHING : parseFraction(before), amount), places))
        continue
      }
      const holder = country.lowestHolder([...ends.keys()])
      kept.set(holder, plus(kept.get(holder) ?? NOTHING, amount))
    }
  }
  return { rows, kept: new Map([...kept].map(([unit, amount]) => [unit, printDecimal(amount, places)])), unresolved }
}

/** Nobody says who received it: its ends are candidates at most. */
const isLost = (ends: ReadonlyMap<string, Fraction>): boolean => ends.size === 0 || ends.has(NOBODY)

const isThere = (cell: string | undefined): boolean => cell !== undefined && cell !== '' && cell !== '…'

function targetsOf({ known, loose }: Ways): ReadonlySet<string> {
  return new Set([...known.keys(), ...loose.flatMap(({ ends }) => [...ends.keys()])].filter((id) => id !== NOBODY))
}

interface Dealt {
  readonly known: ReadonlyMap<string, Fraction>
  readonly loose: readonly {
    readonly ends: ReadonlyMap<string, Fraction>
    readonly amount: Fraction
    readonly share: Fraction
  }[]
}

/** The amount of one source dealt out over its known ways, by unit id, and then over what is loose. */
function dealt({ known, loose }: Ways, amount: Fraction, places: number): Dealt {
  const ends = [...known].sort(([a], [b]) => (a < b ? -1 : 1))
  const parts = dealOut(amount, [...ends.map(([, share]) => share), ...loose.map(({ share }) => share)], places)
  return {
    known: new Map(ends.map(([id], at) => [id, parts[at] as Fraction])),
    loose: loose.map(({ ends: reached, share }, at) => ({
      ends: reached,
      share,
      amount: parts[ends.length + at] as Fraction,
    })),
  }
}

/** Cuts an amount by shares that sum to 1: each part down to the last digit, what is left to the largest remainders, earlier ones first. */
export function dealOut(amount: Fraction, shares: readonly Fraction[], places: number): readonly Fraction[] {
  const last = fraction(10n ** BigInt(places))
  const isNegative = less(amount, NOTHING)
  const size = times(isNegative ? minus(NOTHING, amount) : amount, last)
  const exact = shares.map((share) => times(size, share))
  const whole = exact.map(floor)
  const rests = exact.map((part, at) => ({ at, rest: minus(part, fraction(whole[at] as bigint)) }))
  rests.sort((a, b) => (less(b.rest, a.rest) ? -1 : less(a.rest, b.rest) ? 1 : a.at - b.at))
  let left = floor(sum(exact)) - whole.reduce((a, b) => a + b, 0n)
  for (const { at } of rests) {
    if (left <= 0n) break
    whole[at] = (whole[at] as bigint) + 1n
    left -= 1n
  }
  return whole.map((part) => over(fraction(isNegative ? -part : part), last))
}

interface Desk {
  readonly country: Country
  readonly question: Question
  readonly cells: ReadonlyMap<string, string>
  readonly amounts: ReadonlyMap<string, Fraction>
  readonly ways: ReadonlyMap<string, Ways>
  readonly parts: ReadonlyMap<string, Dealt>
  readonly owing: readonly string[]
  readonly places: number
}

function answer(unit: string, { question, cells, amounts, ways, parts, owing, places }: Desk): Answer {
  const near = owing.filter((id) => targetsOf(ways.get(id) as Ways).has(unit)).sort()
  const looseOf = (id: string): readonly Loose[] => (ways.get(id) as Ways).loose.filter(({ ends }) => ends.has(unit))
  const isFeeder = (id: string): boolean =>
    (ways.get(id) as Ways).known.has(unit) || looseOf(id).some(({ ends }) => !isLost(ends))
  const feeders = near.filter(isFeeder)
  const received = feeders.filter((id) => isThere(cells.get(id)))
  const isNumber = (id: string): boolean => /\d/.test(cells.get(id) ?? '')
  const known = sum(received.map((id) => (parts.get(id) as Dealt).known.get(unit) ?? NOTHING))
  // A share of what does not occur is nothing, known or not; only numbers and figures still owed blur the unit.
  const blurred = near.filter((id) => isNumber(id) || !isThere(cells.get(id))).flatMap((id) => looseOf(id))
  const reason = blurred.find(({ ends }) => isLost(ends))?.reason ?? blurred[0]?.reason ?? 'unresolved'
  const shares = received.filter(isNumber).map((id) => (ways.get(id) as Ways).known.get(unit) ?? null)
  const base = {
    unit,
    known: printDecimal(known, places),
    expected: feeders.length,
    received: received.length,
    lower: '',
    upper: '',
    sources: sourcesOf(unit, received, ways),
  }
  const refused = (why: string): Answer => ({ ...base, method: 'refused', reason: why, value: '' })
  if (received.length < feeders.length) return refused('coverage')
  if (blurred.length > 0 || feeders.length === 0) {
    const canBeNegative = [...cells.values()].some((cell) => /^-\d/.test(cell))
    const isOwed = near.some((id) => !isThere(cells.get(id)))
    if (question.policy === 'refuse' || canBeNegative || isOwed) return refused(reason)
    const most = near
      .filter(isNumber)
      .flatMap((id) =>
        (parts.get(id) as Dealt).loose.map((each) => mostOf(each, unit, amounts.get(id) as Fraction, places)),
      )
    return {
      ...base,
      method: 'bounded',
      reason,
      value: '',
      lower: base.known,
      upper: printDecimal(plus(known, sum(most)), places),
    }
  }
  const marks = received.map((id) => cells.get(id) ?? '')
  const state = marks.every((cell) => cell === 'x')
    ? 'x'
    : marks.every((cell) => cell === 'x' || cell === '-')
      ? '-'
      : null
  const own = (ways.get(unit) as Ways | undefined)?.known.get(unit)
  const isOwn = near.length === 1 && near[0] === unit && own !== undefined && same(own, ALL)
  const method = isOwn
    ? 'reported'
    : shares.every((share) => share !== null && same(share, ALL))
      ? 'summed'
      : 'apportioned'
  return { ...base, method, reason: '', value: state ?? base.known }
}

/** The most that one loose amount can bring to a unit: all of it, or, where it can only come in part, that part rounded up. */
function mostOf(loose: Dealt['loose'][number], unit: string, whole: Fraction, places: number): Fraction {
  const cap = loose.ends.get(unit)
  if (cap === undefined) return NOTHING
  const last = fraction(10n ** BigInt(places))
  const part = over(fraction(-floor(times(times(minus(NOTHING, whole), cap), last))), last)
  return less(cap, loose.share) && less(part, loose.amount) ? part : loose.amount
}

function sourcesOf(unit: string, feeders: readonly string[], ways: ReadonlyMap<string, Ways>): string {
  return [...feeders]
    .sort()
    .flatMap((id) => {
      const { known, loose } = ways.get(id) as Ways
      const share = known.get(unit)
      return [
        ...(share === undefined ? [] : [`${id}@${printShare(share)}`]),
        ...(loose.some(({ ends }) => ends.has(unit)) ? [`${id}@?`] : []),
      ]
    })
    .join('|')
}

function printShare(share: Fraction): string {
  for (let places = 0; places < 40; places += 1) {
    if (10n ** BigInt(places) % share.d === 0n) return printDecimal(share, places)
  }
  return `${share.n}/${share.d}`
}

/** A register read the plain way: rows looked through again and again. */
class Country {
  readonly #question: Question
  readonly #register: InventedRegister
  readonly #starts = new Map<string, string>()
  readonly #ends = new Map<string, string>()

  constructor(question: Question) {
    this.#question = question
    this.#register = question.register
    const inclusive = question.register.head?.endDate === 'inclusive'
    for (const { id = '', validFrom = '', validTo = '' } of this.#register.units) {
      if (!this.#starts.has(id)) this.#starts.set(id, validFrom)
      this.#ends.set(id, inclusive && validTo !== '' ? dayAfter(validTo) : validTo)
    }
    for (const change of this.#register.changes ?? []) {
      const transfers = (this.#register.transfers ?? []).filter((row) => row.change === change.id)
      const day =
        transfers.map(({ from = '' }) => this.#ends.get(from) ?? '').find((end) => end !== '') ?? change.operating ?? ''
      for (const { from = '', to = '' } of transfers) {
        if (from !== '') this.#ends.set(from, day)
        if (to !== '') this.#starts.set(to, day)
      }
    }
  }

  #versions(id: string): readonly Row[] {
    return this.#register.units.filter((row) => row.id === id)
  }

  #version(id: string, date: string): Row {
    const begun = this.#versions(id).filter((row, at) => at === 0 || (row.validFrom ?? '') <= date)
    return begun.at(-1) as Row
  }

  levelOf(id: string): string {
    return this.#versions(id)[0]?.level ?? ''
  }

  owes(id: string): boolean {
    const free = (this.#register.head?.withoutObligation ?? []) as readonly string[]
    return !free.includes(this.#version(id, this.#question.from).type ?? '')
  }

  isInForce(id: string, date: string): boolean {
    const [start, end] = [this.#starts.get(id) ?? '', this.#ends.get(id) ?? '']
    return start <= date && (end === '' || date < end)
  }

  on(date: string): readonly string[] {
    return [...this.#starts.keys()].filter((id) => this.isInForce(id, date))
  }

  above(id: string): readonly string[] {
    const chain: string[] = []
    for (let next = this.#version(id, this.#question.to).parent ?? ''; next !== ''; ) {
      chain.push(next)
      next = this.#version(next, this.#question.to).parent ?? ''
    }
    return chain
  }

  /** The first unit that stands above all of them on the target list. */
  lowestHolder(ids: readonly string[]): string {
    const [first = '', ...others] = ids
    return this.above(first).find((holder) => others.every((id) => this.above(id).includes(holder))) ?? ''
  }

  #end(id: string): string {
    const { upTo } = this.#question
    if (upTo === undefined || this.levelOf(id) === upTo) return id
    return this.above(id).find((holder) => this.levelOf(holder) === upTo) ?? NOBODY
  }

  /** Everything that becomes of one unit: known shares by end, and amounts whose way is not known. */
  walk(id: string): Ways {
    return this.#follow(id, ALL, { known: new Map(), loose: [] })
  }

  #follow(id: string, share: Fraction, ways: Ways): Ways {
    const { to } = this.#question
    const arrive = (end: string, part: Fraction): Ways => {
      if (end === NOBODY) ways.loose.push({ share: part, ends: new Map(), reason: 'unresolved' })
      else ways.known.set(end, plus(ways.known.get(end) ?? NOTHING, part))
      return ways
    }
    if (id === NOBODY) return arrive(NOBODY, share)
    if (this.isInForce(id, to)) return arrive(this.#end(id), share)
    const legs = this.#legs(id)
    for (const leg of legs)
      if (leg.share !== null && !same(leg.share, NOTHING)) this.#follow(leg.unit, times(share, leg.share), ways)
    const rest = minus(ALL, sum(legs.flatMap((leg) => (leg.share === null ? [] : [leg.share]))))
    if (same(rest, NOTHING)) return ways
    const loose = times(share, rest)
    const open = legs.filter((leg) => leg.share === null)
    const [first] = open
    if (first === undefined) return arrive(NOBODY, loose)
    // One way, or ways that all come to the same: nothing is left to decide.
    if (open.every(({ unit }) => unit === first.unit || this.#endsAlike(unit, first.unit)))
      return this.#follow(first.unit, loose, ways)
    const ends = new Map<string, Fraction>()
    for (const leg of open) {
      for (const [end, most] of this.#most(leg.unit)) {
        const cap = times(loose, most)
        if (less(ends.get(end) ?? NOTHING, cap)) ends.set(end, cap)
      }
    }
    const reason = ends.has(NOBODY)
      ? 'unresolved'
      : open.some(({ kind }) => kind === 'undetermined')
        ? 'undetermined'
        : 'needs-weights'
    ways.loose.push({ share: loose, ends, reason })
    return ways
  }

  #endsAlike(one: string, other: string): boolean {
    if (one === NOBODY || other === NOBODY) return false
    const [a, b] = [this.walk(one), this.walk(other)]
    if (a.loose.length > 0 || b.loose.length > 0 || a.known.size !== b.known.size) return false
    return [...a.known].every(([end, share]) => same(share, b.known.get(end) ?? NOTHING))
  }

  /** The most of a unit that may end in each place. */
  #most(id: string): ReadonlyMap<string, Fraction> {
    if (id === NOBODY) return new Map([[NOBODY, ALL]])
    const ways = this.walk(id)
    const most = new Map(ways.known)
    for (const { ends, share } of ways.loose) {
      if (ends.size === 0) most.set(NOBODY, plus(most.get(NOBODY) ?? NOTHING, share))
      for (const [end, cap] of ends) most.set(end, plus(most.get(end) ?? NOTHING, cap))
    }
    return most
  }

  /** The ways out of a unit, or, going back in time, the ways into it. */
  #legs(id: string): readonly { readonly unit: string; readonly share: Fraction | null; readonly kind: string }[] {
    const forward = (this.#starts.get(id) ?? '') <= this.#question.to
    if (forward) return this.#out(id).map(({ row, share }) => ({ unit: row.to ?? NOBODY, share, kind: row.kind ?? '' }))
    const carrying = (this.#register.transfers ?? []).filter((row) => row.to === id && this.#carries(row))
    const amounts = carrying.map((row) => this.#weight(row, 'amount'))
    const total = amounts.every((amount) => amount !== null) ? sum(amounts as Fraction[]) : NOTHING
    return carrying.map((row, at) => {
      const share = carrying.length === 1 ? ALL : same(total, NOTHING) ? null : over(amounts[at] as Fraction, total)
      const isSettled = row.from !== '' && this.#shareOf(row) !== null
      return { unit: row.from ?? NOBODY, share, kind: isSettled ? 'part' : (row.kind ?? '') }
    })
  }

  #carries(row: Row): boolean {
    if ((row.from ?? '') === '') return this.#aspect(row) !== 'none'
    const share = this.#shareOf(row)
    return share === null || !same(share, NOTHING)
  }

  #shareOf(row: Row): Fraction | null {
    return this.#out(row.from ?? '').find((each) => each.row === row)?.share ?? null
  }

  #out(id: string): readonly { readonly row: Row; readonly share: Fraction | null }[] {
    const rows = (this.#register.transfers ?? []).filter((row) => row.from === id)
    const shares = rows.map((row) => this.#stated(row))
    const open = rows.filter((_, at) => shares[at] === null)
    if (open.length > 0 && shares.every((share) => share === null || same(share, NOTHING))) {
      const amounts = open.map((row) => this.#weight(row, 'amount'))
      const total = amounts.every((amount) => amount !== null) ? sum(amounts as Fraction[]) : NOTHING
      if (!same(total, NOTHING))
        return rows.map((row, at) => ({
          row,
          share: shares[at] ?? over(amounts[open.indexOf(row)] as Fraction, total),
        }))
    }
    const stated = sum(shares.filter((share) => share !== null))
    const off = minus(stated, ALL)
    const isFull = !less(fraction(1, 10n ** 9n), off.n < 0n ? minus(NOTHING, off) : off)
    return rows.map((row, at) => ({ row, share: isFull ? over(shares[at] ?? NOTHING, stated) : (shares[at] ?? null) }))
  }

  #stated(row: Row): Fraction | null {
    const { basis } = this.#question
    const isThis = (each: Row): boolean => each.change === row.change && each.from === row.from && each.to === row.to
    if (this.#question.decisions !== false) {
      const decisions = (this.#register.decisions ?? []).filter(isThis)
      const settled = decisions.find((each) => each.basis === basis) ?? decisions.find((each) => each.basis === '*')
      if (settled?.share !== undefined) return parseFraction(settled.share)
    }
    if (row.kind === 'whole') return ALL
    const aspect = this.#aspect(row)
    if (aspect === 'none') return NOTHING
    if (aspect === 'all') return ALL
    return this.#weight(row, 'share')
  }

  #aspect(row: Row): string {
    const { basis } = this.#question
    return basis === 'area' || basis === 'population' ? (row[basis] ?? '') : ''
  }

  #weight(row: Row, kind: 'amount' | 'share'): Fraction | null {
    const { basis } = this.#question
    const found = (this.#register.weights ?? []).find(
      (each) =>
        each.change === row.change &&
        each.from === row.from &&
        each.to === row.to &&
        each.basis === basis &&
        (each[kind] ?? '') !== '',
    )
    return found === undefined ? null : parseFraction(found[kind] ?? '')
  }
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
}
