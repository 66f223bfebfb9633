import type { IsoDate } from '../model/iso-date.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { namesUnit } from './unit-name.ts'

/** A code, and what narrows the units it may be: the name beside it, the levels of the units that are asked for. */
export interface ShortCode {
  readonly text: string
  readonly listDate: IsoDate
  readonly name?: string | undefined
  readonly levels?: (() => ReadonlySet<string>) | undefined
}

/** Units of a list whose code is these digits with zeros before them: what a code that became a number may have been. */
export function withZeros(history: UnitHistory, { text, listDate, name = '', levels }: ShortCode): readonly Unit[] {
  const all = padded(history, text).flatMap((code) => {
    const found = history.resolve(code, listDate)
    return found.kind === 'found' ? [found.unit] : []
  })
  const named = name.trim() === '' ? [] : all.filter((unit) => namesUnit(name, history.version(unit, listDate)))
  const rest = named.length > 0 ? named : all
  const asked = rest.length > 1 ? levels?.() : undefined
  const onLevel = rest.filter(({ level }) => asked?.has(level))
  return onLevel.length > 0 ? onLevel : rest
}

/** Every unit whose code on any list is these digits with zeros before them. */
export function everWithZeros(history: UnitHistory, digits: string): readonly Unit[] {
  return padded(history, digits).flatMap((code) => history.history(code))
}

function padded(history: UnitHistory, digits: string): readonly string[] {
  if (!/^\d+$/.test(digits)) return []
  const more = Math.max(0, longestCode(history) - digits.length)
  return Array.from({ length: more }, (_, zeros) => digits.padStart(digits.length + zeros + 1, '0'))
}

const lengths = new WeakMap<UnitHistory, number>()

function longestCode(history: UnitHistory): number {
  const known = lengths.get(history)
  if (known !== undefined) return known
  const codes = history.units.flatMap(({ versions }) => versions.map(({ code }) => code.length))
  const longest = codes.reduce((most, length) => Math.max(most, length), 0)
  lengths.set(history, longest)
  return longest
}
