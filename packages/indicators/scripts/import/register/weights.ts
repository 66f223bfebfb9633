import type { Transfer } from './changes.ts'
import { compare, type Row } from './csv.ts'
import type { State, States } from './states.ts'

/** One row of a weights file. */
export interface Weight {
  readonly change: string
  readonly from: string
  readonly to: string
  readonly amount: string
}

/** Amounts that the notes of the reconciliation table state for parts. */
export function noteWeights(transfers: readonly Transfer[], states: States, key: 'people' | 'km2'): Weight[] {
  return transfers.flatMap(({ change, edge, source, target }) => {
    const amount = edge[key]
    return amount ? [{ change, from: states.id(source), to: states.id(target), amount }] : []
  })
}

/** Census people of the territory of each state, where whole transfers from census units make it known. */
export function censusMasses(
  census: readonly Row[],
  transfers: readonly Transfer[],
  states: States,
  date: string,
): Map<State, number> {
  const masses = new Map<State, number>()
  for (const row of census) {
    const code = row.code_2019 ?? ''
    const state = states.on(code, date) ?? states.byCode.get(code)?.[0]
    if (state && !hasChildren(code, states, census)) masses.set(state, Number(row.population))
  }
  const early = transfers.filter(({ edge }) => edge.date <= date && masses.size > 0)
  for (const { edge, source, target } of early) {
    if (!target || !source || !masses.has(source) || edge.kind !== 'whole') continue
    const own = states.byCode.get(target.code)?.find((state) => state.to === edge.date)
    const reported = masses.get(target)
    if (own && reported !== undefined) {
      masses.set(own, reported)
      masses.set(target, reported + (masses.get(source) ?? 0))
    }
  }
  const later = transfers.filter(({ edge }) => edge.date > date).sort((a, b) => compare(a.edge.date, b.edge.date))
  const byTarget = new Map<State, Transfer[]>()
  for (const transfer of later)
    if (transfer.target) byTarget.set(transfer.target, [...(byTarget.get(transfer.target) ?? []), transfer])
  for (const [target, feeders] of byTarget) {
    const known = feeders.every(({ edge, source }) => edge.kind === 'whole' && source && masses.has(source))
    if (known)
      masses.set(
        target,
        feeders.reduce((sum, { source }) => sum + ((source && masses.get(source)) ?? 0), 0),
      )
  }
  return masses
}

function hasChildren(code: string, states: States, census: readonly Row[]): boolean {
  return (
    code.length === 3 &&
    census.some((row) => states.byCode.get(row.code_2019 ?? '')?.[0]?.versions[0]?.parentCode === code)
  )
}

/** Census people of each province on the census list, from its communes. */
export function provinceMasses(census: readonly Row[], states: States, date: string): Map<State, number> {
  const masses = new Map<State, number>()
  for (const row of census) {
    let state = states.on(row.code_2019 ?? '', date) ?? states.byCode.get(row.code_2019 ?? '')?.[0]
    while (state && state.level !== 'province') {
      const version = state.versions.filter(({ from }) => from <= date).at(-1)
      state = states.on(version?.parentCode ?? '', date)
    }
    if (state) masses.set(state, (masses.get(state) ?? 0) + Number(row.population))
  }
  return masses
}

/** The census masses as amounts on whole transfers. */
export function massWeights(
  transfers: readonly Transfer[],
  states: States,
  masses: ReadonlyMap<State, number>,
): Weight[] {
  return transfers.flatMap(({ change, edge, source, target }) => {
    const mass = source && masses.get(source)
    if (edge.kind !== 'whole' || mass === undefined || !target) return []
    return [{ change, from: states.id(source), to: states.id(target), amount: String(mass) }]
  })
}
