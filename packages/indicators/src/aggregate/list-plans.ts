import { add, isZero, multiply, type Rational, ZERO } from '../base/rational.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { ObservationTable } from '../model/observation-table.ts'
import type { Leg, ShareRules } from '../model/shares.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { buildCrosswalk, type Crosswalk } from './crosswalk.ts'
import { FlowReader } from './flow.ts'

/** The crosswalk of one list of the input, and the places of its units. */
export interface ListPlan {
  readonly crosswalk: Crosswalk
  /** Place of a unit among the sources, by unit. */
  readonly placeOf: ReadonlyMap<Unit, number>
  /** The crosswalk on another basis: for means weighted by a stand-in. */
  readonly on: (basis: string) => Crosswalk
  /** What of a source enters a target, in amounts of a basis; `null` where a transfer on the way has none. */
  readonly amountInto: (basis: string) => (source: number, target: Unit) => Rational | null
}

interface PlanOptions {
  readonly history: UnitHistory
  readonly to: IsoDate
  readonly basis?: string | null
  readonly level?: string | null
  readonly decisions?: boolean
  /** Units that owe a figure, by list, where a regime says so. */
  readonly obliged?: ReadonlyMap<IsoDate, ReadonlySet<Unit>>
  /** Units that occur, by list, where the table is a part of a larger one. */
  readonly occurring?: ReadonlyMap<IsoDate, ReadonlySet<Unit>>
}

/** One crosswalk per list date of a table, made when first asked for. */
export class ListPlans {
  readonly #options: PlanOptions
  readonly #units = new Map<IsoDate, Set<Unit>>()
  readonly #plans = new Map<IsoDate, ListPlan>()

  constructor(table: ObservationTable, options: PlanOptions) {
    this.#options = options
    const seen = new Map<IsoDate, Uint8Array>()
    for (const [group, { listDate }] of table.groups.entries()) {
      const own = seen.get(listDate) ?? new Uint8Array(table.units.length)
      seen.set(listDate, own)
      const { units, size } = table.rowsOf(group)
      for (let at = 0; at < size; at += 1) own[units.get(at)] = 1
    }
    for (const [listDate, own] of seen) this.#units.set(listDate, new Set(table.units.filter((_, at) => own[at] === 1)))
  }

  of(listDate: IsoDate): ListPlan {
    const known = this.#plans.get(listDate)
    if (known) return known
    const { history, to } = this.#options
    const occurring = this.#options.occurring?.get(listDate) ?? this.#units.get(listDate) ?? new Set<Unit>()
    const obliged = this.#options.obliged?.get(listDate) ?? obligedUnits(history, listDate, occurring)
    const units = [...new Set([...obliged, ...occurring])]
    const rulesOf = (basis: string | null): ShareRules => ({ basis, decisions: this.#options.decisions ?? true })
    const level = this.#options.level ?? null
    const build = (basis: string | null): Crosswalk =>
      buildCrosswalk(history, listDate, to, units, obliged, {
        rules: rulesOf(basis),
        level,
      })
    const crosswalk = build(this.#options.basis ?? null)
    const onBasis = new Map<string, Crosswalk>()
    const plan: ListPlan = {
      crosswalk,
      placeOf: new Map(crosswalk.sources.map(({ unit }, at) => [unit, at])),
      on: (basis) => {
        const made = onBasis.get(basis) ?? build(basis)
        onBasis.set(basis, made)
        return made
      },
      amountInto: (basis) => {
        const reader = new FlowReader(history, to, rulesOf(basis), level)
        const amountOf = ({ transfer }: Leg): Rational | null =>
          history.weights(transfer).find((weight) => weight.basis === basis)?.amount ?? null
        return (source, target) => {
          const unit = crosswalk.sources[source]?.unit
          return unit ? amountInto(reader, unit, target, amountOf) : null
        }
      },
    }
    this.#plans.set(listDate, plan)
    return plan
  }
}

/** The units of a list that owe a figure: those at the levels that occur, without those that only contain others that occur. */
export function obligedUnits(history: UnitHistory, listDate: IsoDate, occurring: ReadonlySet<Unit>): ReadonlySet<Unit> {
  const levels = new Set([...occurring].map(({ level }) => level))
  const listed = history.list(listDate).filter((unit) => levels.has(unit.level))
  const above = new Set<Unit>()
  if (levels.size > 1)
    for (const unit of listed) for (const parent of history.ancestors(unit, listDate)) above.add(parent)
  return new Set(listed.filter((unit) => !above.has(unit) && !history.isWithoutObligation(unit, listDate)))
}

/** The amounts on those ways out of a unit that lead to a target, each with the share of it that arrives there. */
function amountInto(
  reader: FlowReader,
  unit: Unit,
  target: Unit,
  amountOf: (leg: Leg) => Rational | null,
): Rational | null {
  let total: Rational | null = null
  for (const leg of reader.legs.forward(unit.id)) {
    if (leg.unit === null || (leg.share && isZero(leg.share))) continue
    const { known, pieces } = reader.flow(leg.unit)
    if (pieces.some(({ ends }) => ends.has(target.id))) return null
    const arriving = known.get(target.id)
    if (!arriving) continue
    const amount = amountOf(leg)
    if (!amount) return null
    total = add(total ?? ZERO, multiply(amount, arriving))
  }
  return total
}
