import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { checkSdmxData } from '../../packages/indicators/src/ingest/sdmx/check-sdmx-data.ts'
import { readReleasedSdmx } from '../../packages/indicators/src/ingest/sdmx/read-released.ts'
import { readSdmxCsv } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-csv.ts'
import { readSdmxJson } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-json.ts'
import { readSdmxStructure } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-structure.ts'
import { addDays } from '../../packages/indicators/src/model/iso-date.ts'
import { periodWindow } from '../../packages/indicators/src/model/period.ts'
import type { ReleasedFigure, ReleasedTable } from '../../packages/indicators/src/model/released-figure.ts'
import { sdmxCsv } from '../../packages/indicators/src/report/sdmx/data-csv.ts'
import { sdmxJson } from '../../packages/indicators/src/report/sdmx/data-json.ts'
import { sdmxStructure } from '../../packages/indicators/src/report/sdmx/structure-message.ts'
import { bytesOf, figure, forms, planOf, statistics, world } from './toy-tables.ts'

const { calendars } = world
const file = 'toy'
const isLong = process.env.CHITIEU_LONG !== undefined
const runs = isLong ? 5000 : 60
vi.setConfig({ testTimeout: isLong ? 300_000 : 60_000 })

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 2 }))
  .map(([whole, places]) => (places === 0 ? `${whole}` : `${whole}.${'05'.slice(0, places)}`))
const maybe = (value: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), value)
/** Ids that no machine would choose: of another country, with blanks, dollars and letters beyond ASCII. */
const unit = fc.oneof(
  fc.constantFrom('A-1', 'A-2', '91-2', 'Śląsk 1', '$1-1', '_T', 'a.b-3'),
  fc.string({ minLength: 1, maxLength: 6 }).filter((id) => !/[|\p{Cc}\p{Cs}]/u.test(id)),
)
const line = maybe(fc.string({ maxLength: 12, unit: 'grapheme' }).map((text) => text.normalize('NFC')))
const part = fc.constantFrom('', '-H1', '-H2', '-9M', '-Q1', '-Q4', '-01', '-07', '-12', '-07-15')
const period = fc.tuple(fc.integer({ min: 1995, max: 2040 }), part).map(([year, tail]) => `${year}${tail}`)

const random = fc
  .record({
    unit,
    period,
    calendar: fc.constantFrom('gregorian', 'nd09'),
    breakdown: fc.constantFrom('', 'sex=male', 'residence=rural;sex=female', 'residence=urban'),
    basis: fc.constantFrom<ReleasedFigure['basis']>('reported', 'at:2025-07-01', 'at:2004-01-01'),
    state: fc.constantFrom<ReleasedFigure['state']>(
      'number',
      'nil',
      'missing',
      'notApplicable',
      'confidential',
      'none',
    ),
    value: decimal,
    known: maybe(decimal),
    lower: maybe(decimal),
    upper: maybe(decimal),
    status: fc.subarray(['B', 'E', 'I', 'P', 'W']).map((letters) => letters.join('')),
    scenario: fc.constantFrom<ReleasedFigure['scenario']>('actual', 'plan', 'forecast'),
    method: fc.constantFrom<ReleasedFigure['method']>('reported', 'summed', 'apportioned', 'refused', 'unallocated'),
    measure: fc.constantFrom('', 'person', 'km2', 'quintal', 'billion-dong', 'a-measure-of-nobody'),
    decimals: fc.integer({ min: 0, max: 15 }),
    text: line,
    key: line,
    cut: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ cut, value, ...rest }): ReleasedFigure => {
    const window = periodWindow(rest.period, calendars.get(rest.calendar)?.months) ?? { from: '', to: '' }
    const from = rest.period.length > 7 ? window.from : addDays(window.from, cut)
    return figure({ ...rest, window: { from, to: window.to }, value: rest.state === 'number' ? value : '' })
  })

