// biome-ignore-all lint/suspicious/noThenProperty: `then` is a word of JSON Schema.
import { describe, expect, test } from 'vitest'
import { narrowings } from '../../scripts/schemas/narrowings.ts'

/** What the comparison tells of one schema that became another: place and keyword. */
function told(before: unknown, now: unknown): string[] {
  const [published, current] = [before, now].map((schema) => new Map([['a', schema]]))
  return narrowings(published ?? new Map(), current ?? new Map()).map(({ at, keyword }) => `${at} ${keyword}`)
}

const open = { type: 'object' }
const closed = { type: 'object', additionalProperties: false }
const text = { type: 'string' }
const nothing = { type: 'null' }

/** Each pair from narrow to wide; the way back is told with these places. */
const PAIRS: readonly (readonly [what: string, narrow: unknown, wide: unknown, told: readonly string[]])[] = [
  ['a type among others', text, { type: ['string', 'null'] }, ['a# type']],
  ['whole numbers among numbers', { type: 'integer' }, { type: 'number' }, ['a# type']],
  ['a type where there was none', text, {}, ['a# type']],
  ['a value of a list', { enum: ['x'] }, { enum: ['x', 'y'] }, ['a# enum']],
  ['the only value among some', { const: 1 }, { enum: [1, 2] }, ['a# const']],
  ['values, and any text', { enum: ['x', 'y'] }, text, ['a# enum']],
  ['values, and a pattern that they follow', { enum: ['x', 'y'] }, { type: 'string', pattern: '^[xy]$' }, ['a# enum']],
  ['minimum', { minimum: 1 }, { minimum: 0 }, ['a# minimum']],
  ['minimum, and none', { minimum: 0 }, {}, ['a# minimum']],
  ['maximum', { maximum: 9 }, { maximum: 10 }, ['a# maximum']],
  ['length of a text from below', { minLength: 1 }, { minLength: 0 }, ['a# minLength']],
  ['length of a text from above', { maxLength: 80 }, {}, ['a# maxLength']],
  ['items from below', { minItems: 2 }, { minItems: 1 }, ['a# minItems']],
  ['items from above', { maxItems: 2 }, { maxItems: 3 }, ['a# maxItems']],
  ['fields from below', { minProperties: 1 }, {}, ['a# minProperties']],
  ['fields from above', { maxProperties: 1 }, { maxProperties: 2 }, ['a# maxProperties']],
  ['repeated items', { uniqueItems: true }, {}, ['a# uniqueItems']],
  ['a pattern, and none', { pattern: '^a' }, {}, ['a# pattern']],
  ['a format, and none', { format: 'date' }, {}, ['a# format']],
  ['a required field', { required: ['x', 'y'] }, { required: ['x'] }, ['a# required']],
  ['a field that needs another', { dependentRequired: { x: ['y'] } }, {}, ['a# dependentRequired']],
  [
    'an optional field where no other was taken',
    closed,
    { ...closed, properties: { x: text } },
    ['a#/properties/x false'],
  ],
  ['other fields', closed, open, ['a#/additionalProperties false']],
  ['fields of one kind', { additionalProperties: text }, {}, ['a#/additionalProperties type']],
  ['a field where any was taken', { properties: { x: text } }, {}, ['a#/properties/x type']],
  ['a field', { properties: { x: { maxLength: 1 } } }, { properties: { x: {} } }, ['a#/properties/x maxLength']],
  ['names of fields', { propertyNames: { maxLength: 1 } }, { propertyNames: {} }, ['a#/propertyNames maxLength']],
  ['items', { items: text }, { items: {} }, ['a#/items type']],
  ['no item and any', { items: false }, {}, ['a#/items false']],
  ['something among the items', { contains: { const: 1 } }, {}, ['a# contains']],
  [
    'one of more things among the items',
    { contains: { const: 1 } },
    { contains: { enum: [1, 2] } },
    ['a#/contains const'],
  ],
  ['an alternative', { anyOf: [text] }, { anyOf: [text, nothing] }, ['a# anyOf']],
  ['an alternative that grows', { anyOf: [{ const: 1 }] }, { anyOf: [{ enum: [1, 2] }] }, ['a#/anyOf/0 const']],
  ['alternatives where there was one thing', text, { anyOf: [nothing, text] }, ['a# type']],
  [
    'alternatives, and a list of types',
    { anyOf: [text, nothing] },
    { type: ['null', 'string', 'boolean'] },
    ['a# anyOf'],
  ],
  ['exactly one, and at least one', { oneOf: [text, nothing] }, { anyOf: [text, nothing] }, ['a# oneOf']],
  ['a condition', { allOf: [text, { maxLength: 1 }] }, { allOf: [text] }, ['a#/allOf/1 allOf']],
  [
    'a condition that follows from the rest',
    { type: 'string', maxLength: 1 },
    { allOf: [text] },
    ['a# type', 'a# maxLength'],
  ],
  ['what is excluded', { not: { enum: [1, 2] } }, { not: { const: 1 } }, ['a# not']],
  ['an exclusion, and none', { not: { const: 1 } }, {}, ['a# not']],
  [
    'what is asked for in a case',
    { if: { required: ['x'] }, then: { required: ['y'] } },
    { if: { required: ['x'] } },
    ['a#/then required'],
  ],
  ['a case, and none', { if: { required: ['x'] }, then: false }, {}, ['a# if']],
  [
    'a part that is referred to',
    { $defs: { p: { maxLength: 1 } }, $ref: '#/$defs/p' },
    { $defs: { p: {} }, $ref: '#/$defs/p' },
    ['a#/$defs/p maxLength'],
  ],
  ['nothing and everything', false, true, ['a# false']],
]

