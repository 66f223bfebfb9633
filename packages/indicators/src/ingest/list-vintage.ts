import { addDays, type IsoDate } from '../model/iso-date.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import type { ListedUnit, ListedUnits } from './listed-units.ts'
import { namesUnit } from './unit-name.ts'

/** The list that the units of a table really are on, when it is not the declared one. */
export interface Vintage {
  readonly listDate: IsoDate
  readonly fits: number
  readonly misfits: readonly ListedUnit[]
}

/** Fewer units say too little of a list. */
const FEWEST = 5
/** One unit in so many may be wrong before other lists are tried. */
const TOLERATED = 5
const TRIED = 300

/** Finds the list that more units of a table fit than the declared one, of equal ones the nearest; `null` when few units are wrong. */
export function findVintage(history: UnitHistory, units: ListedUnits, declared: IsoDate): Vintage | null {
  if (units.length < FEWEST) return null
  const count = (date: IsoDate, some: Iterable<ListedUnit>): number => {
    let fitting = 0
    for (const unit of some) if (fits(history, unit, date)) fitting += 1
    return fitting
  }
  const own = count(declared, units)
  if ((units.length - own) * TOLERATED <= units.length) return null
  const step = Math.max(1, Math.floor(units.length / TRIED))
  const sample = Array.from({ length: Math.ceil(units.length / step) }, (_, at) => units.at(at * step))
  const lists = listDates(history).map((day) => ({ day, found: count(day, sample) }))
  const most = Math.max(0, ...lists.map(({ found }) => found))
  const days = lists.filter(({ found }) => found === most && found > 0).map(({ day }) => day)
  const [date] = days.sort((a, b) => daysBetween(a, declared) - daysBetween(b, declared))
  const full = date === undefined ? 0 : count(date, units)
  if (date === undefined || full <= own) return null
  return { listDate: date, fits: full, misfits: [...units].filter((unit) => !fits(history, unit, date)) }
}

/** Is a unit of that code, and of that name where one stands beside it, on a list? */
export function fits(history: UnitHistory, { code, name }: ListedUnit, date: IsoDate): boolean {
  const unit = history.on(code, date)
  if (!unit) return false
  return name === undefined || name === '' || namesUnit(name, history.version(unit, date))
}

/** The last day before each change and its own day. */
function listDates(history: UnitHistory): readonly IsoDate[] {
  const days = [...history.changes.values()].flatMap(({ operating }) => [addDays(operating, -1), operating])
  return [...new Set(days)].sort()
}

function daysBetween(date: IsoDate, other: IsoDate): number {
  return Math.abs(Date.parse(date) - Date.parse(other))
}
