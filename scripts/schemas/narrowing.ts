import type { Place } from './schema-place.ts'

/** A place where a schema refuses what it took before, or where that cannot be ruled out. */
export interface Narrowing {
  /** File and JSON pointer, in the schemas as they are now. */
  readonly at: string
  readonly keyword: string
  readonly why: string
}

/** What two schemas of different versions say of each other: nothing, where the later takes all that the earlier took. */
export type Compare = (before: Place, now: Place) => readonly Narrowing[]

/** One rule of the comparison: looks at some keywords of two schemas. */
export type NarrowingRule = (before: Place, now: Place, compare: Compare) => readonly Narrowing[]

/** A narrowing as the only one of a rule. */
export function narrowed({ file, pointer }: Place, keyword: string, why: string): readonly [Narrowing] {
  return [{ at: `${file}#${pointer}`, keyword, why }]
}
