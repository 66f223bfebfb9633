import { add, divide, isOne, multiply, ONE, type Rational, subtract, ZERO } from '../base/rational.ts'
import type { SumRelation } from './suppress.ts'

/** A sum with a factor for each of its cells, that comes to a number which is public. */
export interface LinearRelation extends SumRelation {
  readonly factors: readonly Rational[]
}

interface Row {
  /** Unknown cells and their factors. */
  readonly cells: Map<string, Rational>
  /** The relations it was made from, and how many times each. */
  readonly from: Map<LinearRelation, Rational>
}

/** Cells among those wanted that follow from relations by adding and subtracting, each with the relations it follows from and how many times. */
export function determinedCells(
  relations: readonly LinearRelation[],
  isUnknown: (cell: string) => boolean,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<LinearRelation, Rational>> {
  const pivots = new Map<string, Row>()
  for (const relation of reachable(relations, isUnknown, wanted)) {
    const row = reduced(rowOf(relation, isUnknown), pivots)
    const [pivot] = row.cells.keys()
    if (pivot === undefined) continue
    const by = row.cells.get(pivot) as Rational
    if (!isOne(by)) scale(row, divide(ONE, by))
    for (const other of pivots.values()) {
      const factor = other.cells.get(pivot)
      if (factor) subtractRow(other, row, factor)
    }
    pivots.set(pivot, row)
  }
  const found = new Map<string, ReadonlyMap<LinearRelation, Rational>>()
  for (const [cell, row] of pivots) if (row.cells.size === 1 && wanted.has(cell)) found.set(cell, row.from)
  return found
}

/** Relations with unknown cells that hang together with what is wanted. */
function reachable(
  relations: readonly LinearRelation[],
  isUnknown: (cell: string) => boolean,
  wanted: ReadonlySet<string>,
): readonly LinearRelation[] {
  const touching = new Map<string, LinearRelation[]>()
  for (const relation of relations) {
    for (const cell of relation.cells) {
      if (!isUnknown(cell)) continue
      const held = touching.get(cell)
      if (held) held.push(relation)
      else touching.set(cell, [relation])
    }
  }
  const found = new Set<LinearRelation>()
  const seen = new Set(wanted)
  for (const cell of seen) {
    for (const relation of touching.get(cell) ?? []) {
      found.add(relation)
      for (const other of relation.cells) if (isUnknown(other)) seen.add(other)
    }
  }
  return [...found]
}

function rowOf(relation: LinearRelation, isUnknown: (cell: string) => boolean): Row {
  const cells = new Map<string, Rational>()
  for (const [at, cell] of relation.cells.entries()) {
    if (isUnknown(cell)) addTo(cells, cell, relation.factors[at] as Rational)
  }
  return { cells, from: new Map([[relation, ONE]]) }
}

function reduced(row: Row, pivots: ReadonlyMap<string, Row>): Row {
  for (const cell of [...row.cells.keys()]) {
    const factor = row.cells.get(cell)
    const pivot = pivots.get(cell)
    if (factor && pivot) subtractRow(row, pivot, factor)
  }
  return row
}

function subtractRow(row: Row, other: Row, factor: Rational): void {
  const times = subtract(ZERO, factor)
  for (const [cell, each] of other.cells) addTo(row.cells, cell, multiply(each, times))
  for (const [relation, each] of other.from) addTo(row.from, relation, multiply(each, times))
}

function addTo<K>(held: Map<K, Rational>, key: K, value: Rational): void {
  const sum = add(held.get(key) ?? ZERO, value)
  if (sum.n === 0n) held.delete(key)
  else held.set(key, sum)
}

function scale({ cells, from }: Row, by: Rational): void {
  for (const [cell, each] of cells) cells.set(cell, multiply(each, by))
  for (const [relation, each] of from) from.set(relation, multiply(each, by))
}

/** The cells that relations, each so many times, come to: those that cancel out give nothing away. */
export function cellsLeft(from: ReadonlyMap<LinearRelation, Rational>): readonly string[] {
  const left = new Map<string, Rational>()
  for (const [{ cells, factors }, times] of from)
    for (const [at, cell] of cells.entries()) addTo(left, cell, multiply(factors[at] as Rational, times))
  return [...left.keys()]
}
