import { type Succession, successorsOn } from './aggregate/successors.ts'
import { everWithZeros, withZeros } from './ingest/lost-zeros.ts'
import { namesUnit } from './ingest/unit-name.ts'
import type { IsoDate } from './model/iso-date.ts'
import type { Transfer, TransferAmount, TransferKind, Unit } from './model/unit.ts'
import type { UnitHistory } from './model/unit-history.ts'

/**
 * What a code of one list came to on another. `same`: the very unit under the very code; `converted`: one unit holds all of it;
 * `reused`: so too, but another unit has the code now and no name says which of both is meant. The others give no new code.
 */
export type ConversionOutcome =
  | 'same'
  | 'converted'
  | 'reused'
  | 'split'
  | 'ended'
  | 'unknown'
  | 'zeros'
  | 'ambiguous'
  | 'conflict'

/** Outcomes that a person has to decide or confirm. */
export const TO_DECIDE: readonly ConversionOutcome[] = [
  ...['split', 'ended', 'unknown', 'zeros', 'ambiguous', 'conflict', 'reused'],
] as const

/** A unit that a row may mean or may have gone to. */
export interface ConversionCandidate {
  /** What it is to the row: who took territory, who keeps what a level that ended had, who has the code or name, who may be meant. */
  readonly relation: 'successor' | 'holder' | 'codeHolder' | 'nameHolder' | 'meant'
  readonly unit: Unit
  /** How its territory came to it, where one change did it. */
  readonly kind: TransferKind | null
  readonly area: TransferAmount | null
  readonly population: TransferAmount | null
  /** Exact shares of the source, by basis: those of a basis on which all are known. `''` stands for every basis. */
  readonly shares: ReadonlyMap<string, string>
}

/** What became of one code, with or without a name beside it. */
export interface CodeConversion {
  readonly outcome: ConversionOutcome
  /** The unit that the code means on its list; `null` where that is not settled. */
  readonly source: Unit | null
  /** The one unit of the target list that it is now; `null` where there is none or several. */
  readonly target: Unit | null
  readonly candidates: readonly ConversionCandidate[]
}

/** Carries codes of one list over to another, forward or backward; what is not certain is left open. */
export class CodeConverter {
  readonly #history: UnitHistory
  readonly #listDate: IsoDate
  readonly #date: IsoDate
  readonly #made = new Map<string, CodeConversion>()
  readonly #whole: (unit: Unit) => readonly Succession[]
  readonly #weighed: ReadonlyMap<string, (unit: Unit) => readonly Succession[]>

  constructor(history: UnitHistory, listDate: IsoDate, date: IsoDate) {
    this.#history = history
    this.#listDate = listDate
    this.#date = date
    this.#whole = successorsOn(history, date, { basis: null, decisions: true })
    const bases = Object.keys(history.head.bases ?? {})
    this.#weighed = new Map(bases.map((basis) => [basis, successorsOn(history, date, { basis, decisions: true })]))
  }

  /** What became of a code; the name beside it, where there is one, must be that of its unit. */
  convert(code: string, name = ''): CodeConversion {
    const key = `${code}\u0001${name}`
    const known = this.#made.get(key)
    if (known) return known
    const made = this.#convert(code, name)
    this.#made.set(key, made)
    return made
  }

