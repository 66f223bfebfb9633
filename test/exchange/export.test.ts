import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readUnitListMapping } from '../../packages/indicators/src/node/read-unit-list.ts'
import { unitTreeCsv, unitTreeJson } from '../../packages/indicators/src/report/unit-tree.ts'
import { built, registerRows } from '../support/register-before.ts'
import { proposalOf } from './list-mapping.ts'
import { smallRows } from './small-register.ts'

const now = registerRows()
const history = built(now)
const mapping = readUnitListMapping('chitieu-export', join(import.meta.dirname, '../../data'))

/** Totals of each list with its country: 63 + 696 + 10,035, and 34 + 3,321. */
test.each([
  ['2025-06-30', 10_795],
  ['2026-04-30', 3_356],
])('the tree of %s, exported and read back, differs in nothing', (date, units) => {
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.issues))
  const csv = unitTreeCsv(history, { date, level: null, within: null })
  const { unchanged, differences, points, findings } = proposalOf(csv, { ...mapping.value, date }, now)
  expect([unchanged, differences, points, findings]).toEqual([units, [], [], []])
})

const small = built(smallRows())

test('a table of one level inside one unit, by code', () => {
  const wish = { date: '2020-01-01', level: 'commune', within: small.unit('02-1') }
  expect(unitTreeCsv(small, wish)).toBe(`level,code,name,type,parentCode,class,nameEn,id
commune,00106,Xã Sơn Hạ,Xã,02,,,00106-1
commune,00108,Xã Bến,Xã,02,,,00108-2
`)
})

test('a nested tree of a day', () => {
  const tree = JSON.parse(
    unitTreeJson(small, { date: '2009-12-31', level: null, within: small.unit('02-1') }),
  ) as unknown
  const commune = (id: string, code: string, name: string) => ({
    id,
    code,
    level: 'commune',
    type: 'Xã',
    name,
    units: [],
  })
  expect(tree).toEqual({
    register: 'Invented',
    date: '2009-12-31',
    units: [
      {
        ...{ id: '02-1', code: '02', level: 'province', type: 'Tỉnh', name: 'Tỉnh Hai' },
        units: [
          commune('00106-1', '00106', 'Xã Sơn Hạ'),
          commune('00107-1', '00107', 'Xã Cũ'),
          commune('00108-1', '00108', 'Xã Bến'),
        ],
      },
    ],
  })
})
