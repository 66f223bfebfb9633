import { sdmxId, sdmxUrn } from '../../model/sdmx-id.ts'
import type { Transfer } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { listReference } from './code-lists.ts'
import { sdmxName } from './code-names.ts'
import { type Artefact, named } from './message-text.ts'
import { type SdmxPlan, VERSION } from './sdmx-plan.ts'
import { shippedUnits } from './shipped-units.ts'
import { isWholeMove, transferAnnotations } from './transfer-annotations.ts'

/** The map from old to new units that a program may execute: only units that went whole into one other, from the day of the change. */
export function unitChanges(plan: SdmxPlan): readonly Artefact[] {
  const { history } = plan.world
  const { agency } = plan.head
  const each = shippedUnits(plan).transfers.flatMap((transfer) => mappingOf(transfer, history))
  if (each.length === 0) return []
  const units = [{ codelist: sdmxUrn('Codelist', listReference('CL_REF_AREA', agency)) }]
  const fields = {
    id: mapId(plan),
    agencyID: agency,
    version: VERSION,
    ...named(sdmxName('artefact.UNIT_CHANGES')),
    source: units,
    target: units,
  }
  return [{ fields, items: { name: 'representationMappings', each } }]
}

/** A map has no mark of being partial: that of each package has an id of its own, by its day, first table and how many there are. */
function mapId({ tables, head }: SdmxPlan): string {
  const [day] = head.prepared.split('T')
  return `UNIT_CHANGES_${day}_${tables[0]?.table.code ?? ''}_${tables.length}`
}

function mappingOf(transfer: Transfer, history: UnitHistory): readonly object[] {
  const { from, to, change } = transfer
  if (from === null || to === null || !isWholeMove(transfer, history)) return []
  const operating = history.changes.get(change)?.operating
  return [
    {
      annotations: transferAnnotations(transfer, history),
      sourceValues: [{ value: sdmxId(from) }],
      targetValues: [sdmxId(to)],
      ...(operating === undefined ? {} : { validFrom: `${operating}T00:00:00Z` }),
    },
  ]
}
