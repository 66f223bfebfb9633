import type { Language } from '../base/issue.ts'
import { by } from '../base/order.ts'
import { fold } from '../base/text.ts'
import { writeSpan } from '../base/write-date.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'

const MOST = 12

/** A unit that a search found, with what tells it from others of its name or code. */
export interface FoundUnit {
  readonly id: string
  readonly code: string
  readonly name: string
  /** Names of the units above it, nearest first. */
  readonly above: readonly string[]
  /** When it was there: đến 30/6/2025. */
  readonly life: string
}

/** Units of a code, or whose names hold every word with or without marks; units in force come first. */
export function findUnits(history: UnitHistory, text: string, language: Language): readonly FoundUnit[] {
  const words = fold(text).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const hits: { readonly unit: Unit; readonly rank: string }[] = []
  for (const unit of history.units) {
    const rank = rankOf(unit, words)
    if (rank !== null) hits.push({ unit, rank: `${rank} ${unit.to === null ? 0 : 1} ${unit.id}` })
  }
  return hits
    .sort(by(({ rank }) => rank))
    .slice(0, MOST)
    .map(({ unit }) => found(history, unit, language))
}

function rankOf({ id, versions }: Unit, words: readonly string[]): number | null {
  const [first = ''] = words
  if (words.length === 1 && (id === first || versions.some(({ code }) => code === first))) return 0
  const names = versions.map(({ type, name }) => ({ name: fold(name), full: fold(`${type} ${name}`) }))
  const wanted = words.join(' ')
  if (names.some(({ name }) => name === wanted || name.endsWith(` ${wanted}`))) return 1
  return names.some(({ full }) => words.every((word) => ` ${full}`.includes(` ${word}`))) ? 2 : null
}

function found(history: UnitHistory, unit: Unit, language: Language): FoundUnit {
  const { code, name } = history.lastVersion(unit)
  const above: string[] = []
  let { parent } = history.lastVersion(unit)
  while (parent !== null && above.length < history.head.levels.length) {
    const version = history.lastVersion(history.unit(parent))
    if (version.parent !== null) above.push(version.name)
    parent = version.parent
  }
  const { id, from, to } = unit
  return { id, code, name, above, life: from === null && to === null ? '' : writeSpan(from, to, language) }
}
