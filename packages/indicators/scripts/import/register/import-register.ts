import { CENSUS, censusCases } from './census-cases.ts'
import { addCensusEdges } from './census-edges.ts'
import { Changes } from './changes.ts'
import { type Row, readSource } from './csv.ts'
import { addDistrictEdges } from './district-edges.ts'
import { EdgeSet } from './edge-set.ts'
import { Instruments } from './instruments.ts'
import { addUnknownEnds } from './name-edges.ts'
import { olderEdges, withOlderProvinces } from './older-breaks.ts'
import { readRows } from './read-rows.ts'
import { addRemainders } from './remainders.ts'
import { States } from './states.ts'
import { summarize } from './summarize.ts'
import { Timeline } from './timeline.ts'
import { bearerOf } from './unresolved.ts'
import { censusMasses, massWeights, noteWeights, provinceMasses, type Weight } from './weights.ts'
import { addEdges2025 } from './year-2025.ts'

/** The whole register in memory, before it is written. */
export interface Register {
  readonly states: States
  readonly changes: Changes
  readonly instruments: Instruments
  readonly weights: ReadonlyMap<string, readonly Weight[]>
  readonly log: readonly string[]
  readonly summary: readonly string[]
}

/** Bases on which amounts are known. */
export const BASES = { census: 'population@2019', people: 'population@resolution', km2: 'area@resolution' } as const

/** Builds the register from a folder of source tables. */
export function importRegister(dir: string): Register {
  const time = new Timeline(withOlderProvinces(readRows(dir)))
  const edges = new EdgeSet()
  for (const edge of olderEdges()) edges.add(edge)
  const cases = censusCases(dir)
  const chain = addCensusEdges(time, edges, cases)
  const districtMoves = addDistrictEdges(time, edges)
  const names = addUnknownEnds(time, edges)
  const kept = addEdges2025(dir, edges)
  addRemainders(time, edges)
  const states = new States(time, edges)
  const instruments = new Instruments(dir)
  const changes = new Changes(time, edges, states, instruments)
  const census = readSource(dir, 'population_census_2019_communes')
  const weights = weigh(census, changes, states)
  const log = [...chain, ...states.log]
  const bearers = new Map(cases.filter((one) => one.unresolved).map((one) => [one.code, bearerOf(time, one.code)]))
  return {
    states,
    changes,
    instruments,
    weights,
    log,
    summary: summarize({ states, changes, weights, names, districtMoves, kept, cases, census, bearers }),
  }
}

function weigh(census: readonly Row[], changes: Changes, states: States): Map<string, Weight[]> {
  const communes = censusMasses(census, changes.transfers, states, CENSUS)
  const masses = new Map([...communes, ...provinceMasses(census, states, CENSUS)])
  return new Map([
    [BASES.census, massWeights(changes.transfers, states, masses)],
    [BASES.people, noteWeights(changes.transfers, states, 'people')],
    [BASES.km2, noteWeights(changes.transfers, states, 'km2')],
  ])
}
