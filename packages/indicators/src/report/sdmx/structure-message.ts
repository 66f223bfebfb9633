import { codeLists, conceptScheme } from './code-lists.ts'
import { availability, dataflow, dataStructure } from './data-structures.ts'
import { formTaxonomy } from './form-taxonomy.ts'
import { metaOf, STRUCTURE_SCHEMA, structureText } from './message-text.ts'
import type { SdmxPlan } from './sdmx-plan.ts'
import { shippedUnits, withAncestors } from './shipped-units.ts'
import { unitChanges } from './unit-changes.ts'
import { unitHierarchy } from './unit-hierarchy.ts'

/** The structure message of a package: everything that its data messages refer to, and nothing else. */
export function* sdmxStructure(plan: SdmxPlan): Generator<string> {
  const { tables, head, world } = plan
  const { lists, own } = shippedUnits(plan)
  const hierarchies = lists.flatMap((date) =>
    unitHierarchy(world.history, date, withAncestors(world.history, own, date), head.agency),
  )
  yield* structureText(metaOf('STRUCTURE', head, STRUCTURE_SCHEMA), [
    { name: 'conceptSchemes', artefacts: tables.length === 0 ? [] : [conceptScheme(plan)] },
    { name: 'codelists', artefacts: codeLists(plan) },
    { name: 'hierarchies', artefacts: hierarchies },
    { name: 'dataStructures', artefacts: tables.map(dataStructure) },
    { name: 'dataflows', artefacts: tables.map(dataflow) },
    { name: 'availabilityConstraints', artefacts: tables.flatMap(availability) },
    { name: 'representationMaps', artefacts: unitChanges(plan) },
    { name: 'reportingTaxonomies', artefacts: formTaxonomy(plan) },
  ])
}
