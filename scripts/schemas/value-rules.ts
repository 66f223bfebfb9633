import { isDeepStrictEqual } from 'node:util'
import { type NarrowingRule, narrowed } from './narrowing.ts'
import type { Keywords, Place } from './schema-place.ts'

/** The values that a schema spells out; `null`: it spells out none. */
function valuesOf({ enum: listed, const: only }: Keywords): readonly unknown[] | null {
  const all: readonly unknown[] | null = Array.isArray(listed) ? listed : null
  if (only === undefined) return all
  return all ? all.filter((value) => isDeepStrictEqual(value, only)) : [only]
}

function typesOf({ type }: Keywords): readonly unknown[] | null {
  if (type === undefined) return null
  return Array.isArray(type) ? type : [type]
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

/** A type may join others; it may not be changed, left out or asked for anew. */
export const types: NarrowingRule = ({ keywords: before }, now) => {
  const allowed = typesOf(now.keywords)
  if (!allowed) return []
  const taken = typesOf(before) ?? valuesOf(before)?.map(typeOf)
  if (!taken) return narrowed(now, 'type', `any type before, now ${allowed.join(', ')}`)
  const left = taken.filter((type) => !allowed.includes(type) && !(type === 'integer' && allowed.includes('number')))
  return left.length > 0 ? narrowed(now, 'type', `${left.join(', ')} before, now ${allowed.join(', ')}`) : []
}

/** A value may join others of a list; it may not leave, nor may a list come where there was none. */
export const values: NarrowingRule = ({ keywords: before }, now) => {
  const allowed = valuesOf(now.keywords)
  if (!allowed) return []
  const keyword = 'const' in now.keywords ? 'const' : 'enum'
  const taken = valuesOf(before)
  if (!taken) return narrowed(now, keyword, 'any value before, now only those spelled out')
  const known = new Set(allowed.map((value) => JSON.stringify(value)))
  const left = taken.map((value) => JSON.stringify(value)).filter((value) => !known.has(value))
  return left.length > 0 ? narrowed(now, keyword, `takes no longer ${left.join(', ')}`) : []
}

/** What a bound is about, in a value that is spelled out. */
const SIZES: Readonly<Record<string, (value: unknown) => number | null>> = {
  imum: (value) => (typeof value === 'number' ? value : null),
  Length: (value) => (typeof value === 'string' ? [...value].length : null),
  Items: (value) => (Array.isArray(value) ? value.length : null),
  Properties: () => null,
}

/** Bounds may move apart or go; they may not move together or come. */
export const bounds: NarrowingRule = (before, now) =>
  Object.entries(SIZES).flatMap(([what, sizeOf]) => {
    const sizes = (valuesOf(before.keywords) ?? []).map(sizeOf).filter((size) => size !== null)
    return [
      ...risen(before, now, `min${what}`, Math.min(...sizes)),
      ...sunk(before, now, `max${what}`, Math.max(...sizes)),
    ]
  })

function risen(before: Place, now: Place, keyword: string, least: number) {
  const bound = now.keywords[keyword]
  // No size is below 0, so that a bound of 0 refuses nothing; a number may be.
  const without = keyword === 'minimum' ? Number.NEGATIVE_INFINITY : 0
  const taken = numberOr(before.keywords[keyword], Number.isFinite(least) ? least : without)
  return typeof bound === 'number' && bound > taken ? narrowed(now, keyword, `${told(taken)} before, now ${bound}`) : []
}

function sunk(before: Place, now: Place, keyword: string, most: number) {
  const bound = now.keywords[keyword]
  const taken = numberOr(before.keywords[keyword], Number.isFinite(most) ? most : Number.POSITIVE_INFINITY)
  return typeof bound === 'number' && bound < taken ? narrowed(now, keyword, `${told(taken)} before, now ${bound}`) : []
}

const numberOr = (value: unknown, other: number): number => (typeof value === 'number' ? value : other)

const told = (bound: number): string => (Number.isFinite(bound) ? String(bound) : 'no bound')

/** A pattern may go; another one is taken to refuse something, unless all values are spelled out and follow it. */
export const patterns: NarrowingRule = ({ keywords: before }, now) => {
  const { pattern } = now.keywords
  if (typeof pattern !== 'string' || pattern === before.pattern) return []
  const texts = valuesOf(before)?.filter((value) => typeof value === 'string')
  const follows = new RegExp(pattern, 'u')
  return texts?.every((text) => follows.test(text))
    ? []
    : narrowed(now, 'pattern', `${before.pattern ?? 'no pattern'} before, now ${pattern}`)
}

/** Repetitions that were allowed stay allowed. */
export const repetitions: NarrowingRule = ({ keywords: before }, now) =>
  now.keywords.uniqueItems === true && before.uniqueItems !== true
    ? narrowed(now, 'uniqueItems', 'items could repeat before')
    : []