  #convert(code: string, name: string): CodeConversion {
    const found = this.#history.resolve(code, this.#listDate)
    if (found.kind === 'found') return this.#named(found.unit, name)
    const meant = withZeros(this.#history, { text: code, listDate: this.#listDate, name })
    if (meant.length > 0) return open('zeros', meant, 'meant')
    if (found.kind === 'not-in-force') return open('unknown', [found.unit], 'codeHolder')
    if (found.kind === 'ambiguous') return open('ambiguous', found.candidates, 'meant')
    const others = found.candidates.length > 0 ? found.candidates : everWithZeros(this.#history, code)
    return open('unknown', others, 'codeHolder')
  }

  #named(unit: Unit, name: string): CodeConversion {
    const version = this.#history.version(unit, this.#listDate)
    if (name.trim() === '' || namesUnit(name, version)) return this.#followed(unit, name.trim() !== '')
    const isSoNamed = (other: Unit): boolean => other.versions.some((each) => namesUnit(name, each))
    const holders = this.#history.history(version.code).filter((other) => other !== unit && isSoNamed(other))
    const named = this.#history
      .propose(name, this.#listDate, { level: unit.level })
      .map((proposal) => proposal.unit)
      .filter((other) => !holders.includes(other))
    const candidates = [
      ...[unit, ...holders].map((each) => candidate(each, 'codeHolder')),
      ...named.map((each) => candidate(each, 'nameHolder')),
    ]
    return { outcome: 'conflict', source: null, target: null, candidates }
  }

  #followed(unit: Unit, isNamed: boolean): CodeConversion {
    const found = this.#whole(unit)
    const [only] = found
    if (only === undefined) return this.#ended(unit)
    if (found.length > 1 || only.share !== '1') return this.#split(unit, found)
    const { code, name } = this.#history.version(unit, this.#listDate)
    const target = only.unit
    const now = this.#history.on(code, this.#date)
    const isOther = now !== null && now !== unit && !namesUnit(name, this.#history.version(now, this.#date))
    const isSame = target === unit && this.#history.version(unit, this.#date).code === code
    const outcome = isOther && !isNamed ? 'reused' : isSame ? 'same' : 'converted'
    const candidates = outcome === 'reused' && now ? [candidate(now, 'codeHolder')] : []
    return { outcome, source: unit, target, candidates }
  }

  #split(unit: Unit, found: readonly Succession[]): CodeConversion {
    const shares = new Map<string, ReadonlyMap<Unit, string>>()
    for (const [basis, successors] of [['', this.#whole] as const, ...this.#weighed]) {
      const all = successors(unit)
      const known = new Map(all.flatMap(({ unit: end, share }) => (share === null ? [] : [[end, share] as const])))
      if (all.length > 0 && known.size === all.length) shares.set(basis, known)
    }
    const candidates = found.map(({ unit: end }): ConversionCandidate => {
      const { kind = null, area = null, population = null } = this.#transfer(unit, end) ?? {}
      const own = [...shares].map(([basis, known]) => [basis, known.get(end) ?? '0'] as const)
      return { relation: 'successor', unit: end, kind, area, population, shares: new Map(own) }
    })
    return { outcome: 'split', source: unit, target: null, candidates }
  }

  #transfer(unit: Unit, end: Unit): Transfer | undefined {
    const forward = this.#history.outgoing(unit.id).find(({ to }) => to === end.id)
    return forward ?? this.#history.incoming(unit.id).find(({ from }) => from === end.id)
  }

  /** Nobody took the unit: its level has ended, and the unit above keeps what it had, or nobody says who did. */
  #ended(unit: Unit): CodeConversion {
    const { parent } = this.#history.version(unit, this.#listDate)
    const isLevelGone = this.#history.list(this.#date, { level: unit.level }).length === 0
    const above = isLevelGone && parent !== null ? this.#whole(this.#history.unit(parent)) : []
    const candidates = above.map(({ unit: holder }) => candidate(holder, 'holder'))
    return { outcome: 'ended', source: unit, target: null, candidates }
  }
}

function open(
  outcome: ConversionOutcome,
  units: readonly Unit[],
  relation: ConversionCandidate['relation'],
): CodeConversion {
  return { outcome, source: null, target: null, candidates: units.map((unit) => candidate(unit, relation)) }
}

function candidate(unit: Unit, relation: ConversionCandidate['relation']): ConversionCandidate {
  return { relation, unit, kind: null, area: null, population: null, shares: new Map() }
}
