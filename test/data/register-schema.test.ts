import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  type Validator,
  validateChange,
  validateDecision,
  validateException,
  validateInstrument,
  validateRegister,
  validateTransfer,
  validateUnit,
  validateWeight,
} from '@chitieu/indicators/validators'
import { expect, test } from 'vitest'
import { parseCsv } from '../../packages/indicators/scripts/import/observations/csv-table.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const validators: ReadonlyMap<string, Validator<unknown>> = new Map<string, Validator<unknown>>([
  ['units', validateUnit],
  ['changes', validateChange],
  ['transfers', validateTransfer],
  ['weights', validateWeight],
  ['decisions', validateDecision],
  ['instruments', validateInstrument],
  ['exceptions', validateException],
])

const tables = globSync('data/register/**/*.csv', { cwd: root }).sort()
const kindOf = (path: string) => basename(dirname(path) === 'data/register' ? path : dirname(path), '.csv')

test('register.json follows its schema', () => {
  validateRegister(JSON.parse(read('data/register/register.json')))
  expect(validateRegister.errors ?? []).toEqual([])
})

test('the register has a table of every kind', () => {
  const kinds = new Set(tables.map(kindOf))
  expect([...validators.keys()].filter((kind) => !kinds.has(kind))).toEqual([])
})

test.each(tables.filter((path) => kindOf(path) !== 'sources'))('every row of %s follows its schema', (path) => {
  const validate = validators.get(kindOf(path))
  if (!validate) throw new Error(`No schema for ${path}.`)
  const faulty = parseCsv(read(path)).flatMap((row, index) =>
    validate(row)
      ? []
      : [`row ${index + 2}: ${validate.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)}`],
  )
  expect(faulty).toEqual([])
})
