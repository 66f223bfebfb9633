import type { Unit } from '../../src/model/unit.ts'
import type { UnitHistory } from '../../src/model/unit-history.ts'

/** What the samples are made from: `data/submissions/plan.json`. */
export interface SamplePlan {
  readonly seed: string
  readonly before: { readonly listDate: string; readonly provinces: readonly string[] }
  readonly after: { readonly listDate: string; readonly provinces: readonly string[] }
  readonly fields: readonly string[]
  readonly late: { readonly form: string; readonly count: number; readonly days: number }
}

/** The units that report, before and after the change. */
export interface Territory {
  readonly history: UnitHistory
  readonly oldCommunes: readonly Unit[]
  readonly districts: readonly Unit[]
  readonly oldProvinces: readonly Unit[]
  readonly newCommunes: readonly Unit[]
  readonly newProvinces: readonly Unit[]
}

/** Finds the units of a plan by code and list date. */
export function territoryOf(history: UnitHistory, plan: SamplePlan): Territory {
  const provinces = ({ listDate, provinces: codes }: SamplePlan['before']): readonly Unit[] =>
    codes.map((code) => {
      const found = history.resolve(code, listDate, { level: 'province' })
      if (found.kind !== 'found') throw new Error(`no province ${code} on the list of ${listDate}`)
      return found.unit
    })
  const within = (level: string, date: string, above: readonly Unit[]): readonly Unit[] =>
    history.list(date, { level }).filter((unit) => {
      const province = history.ancestorAt(unit, 'province', date)
      return province !== null && above.includes(province)
    })
  const [oldProvinces, newProvinces] = [provinces(plan.before), provinces(plan.after)]
  return {
    history,
    oldProvinces,
    newProvinces,
    oldCommunes: within('commune', plan.before.listDate, oldProvinces),
    districts: within('district', plan.before.listDate, oldProvinces),
    newCommunes: within('commune', plan.after.listDate, newProvinces),
  }
}

/** A whole number of a unit dealt out to its successors: equal parts, the rest to the first ones. */
export function dealt(history: UnitHistory, from: Unit, to: Unit, whole: number): number {
  const targets = from === to ? [to] : history.successors(from.id)
  const at = targets.indexOf(to)
  if (at < 0) return 0
  return Math.floor(whole / targets.length) + (at < whole % targets.length ? 1 : 0)
}

/** The units whose territory went to a unit; the unit itself when it did not change. */
export function sourcesOf({ history, oldCommunes }: Territory, unit: Unit): readonly Unit[] {
  return oldCommunes.includes(unit)
    ? [unit]
    : history.predecessors(unit.id).filter((each) => oldCommunes.includes(each))
}
