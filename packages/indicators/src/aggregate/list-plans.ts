import { add, type Rational, ZERO } from '../base/rational.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { ObservationTable } from '../model/observation-table.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { buildCrosswalk, type Crosswalk } from './crosswalk.ts'

/** The crosswalk of one list of the input, and the places of its units. */
export interface ListPlan {
  readonly crosswalk: Crosswalk
  /** Place of a unit among the sources, by unit. */
  readonly placeOf: ReadonlyMap<Unit, number>
  /** The crosswalk on another basis: for means weighted by a stand-in. */
  readonly on: (basis: string) => Crosswalk
  readonly amountOf: (basis: string) => (source: number) => Rational | null
}

interface PlanOptions {
  readonly history: UnitHistory
  readonly to: IsoDate
  readonly basis?: string | null
  readonly level?: string | null
  readonly decisions?: boolean
}

/** One crosswalk per list date of a table, made when first asked for. */
export class ListPlans {
  readonly #options: PlanOptions
  readonly #units = new Map<IsoDate, Set<Unit>>()
  readonly #plans = new Map<IsoDate, ListPlan>()

  constructor(table: ObservationTable, options: PlanOptions) {
    this.#options = options
    const seen = table.groups.map(() => new Uint8Array(table.units.length))
    for (let row = 0; row < table.rows; row += 1)
      (seen[table.groupOf.get(row)] as Uint8Array)[table.unitOf.get(row)] = 1
    table.groups.forEach(({ listDate }, group) => {
      const units = this.#units.get(listDate) ?? new Set<Unit>()
      this.#units.set(listDate, units)
      table.units.forEach((unit, at) => {
        if (seen[group]?.[at] === 1) units.add(unit)
      })
    })
  }

  of(listDate: IsoDate): ListPlan {
    const known = this.#plans.get(listDate)
    if (known) return known
    const { history, to } = this.#options
    const occurring = this.#units.get(listDate) ?? new Set<Unit>()
    const obliged = obligedUnits(history, listDate, occurring)
    const units = [...new Set([...obliged, ...occurring])]
    const build = (basis: string | null): Crosswalk =>
      buildCrosswalk(history, listDate, to, units, obliged, {
        rules: { basis, decisions: this.#options.decisions ?? true },
        level: this.#options.level ?? null,
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
      amountOf: (basis) => (source) => amountOf(history, crosswalk.sources[source]?.unit ?? null, basis),
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

/** What a unit weighs on a basis: the amounts on its way out, all of them known. */
function amountOf(history: UnitHistory, unit: Unit | null, basis: string): Rational | null {
  const transfers = unit ? history.outgoing(unit.id) : []
  if (transfers.length === 0) return null
  let total = ZERO
  for (const transfer of transfers) {
    const amount = history.weights(transfer).find((weight) => weight.basis === basis)?.amount
    if (!amount) return null
    total = add(total, amount)
  }
  return total
}
