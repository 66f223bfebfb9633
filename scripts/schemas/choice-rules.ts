import { isDeepStrictEqual } from 'node:util'
import { type NarrowingRule, narrowed } from './narrowing.ts'
import { below, namesBelow, type Place } from './schema-place.ts'

/** The alternatives or conditions that a keyword lists. */
export function branchesOf(place: Place, keyword: string): readonly Place[] {
  return namesBelow(place, keyword).map((index) => below(place, keyword, index))
}

/** Alternatives may come; each that there was stays, or another takes what it took. */
export const alternatives: NarrowingRule = (before, now, compare) => {
  const open = branchesOf(now, 'anyOf')
  if (open.length === 0) return []
  const had = branchesOf(before, 'anyOf' in before.keywords ? 'anyOf' : 'oneOf')
  if (had.length === 0) {
    const isFree = open.some((branch) => compare(before, branch).length === 0)
    return isFree ? [] : narrowed(now, 'anyOf', 'had no alternatives before')
  }
  return had.flatMap((branch, index) => {
    if (open.some((other) => compare(branch, other).length === 0)) return []
    const same = open[index]
    return same ? compare(branch, same) : narrowed(now, 'anyOf', `nothing takes what alternative ${index} took`)
  })
}

/** Each condition is one that there was, or follows from the rest. */
export const conditions: NarrowingRule = (before, now, compare) => {
  const had = [...branchesOf(before, 'allOf'), before]
  return branchesOf(now, 'allOf').flatMap((branch) => {
    const isKnown = had.some((other) => compare(other, branch).length === 0)
    return isKnown ? [] : narrowed(branch, 'allOf', 'was no condition before')
  })
}

/** What is excluded may shrink. */
export const exclusions: NarrowingRule = (before, now, compare) => {
  if (!('not' in now.keywords)) return []
  const isNarrower = 'not' in before.keywords && compare(below(now, 'not'), below(before, 'not')).length === 0
  return isNarrower ? [] : narrowed(now, 'not', 'excludes what was taken before')
}

/** What is asked for in one case may become less; the case itself stays. */
export const cases: NarrowingRule = (before, now, compare) => {
  if (!('if' in now.keywords)) return []
  if (!isDeepStrictEqual(before.keywords.if, now.keywords.if)) return narrowed(now, 'if', 'tells other cases apart')
  return [...compare(below(before, 'then'), below(now, 'then')), ...compare(below(before, 'else'), below(now, 'else'))]
}
