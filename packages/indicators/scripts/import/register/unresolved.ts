import { nameTakers, stirred } from './candidates.ts'
import { CENSUS, type CensusCase, LAST_OLD } from './census-cases.ts'
import { compare } from './csv.ts'
import type { EdgeSet } from './edge-set.ts'
import { NEW_MODEL, typeWord } from './model.ts'
import type { Standing } from './standing.ts'
import type { Timeline } from './timeline.ts'

/** A code that bears the name of an ended commune; a number written with a leading zero is the same name in another spelling. */
export interface Bearer {
  readonly code: string
  readonly sameSpelling: boolean
}

/** Another code of the district that bears the name of a census commune on the last list of the old model. */
export function bearerOf(time: Timeline, code: string): Bearer | null {
  const name = time.at(code, CENSUS)?.name ?? ''
  const parent = time.rows.get(code)?.at(-1)?.parentCode ?? ''
  const row = time.bearers(parent, name, LAST_OLD).find((one) => one.code !== code)
  return row ? { code: row.code, sameSpelling: plainName(row.name) === plainName(name) } : null
}

function plainName(name: string): string {
  return name.slice(typeWord(name).length).trim().toLowerCase()
}

/**
 * A census unit whose receiver no source names: candidates are the codes the table names for it, bearers of its name and its own
 * later state; without any, whoever the table leads to it; without any, what stirred in its district that day.
 */
export function addUnresolved(
  time: Timeline,
  edges: EdgeSet,
  standing: Standing,
  cases: readonly CensusCase[],
  { code, rows }: CensusCase,
): string[] {
  const named = rows
    .flatMap((row) => [row.code_2024_11 ?? '', row.code_2025_06 ?? ''])
    .filter((one) => one && one !== code)
  const leading = cases
    .filter((one) => one.code !== code && one.rows.some((row) => row.code_2024_11 === code))
    .map((one) => one.code)
  const date = dayOf(standing, code, [...named, ...leading])
  const standingOn = (codes: readonly string[]): string[] =>
    [...new Set(codes.map((one) => standing.on(one, date)).filter(Boolean))].sort(compare)
  const bearer = bearerOf(time, code)
  const bearers = [...named.map((one) => bearerOf(time, one)?.code ?? ''), bearer?.code ?? '']
  const first = standingOn([...named, ...bearers, ...nameTakers(time, code, date), time.at(code, date) ? code : ''])
  const linked = first.length > 0 ? first : standingOn(leading)
  const candidates = linked.length > 0 ? linked : stirred(time, edges, code, date)
  const noteOf = (to: string): string => {
    if (bearer && to === standing.on(bearer.code, date))
      return bearer.sameSpelling ? 'name-bearer' : 'name-bearer-number'
    return linked.length > 0 ? 'linked' : 'same-district'
  }
  for (const to of candidates) edges.add({ date, from: code, to, kind: 'undetermined', note: noteOf(to) })
  edges.add({ date, from: code, to: '', kind: 'undetermined', note: 'receiver-unknown' })
  const told = candidates.map((to) => `${to} ${time.at(to, date)?.name} (${noteOf(to)})`)
  return [`unresolved ${date} ${code} ${time.before(code, date)?.name}: ${told.join(', ') || 'no candidate'}`]
}

function dayOf(standing: Standing, code: string, linked: readonly string[]): string {
  const end = standing.end(code)
  const stands = standing.standsForAnother(code)
  if (stands && stands < end) return stands
  if (end < NEW_MODEL) return end
  const ends = linked.map((other) => standing.end(other)).filter((date) => date < NEW_MODEL)
  const date = [...ends, ...standing.entered(code)].sort(compare)[0]
  if (!date) throw new Error(`expected a day on which ${code} changes, found none`)
  return date
}
