import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { validateUnitProposal } from '../../packages/indicators/src/generated/validators.js'
import { finishTogether } from '../../packages/indicators/src/node/write-together.ts'
import { runChitieu } from '../support/run-chitieu.ts'
import { edited, LIST, TEXTS } from './small-register.ts'

const folder = mkdtempSync(join(tmpdir(), 'chitieu-exchange-'))
const at = (...path: readonly string[]): string => join(folder, ...path)
afterAll(() => rmSync(folder, { recursive: true }))

for (const [path, text] of Object.entries(TEXTS)) writeFileSync(at(path), text)
const [first] = LIST.tables
writeFileSync(at('mapping.json'), JSON.stringify({ ...LIST, tables: [{ ...first, level: 'commune' }] }))
writeFileSync(at('list.csv'), `code,name,parentCode\n${edited({ '00101': '00101,Phường Hòa Bình,01' })}`)
const before = readFileSync(at('units.csv'), 'utf8')

const units = (...words: readonly string[]) => runChitieu('units', ...words, '--units', folder)

test('import writes a proposal and leaves the register alone; accept takes it in; export gives the new tree', () => {
  const mapping = ['--mapping', at('mapping.json')]
  const proposed = units('import', at('list.csv'), ...mapping, '--change', 'Act 2', '--out', at('proposal'), '--json')
  expect([proposed.status, proposed.err]).toEqual([0, ''])
  const record: unknown = JSON.parse(proposed.out)
  expect(validateUnitProposal(record)).toBe(true)
  expect(record).toMatchObject({ counts: { unchanged: 6, retyped: 1, undecided: 0, conflicts: 0 } })
  expect(readFileSync(at('units.csv'), 'utf8')).toBe(before)
  expect(readFileSync(at('proposal', 'report.en.txt'), 'utf8')).toContain(
    'Re-typed (1)\n  00101-1     Xã Hòa Bình → Phường Hòa Bình\n',
  )
  const unsigned = units('accept', at('proposal'), '--by', 'Lan')
  expect([unsigned.status, unsigned.out]).toEqual([2, ''])
  const accepted = units('accept', at('proposal'), '--by', 'Lan', '--why', 'Act 2', '--lang', 'en')
  expect([accepted.status, accepted.err]).toEqual([0, ''])
  expect(accepted.out).toContain('Written to the register: units.csv, changes.csv, instruments.csv')
  expect(readFileSync(at('changes.csv'), 'utf8')).toContain(
    '2020-01-01-00101,retype,2020-01-01,2020-01-01,legal,,act-2',
  )
  const tree = units('export', '--at', '2020-01-01', '--level', 'commune')
  expect(tree.out).toContain('commune,00101,Phường Hòa Bình,Phường,01,,,00101-1\n')
  const again = units('accept', at('proposal'), '--by', 'Lan', '--why', 'Act 2')
  expect([again.status, again.err.includes('[proposal-stale]')]).toEqual([1, true])
})

test('what a crash kept from being renamed is renamed by the next run, and only when all of it was there', () => {
  writeFileSync(at('a.csv.draft'), 'new\n')
  finishTogether(folder)
  expect(existsSync(at('a.csv'))).toBe(false)
  writeFileSync(at('.writing.json'), '["a.csv"]\n')
  finishTogether(folder)
  expect(readFileSync(at('a.csv'), 'utf8')).toBe('new\n')
  expect([existsSync(at('a.csv.draft')), existsSync(at('.writing.json'))]).toEqual([false, false])
})

test('a half written register is not read; a note that is broken or names a file outside is told, and nothing moves', () => {
  const fails = (...words: readonly string[]) => {
    const { status, err } = units(...words)
    return [status, /\[([a-z-]+)\]/.exec(err)?.[1]]
  }
  writeFileSync(at('.writing.json'), '["../b.csv"]\n')
  for (const words of [
    ['export', '--at', '2020-01-01'],
    ['resolve', '00101', '--at', '2020-01-01'],
    ['import', at('list.csv'), '--mapping', at('mapping.json')],
    ['impact', '2020-01-01'],
  ])
    expect([words[0], ...fails(...words)]).toEqual([words[0], 1, 'register-half-written'])
  expect(units('lint').out).toContain('register-half-written')
  const accept = ['accept', at('proposal'), '--by', 'Lan', '--why', 'Act 2'] as const
  expect(fails(...accept)).toEqual([1, 'record-invalid'])
  writeFileSync(at('.writing.json'), '["a.csv"')
  expect(fails(...accept)).toEqual([1, 'record-invalid'])
  rmSync(at('.writing.json'))
})

test('a folder in the place of a file is told', () => {
  const list = units('import', folder, '--mapping', at('mapping.json'))
  expect([list.status, list.err.includes('[file-unreadable]')]).toEqual([2, true])
  const mapping = units('import', at('list.csv'), '--mapping', folder)
  expect([mapping.status, mapping.err.includes('[file-unreadable]')]).toEqual([2, true])
})

test('an unknown change, format or mapping is told, and nothing runs', () => {
  const tree = units('export', '--at', '2020-01-01', '--format', 'xml')
  expect([tree.status, tree.err.includes('csv | json')]).toEqual([2, true])
  expect(units('import', at('list.csv')).status).toBe(2)
})
