import { type NarrowingRule, narrowed } from './narrowing.ts'
import { below, isRecord, namesBelow, type Place } from './schema-place.ts'

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A field may become optional; it may not become required. */
export const required: NarrowingRule = ({ keywords: before }, now) => {
  const known = new Set(listed(before.required))
  const added = listed(now.keywords.required).filter((name) => !known.has(name))
  return added.length > 0 ? narrowed(now, 'required', `asks for ${added.join(', ')}`) : []
}

/** A field may not come to need another. */
export const dependents: NarrowingRule = ({ keywords: before }, now) => {
  const { dependentRequired } = now.keywords
  if (!isRecord(dependentRequired)) return []
  const known = isRecord(before.dependentRequired) ? before.dependentRequired : {}
  return Object.entries(dependentRequired).flatMap(([name, needed]) => {
    const had = new Set([...listed(before.required), ...listed(known[name])])
    const added = listed(needed).filter((other) => !had.has(other))
    return added.length > 0 ? narrowed(now, 'dependentRequired', `${name} asks for ${added.join(', ')}`) : []
  })
}

/** A field may be added where no unknown field was taken; what a field takes may grow; a field may go where any field is taken. */
export const properties: NarrowingRule = (before, now, compare) => {
  const names = new Set([...namesBelow(before, 'properties'), ...namesBelow(now, 'properties')])
  const fields = [...names].flatMap((name) => compare(fieldOf(before, name), fieldOf(now, name)))
  return [...fields, ...compare(below(before, 'additionalProperties'), below(now, 'additionalProperties'))]
}

function fieldOf(place: Place, name: string): Place {
  const own = below(place, 'properties', name)
  if (namesBelow(place, 'properties').includes(name)) return own
  return { ...below(place, 'additionalProperties'), pointer: own.pointer }
}

/** What names, items and the items that are asked for may be, may grow. */
export const namesAndItems: NarrowingRule = (before, now, compare) => [
  ...compare(below(before, 'propertyNames'), below(now, 'propertyNames')),
  ...compare(below(before, 'items'), below(now, 'items')),
]

/** What is asked for among the items may become easier to have. */
export const contained: NarrowingRule = (before, now, compare) => {
  if (!('contains' in now.keywords)) return []
  if (!('contains' in before.keywords)) return narrowed(now, 'contains', 'asked for nothing among the items before')
  const { minContains: least = 1, maxContains: most } = now.keywords
  const { minContains: leastBefore = 1, maxContains: mostBefore } = before.keywords
  if (least !== leastBefore || most !== mostBefore) return narrowed(now, 'contains', 'asks for another number of items')
  const wider = compare(below(before, 'contains'), below(now, 'contains'))
  if (wider.length > 0 || most === undefined) return wider
  return compare(below(now, 'contains'), below(before, 'contains')).length > 0
    ? narrowed(now, 'contains', 'more items count, of which only some may stand')
    : []
}