describe.each(PAIRS)('%s', (_what, narrow, wide, places) => {
  test('may grow', () => expect(told(narrow, wide)).toEqual([]))
  test('may not shrink', () => expect(told(wide, narrow)).toEqual(places))
  test('may stay', () => expect([...told(narrow, narrow), ...told(wide, wide)]).toEqual([]))
})

/** Neither is wider, or nothing shows which: told both ways. */
const APART: readonly (readonly [what: string, one: unknown, other: unknown, keyword: string])[] = [
  ['types', text, nothing, 'a# type'],
  ['values', { enum: ['x', 'z'] }, { enum: ['y', 'z'] }, 'a# enum'],
  ['patterns', { pattern: '^a' }, { pattern: '^b' }, 'a# pattern'],
  ['formats', { format: 'date' }, { format: 'time' }, 'a# format'],
  ['exactly one of', { oneOf: [text] }, { oneOf: [text, nothing] }, 'a# oneOf'],
  ['cases', { if: { const: 1 }, then: false }, { if: { const: 2 }, then: false }, 'a# if'],
  ['items by place', { prefixItems: [text], items: true }, { prefixItems: [nothing], items: true }, 'a# prefixItems'],
  ['numbers of what is asked for', { contains: {}, minContains: 2 }, { contains: {}, maxContains: 2 }, 'a# contains'],
  ['a keyword that nobody weighed', { multipleOf: 2 }, { multipleOf: 3 }, 'a# multipleOf'],
]

test.each(APART)('other %s are told', (_what, one, other, keyword) => {
  expect([told(one, other), told(other, one)]).toEqual([[keyword], [keyword]])
})

test('items by place may not fall to what all other items are', () => {
  expect(told({ prefixItems: [text], items: false }, { items: false })).toEqual(['a# prefixItems'])
})

test('a value that is spelled out must follow what comes in its place', () => {
  const before = { enum: ['x', 'yy'] }
  expect(told(before, { type: 'string', minLength: 1, maxLength: 2 })).toEqual([])
  expect(told(before, { type: 'string', maxLength: 1 })).toEqual(['a# maxLength'])
  expect(told(before, { type: 'string', pattern: '^x$' })).toEqual(['a# pattern'])
})

test('a field that is gone is one that is not taken any more, also where it was optional', () => {
  expect(told({ ...closed, properties: { x: {}, y: {} } }, { ...closed, properties: { x: {} } })).toEqual([
    'a#/properties/y false',
  ])
})

test('a value that is spelled out twice is taken where both say so', () => {
  expect(told({ const: 1 }, { const: 1, enum: [2] })).toEqual(['a# const'])
  expect(told({ const: 1, enum: [1, 2] }, { const: 1 })).toEqual([])
})

test('words are no promise', () => {
  expect(
    told({ title: 'A', 'x-titleVi': 'a', examples: [1], $comment: 'c' }, { title: 'B', description: 'b' }),
  ).toEqual([])
})

test('a schema and a part that others may refer to stay', () => {
  expect(narrowings(new Map([['a', {}]]), new Map([['b', {}]])).map(({ at }) => at)).toEqual(['a'])
  expect(told({ $defs: { 'p/q': {} } }, { $defs: {} })).toEqual(['a# $defs'])
})

describe('a reference', () => {
  const parts = { s: text, t: { type: 'string', maxLength: 9 }, u: { type: ['string', 'null'] } }
  const at = (schema: object) => ({ $defs: parts, ...schema })

  test('may give way to what it names, and to what is wider', () => {
    expect(told(at({ $ref: '#/$defs/s' }), at(text))).toEqual([])
    expect(told(at(text), at({ $ref: '#/$defs/s' }))).toEqual([])
    expect(told(at({ $ref: '#/$defs/t' }), at({ $ref: '#/$defs/s' }))).toEqual([])
    expect(told(at({ $ref: '#/$defs/t' }), at({}))).toEqual([])
  })

  test('may not give way to what is narrower', () => {
    expect(told(at({ $ref: '#/$defs/s' }), at({ $ref: '#/$defs/t' }))).toEqual(['a#/$defs/t maxLength'])
    expect(told(at({ $ref: '#/$defs/u' }), at(text))).toEqual(['a# type'])
  })

  test('that says more beside itself is not weighed', () => {
    expect(told(at({ $ref: '#/$defs/t', minLength: 1 }), at({ $ref: '#/$defs/s', minLength: 1 }))).toEqual(['a# $ref'])
  })

  test('into another file is followed there', () => {
    const published = new Map<string, unknown>([
      ['a', { $ref: 'b#/$defs/x' }],
      ['b', { $defs: { x: text } }],
    ])
    const current = new Map<string, unknown>([
      ['a', nothing],
      ['b', { $defs: { x: text } }],
    ])
    expect(narrowings(published, current).map(({ at: place, keyword }) => `${place} ${keyword}`)).toEqual(['a# type'])
  })

  test('back to where it stands ends', () => {
    const link = (name: string, more: object) => ({
      ...closed,
      properties: { next: { $ref: `#/$defs/${name}` }, ...more },
    })
    const $defs = { list: link('list', {}), chain: link('chain', { value: text }) }
    const [short, long] = ['list', 'chain'].map((name) => ({ $defs, $ref: `#/$defs/${name}` }))
    expect(told(short, long)).toEqual([])
    expect(told(long, short)).toEqual(['a#/$defs/list/properties/value false'])
  })
})
