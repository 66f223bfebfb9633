import { printRational } from '../../base/rational.ts'
import { sdmxId } from '../../model/sdmx-id.ts'
import type { Transfer, Unit } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'

/** Whether every figure of the old unit is one of the new unit: only then may a program map one onto the other. */
export function isWholeMove(transfer: Transfer, history: UnitHistory): boolean {
  const { from, to, kind } = transfer
  return from !== null && to !== null && kind === 'whole' && history.outgoing(from).length === 1
}

/** What the code of an old unit says of where its parts went: annotations with one id for each transfer; none where it went whole. */
export function partAnnotations(unit: Unit, history: UnitHistory): readonly object[] {
  return history.outgoing(unit.id).flatMap((transfer) => {
    const { to, change } = transfer
    if (to === null || isWholeMove(transfer, history)) return []
    const target = sdmxId(to)
    const operating = history.changes.get(change)?.operating
    const facts = [
      { type: 'TARGET', value: target },
      ...(operating === undefined ? [] : [{ type: 'VALID_FROM', value: operating }]),
      ...transferAnnotations(transfer, history),
    ]
    return facts.map((fact) => ({ id: `${change}.${target}`, ...fact }))
  })
}

/** What is known of a transfer: its change and kind, whether it is exact, shares and amounts by basis, and decisions. */
export function transferAnnotations(transfer: Transfer, history: UnitHistory): readonly object[] {
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
