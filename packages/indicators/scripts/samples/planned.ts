import type { Unit } from '../../src/model/unit.ts'
import type { SamplePlan, Territory } from './territory.ts'

/** One report that an office owes: what the samples hold one file of. */
export interface Planned {
  readonly form: string
  readonly period: string
  /** Number of the quarter or half year. */
  readonly part: number
  readonly unit: Unit
  readonly listDate: string
}

/** All reports of the year 2025: on the old list until the change, on the new list after it. */
export function plannedReports(plan: SamplePlan, territory: Territory): readonly Planned[] {
  const { oldCommunes, districts, oldProvinces, newCommunes, newProvinces } = territory
  const all: Planned[] = []
  const add = (form: string, part: number, prefix: 'Q' | 'H', units: readonly Unit[], isAfter: boolean): void => {
    const { listDate } = isAfter ? plan.after : plan.before
    for (const unit of units) all.push({ form, period: `2025-${prefix}${part}`, part, unit, listDate })
  }
  for (const quarter of [1, 2, 3, 4]) {
    const isAfter = quarter > 2
    const communes = isAfter ? newCommunes : oldCommunes
    const offices = isAfter ? newProvinces : [...oldProvinces, ...districts]
    add('ii-06a-vpcp-kstt', quarter, 'Q', [...communes, ...offices], isAfter)
    add('commune-monthly', quarter, 'Q', communes, isAfter)
  }
  add('13a-btp-htqtct-ht', 1, 'H', oldCommunes, false)
  add('13a-btp-htqtct-ht', 2, 'H', newCommunes, true)
  return all
}

/** Path of the file of a report, by period. */
export function fileOf({ form, period, unit }: Planned, mark = ''): string {
  return `${period}/SAMPLE_${form}_${period}_${unit.id}${mark}.xlsx`
}
