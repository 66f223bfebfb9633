/** The same checks of rows as people write them with csv-parse and ajv: `node bench/validate-plain.ts CSV UNITS OUT`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import type { COLUMNS, NamedUnit } from './validate-rows.ts'

type Row = Record<(typeof COLUMNS)[number], string>

const [file = '', unitsFile = '', out = ''] = process.argv.slice(2)
const { units, indicators } = JSON.parse(readFileSync(unitsFile, 'utf8')) as {
  readonly units: readonly NamedUnit[]
  readonly indicators: readonly string[]
}
const names = new Map(units.map(({ code, name }) => [code, name]))
const text = { type: 'string' } as const
const validate = new Ajv().compile({
  type: 'object',
  required: ['unit', 'unitName', 'listDate', 'period', 'indicator', 'edition', 'covers', 'value'],
  additionalProperties: false,
  properties: {
    unit: { ...text, pattern: '^[0-9]{5}$' },
    unitName: { ...text, minLength: 1 },
    listDate: { ...text, pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' },
    period: { ...text, pattern: '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$' },
    indicator: { ...text, enum: indicators },
    edition: { ...text, enum: ['estimate', 'provisional', 'official'] },
    covers: { ...text, enum: ['life', 'period'] },
    value: { ...text, pattern: '^[0-9]{1,15}$' },
  },
})

const seen = new Set<string>()
const faulty: number[] = []
parse<Row>(readFileSync(file), { columns: true }).forEach((row, at) => {
  const key = `${row.unit}|${row.listDate}|${row.period}|${row.indicator}|${row.edition}`
  const isRight = validate(row) && names.get(row.unit) === row.unitName && !seen.has(key)
  if (!isRight) faulty.push(at + 2)
  seen.add(key)
})
writeFileSync(out, JSON.stringify(faulty))
