import type { Unit } from '../../src/model/unit.ts'
import { Figures } from './figures.ts'
import { Seeded } from './seeded.ts'
import { dealt, type SamplePlan, sourcesOf, type Territory } from './territory.ts'

/** Money in hundredths of a million, counts in whole numbers. */
interface Quarter {
  readonly plan: number
  readonly disbursed: number
  readonly projects: number
  readonly behind: number
  readonly received: number
  readonly resolved: number
  readonly overdue: number
  readonly online: number
  readonly poor: number
  readonly nearPoor: number
  readonly assisted: number
  readonly paid: number
  readonly cashless: number
}

const ROWS: readonly (readonly [row: string, name: keyof Quarter, isMoney: boolean, isCumulative: boolean])[] = [
  ['DTC01', 'plan', true, false],
  ['DTC02', 'disbursed', true, false],
  ['DTC04', 'projects', false, false],
  ['DTC05', 'behind', false, false],
  ['TTHC01', 'received', false, true],
  ['TTHC02', 'resolved', false, true],
  ['TTHC03', 'overdue', false, false],
  ['TTHC05', 'online', false, true],
  ['AS01', 'poor', false, false],
  ['AS02', 'nearPoor', false, false],
  ['AS03', 'assisted', false, false],
  ['AS04', 'paid', true, true],
  ['AS04.1', 'cashless', true, true],
]
/** How much of the plan is spent by the end of each quarter, in percent: later quarters never fall below earlier ones. */
const SPENT = [
  [0, 0],
  [15, 25],
  [40, 60],
  [65, 75],
  [85, 98],
] as const

/** Disbursement, procedures and poverty of communes quarter by quarter; new communes go on from what their predecessors had. */
export class CommuneQuarters {
  readonly #plan: SamplePlan
  readonly #territory: Territory
  readonly #known = new Map<string, Quarter>()

  constructor(plan: SamplePlan, territory: Territory) {
    this.#plan = plan
    this.#territory = territory
  }

  report(unit: Unit, quarter: number): Figures {
    const figures = new Figures()
    const isNew = this.#isNew(unit)
    const now = this.#quarter(unit, quarter)
    const before = quarter === 1 || (isNew && quarter === 3) ? null : this.#quarter(unit, quarter - 1)
    const years = this.#since(unit, quarter)
    const lastYear = new Seeded(this.#plan.seed, 'last year', unit.id, quarter)
    const percent = lastYear.whole(80, 120)
    for (const [row, name, isMoney, isCumulative] of ROWS) {
      const text = (value: number): string => (isMoney ? money(value) : String(value))
      figures.set(row, '2', text(now[name]))
      if (before) figures.set(row, '1', text(before[name]))
      if (isCumulative) figures.set(row, '3', text(years.reduce((sum, each) => sum + each[name], 0)))
      if (!isNew) figures.set(row, '4', text(Math.floor((now[name] * percent) / 100)))
    }
    return figures
  }

  #isNew(unit: Unit): boolean {
    return !this.#territory.oldCommunes.includes(unit)
  }

  /** The quarters that add up to the cumulative figure: from the start of the year, or of the unit. */
  #since(unit: Unit, quarter: number): readonly Quarter[] {
    const first = this.#isNew(unit) ? 3 : 1
    return Array.from({ length: quarter - first + 1 }, (_, at) => this.#quarter(unit, first + at))
  }

  #quarter(unit: Unit, quarter: number): Quarter {
    const key = `${unit.id} ${quarter}`
    const held = this.#known.get(key)
    if (held) return held
    const random = new Seeded(this.#plan.seed, 'quarter', key)
    const base = (name: string, least: number, most: number): number => this.#base(unit, name, least, most)
    const plan = base('plan', 80_000, 900_000)
    const [leastSpent, mostSpent] = SPENT[quarter] ?? SPENT[0]
    const projects = base('projects', 2, 12)
    const received = base('received', 120, 900) + random.whole(0, 60)
    const paid = base('paid', 9_000, 60_000) + random.whole(0, 900)
    const made: Quarter = {
      plan,
      disbursed: random.part(plan, leastSpent, mostSpent),
      projects,
      behind: random.part(projects, 0, 40),
      received,
      resolved: random.part(received, 85, 97),
      overdue: random.part(received, 0, 3),
      online: random.part(received, 40, 90),
      poor: wobbled(random, base('poor', 20, 160)),
      nearPoor: wobbled(random, base('nearPoor', 30, 220)),
      assisted: wobbled(random, base('assisted', 100, 600)),
      paid,
      cashless: random.part(paid, 30, 95),
    }
    this.#known.set(key, made)
    return made
  }

  /** A level of a unit that lasts all year: invented for old communes, dealt on to new ones. */
  #base(unit: Unit, name: string, least: number, most: number): number {
    if (!this.#isNew(unit)) return new Seeded(this.#plan.seed, name, unit.id).whole(least, most)
    const { history } = this.#territory
    return sourcesOf(this.#territory, unit).reduce(
      (sum, each) => sum + dealt(history, each, unit, this.#base(each, name, least, most)),
      0,
    )
  }
}

/** A little less than before, as poverty falls; never so much that the change is remarkable. */
function wobbled(random: Seeded, value: number): number {
  return value - random.part(value, 0, 8)
}

function money(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}
