import type { CensusCase } from './census-cases.ts'
import type { Changes } from './changes.ts'
import type { Row } from './csv.ts'
import { LEVELS, OPEN } from './model.ts'
import type { NameFindings } from './name-edges.ts'
import type { States } from './states.ts'
import type { Bearer } from './unresolved.ts'
import type { Weight } from './weights.ts'

interface Findings {
  readonly states: States
  readonly changes: Changes
  readonly weights: ReadonlyMap<string, readonly Weight[]>
  readonly names: NameFindings
  readonly districtMoves: number
  readonly kept: number
  readonly cases: readonly CensusCase[]
  readonly census: readonly Row[]
  readonly bearers: ReadonlyMap<string, Bearer | null>
}

const LISTS = ['2003-12-31', '2004-01-01', '2008-08-01', '2019-04-01', '2025-06-30', '2025-07-01', '2026-04-30']

/** One page of counts for whoever runs the import. */
export function summarize(found: Findings): string[] {
  const { states, changes, weights, names, cases, census, bearers } = found
  const all = [...states.byCode.values()].flat()
  const people = new Map(census.map((row) => [row.code_2019, Number(row.population)]))
  const sum = (codes: readonly string[]): number => codes.reduce((total, code) => total + (people.get(code) ?? 0), 0)
  const unresolved = cases.filter((one) => one.unresolved).map((one) => one.code)
  const named = unresolved.filter((code) => bearers.get(code))
  const spelt = named.filter((code) => bearers.get(code)?.sameSpelling)
  const alias = cases.filter((one) => one.alias).map((one) => one.code)
  const kinds = new Map<string, number>()
  for (const { edge } of changes.transfers) {
    const key = `${edge.kind}${edge.evidence ? ` ${edge.evidence}` : ''}${edge.to ? '' : ' to nobody known'}`
    kinds.set(key, (kinds.get(key) ?? 0) + 1)
  }
  return [
    `units: ${LEVELS.map((level) => `${level} ${all.filter((state) => state.level === level).length}`).join(', ')}; versions ${all.reduce((n, state) => n + state.versions.length, 0)}`,
    ...LISTS.map(
      (date) =>
        `list ${date}: ${LEVELS.slice(1)
          .map(
            (level) =>
              `${level} ${all.filter((s) => s.level === level && s.from <= date && date < (s.to || OPEN)).length}`,
          )
          .join(', ')}`,
    ),
    `changes: ${changes.list.length}, of these with an instrument ${changes.list.filter((change) => change.instrument).length}, with legal dates ${changes.list.filter((change) => change.dateKind === 'legal').length}`,
    `transfers: ${[...kinds].map(([kind, n]) => `${kind} ${n}`).join(', ')}`,
    `weights: ${[...weights].map(([basis, rows]) => `${basis} ${rows.length}`).join(', ')}`,
    `2025-07-01: ${found.kept} units keep their territory (communes and provinces)`,
    `name-taking: ${names.takings} names taken by a code of the same parent on the day they end, ${names.takingsWithoutTable} of them in no table; ends with unknown receiver in the history ${names.unknownEnds}`,
    `district territory moved with communes: ${found.districtMoves} transfers`,
    `census: ${census.length} rows, ${sum(census.map((row) => row.code_2019 ?? ''))} people`,
    `census unresolved: ${unresolved.length} communes, ${sum(unresolved)} people; with a bearer of the name in the same spelling ${spelt.length}, ${sum(spelt)} people, numbers without leading zero included ${named.length}, ${sum(named)} people; alias ${alias.length}, ${sum(alias)} people`,
  ]
}
