import type { IsoDate } from '../../model/iso-date.ts'
import { type SdmxReference, sdmxId, sdmxUrn } from '../../model/sdmx-id.ts'
import type { Unit } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { unitNames } from './area-names.ts'
import { listReference } from './code-lists.ts'
import { dateNames, levelNames, sdmxName } from './code-names.ts'
import { type Artefact, metaOf, named, STRUCTURE_SCHEMA, structureText } from './message-text.ts'
import { type SdmxHead, VERSION } from './sdmx-plan.ts'
import { unitAnnotations } from './shipped-units.ts'

/** The tree of units on a day as a structure message: the list of units and their hierarchy, each place with its validity. */
export function unitHierarchyMessage(history: UnitHistory, date: IsoDate, head: SdmxHead): Iterable<string> {
  const units = history.list(date)
  const items = units.map((unit) => ({
    id: sdmxId(unit.id),
    ...named(unitNames(history, unit.id)),
    annotations: unitAnnotations(unit),
  }))
  const { id, agency, version } = listReference('CL_REF_AREA', head.agency)
  const names = sdmxName('artefact.UNITS', { date: dateNames(date) })
  const list = {
    fields: { id, agencyID: agency, version, ...named(names), isPartial: true },
    items: { name: 'codes', each: items },
  }
  return structureText(metaOf(`UNITS_${date}`, head, STRUCTURE_SCHEMA), [
    { name: 'codelists', artefacts: items.length === 0 ? [] : [list] },
    { name: 'hierarchies', artefacts: unitHierarchy(history, date, new Set(units), head.agency) },
  ])
}

/** Id of the hierarchy of a list. */
export function hierarchyReference(date: IsoDate, agency: string): SdmxReference {
  return { agency, id: `UNITS_${date}`, version: VERSION }
}

/** The hierarchy of some units on a list, from the highest down; none when there are no units. */
export function unitHierarchy(
  history: UnitHistory,
  date: IsoDate,
  units: ReadonlySet<Unit>,
  agency: string,
): readonly Artefact[] {
  const roots = history.list(date).filter((unit) => units.has(unit) && !hasParent(history, unit, date, units))
  if (roots.length === 0) return []
  const levels = history.head.levels.filter((level) => [...units].some((unit) => unit.level === level))
  const { id, version } = hierarchyReference(date, agency)
  const fields = {
    id,
    agencyID: agency,
    version,
    ...named(sdmxName('artefact.UNITS', { date: dateNames(date) })),
    validFrom: `${date}T00:00:00Z`,
    hasFormalLevels: true,
    level: levelChain(levels),
  }
  const each = roots.map((unit) => placeOf(history, unit, date, units, agency))
  return [{ fields, items: { name: 'hierarchicalCodes', each } }]
}

function hasParent(history: UnitHistory, unit: Unit, date: IsoDate, units: ReadonlySet<Unit>): boolean {
  const { parent } = history.version(unit, date)
  return parent !== null && units.has(history.unit(parent))
}

/** A unit in its place, which has the validity of its version; the codes below it stand inside. */
function placeOf(history: UnitHistory, unit: Unit, date: IsoDate, units: ReadonlySet<Unit>, agency: string): object {
  const { from, to } = history.version(unit, date)
  const below = history.children(unit.id, date).filter((child) => units.has(child))
  const id = sdmxId(unit.id)
  return {
    id,
    ...(from === null ? {} : { validFrom: `${from}T00:00:00Z` }),
    ...(to === null ? {} : { validTo: `${to}T00:00:00Z` }),
    code: sdmxUrn('Code', listReference('CL_REF_AREA', agency), id),
    level: sdmxId(unit.level),
    ...(below.length === 0
      ? {}
      : { hierarchicalCodes: below.map((child) => placeOf(history, child, date, units, agency)) }),
  }
}

function levelChain([level, ...below]: readonly string[]): object {
  const own = { id: sdmxId(level ?? ''), ...named(levelNames(level ?? '')) }
  return below.length === 0 ? own : { ...own, level: levelChain(below) }
}
