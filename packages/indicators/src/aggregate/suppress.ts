import { append } from '../base/grouped.ts'
import { byText } from '../base/order.ts'

/** A published number that others may be computed from: its size decides which one is hidden beside a confidential one. */
export interface PublishedCell {
  readonly id: string
  /** `null`: not published as a number anyway. */
  readonly value: bigint | null
}

/** Cells whose sum is public, or one of which is the sum of the others: any one of them follows from the rest. */
export interface SumRelation {
  readonly cells: readonly string[]
  /** The cell to hide first when one of the others is hidden: the result made from them. */
  readonly result?: string
}

/**
 * Hides, beside the confidential cells, one complement in every relation that would give a hidden cell away by subtraction – on all
 * bases together and to a fixpoint. The result of hidden sources goes first, then the smallest cell, then the first by id.
 */
export function complementsOf(
  cells: readonly PublishedCell[],
  relations: readonly SumRelation[],
  confidential: ReadonlySet<string>,
): ReadonlySet<string> {
  const values = new Map(cells.map(({ id, value }) => [id, value]))
  const hidden = new Set(confidential)
  const unknown = (id: string): boolean => hidden.has(id) || (values.get(id) ?? null) === null
  const touching = new Map<string, SumRelation[]>()
  for (const relation of relations) {
    for (const id of relation.cells) append(touching, id, relation)
  }
  const waiting = [...confidential].sort(byText)
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    for (const relation of touching.get(id) ?? []) {
      if (relation.cells.filter(unknown).length !== 1 || !relation.cells.some((cell) => hidden.has(cell))) continue
      const complement = chooseComplement(relation, values, unknown)
      if (complement === null) continue
      hidden.add(complement)
      waiting.push(complement)
    }
  }
  return new Set([...hidden].filter((id) => !confidential.has(id)))
}

/** The cell to hide beside one that is hidden: the result, else the smallest that is not 0, else the first by id; `null`: all are hidden. */
export function chooseComplement(
  { cells, result }: SumRelation,
  values: ReadonlyMap<string, bigint | null>,
  unknown: (id: string) => boolean,
): string | null {
  if (result !== undefined && !unknown(result)) return result
  const size = (id: string): bigint => {
    const value = values.get(id) ?? 0n
    return value < 0n ? -value : value
  }
  const open = cells.filter((id) => !unknown(id) && size(id) > 0n)
  const candidates = open.length > 0 ? open : cells.filter((id) => !unknown(id))
  return [...candidates].sort((a, b) => (size(a) < size(b) ? -1 : size(a) > size(b) ? 1 : byText(a, b)))[0] ?? null
}
