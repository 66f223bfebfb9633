import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { narrowings } from '../../scripts/schemas/narrowings.ts'

const value = fc.constantFrom<unknown>(null, true, 0, 1, 2.5, '', 'a', 'bb', [], ['a'], ['a', 'a'], {}, { x: 'a' })
const size = fc.integer({ min: 0, max: 2 })
const name = fc.constantFrom('x', 'y')
const names = fc.uniqueArray(name, { minLength: 1 })

/** What stands within a schema: few, so that two of them are often one within the other. */
const part = fc.oneof(
  fc.boolean(),
  fc.constantFrom<unknown>({ type: 'string' }, { type: ['string', 'number'] }, { const: 'a' }, { enum: ['a', 1] }),
  fc.constantFrom<unknown>({ maxLength: 1 }, { minimum: 1 }, { items: { type: 'string' } }, { required: ['x'] }),
)
const parts = fc.array(part, { minLength: 1, maxLength: 2 })
const fields = fc.dictionary(name, part, { maxKeys: 2 })

/** Every keyword that the comparison weighs, and two that it does not. */
const KEYWORDS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...{ type: fc.subarray(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'], { minLength: 4 }) },
  ...{ enum: fc.uniqueArray(value, { minLength: 1, selector: (each) => JSON.stringify(each) }), const: value },
  ...{ minimum: size, maximum: size, minLength: size, maxLength: size, minItems: size, maxItems: size },
  ...{ minProperties: size, maxProperties: size, uniqueItems: fc.boolean(), pattern: fc.constantFrom('^a', '^.$') },
  ...{ required: names, dependentRequired: fc.dictionary(name, names, { maxKeys: 2 }), properties: fields },
  ...{ additionalProperties: part, propertyNames: part, items: part, prefixItems: parts, contains: part },
  ...{ minContains: size, maxContains: size, anyOf: parts, oneOf: parts, allOf: parts, not: part },
  ...{ if: part, [`${'th'}en`]: part, else: part, multipleOf: fc.constantFrom(1, 2), patternProperties: fields },
}

/** One schema that became another: up to three keywords, each of which came, went, changed or stayed. */
const pair = fc.subarray(Object.keys(KEYWORDS), { minLength: 1, maxLength: 3 }).chain((chosen) => {
  const said = Object.fromEntries(Object.entries(KEYWORDS).filter(([keyword]) => chosen.includes(keyword)))
  const schema = fc.record(said, { requiredKeys: [] })
  return fc.tuple(schema, schema)
})

const document = fc.oneof(
  value,
  fc.array(value, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('x', 'y', 'z'), value, { maxKeys: 3 }),
)

const takes = (schema: object): ((document: unknown) => boolean) =>
  new Ajv2020({ strict: false, validateSchema: false, meta: false, logger: false }).compile(schema)

test('where nothing is told as narrower, whatever was taken is taken', () => {
  let [wider, taken] = [0, 0]
  fc.assert(
    fc.property(pair, fc.array(document, { minLength: 30, maxLength: 30 }), ([before, now], documents) => {
      if (narrowings(new Map([['a', before]]), new Map([['a', now]])).length > 0) return
      const had = documents.filter(takes(before))
      wider += 1
      taken += had.length
      expect(
        had.filter((each) => !takes(now)(each)),
        JSON.stringify([before, now]),
      ).toEqual([])
    }),
    { numRuns: process.env.CHITIEU_LONG === undefined ? 600 : 30_000, seed: 7 },
  )
  expect(wider).toBeGreaterThan(150)
  expect(taken).toBeGreaterThan(1000)
}, 600_000)
