import { address } from './address.ts'
import { lastVersion } from './site.ts'
import type { Language, UnitFacts } from './site-data.ts'

/** The addresses that a unit's page had under former names of the unit; each of them leads to the page of today. */
export function oldAddressesOf(unit: UnitFacts, language: Language): readonly string[] {
  const now = address.unit(language, unit.id, lastVersion(unit).name)
  const all = unit.versions.map(({ name }) => address.unit(language, unit.id, name))
  return [...new Set(all)].filter((each) => each !== now)
}
