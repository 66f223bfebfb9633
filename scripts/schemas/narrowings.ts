import { isDeepStrictEqual } from 'node:util'
import { alternatives, branchesOf, cases, conditions, exclusions } from './choice-rules.ts'
import { type Narrowing, type NarrowingRule, narrowed } from './narrowing.ts'
import { contained, dependents, namesAndItems, properties, required } from './object-rules.ts'
import {
  below,
  namesBelow,
  type Place,
  referenceOf,
  rootOf,
  type SchemaSet,
  sayingOf,
  targetOf,
} from './schema-place.ts'
import { bounds, patterns, repetitions, types, values } from './value-rules.ts'

/**
 * Where schemas refuse what the published ones took: none, if every file that followed those follows these. What cannot be shown to be
 * wider is told as narrower.
 */
export function narrowings(published: SchemaSet, current: SchemaSet): readonly Narrowing[] {
  return [...published.keys()].flatMap((file) =>
    current.has(file)
      ? compareFiles(rootOf(published, file), rootOf(current, file))
      : [{ at: file, keyword: '', why: 'is gone' }],
  )
}

/** A whole schema, and the parts that others may refer to. */
function compareFiles(before: Place, now: Place): readonly Narrowing[] {
  const kept = new Set(namesBelow(now, '$defs'))
  const parts = namesBelow(before, '$defs').flatMap((name) =>
    kept.has(name)
      ? compare(below(before, '$defs', name), below(now, '$defs', name), new Set())
      : narrowed(now, '$defs', `${name} is gone`),
  )
  return [...compare(before, now, new Set()), ...parts]
}

/** What no rule weighs stays as it was, or goes where its going can refuse nothing. */
const others: NarrowingRule = (before, now) =>
  [...new Set([...sayingOf(before), ...sayingOf(now)])]
    .filter((keyword) => !WEIGHED.has(keyword))
    .filter((keyword) => keyword in now.keywords || FALLS_BACK.has(keyword))
    .filter((keyword) => !isDeepStrictEqual(before.keywords[keyword], now.keywords[keyword]))
    .flatMap((keyword) => narrowed(now, keyword, 'is another, and nothing shows that it is wider'))

/** Without these, what they named falls to `items` and `additionalProperties`. */
const FALLS_BACK = new Set(['prefixItems', 'patternProperties'])

const WEIGHED = new Set(
  [
    '$ref type enum const pattern uniqueItems required dependentRequired properties additionalProperties',
    'minimum maximum minLength maxLength minItems maxItems minProperties maxProperties propertyNames items',
    'contains minContains maxContains anyOf allOf not if then else',
  ].flatMap((line) => line.split(' ')),
)

const RULES: readonly NarrowingRule[] = [
  ...[types, values, bounds, patterns, repetitions, required, dependents, properties, namesAndItems],
  ...[contained, alternatives, conditions, exclusions, cases, others],
]

/** `followed` holds the pairs of references that are being compared: a schema that holds itself is no wider and no narrower for that. */
function compare(before: Place, now: Place, followed: ReadonlySet<string>): readonly Narrowing[] {
  // What both refer to is compared where it stands.
  if (before.file === now.file && isDeepStrictEqual(before.keywords, now.keywords) && !now.takesNothing) return []
  if (before.takesNothing) return []
  if (now.takesNothing) return narrowed(now, 'false', 'takes nothing any more')
  const [saidBefore, said] = [sayingOf(before), sayingOf(now)]
  if (said.length === 0) return []
  if (referenceOf(before) !== referenceOf(now)) return compareTargets(before, now, followed)
  const [only = ''] = saidBefore
  if (saidBefore.length === 1 && /^(any|one)Of$/.test(only) && !said.some((keyword) => /^(any|one)Of$/.test(keyword)))
    return branchesOf(before, only).flatMap((branch) => compare(branch, now, followed))
  return RULES.flatMap((rule) => rule(before, now, (one, other) => compare(one, other, followed)))
}

/** A reference in the place of another, or of what it names. */
function compareTargets(before: Place, now: Place, followed: ReadonlySet<string>): readonly Narrowing[] {
  const isMixed = [before, now].some((place) => '$ref' in place.keywords && sayingOf(place).length > 1)
  if (isMixed) return narrowed(now, '$ref', 'refers to something else, and says more beside it')
  const pair = [before, now].map((place) => referenceOf(place) ?? JSON.stringify(place.keywords)).join(' ')
  return followed.has(pair) ? [] : compare(targetOf(before), targetOf(now), new Set([...followed, pair]))
}
