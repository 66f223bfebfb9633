import { type Issue, issue } from '@chitieu/indicators'
import type { RegisterFacts } from './site-data.ts'

/** Why a unit cannot be the one that a site is of: the register does not know it, it ended, or it is of another level than the one under the outermost. */
export function scopeFault({ levels, units, transfers }: RegisterFacts, scope: string): Issue | null {
  const unit = units.find(({ id }) => id === scope)
  const [outermost = '', level = outermost] = levels
  if (!unit) {
    const holders = units.filter(({ versions }) => versions.some(({ code }) => code === scope))
    return issue('unit-not-in-register', { unit: scope, candidates: holders.map(({ id }) => id) })
  }
  if (unit.level !== level) return issue('scope-level-wrong', { unit: scope, level: unit.level, expected: level })
  if (unit.to === null) return null
  const successors = transfers.flatMap(({ from, to }) => (from === scope && to !== null ? [to] : []))
  return issue('scope-unit-ended', { unit: scope, to: unit.to, successors: [...new Set(successors)] })
}
