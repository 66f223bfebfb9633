import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readForms, readTaskStates } from '@chitieu/indicators/node'
import { expect, test } from 'vitest'
import { loadTaskStates } from '../../packages/indicators/src/load-task-states.ts'

const data = join(import.meta.dirname, '../../data')
const forms = readForms(data)
const regimes = forms.ok ? [...forms.value.regimes.values()] : []

const HEAD = 'task,unit,state,asOf,source,clause\n'
const read = (rows: string) => loadTaskStates(new TextEncoder().encode(HEAD + rows), 'states.csv', regimes)

test('no source at hand says of any of the 41 tasks how it stands', () => {
  expect(regimes.flatMap(({ tasks }) => tasks ?? [])).toHaveLength(41)
  expect(readTaskStates(data, regimes)).toEqual({ ok: true, value: [] })
  expect(readFileSync(join(data, 'tasks/states.csv'), 'utf8')).toBe(HEAD)
})

test('a state that a source tells is read with its document and clause', () => {
  expect(read('T12,89-1,done,2025-06-25,1/QĐ-UBND,mục 2\n')).toEqual({
    ok: true,
    value: [{ task: 'T12', unit: '89-1', state: 'done', asOf: '2025-06-25', source: '1/QĐ-UBND', clause: 'mục 2' }],
  })
})

test.each([
  ['a task that no regime sets', 'T99,89-1,done,2025-06-25,1/QĐ-UBND,\n', '/task', 2],
  ['a state without a source', 'T12,89-1,done,2025-06-25,1/QĐ-UBND,\nT12,89-1,done,2025-06-25,,\n', '/source', 3],
  ['a state that is none', 'T12,89-1,late,2025-06-25,1/QĐ-UBND,\n', '/state', 2],
] as const)('%s is a finding with its row', (_why, rows, at, row) => {
  const found = read(rows)
  expect(found.ok).toBe(false)
  if (found.ok) return
  expect(found.issues).toMatchObject([{ code: 'record-invalid', args: { at }, place: { row } }])
})
