import { expect, test } from 'vitest'
import type { Form } from '../generated/types.ts'
import { readFigureAddress } from './figure-address.ts'

const form = (id: string, code: string, number: string | null): Form => ({ id, code, head: { number } }) as Form

const forms = [
  form('ii-06a-vpcp-kstt-2020', 'ii-06a-vpcp-kstt', 'II.06a/VPCP/KSTT'),
  form('ii-06a-vpcp-kstt-2026', 'ii-06a-vpcp-kstt', 'II.06a/VPCP/KSTT'),
  form('12b-btp-bttp-2019', '12b-btp-bttp', '12b/BTP/BTTP'),
  form('12b-btp-tgpl-2019', '12b-btp-tgpl', '12b/BTP/TGPL'),
  form('commune-monthly-1', 'commune-monthly', null),
]

test.each([
  ['II.06a/VPCP/KSTT/total/10', 'ii-06a-vpcp-kstt', { row: 'total', column: '10', key: null }, null],
  ['ii.06A/total/10', 'ii-06a-vpcp-kstt', { row: 'total', column: '10', key: null }, null],
  ['ii-06a-vpcp-kstt-2020/total/10', 'ii-06a-vpcp-kstt', { row: 'total', column: '10', key: null }, null],
  ['II.06a/fields/3/Đất đai / nhà ở', 'ii-06a-vpcp-kstt', { row: 'fields', column: '3', key: 'Đất đai / nhà ở' }, null],
  ['II.06a/b3', 'ii-06a-vpcp-kstt', null, 'B3'],
  ['12b/BTP/TGPL/total/1', '12b-btp-tgpl', { row: 'total', column: '1', key: null }, null],
  ['commune-monthly/AS04.1/2', 'commune-monthly', { row: 'AS04.1', column: '2', key: null }, null],
] as const)('%s is a place of a form', (text, code, place, cell) => {
  expect(readFigureAddress(text, forms)).toEqual({ form: code, place, cell })
})

test.each([
  ['a number that two forms begin with', '12b/BTP/total/1'],
  ['an indicator', 'land-area'],
  ['a form alone', 'II.06a'],
  ['a row alone', 'II.06a/total'],
  ['no row', 'II.06a//3'],
])('%s is none', (_, text) => {
  expect(readFigureAddress(text, forms)).toBeNull()
})
