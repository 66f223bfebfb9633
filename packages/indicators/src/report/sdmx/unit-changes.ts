import { printRational } from '../../base/rational.ts'
import { sdmxId, sdmxUrn } from '../../model/sdmx-id.ts'
import type { Transfer } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { listReference } from './code-lists.ts'
import { sdmxName } from './code-names.ts'
import { type Artefact, named } from './message-text.ts'
import { type SdmxPlan, VERSION } from './sdmx-plan.ts'
import { shippedUnits } from './shipped-units.ts'

/** The map from old to new units: one mapping for each transfer, from the day of its change; what is not whole says so, with its shares. */
export function unitChanges(plan: SdmxPlan): readonly Artefact[] {
  const { history } = plan.world
  const { agency } = plan.head
  const each = shippedUnits(plan).transfers.flatMap((transfer) => mappingOf(transfer, history))
  if (each.length === 0) return []
  const units = [{ codelist: sdmxUrn('Codelist', listReference('CL_REF_AREA', agency)) }]
  const fields = {
    id: 'UNIT_CHANGES',
    agencyID: agency,
    version: VERSION,
    ...named(sdmxName('artefact.UNIT_CHANGES')),
    source: units,
    target: units,
  }
  return [{ fields, items: { name: 'representationMappings', each } }]
}

function mappingOf(transfer: Transfer, history: UnitHistory): readonly object[] {
  const { from, to, change } = transfer
  if (from === null || to === null) return []
  const operating = history.changes.get(change)?.operating
  return [
    {
      annotations: annotationsOf(transfer, history),
      sourceValues: [{ value: sdmxId(from) }],
      targetValues: [sdmxId(to)],
      ...(operating === undefined ? {} : { validFrom: `${operating}T00:00:00Z` }),
    },
  ]
}

function annotationsOf(transfer: Transfer, history: UnitHistory): readonly object[] {
  const { change, kind, area, population, evidence } = transfer
  return [
    { type: 'CHANGE', value: change },
    { type: 'KIND', value: kind },
    { type: 'EXACT', value: String(kind === 'whole' && evidence === 'official') },
    ...(area === null ? [] : [{ type: 'AREA', value: area }]),
    ...(population === null ? [] : [{ type: 'POPULATION', value: population }]),
    ...(evidence === 'official' ? [] : [{ type: 'EVIDENCE', value: evidence }]),
    ...history
      .weights(transfer)
      .flatMap(({ basis, share, amount }) => [
        ...(share === null ? [] : [{ type: 'SHARE', title: basis, value: printRational(share) }]),
        ...(amount === null ? [] : [{ type: 'AMOUNT', title: basis, value: printRational(amount) }]),
      ]),
    ...history.decisions(transfer).map(({ basis, share, document }) => ({
      type: 'DECIDED',
      title: basis,
      value: printRational(share),
      text: document,
    })),
  ]
}