const tableOf = (form: string | null, figures: readonly ReleasedFigure[]): ReleasedTable => ({
  ...(form === null ? statistics : forms),
  figures: figures.map((each, at) =>
    figure({
      ...each,
      ...(form === null
        ? { key: '', definition: String(at) }
        : { form, row: '2', column: '1', reportPeriod: `20${at + 10}` }),
    }),
  ),
})

test.each([null, 'toy-1'])(
  'whatever is released comes back to the digit, and every code is in the lists shipped (form %s)',
  (form) => {
    fc.assert(
      fc.property(fc.array(random, { minLength: 1, maxLength: 8 }), (figures) => {
        const table = tableOf(form, figures)
        const plan = planOf(table)
        const [planned] = plan.tables
        if (!planned) throw new Error('expected a table')
        const { structure, issues } = readSdmxStructure(bytesOf(sdmxStructure(plan)), { file })
        expect(issues).toEqual([])
        for (const reading of [
          readSdmxCsv(bytesOf(sdmxCsv(plan, planned)), { file }),
          readSdmxJson(bytesOf(sdmxJson(plan, planned)), { file }),
        ]) {
          expect(readReleasedSdmx(reading, { file, calendars })).toEqual({ figures: table.figures, issues: [] })
          expect(checkSdmxData(reading, structure, { file })).toEqual([])
        }
      }),
      { numRuns: runs, seed: 5 },
    )
  },
)

const plan = planOf(statistics, forms)
const messages = [
  ...plan.tables.flatMap((table) => [bytesOf(sdmxCsv(plan, table)), bytesOf(sdmxJson(plan, table))]),
  bytesOf(sdmxStructure(plan)),
]
const { structure } = readSdmxStructure(messages.at(-1) ?? new Uint8Array(), { file })

/** Everything that can be done with bytes, so that nothing of it throws. */
function readAll(bytes: Uint8Array): void {
  for (const reading of [readSdmxCsv(bytes, { file }), readSdmxJson(bytes, { file })]) {
    readReleasedSdmx(reading, { file, calendars })
    checkSdmxData(reading, structure, { file })
  }
  readSdmxStructure(bytes, { file })
}

test('bytes that are cut off, changed or put elsewhere never break a reader', () => {
  const message = fc.constantFrom(...messages)
  const edit = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }), fc.constantFrom('set', 'cut', 'drop', 'copy'))
  fc.assert(
    fc.property(message, fc.array(edit, { minLength: 1, maxLength: 4 }), (bytes, edits) => {
      let changed = [...bytes]
      for (const [place, byte, kind] of edits) {
        const at = changed.length === 0 ? 0 : place % changed.length
        if (kind === 'set') changed[at] = byte
        else if (kind === 'cut') changed = changed.slice(0, at)
        else if (kind === 'drop') changed.splice(at, byte)
        else changed.splice(at, 0, ...changed.slice(at, at + byte))
      }
      readAll(Uint8Array.from(changed))
    }),
    { numRuns: runs, seed: 5 },
  )
})

/** One value anywhere in a message put in the place of another. */
function mutate(node: unknown, at: { left: number }, value: unknown): unknown {
  at.left -= 1
  if (at.left === 0) return value
  if (Array.isArray(node)) return node.map((each) => mutate(each, at, value))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, mutate(each, at, value)]))
}

test('values of any kind in any place never break a reader', () => {
  const texts = messages.map((bytes) => new TextDecoder().decode(bytes)).filter((text) => text.startsWith('{'))
  const value = fc.oneof(
    fc.constantFrom<unknown>(null, -1, 1e21, 1.5, '', '0', '99', 'x', true, [], {}, [[]], { values: [null] }, [
      '0',
      1,
      null,
    ]),
    fc.jsonValue({ maxDepth: 2 }),
  )
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.integer({ min: 1, max: 2000 }), value, (text, left, other) => {
      readAll(new TextEncoder().encode(JSON.stringify(mutate(JSON.parse(text), { left }, other))))
    }),
    { numRuns: runs, seed: 5 },
  )
})
