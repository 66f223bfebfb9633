import { byText } from '../../base/order.ts'
import { CROSS_DOMAIN } from '../../model/sdmx-components.ts'
import { type SdmxReference, sdmxUrn, textOfSdmxId } from '../../model/sdmx-id.ts'
import { areaNames, membersOf } from './area-names.ts'
import { codeNames, componentNames, sdmxName } from './code-names.ts'
import { type Artefact, named } from './message-text.ts'
import { type SdmxPlan, type SdmxWorld, VERSION } from './sdmx-plan.ts'
import { shippedUnits, unitAnnotations } from './shipped-units.ts'
import { partAnnotations } from './transfer-annotations.ts'

/** Where a code list is kept: those of all domains with SDMX, all others with us. */
export function listReference(list: string, agency: string): SdmxReference {
  const version = CROSS_DOMAIN.get(list)
  return version === undefined ? { agency, id: list, version: VERSION } : { agency: 'SDMX', id: list, version }
}

/** The code lists with the codes that are shipped; each is a part of its whole list, and one that nothing is of has no codes. */
export function* codeLists(plan: SdmxPlan): Generator<Artefact> {
  for (const [list, { component, codes }] of [...codesByList(plan)].sort(([a], [b]) => byText(a, b))) {
    const { agency, id, version } = listReference(list, plan.head.agency)
    const fields = { id, agencyID: agency, version, ...named(componentNames(component, plan.world)), isPartial: true }
    yield { fields, items: { name: 'codes', each: itemsOf(plan, component, list, codes) } }
  }
}

interface UsedList {
  readonly component: string
  readonly codes: readonly string[]
}

function codesByList(plan: SdmxPlan): ReadonlyMap<string, UsedList> {
  const lists = new Map<string, { component: string; codes: Set<string> }>()
  const add = (list: string, component: string, codes: Iterable<string>): void => {
    const known = lists.get(list) ?? { component, codes: new Set<string>() }
    lists.set(list, known)
    for (const code of codes) known.codes.add(code)
  }
  for (const { components, used } of plan.tables) {
    for (const { id, list } of components) if (list !== null) add(list, id, used.get(id) ?? [])
  }
  const units = shippedUnits(plan)
  add('CL_REF_AREA', 'REF_AREA', units.codes)
  add('CL_UNIT_LEVEL', 'UNIT_LEVEL', units.levels)
  return new Map(
    [...lists].map(([list, { component, codes }]) => [list, { component, codes: [...codes].sort(byText) }]),
  )
}

function* itemsOf(plan: SdmxPlan, component: string, list: string, codes: readonly string[]): Generator<object> {
  const { world } = plan
  for (const id of codes) {
    if (component === 'REF_AREA') {
      yield { id, ...named(areaNames(plan, id)), ...areaAnnotations(plan, id) }
      continue
    }
    yield { id, ...named(codeNames(component, list, id, world)), ...explained(component, id, world) }
  }
}

function areaAnnotations(plan: SdmxPlan, code: string): object {
  const members = membersOf(plan, code)
  if (members !== null) return { annotations: members.map((value) => ({ type: 'MEMBER', value })) }
  const unit = plan.world.history.find(textOfSdmxId(code))
  if (!unit) return {}
  return { annotations: [...unitAnnotations(unit), ...partAnnotations(unit, plan.world.history)] }
}

/** The sentence that a method is marked with, as its description. */
function explained(component: string, code: string, { markers }: SdmxWorld): object {
  const marker = component === 'METHOD' ? markers.find(({ kind, code: of }) => kind === 'method' && of === code) : null
  return marker ? { description: marker.text.vi, descriptions: { vi: marker.text.vi, en: marker.text.en } } : {}
}

/** The concepts that components take their meaning from. */
export function conceptScheme(plan: SdmxPlan): Artefact {
  const { agency } = plan.head
  const concepts = new Map<string, string | null>()
  for (const { components } of plan.tables) {
    for (const { id, list } of components)
      if (!concepts.has(id)) concepts.set(id, list?.startsWith('CL_FORM_') ? null : list)
  }
  const items = [...concepts]
    .sort(([a], [b]) => byText(a, b))
    .map(([id, list]) => ({
      id,
      ...named(componentNames(id, plan.world)),
      ...(list === null
        ? {}
        : { coreRepresentation: { enumeration: sdmxUrn('Codelist', listReference(list, agency)) } }),
    }))
  const fields = {
    id: CONCEPTS,
    agencyID: agency,
    version: VERSION,
    ...named(sdmxName('artefact.CONCEPTS')),
    isPartial: true,
  }
  return { fields, items: { name: 'concepts', each: items } }
}

const CONCEPTS = 'CONCEPTS'

/** The concept that a component takes its meaning from. */
export function conceptUrn(component: string, agency: string): string {
  return sdmxUrn('Concept', { agency, id: CONCEPTS, version: VERSION }, component)
}
