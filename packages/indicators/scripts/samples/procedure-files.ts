import type { Unit } from '../../src/model/unit.ts'
import { Figures } from './figures.ts'
import { Seeded } from './seeded.ts'
import { dealt, type SamplePlan, sourcesOf, type Territory } from './territory.ts'

/** Files of one field in one quarter; columns 4 to 13 of the form without its totals. */
interface Flow {
  readonly online: number
  readonly inPerson: number
  readonly opening: number
  readonly early: number
  readonly onTime: number
  readonly late: number
  readonly inTime: number
  readonly overdue: number
}

/** Files of an office quarter by quarter: what is pending at the end of one opens the next, also across the change. */
export class ProcedureFiles {
  readonly #plan: SamplePlan
  readonly #territory: Territory
  readonly #known = new Map<string, Flow>()

  constructor(plan: SamplePlan, territory: Territory) {
    this.#plan = plan
    this.#territory = territory
  }

  /** The figures of a report: lines by field under the level of the office, and their total. */
  report(unit: Unit, quarter: number): Figures {
    const { fields } = this.#plan
    const figures = new Figures()
    for (const level of ['province', 'district', 'commune'])
      figures.keys.set(`fields-${level}`, level === unit.level ? fields : [])
    const flows = fields.map((_, field) => this.#flow(unit, quarter, field))
    for (const [field, flow] of flows.entries()) fillRow(figures, `fields-${unit.level}`, flow, field + 1)
    const whole = flows.reduce(added)
    fillRow(figures, `level-${unit.level}`, whole, null)
    fillRow(figures, 'total', whole, null)
    return figures
  }

  #flow(unit: Unit, quarter: number, field: number): Flow {
    const key = `${unit.id} ${quarter} ${field}`
    const held = this.#known.get(key)
    if (held) return held
    const random = new Seeded(this.#plan.seed, 'files', key)
    const scale = unit.level === 'commune' ? 1 : unit.level === 'district' ? 4 : 10
    const online = random.whole(40, 240) * scale
    const inPerson = random.whole(10, 90) * scale
    const opening = this.#opening(unit, quarter, field, random)
    const toProcess = online + inPerson + opening
    const pending = random.part(toProcess, 3, 12)
    const late = random.part(toProcess - pending, 0, 3)
    const early = random.part(toProcess - pending - late, 30, 70)
    const overdue = random.part(pending, 0, 20)
    const flow: Flow = {
      ...{ online, inPerson, opening, early, late },
      onTime: toProcess - pending - late - early,
      inTime: pending - overdue,
      overdue,
    }
    this.#known.set(key, flow)
    return flow
  }

  #opening(unit: Unit, quarter: number, field: number, random: Seeded): number {
    if (quarter === 1) return random.whole(2, 30)
    const { newCommunes, newProvinces, oldCommunes, oldProvinces, districts, history } = this.#territory
    const closing = (each: Unit): number => {
      const { inTime, overdue } = this.#flow(each, quarter - 1, field)
      return inTime + overdue
    }
    if (quarter !== 3 || oldCommunes.includes(unit)) return closing(unit)
    // Files of ended district offices stay at the province.
    if (newProvinces.includes(unit))
      return [...oldProvinces, ...districts].reduce((sum, each) => sum + closing(each), 0)
    if (!newCommunes.includes(unit)) return closing(unit)
    return sourcesOf(this.#territory, unit).reduce((sum, each) => sum + dealt(history, each, unit, closing(each)), 0)
  }
}

function fillRow(figures: Figures, row: string, flow: Flow, line: number | null): void {
  const received = flow.online + flow.inPerson + flow.opening
  const resolved = flow.early + flow.onTime + flow.late
  const pending = flow.inTime + flow.overdue
  const columns = [
    received,
    flow.online,
    flow.inPerson,
    flow.opening,
    resolved,
    flow.early,
    flow.onTime,
    flow.late,
    pending,
    flow.inTime,
    flow.overdue,
  ]
  for (const [at, value] of columns.entries()) figures.set(row, String(at + 3), value, line)
}

function added(a: Flow, b: Flow): Flow {
  const sum = Object.keys(a).map((name) => [name, a[name as keyof Flow] + b[name as keyof Flow]])
  return Object.fromEntries(sum) as Flow
}
