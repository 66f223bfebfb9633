import type { TransferFacts } from './site-data.ts'

/** Transfers that belong together: no unit of one group passes anything to a unit of another. */
export type FlowGroup = readonly TransferFacts[]

/** Bands up to which one drawing is read. */
export const BANDS_IN_DRAWING = 40

/** Connected groups of transfers: those in which a unit is divided come first, then the larger ones, then by first unit. */
export function flowGroups(transfers: readonly TransferFacts[]): readonly FlowGroup[] {
  const drawn = transfers.filter(({ from, to }) => from !== null && to !== null)
  const groups = connected(drawn).flatMap(smallEnough)
  return [...groups].sort(
    (a, b) => Number(hasSplit(b)) - Number(hasSplit(a)) || b.length - a.length || (firstOf(a) < firstOf(b) ? -1 : 1),
  )
}

/** Whether a unit of the group passes to several, or in part. */
export function hasSplit(group: FlowGroup): boolean {
  return new Set(group.map(({ from }) => from)).size < group.length || group.some(({ kind }) => kind !== 'whole')
}

function firstOf(group: FlowGroup): string {
  return group.map(({ from }) => from ?? '').sort()[0] ?? ''
}

/** A group too large for one drawing is told by receiver: who came to each. */
function smallEnough(group: FlowGroup): readonly FlowGroup[] {
  if (group.length <= BANDS_IN_DRAWING) return [group]
  const byReceiver = new Map<string, TransferFacts[]>()
  for (const transfer of group) {
    const key = transfer.to ?? ''
    const its = byReceiver.get(key)
    if (its) its.push(transfer)
    else byReceiver.set(key, [transfer])
  }
  return [...byReceiver.values()]
}

function connected(transfers: readonly TransferFacts[]): readonly FlowGroup[] {
  const above = new Map<string, string>()
  const root = (node: string): string => {
    let at = node
    for (let next = above.get(at); next !== undefined && next !== at; next = above.get(at)) at = next
    above.set(node, at)
    return at
  }
  for (const { from, to } of transfers) above.set(root(`from ${from}`), root(`to ${to}`))
  const groups = new Map<string, TransferFacts[]>()
  for (const transfer of transfers) {
    const key = root(`from ${transfer.from}`)
    const its = groups.get(key)
    if (its) its.push(transfer)
    else groups.set(key, [transfer])
  }
  return [...groups.values()]
}
