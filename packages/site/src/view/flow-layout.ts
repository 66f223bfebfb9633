import type { FlowGroup } from './flow-groups.ts'
import type { TransferFacts } from './site-data.ts'

/** A unit at one side of a flow drawing: where its bar stands and how thick it is. */
export interface FlowNode {
  readonly id: string
  readonly top: number
  readonly size: number
  /** Middle of its label. */
  readonly middle: number
}

/** What passes from a unit on the left to one on the right. */
export interface FlowBand {
  readonly transfer: TransferFacts
  readonly left: number
  readonly right: number
  readonly size: number
}

/** Where everything in a flow drawing stands. */
export interface FlowLayout {
  readonly height: number
  readonly from: readonly FlowNode[]
  readonly to: readonly FlowNode[]
  readonly bands: readonly FlowBand[]
  /** The basis in which the widths are people; null where they are all equal. */
  readonly basis: string | null
}

const SLOT = 28
const LEAST = 1.5
/** Share of its slot that an equal band fills. */
const EQUAL = 16

/** The places of all units and bands of a group; widths are people where all parts are known on one basis. */
export function flowLayout(group: FlowGroup, order: (a: string, b: string) => number): FlowLayout {
  const basis = commonBasis(group)
  const left = [...new Set(group.map(({ from }) => from ?? ''))].sort(order)
  const place = (id: string): number => {
    const its = group.filter(({ to }) => to === id).map(({ from }) => left.indexOf(from ?? ''))
    return its.reduce((sum, at) => sum + at, 0) / its.length
  }
  const right = [...new Set(group.map(({ to }) => to ?? ''))].sort((a, b) => place(a) - place(b) || order(a, b))
  const sizeOf = bandSizes(group, basis, Math.max(left.length, right.length))
  const from = nodesOf(left, (id) => group.filter((each) => each.from === id).map(sizeOf))
  const to = nodesOf(right, (id) => group.filter((each) => each.to === id).map(sizeOf))
  return {
    height: Math.max(heightOf(from), heightOf(to)),
    from: centred(from, heightOf(to)),
    to: centred(to, heightOf(from)),
    bands: bandsOf(group, left, right, centred(from, heightOf(to)), centred(to, heightOf(from)), sizeOf),
    basis,
  }
}

/** The population basis on which every part of the group has an amount. */
function commonBasis(group: FlowGroup): string | null {
  const [first] = group
  const candidates = (first?.amounts ?? []).map(({ basis }) => basis).filter((basis) => basis.startsWith('population'))
  return candidates.find((basis) => group.every((transfer) => peopleOf(transfer, basis) !== null)) ?? null
}

function peopleOf({ amounts }: TransferFacts, basis: string): number | null {
  const found = amounts.find((each) => each.basis === basis)?.amount
  return found === undefined || found === null ? null : Number(found)
}

function bandSizes(group: FlowGroup, basis: string | null, rows: number): (transfer: TransferFacts) => number {
  if (basis === null) return () => EQUAL
  const total = group.reduce((sum, transfer) => sum + (peopleOf(transfer, basis) ?? 0), 0)
  const scale = total === 0 ? 0 : (rows * EQUAL) / total
  return (transfer) => Math.max(LEAST, (peopleOf(transfer, basis) ?? 0) * scale)
}

function nodesOf(ids: readonly string[], sizes: (id: string) => readonly number[]): readonly FlowNode[] {
  let y = 0
  return ids.map((id) => {
    const size = sizes(id).reduce((sum, each) => sum + each, 0)
    const slot = Math.max(SLOT, size + SLOT - EQUAL)
    const node = { id, size, top: y + (slot - size) / 2, middle: y + slot / 2 }
    y += slot
    return node
  })
}

function heightOf(nodes: readonly FlowNode[]): number {
  const last = nodes.at(-1)
  return last ? last.middle + Math.max(SLOT, last.size + SLOT - EQUAL) / 2 : 0
}

/** The shorter side stands in the middle of the taller one. */
function centred(nodes: readonly FlowNode[], other: number): readonly FlowNode[] {
  const shift = Math.max(0, (other - heightOf(nodes)) / 2)
  return nodes.map((node) => ({ ...node, top: node.top + shift, middle: node.middle + shift }))
}

function bandsOf(
  group: FlowGroup,
  left: readonly string[],
  right: readonly string[],
  from: readonly FlowNode[],
  to: readonly FlowNode[],
  sizeOf: (transfer: TransferFacts) => number,
): readonly FlowBand[] {
  const used = new Map<string, number>()
  const take = (side: string, nodes: readonly FlowNode[], id: string, size: number): number => {
    const key = `${side} ${id}`
    const start = used.get(key) ?? nodes.find((node) => node.id === id)?.top ?? 0
    used.set(key, start + size)
    return start
  }
  return [...group]
    .sort(
      (a, b) =>
        left.indexOf(a.from ?? '') - left.indexOf(b.from ?? '') ||
        right.indexOf(a.to ?? '') - right.indexOf(b.to ?? ''),
    )
    .map((transfer) => {
      const size = sizeOf(transfer)
      return {
        transfer,
        size,
        left: take('from', from, transfer.from ?? '', size),
        right: take('to', to, transfer.to ?? '', size),
      }
    })
}
