import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sdmxCsv } from '../../packages/indicators/src/report/sdmx/data-csv.ts'
import { sdmxJson } from '../../packages/indicators/src/report/sdmx/data-json.ts'
import { blocksOf } from '../papers/blocks.ts'
import { FIGURE, figure, planOf } from './toy-tables.ts'

const page = readFileSync(join(import.meta.dirname, '../../packages/indicators/docs/sdmx.md'), 'utf8')
const block = (language: string): string => blocksOf(page).find((each) => each.language === language)?.text ?? ''

const plan = planOf({
  code: 'births',
  names: { vi: 'Số trẻ sinh', en: 'Births' },
  form: null,
  sample: true,
  figures: [
    FIGURE,
    figure({
      ...{ period: '2025-Q3', window: { from: '2025-07-01', to: '2025-10-01' }, state: 'nil', value: '' },
      ...{ status: '', known: '', sources: '', expected: 1, received: 1, method: 'reported' },
    }),
  ],
})

test('the page shows the message of a table as it is written', () => {
  const [table] = plan.tables
  if (!table) throw new Error('expected a table')
  const message = JSON.parse(readFileSync(join(import.meta.dirname, 'births.json'), 'utf8'))
  const written = [...sdmxJson(plan, table)].join('')
  expect([...sdmxCsv(plan, table)].join('')).toBe(block('csv'))
  expect(JSON.parse(written)).toEqual(message)
  expect(written).toContain('[1204.50,')
  expect(JSON.parse(`{${block('json')}}`).observations).toEqual(message.data.dataSets[0].observations)
})
