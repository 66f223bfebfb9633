import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CheckSession } from '../../packages/indicators/src/browser/check-session.ts'
import { checkFiles } from '../../packages/indicators/src/check-files.ts'
import { readCheckSlice } from '../../packages/indicators/src/node/read-check-slice.ts'
import { checkJson } from '../../packages/indicators/src/report/check-json.ts'
import { textFile } from '../checks/filled-form.ts'
import { world } from '../checks/toy-world.ts'

test('files of two systems are read with both mappings, as the command reads them', () => {
  const slice = readCheckSlice(join(import.meta.dirname, '../../data'))
  if (!slice.ok) throw new Error('expected data without faults')
  const files = [
    textFile('SoLieu.csv', 'MA_DV,TEN_DV,MA_CT,KY,DVT,GIA_TRI\nAG,An Giang,GN01,2025-Q1,,5\n'),
    textFile('b.csv', 'unit,indicator,period,value\nKG,DTC.KH,2025-Q1,5\n'),
  ]
  const declared = { mappings: ['sample-system-a', 'sample-system-b', 'sample-system-a'] }
  const session = new CheckSession(slice.value, 'vi')
  const { result } = session.check({ kind: 'check', files, previous: [], declared }, () => undefined)
  const mappings = [...world.mappings.values()]
  expect(mappings).toHaveLength(2)
  expect(result.json).toBe(checkJson(checkFiles(files, { world, mappings })))
  expect(result.files.map(({ unit, cells }) => [unit, cells])).toEqual([
    ['89-1', 1],
    ['91-1', 1],
  ])
})
